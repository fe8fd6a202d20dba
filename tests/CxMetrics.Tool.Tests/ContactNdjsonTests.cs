using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tool.Tests;

public class ContactNdjsonTests
{
    [Fact]
    public async Task Run_OwnRecords_AreReadAsTheyAre()
    {
        DateTimeOffset start = new(2025, 1, 1, 9, 0, 0, TimeSpan.Zero);
        Interaction contact = new("a", ContactChannel.Phone, ContactDirection.Inbound, start)
        {
            HandledBy = ContactHandler.Human,
            Talk = TimeSpan.FromMinutes(4),
            Hold = TimeSpan.Zero,
            Wrap = TimeSpan.FromMinutes(1),
            Attributes = AttributeDictionary.Create(KeyValuePair.Create("region", "north")),
        };
        string[] lines = [Line(contact), Line(contact), Line(contact with { Id = "b", TeamId = "t" }), "oops"];

        ToolRun run = await ToolRun.OnFileAsync(
            "contacts", "c.ndjson", string.Join('\n', lines), "--by", "region", "--by", "teamId", "--json");

        run.ExitCode.Should().Be(0);
        ((long)run.Json["rows"]!["read"]!).Should().Be(4);
        run.RowCount("counted").Should().Be(2);
        run.RowCount("duplicate").Should().Be(1);
        run.RowCount("unreadable").Should().Be(1);
        run.Section("handling")["results"]!["handling"]!["averageHandleTime"]!.GetValue<string>().Should().Be("00:05:00");
        run.Section("sideBySide")["tables"]!.AsArray()[^1]!["rows"]!.AsArray().Select(row => (string?)row!["key"]).Should().Equal("t", null);
    }

    [Fact]
    public async Task Run_OwnRecordsWithoutTheGroup_AreOneSentence()
    {
        ToolRun run = await ToolRun.OnFileAsync(
            "contacts", "c.ndjson", Line(new Interaction("a", ContactChannel.Phone, ContactDirection.Inbound, DateTimeOffset.UnixEpoch)), "--by", "region");

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith("No record has \"region\" for --by");
    }

    [Fact]
    public async Task Run_ObjectsOfOthers_CountsEveryLineOnce()
    {
        const string Lines =
            """
            {"nr":1,"customer_id":"A","channel":"phone","direction":"inbound","start":"2025-01-01T09:00:00Z","talk":61.5,"flagged":true}
            {"nr":1,"customer_id":"A","channel":"phone","direction":"inbound","start":"2025-01-01T09:00:00Z","talk":61.5,"flagged":true}
            {"nr":2,"channel":"phone","direction":"inbound","start":null}
            {"nr":3,"channel":"phone","direction":"inbound","start":"2025-01-01","talk":[1]}
            [1]
            {"channel":"phone","direction":"inbound","start":"2025-01-01"}
            """;

        ToolRun run = await ToolRun.OnFileAsync("contacts", "c.ndjson", Lines, "--column", "id=nr", "--json");

        ((long)run.Json["rows"]!["read"]!).Should().Be(6);
        run.RowCount("counted").Should().Be(2);
        run.RowCount("duplicate").Should().Be(1);
        run.RowCount("leftOut").Should().Be(1);
        run.RowCount("unreadable").Should().Be(2);
        run.RowCount("withoutId").Should().Be(1);
    }

    [Fact]
    public async Task Run_MembersThatReadAlike_AreOneSentence()
    {
        ToolRun run = await ToolRun.OnFileAsync(
            "contacts",
            "c.ndjson",
            """{"id":1,"channel":"phone","direction":"inbound","start":"2025-01-01","START":"2025-01-02"}""",
            "--default",
            "handledBy=human");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("The members \"start\" and \"START\" both read as start; choose one with --column start=COLUMN.");
    }

    private static string Line<T>(T record) => JsonSerializer.Serialize(record, CxMetricsJson.TypeInfo<T>());
}
