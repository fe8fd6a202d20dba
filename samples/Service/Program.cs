// A service that takes survey responses and shows the score of the last hour: one live tally, shared by all requests.
using System.Text.Json;
using CxMetrics;
using CxMetrics.Serialization;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.ConfigureHttpJsonOptions(http => http.SerializerOptions.AddCxMetrics());
WebApplication app = builder.Build();

// What the last run counted comes back, and what this one counts is kept.
LiveTally<SurveyResponse, ScoreTally> live = new(NpsDefinition.Standard);
string file = app.Configuration["Snapshot"] ?? Path.Combine(AppContext.BaseDirectory, "snapshot.json");
if (File.Exists(file))
{
    live.Add(JsonSerializer.Deserialize(File.ReadAllText(file), CxMetricsJson.Breakdown<DateTimeOffset, ScoreTally>())!);
}

app.Lifetime.ApplicationStopped.Register(() =>
    File.WriteAllText(file, JsonSerializer.Serialize(live.ToBreakdown(), CxMetricsJson.Breakdown<DateTimeOffset, ScoreTally>())));

// JSON that is no response is answered with 400 before it gets here; the tally refuses a repeated id and a score off the scale.
app.MapPost("/responses", (SurveyResponse response) =>
{
    try
    {
        live.Add(response);
        return Results.Accepted();
    }
    catch (ArgumentException refused)
    {
        return Results.Problem(refused.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
    }
});

// The last sixty whole minutes; the running one has not ended.
app.MapGet("/nps", () => Nps.Calculate(live.Window(DateTimeOffset.UtcNow, TimeSpan.FromHours(1))));

// Two days stay in memory. What is removed is returned, to be added to what you store.
using Timer cleaning = new(_ =>
{
    Breakdown<DateTimeOffset, ScoreTally> removed = live.RemoveBefore(DateTimeOffset.UtcNow.AddDays(-2));
    app.Logger.LogInformation("Removed {Answers} answers of {Minutes} minutes", removed.Total.Count, removed.Count);
});
cleaning.Change(TimeSpan.FromHours(1), TimeSpan.FromHours(1));

await app.RunAsync();
