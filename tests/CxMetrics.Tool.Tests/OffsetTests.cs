using System.Text.Json.Nodes;

namespace CxMetrics.Tool.Tests;

/// <summary>A time without an offset is on the clocks of the zone that was asked for, or on none, yet never on those of the machine.</summary>
public class OffsetTests
{
    private const string Contacts =
        """
        {"id":"a","channel":"Phone","direction":"Inbound","start":"2026-03-31T23:30:00-04:00","attributes":{}}
        {"id":"b","channel":"Phone","direction":"Inbound","start":"2026-03-31T23:30:00","attributes":{}}
        """;

    private const string Tickets =
        """
        {"id":"k1","createdAt":"2026-03-02T10:00:00Z","createdBy":"Customer","attributes":{}}
        {"id":"k2","createdAt":"2026-03-02T10:00:00Z","createdBy":"Customer","solvedAt":"2026-03-02T11:00:00","attributes":{}}
        """;

    [Fact]
    public async Task Run_OwnContactWithoutAnOffset_IsUnreadableAndSaysWhy()
    {
        ToolRun run = await ToolRun.OnFileAsync("contacts", "c.ndjson", Contacts, "--zone", "America/New_York", "--json");

        run.RowCount("counted").Should().Be(1);
        Example(run.Json["rows"]!).Should().Be(
            "line 2: the line is not valid, $.start: The moment is \"2026-03-31T23:30:00\"; expected ISO 8601 with an offset, "
            + "such as \"2026-03-02T10:00:00Z\" or \"2026-03-02T10:00:00+01:00\".");
    }

    [Fact]
    public async Task Run_ContactOfOthersWithoutAnOffset_IsOnTheClocksOfTheZone()
    {
        ToolRun run = await ToolRun.OnFileAsync(
            "contacts", "c.ndjson", Contacts, "--column", "id=id", "--zone", "America/New_York", "--json");

        run.RowCount("counted").Should().Be(2);
        run.RowCount("unreadable").Should().Be(0);
        run.Section("sideBySide")["tables"]!.AsArray()[^1]!["rows"]!.AsArray().Select(row => (string?)row!["key"]).Should().Equal("2026-03");
    }

    [Fact]
    public async Task Run_OwnTicketAndEventWithoutAnOffset_AreUnreadable()
    {
        const string Events = """
            {"ticketId":"k1","at":"2026-03-02T10:30:00","kind":"PublicReply","actor":"Agent","attributes":{}}
            {"ticketId":"k1","at":"2026-03-02T10:40:00Z","kind":"PublicReply","actor":"Agent","attributes":{}}
            """;
        string file = Path.Combine(Directory.CreateTempSubdirectory("cxmetrics").FullName, "e.ndjson");
        await File.WriteAllTextAsync(file, Events);

        ToolRun run = await ToolRun.OnFileAsync("tickets", "t.ndjson", Tickets, "--events", file, "--json");
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

        run.RowCount("counted").Should().Be(1);
        Example(run.Json["rows"]!).Should().StartWith("line 2: the line is not valid, $.solvedAt: The moment is \"2026-03-02T11:00:00\";");
        Example(run.Json["eventRows"]!).Should().StartWith("line 1: the line is not valid, $.at: The moment is \"2026-03-02T10:30:00\";");
    }

    [Fact]
    public async Task Run_OwnResponseWithoutAnOffset_IsUnreadable()
    {
        ToolRun run = await ToolRun.OnAsync(
            "r.ndjson", """{"id":"a","kind":"Nps","scale":{"minimum":0,"maximum":10},"score":9,"answeredAt":"2026-03-31"}""", "--json");

        Example(run.Json["rows"]!).Should().StartWith("line 1: the line is not valid, $.answeredAt: The moment is \"2026-03-31\";");
    }

    [Fact]
    public async Task Run_Help_SaysThatOwnRecordsStateOffsets()
    {
        ToolRun run = await ToolRun.OfAsync("contacts", "--help");

        run.Output.Should().Contain("the library's own records state the offset of every moment");
    }

    private static string Example(JsonNode rows) => (string)rows["unreadable"]!["examples"]!.AsArray().Should().ContainSingle().Subject!;
}
