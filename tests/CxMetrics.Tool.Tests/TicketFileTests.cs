using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics.Serialization;

namespace CxMetrics.Tool.Tests;

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
        ToolRun run = await ToolRun.OnTicketsAsync(Log, [.. Columns, "--json"]);

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
        ToolRun run = await ToolRun.OnTicketsAsync(
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
        ToolRun run = await ToolRun.OnTicketsAsync(Log, [.. Columns, "--sla", "90m"]);

        run.Output.Should().Contain("First response within 1h 30m 25.0%").And.Contain("of those answered or still waiting too long 33.3%");
        run.Output.Should().Contain("| solved without a reply |");
    }

    [Fact]
    public async Task Run_OpenTickets_AreSaidToBeCensored()
    {
        ToolRun run = await ToolRun.OnTicketsAsync(Log, Columns);

        run.Output.Should().Contain("2 open tickets are in no resolution time above").And.Contain("without 1 (before the creation of the ticket), 1 (not yet), 1 (solved without a reply)");
    }

    [Fact]
    public async Task Run_Groups_AddUpToAllTickets()
    {
        ToolRun run = await ToolRun.OnTicketsAsync(Log, [.. Columns, "--json"]);

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

        ToolRun run = await ToolRun.OnTicketsAsync(Reopened, "--json");
        ToolRun said = await ToolRun.OnTicketsAsync(Reopened, "--word", "customer reopened=open", "--json");

        run.Reasons("unreadable").Should().Equal("the status is none of new, open, pending, on-hold, solved, closed: 1");
        said.RowCount("counted").Should().Be(1);
    }

    [Fact]
    public async Task Run_UnknownWords_ShowsEachOnceWithHowToSayWhatItMeans()
    {
        string[] words = ["Resolved", "Waiting", "resolved", "Resolved", "On-Desk", "Reopened", "open", "Parked"];
        string rows = string.Concat(words.Select((word, i) => $"{i},2025-03-03,{word},Robot {i}\n"));

        ToolRun run = await ToolRun.OnTicketsAsync("id,createdAt,status,createdBy\n" + rows);
        ToolRun json = await ToolRun.OnTicketsAsync("id,createdAt,status,createdBy\n" + rows, "--json");

        const string How = " Say what each means with --word TEXT=WORD, or with --missing TEXT that it means nothing.";
        const string Status = "Unknown words of status: \"Resolved\" (3), \"On-Desk\" (1), \"Parked\" (1), \"Reopened\" (1), \"Waiting\" (1)." + How;
        run.Output.Should().Contain(Status).And.Contain("Unknown words of createdBy: \"Robot 0\" (1), \"Robot 1\" (1)", "one run is enough for all columns");
        json.Json["rows"]!["unreadable"]!["hints"]!.AsArray().Select(hint => (string?)hint).Should().HaveCount(2).And.Contain(Status);
    }

    [Fact]
    public async Task Run_ColumnOfFreeText_ShowsAFewWordsOfIt()
    {
        string rows = string.Concat(Enumerable.Range(0, 1_200).Select(i => $"{i},2025-03-03,text {i:0000}\n"));

        ToolRun run = await ToolRun.OnTicketsAsync("id,createdAt,status\n" + rows);

        run.Output.Should().Contain("\"text 0009\" (1) and many more. Say what").And.NotContain("text 0010\" (1)");
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
            ToolRun run = await ToolRun.OnFileAsync("tickets", "t.ndjson", tickets, "--events", file, "--by", "priority", "--json");

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

    [Theory]
    [InlineData("ticketId,at,kind\n1,2025-03-03T09:30:00Z,PublicReply\n", "2 lines")]
    [InlineData("{}\noops\n7\n", "3 lines")]
    public async Task Run_EventsOfWhichNoneCanBeRead_IsRefused(string content, string lines)
    {
        ToolRun run = await OnEventsAsync(content);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("was given for --events, and none of its " + lines + " can be read: expected NDJSON of the library's TicketEvent, one a line, and no CSV.")
            .And.Contain("The first is line 1: the line is not valid");
    }

    [Fact]
    public async Task Run_EmptyEvents_SaysThatTheirFileIsEmpty()
    {
        ToolRun empty = await OnEventsAsync("\n");
        ToolRun without = await ToolRun.OnTicketsAsync(Log, Columns);

        empty.ExitCode.Should().Be(0);
        empty.Output.Should().Contain("One touch is exactly one reply here: since the file of --events is empty, it is unknown");
        without.Output.Should().Contain("One touch is exactly one reply here: without events (--events), it is unknown");
    }

    [Fact]
    public async Task Run_TimesGoingOn_AreThoseThatStillRun()
    {
        ToolRun run = await ToolRun.OnTicketsAsync(Log, [.. Columns, "--json"]);
        ToolRun text = await ToolRun.OnTicketsAsync(Log, Columns);

        GoingOn(run, "Response").Should().Be(1, "ticket 3 waits; 4 is solved without a reply, 5 has a reply from before it");
        GoingOn(run, "FullResolution").Should().Be(2);
        text.Output.Should().MatchRegex(@"\| First response +\| +2 \|.*\| +1 \|\r?\n");
    }

    [Fact]
    public async Task Run_OwnRecordsWithEvents_CountsTheWaitsThatRun()
    {
        ToolRun run = await OnEventsAsync(string.Join(
            '\n',
            Line(new TicketEvent("1", new DateTimeOffset(2025, 3, 3, 10, 0, 0, TimeSpan.Zero), TicketEventKind.PublicReply, TicketActor.Agent)),
            Line(new TicketEvent("1", new DateTimeOffset(2025, 3, 3, 11, 0, 0, TimeSpan.Zero), TicketEventKind.CustomerReply, TicketActor.Customer)),
            Line(new TicketEvent("2", new DateTimeOffset(2025, 3, 7, 17, 0, 0, TimeSpan.Zero), TicketEventKind.Status, TicketActor.Agent) { Status = TicketStatus.Solved })), "--json");

        ((string[])["ReplyWait", "FirstResolution", "RequesterWait", "AgentWork"]).Select(kind => GoingOn(run, kind)).Should().Equal([1, 1, 1, 1], "of the others no event tells");
    }

    [Fact]
    public async Task Run_SolvedNobodyKnowsWhen_HasADashForEachPeriod()
    {
        const string Told = "id,createdAt,status\n1,2025-02-03,solved\n2,2025-03-10,open\n3,2025-03-20,open\n";

        ToolRun dashes = await ToolRun.OnTicketsAsync(Told);
        ToolRun counts = await ToolRun.OnTicketsAsync(Told.Replace("solved", "open", StringComparison.Ordinal));

        dashes.Output.Should().MatchRegex(@"\| 2025-03-10[^|]*\| +1 \| +1 \| +- \|");
        counts.Output.Should().MatchRegex(@"\| 2025-03-10[^|]*\| +2 \| +1 \| +0 \|", "none is solved, which is known");
    }

    [Fact]
    public async Task Run_NoTimes_LeavesThemOut()
    {
        ToolRun run = await ToolRun.OnTicketsAsync("id,createdAt\n1,2025-03-03\n");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Response and resolution times, for which tickets have to have a firstReplyAt or a solvedAt, or events.");
    }

    [Fact]
    public async Task Run_HeaderOnly_ReportsThatNothingIsThere()
    {
        ToolRun run = await ToolRun.OnTicketsAsync("id,createdAt\n");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("There are no tickets to report on.");
    }

    private static JsonNode Summary(ToolRun run, string time, string clock) =>
        run.Section("times")["tables"]![0]!["rows"]!.AsArray()
            .Single(row => string.Equals($"{row!["key"]} {row["clock"]}", $"{time} {clock}", StringComparison.Ordinal))!["summary"]!;

    private static long GoingOn(ToolRun run, string time) => (long)run.Section("times")["tables"]![0]!["rows"]!.AsArray()
        .Single(row => string.Equals((string?)row!["key"], time, StringComparison.Ordinal))!["goingOn"]!;

    /// <summary>A run on the log with a file of events.</summary>
    private static async Task<ToolRun> OnEventsAsync(string events, params string[] args)
    {
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, events);
            return await ToolRun.OnTicketsAsync(Log, [.. Columns, "--events", file, .. args]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Line<T>(T record) => JsonSerializer.Serialize(record, CxMetricsJson.TypeInfo<T>());
}
