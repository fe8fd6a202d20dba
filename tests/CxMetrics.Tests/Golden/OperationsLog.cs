using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>The reference log of a contact centre, its staffing, and the figures expected of them.</summary>
internal static class OperationsLog
{
    private const string Folder = "service/fcr_operations";

    /// <summary>The rows of interactions.csv in their order, read once.</summary>
    public static IReadOnlyList<Interaction> Interactions => Log.Value;

    /// <summary>The moment at which the log ends: "data_end_utc" of the rules.</summary>
    public static DateTimeOffset End { get; } = Moment("2026-06-28T23:37:03Z");

    private static Lazy<IReadOnlyList<Interaction>> Log { get; } =
        new(() => [.. Rows("interactions.csv").Select(Read)]);

    /// <summary>A section of expected.json, such as "fcr" or "handling".</summary>
    public static JsonElement Expected(string section)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(FullPath("expected.json")));
        return document.RootElement.GetProperty(section).Clone();
    }

    /// <summary>The rows of a file of the folder, each a map from its header to its fields.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        string[] lines = File.ReadAllLines(FullPath(file));
        string[] header = lines[0].Split(',');
        foreach (string line in lines.Skip(1))
        {
            string[] fields = line.Split(',');
            fields.Should().HaveSameCount(header, "no field of the file has a comma in it");
            yield return header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        }
    }

    public static DateTimeOffset Moment(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static Interaction Read(IReadOnlyDictionary<string, string> row) =>
        new(
            row["interaction_id"],
            new ContactChannel(row["channel"]),
            row["direction"] switch
            {
                "inbound" => ContactDirection.Inbound,
                "outbound" => ContactDirection.Outbound,
                _ => throw Unknown(row["direction"]),
            },
            Moment(row["start_utc"]))
        {
            CustomerId = Text(row["customer_id"]),
            IssueId = Text(row["issue_id"]),
            Topic = Text(row["reason"]),
            End = Moment(row["end_utc"]),
            QueueOutcome = Flag(row["abandoned"]) == true ? QueueOutcome.Abandoned : QueueOutcome.Answered,
            HandledBy = row["handled_by"] switch
            {
                "human" => ContactHandler.Human,
                "self_service" => ContactHandler.SelfService,
                "" => null,
                _ => throw Unknown(row["handled_by"]),
            },
            AgentId = Text(row["agent_id"]),
            TeamId = Text(row["team"]),
            Queue = Seconds(row["queue_s"]),
            Talk = Seconds(row["talk_s"]),
            Hold = Seconds(row["hold_s"]),
            Wrap = Seconds(row["wrap_s"]),
            Transfers = int.Parse(row["transfers"], CultureInfo.InvariantCulture),
            Resolution = row["disposition"] switch
            {
                "resolved" => ContactResolution.Resolved,
                "unresolved" => ContactResolution.Unresolved,
                "escalated" => ContactResolution.Escalated,
                "" => null,
                _ => throw Unknown(row["disposition"]),
            },
            FirstLineResolvable = Flag(row["l1_resolvable"]),
            CustomerSaysResolved = row["survey_resolved"] switch
            {
                "yes" => true,
                "no" => false,
                "" => null,
                _ => throw Unknown(row["survey_resolved"]),
            },
            Sentiment = Text(row["sentiment"]) is { } sentiment ? double.Parse(sentiment, CultureInfo.InvariantCulture) : null,
            Cost = decimal.Parse(row["cost"], CultureInfo.InvariantCulture),
            Currency = "USD",
        };

    private static string? Text(string field) => field.Length == 0 ? null : field;

    private static bool? Flag(string field) => field switch
    {
        "1" => true,
        "0" => false,
        "" => null,
        _ => throw Unknown(field),
    };

    private static TimeSpan Seconds(string field) => TimeSpan.FromSeconds(int.Parse(field, CultureInfo.InvariantCulture));

    private static InvalidDataException Unknown(string field) => new($"The field \"{field}\" is not one of the file's values.");

    private static string FullPath(string file) => Path.Combine(AppContext.BaseDirectory, "Golden", Folder, file);
}
