using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics;
using CxMetrics.Serialization;

namespace QuickStart.Tests;

public class TicketFileTests
{
    private const string Log = "ticket_id,created_at,first_reply_at,solved_at,status,agent replies,prio\n"
        + "1,2025-03-03 09:00,2025-03-03 10:00,2025-03-03 12:00,solved,1,high\n"
        + "2,2025-03-07 16:00,2025-03-10 10:00,2025-03-10 12:00,closed,2,low\n"
        + "3,2025-03-08 09:00,,,open,0,low\n"
        + "4,2025-03-10 09:00,,2025-03-10 09:30,solved,0,low\n"
        + "5,2025-03-10 09:00,2025-03-09 09:00,,on hold,1,\n"
        + "6,,,,open,0,low\n";

    private static readonly string[] Columns = ["--column", "id=ticket_id", "--by", "prio"];

    [Fact]
    public async Task Run_Tickets_ReportsTimesRatesAndBacklog()
    {
        SampleRun run = await SampleRun.OnTicketsAsync(Log, [.. Columns, "--json"]);

        run.ExitCode.Should().Be(0);
        run.RowCount("counted").Should().Be(5);
        run.Reasons("leftOut").Should().Equal("there is no createdAt: 1");
        JsonNode tickets = run.Section("tickets")["results"]!["tickets"]!;
        ((long)tickets["tickets"]!, (long)tickets["open"]!).Should().Be((5, 2));
        ((long)tickets["oneTouchRate"]!["numerator"]!).Should().Be(1);
        Summary(run, "Response", "Calendar")["median"]!.GetValue<string>().Should().Be("1.09:30:00", "between 1 h and 66 h");
        run.Section("backlog")["tables"]![0]!["rows"]!.AsArray().Select(row => (long)row!["open"]!).Should().Equal(2);
    }

    [Fact]
    public async Task Run_OpeningHours_CountBusinessTimeOnly()
    {
        SampleRun run = await SampleRun.OnTicketsAsync(
            Log, [.. Columns, "--hours", "mon-fri 09:00-17:00", "--holiday", "2025-03-03", "--zone", "Europe/Berlin", "--sla", "2h", "--json"]);

        JsonNode response = Summary(run, "Response", "Business");
        ((long)response["count"]!).Should().Be(2);
        response["maximum"]!.GetValue<string>().Should().Be("02:00:00", "an hour on Friday and one on Monday");
        response["minimum"]!.GetValue<string>().Should().Be("00:00:00", "Monday is a holiday");
        JsonNode met = run.Section("sla")["results"]!["met"]!;
        ((long)met["numerator"]!).Should().Be(2);
    }

    [Fact]
    public async Task Run_Sla_PrintsBothWaysToSeeTicketsSolvedWithoutAReply()
    {
        SampleRun run = await SampleRun.OnTicketsAsync(Log, [.. Columns, "--sla", "90m"]);

        run.Output.Should().Contain("First response within 1h 30m 25.0%").And.Contain("of those answered or still waiting too long 33.3%");
        run.Output.Should().Contain("| solved without a reply |");
    }

    [Fact]
    public async Task Run_OpenTickets_AreSaidToBeCensored()
    {
        SampleRun run = await SampleRun.OnTicketsAsync(Log, Columns);

        run.Output.Should().Contain("2 open tickets are in no resolution time above").And.Contain("without 1 (before the creation of the ticket), 1 (not yet), 1 (solved without a reply)");
    }

    [Fact]
    public async Task Run_Groups_AddUpToAllTickets()
    {
        SampleRun run = await SampleRun.OnTicketsAsync(Log, [.. Columns, "--json"]);

        JsonArray tables = run.Section("sideBySide")["tables"]!.AsArray();
        tables.Select(table => (string?)table!["by"]).Should().Equal("prio", "month");
        tables.Should().OnlyContain(table => table!["rows"]!.AsArray().Sum(row => (long)row!["tickets"]!) == 5);
        tables[0]!["rows"]!.AsArray().Select(row => (string?)row!["key"]).Should().Equal("high", "low", null);
        tables[0]!["rows"]![0]!["responseCalendar"]!["mean"]!.GetValue<string>().Should().Be("01:00:00");
    }

    [Fact]
    public async Task Run_UnknownStatus_IsUnreadableUnlessAWordSaysWhatItMeans()
    {
        const string Reopened = "id,createdAt,status\n1,2025-03-03,Customer Reopened\n";

        SampleRun run = await SampleRun.OnTicketsAsync(Reopened, "--json");
        SampleRun said = await SampleRun.OnTicketsAsync(Reopened, "--word", "customer reopened=open", "--json");

        run.Reasons("unreadable").Should().Equal("the status is none of new, open, pending, on-hold, solved, closed: 1");
        said.RowCount("counted").Should().Be(1);
    }

    [Fact]
    public async Task Run_OwnRecordsWithEvents_MeasuresByTheEvents()
    {
        DateTimeOffset created = new(2025, 3, 3, 9, 0, 0, TimeSpan.Zero);
        string tickets = string.Join('\n', Line(new Ticket("1", created) { Priority = "high" }), Line(new Ticket("2", created) { Priority = "low" }), "oops");
        string events = string.Join(
            '\n',
            Line(new TicketEvent("1", created.AddMinutes(1), TicketEventKind.PublicReply, TicketActor.Bot)),
            Line(new TicketEvent("1", created.AddMinutes(30), TicketEventKind.PublicReply, TicketActor.Agent)),
            Line(new TicketEvent("1", created.AddMinutes(31), TicketEventKind.Status, TicketActor.Agent) { Status = TicketStatus.Solved }),
            Line(new TicketEvent("9", created.AddHours(5), TicketEventKind.PublicReply, TicketActor.Agent)),
            "{}");
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, events);
            SampleRun run = await SampleRun.OnFileAsync("--tickets", "t.ndjson", tickets, "--events", file, "--by", "priority", "--json");

            run.ExitCode.Should().Be(0);
            run.RowCount("counted").Should().Be(2);
            run.RowCount("unreadable").Should().Be(1);
            ((long)run.Json["eventRows"]!["read"]!).Should().Be(5);
            ((long)run.Json["eventRows"]!["unreadable"]!["count"]!).Should().Be(1);
            Summary(run, "Response", "Calendar")["mean"]!.GetValue<string>().Should().Be("00:30:00", "the bot's reply is no human's");
            run.Section("tickets")["sentences"]!.AsArray().Select(sentence => (string?)sentence).Should().Contain("3 events; without 1 (of an unknown ticket).");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Run_NoTimes_LeavesThemOut()
    {
        SampleRun run = await SampleRun.OnTicketsAsync("id,createdAt\n1,2025-03-03\n");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Response and resolution times, for which tickets have to have a firstReplyAt or a solvedAt, or events.");
    }

    [Fact]
    public async Task Run_HeaderOnly_ReportsThatNothingIsThere()
    {
        SampleRun run = await SampleRun.OnTicketsAsync("id,createdAt\n");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("There are no tickets to report on.");
    }

    private static JsonNode Summary(SampleRun run, string time, string clock) =>
        run.Section("times")["tables"]![0]!["rows"]!.AsArray()
            .Single(row => string.Equals($"{row!["key"]} {row["clock"]}", $"{time} {clock}", StringComparison.Ordinal))!["summary"]!;

    private static string Line<T>(T record) => JsonSerializer.Serialize(record, CxMetricsJson.TypeInfo<T>());
}
