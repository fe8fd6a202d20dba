using System.Net;
using System.Text;
using CxMetrics.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CxMetrics.Tests.Serialization;

/// <summary>A minimal API answers 400, not 500, to what a guard refuses.</summary>
public sealed class WebApiTests
{
    [Theory]
    [InlineData("""{"id":"t1","name":"Counter","isService":true}""", HttpStatusCode.OK)]
    [InlineData("""{"id":"t1","name":" ","isService":true}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"id":"t1"}""", HttpStatusCode.BadRequest)]
    public async Task Post_Touchpoint_IsTakenOrABadRequest(string body, HttpStatusCode expected) =>
        (await Post("/touchpoints", body)).Should().Be(expected);

    [Theory]
    [InlineData("""{"v":1,"numerator":1,"denominator":2,"excluded":{}}""", HttpStatusCode.OK)]
    [InlineData("""{"v":1,"numerator":3,"denominator":2,"excluded":{}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"v":2,"numerator":1,"denominator":2,"excluded":{}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"v":1,"numerator":-1,"denominator":2,"excluded":{}}""", HttpStatusCode.BadRequest)]
    public async Task Post_Tally_IsTakenOrABadRequest(string body, HttpStatusCode expected) => (await Post("/rates", body)).Should().Be(expected);

    private static async Task<HttpStatusCode> Post(string path, string body)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.ConfigureHttpJsonOptions(http => http.SerializerOptions.AddCxMetrics());
        await using WebApplication app = builder.Build();
        app.MapPost("/touchpoints", (Touchpoint touchpoint) => touchpoint.Id);
        app.MapPost("/rates", (RateTally tally) => tally.Rate);
        await app.StartAsync();
        using HttpClient client = app.GetTestClient();
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await client.PostAsync(new Uri(path, UriKind.Relative), content);
        return response.StatusCode;
    }
}
