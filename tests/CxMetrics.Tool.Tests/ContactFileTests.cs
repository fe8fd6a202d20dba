using System.Text.Json.Nodes;

namespace CxMetrics.Tool.Tests;

public class ContactFileTests
{
    private const string Header = "id,customer_id,Channel,direction,start,end,handled by,topic,abandoned,queue,talk,cost\n";

    private const string Log = Header
        + "1,A,phone,inbound,2025-01-01T08:00:00Z,2025-01-01T08:05:00Z,human,bill,0,10,00:04:00,5\n"
        + "2,A,phone,inbound,2025-01-03T08:00:00Z,2025-01-03T08:05:00Z,human,bill,0,30,00:04:00,5\n"
        + "3,B,chat,inbound,2025-01-03T09:00:00Z,2025-01-03T09:05:00Z,human,bill,no,5,00:02:00,3\n"
        + "4,C,phone,inbound,2025-01-04T09:00:00Z,2025-01-04T09:01:00Z,,bill,yes,60,,\n"
        + "5,D,help-center,inbound,2025-01-05T09:00:00Z,2025-01-05T09:01:00Z,self-service,bill,,,,0.1\n"
        + "6,E,phone,outbound,2025-02-01T09:00:00Z,2025-02-01T09:01:00Z,human,bill,0,0,60,5\n";

    [Fact]
    public async Task Run_ColumnsLikeFields_AreTakenWithoutBeingNamed()
    {
        ToolRun run = await ToolRun.OnContactsAsync(Log, "--json");

        run.ExitCode.Should().Be(0);
        run.RowCount("counted").Should().Be(6);
        JsonNode fcr = run.Section("fcr")["results"]!["sensitivity"]!["variants"]![0]!["result"]!;
        ((long)fcr["numerator"]!, (long)fcr["denominator"]!).Should().Be((1, 2));
        JsonNode queue = run.Section("queue")["results"]!["queue"]!;
        ((long)queue["offered"]!, (long)queue["abandoned"]!).Should().Be((4, 1));
        ((string?)run.Section("handling")["results"]!["handling"]!["averageHandleTime"]).Should().BeNull("no wrap-up is known");
        ((long)run.Section("selfService")["results"]!["selfService"]!["sessions"]!).Should().Be(1);
    }

    [Fact]
    public async Task Run_FactsThatAreMissing_AreLeftOutWithTheReason()
    {
        ToolRun run = await ToolRun.OnContactsAsync(Log);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Left out\n").And.Contain("Sentiment, which no inbound contact that a person handled has").And.NotContain("Sentiment\n---");
    }

    [Fact]
    public async Task Run_MetricsWithoutTheirFacts_AreLeftOutAndNotZero()
    {
        ToolRun run = await ToolRun.OnContactsAsync(
            "no,channel,direction,start,handledBy,abandoned,cost,why\n"
            + "1,phone,inbound,2025-01-01T08:00:00Z,human,0,5,a\n2,phone,inbound,2025-01-01T09:00:00Z,,1,,b\n3,bot,inbound,2025-01-02T09:00:00Z,self-service,,0.1,a\n");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Self-service: 1 sessions.").And.NotContain("Completion 0.0%").And.NotContain("Service level, ").And.NotContain(" - on average")
            .And.Contain("* How long they waited is not known.");
        run.Output[run.Output.IndexOf("Left out\n", StringComparison.Ordinal)..].Should()
            .Contain("Service level and waits, for").And.Contain("(queue)").And.Contain("Handle times, for").And.Contain("(talk, hold and wrap)")
            .And.Contain("Transfers, of").And.Contain("Escalations, for").And.Contain("Completion of self-service, for").And.Contain("Containment of self-service, for")
            .And.Contain("Cost per resolved contact, for").And.Contain("Cost per resolved issue, for").And.Contain("Sentiment, which").And.Contain("Contact drivers, for");
        run.Output.Should().Contain("not checked for duplicates: 3 (there is no column of ids).")
            .And.Contain("Nothing was read from \"no\", \"why\"; --column FIELD=COLUMN says of which field a column is");
    }

    [Fact]
    public async Task Run_SomeSessionsWithoutAnOutcome_HaveCompletionWhereRecordedBesideIt()
    {
        ToolRun run = await ToolRun.OnContactsAsync(
            "id,channel,direction,start,end,customerId,handledBy,resolution\n"
            + "1,bot,inbound,2025-01-01T08:00:00Z,2025-01-01T08:01:00Z,a,self-service,resolved\n"
            + "2,bot,inbound,2025-01-02T08:00:00Z,2025-01-02T08:01:00Z,b,self-service,\n3,phone,inbound,2025-02-01T08:00:00Z,,c,human,resolved\n");

        run.Output.Should().Contain("* Completion 50.0%").And.Contain("* Completion where an outcome is recorded 100.0%").And.NotContain("Nothing was read from");
    }

    [Fact]
    public async Task Run_LatestMoment_IsThePresentUnlessSaid()
    {
        ToolRun run = await ToolRun.OnContactsAsync(Log);
        ToolRun said = await ToolRun.OnContactsAsync(Log, "--as-of", "2025-01-06 12:00", "--zone", "Europe/Berlin");

        run.Output.Should().Contain("As of 2025-02-01 09:01:00 +00:00, the latest moment in the file");
        said.Output.Should().Contain("As of 2025-01-06 12:00:00 +01:00, before the latest moment in the file.");
    }

    [Fact]
    public async Task Run_SideBySide_HasARowForEveryGroupAndContact()
    {
        ToolRun run = await ToolRun.OnContactsAsync(Log, "--by", "handled by", "--json");

        JsonArray tables = run.Section("sideBySide")["tables"]!.AsArray();
        tables.Select(table => (string?)table!["by"]).Should().Equal("channel", "month", "handled by");
        tables.Should().OnlyContain(table => table!["rows"]!.AsArray().Sum(row => (long)row!["contacts"]!) == 6);
        tables[2]!["rows"]!.AsArray().Select(row => (string?)row!["key"]).Should().Equal("human", "self-service", null);
        ((double?)tables[0]!["rows"]![2]!["cost"]!["perContact"]).Should().Be(5);
    }

    [Fact]
    public async Task Run_UntidyFile_CountsEveryRowOnce()
    {
        const string Untidy = Header
            + "1,A,phone,inbound,2025-03-30 02:30:00,,human,,,,,\n"
            + "2,A,phone,inbound,2025-10-26 02:30:00,,human,,,,,\n"
            + ",A,phone,inbound,2025-05-01,,human,,,,,\n"
            + "4,A,phone,inbound,,,human,,,,,\n"
            + "5,A,,inbound,2025-05-01,,human,,,,,\n"
            + "6,A,phone,sideways,2025-05-01,,human,,,,,\n"
            + "7,A,phone,inbound,2025-05-01,,human,,maybe,,,\n"
            + "8,A,phone,inbound,2025-05-01,,human,,,-1,,\n"
            + "9,A,phone,inbound,2025-05-01,,human,,,,,-5\n"
            + "2,A,phone,inbound,2025-10-26 02:30:00,,human,,,,,\n"
            + "2,B,phone,inbound,2025-10-26 02:30:00,,human,,,,,\n"
            + "10,A,phone\n"
            + "11,NA,phone,inbound,2025-05-01,NULL,human,,,,,\n";

        ToolRun run = await ToolRun.OnContactsAsync(Untidy, "--zone", "Europe/Berlin", "--missing", "NA", "--missing", "null", "--json");

        run.ExitCode.Should().Be(0);
        ((long)run.Json["rows"]!["read"]!).Should().Be(13);
        run.RowCount("counted").Should().Be(3);
        run.Reasons("leftOut").Should().BeEquivalentTo("there is no start: 1", "there is no channel: 1");
        run.Reasons("duplicate").Should().BeEquivalentTo("a repeat of an earlier row: 1", "the id of an earlier row, with other facts: 1");
        run.Reasons("unreadable").Should().BeEquivalentTo(
            "the start does not exist in the zone, whose clocks skip it: 1",
            "the direction is none of inbound, outbound: 1",
            "the abandoned is not yes or no: 1",
            "the queue is not seconds or hh:mm:ss, of at least 0: 1",
            "the cost is not an amount of at least 0: 1",
            "too few fields: 1");
        run.RowCount("withoutId").Should().Be(1);
        run.RowCount("shownTwice").Should().Be(1);
    }

    [Fact]
    public async Task Run_UntidyFile_SaysSoInWords()
    {
        ToolRun run = await ToolRun.OnContactsAsync(Header + ",A,phone,inbound,2025-10-26 02:30,,,,,,,\n1,,,,,,,,,,,\n", "--zone", "Europe/Berlin");

        run.Output.Should().Contain("2 rows read = 1 contact + 1 left out + 0 duplicate + 0 unreadable.")
            .And.Contain("Counted without an id, and not checked for duplicates: 1 (the id is blank).")
            .And.Contain("Counted at the first of two moments: 1 (the clocks of the zone show the time twice).")
            .And.Contain("  line 2: the clocks of the zone show the time twice, \"2025-10-26 02:30\"");
    }

    [Fact]
    public async Task Run_NamedColumnsAndDefaults_FillTheFields()
    {
        ToolRun run = await ToolRun.OnContactsAsync(
            "call;who;began;min;outcome\n7;A;01.02.2025 10:00;x;fixed\n8;B;01.02.2025 11:00;y;open\n",
            "--delimiter", ";", "--date-format", "dd.MM.yyyy HH:mm", "--column", "id=call", "--column", "customer-id=who", "--column", "start=began",
            "--column", "resolution=outcome", "--word", "fixed=resolved", "--word", "Open=unresolved", "--default", "channel=phone",
            "--default", "direction=inbound", "--default", "handledBy=human", "--json");

        run.RowCount("counted").Should().Be(2);
        JsonNode gross = run.Section("fcr")["tables"]![0]!["rows"]!;
        ((double?)ToolRun.Find(gross, "key", "gross FCR by the agent's flag")["rate"]).Should().Be(0.5);
    }

    [Fact]
    public async Task Run_Currency_IsThatOfTheCosts()
    {
        ToolRun run = await ToolRun.OnContactsAsync(Log, "--currency", "eur");

        run.Output.Should().Contain("5 contacts cost 18.10 EUR; without 1 (no cost).");
    }

    [Fact]
    public async Task Run_SeveralCurrencies_LeaveCostsOut()
    {
        ToolRun run = await ToolRun.OnContactsAsync(
            "id,channel,direction,start,cost,currency,topic,handledBy\n1,phone,inbound,2025-01-01,1,EUR,a,human\n2,phone,inbound,2025-01-01,1,USD,a,human\n");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Costs, which are in several currencies (EUR, USD).").And.Contain("Contact drivers");
    }

    [Fact]
    public async Task Run_LegsOfAContact_AreOneContact()
    {
        const string Legs = "id,contact id,channel,direction,start,handledBy,customerId\n1,C,ivr,inbound,2025-01-01T10:00:00Z,self-service,A\n2,C,phone,inbound,2025-01-01T10:01:00Z,human,A\n";

        ToolRun run = await ToolRun.OnContactsAsync(Legs, "--json");
        ToolRun mixed = await ToolRun.OnContactsAsync(Legs.Replace("human,A", "human,B", StringComparison.Ordinal));

        run.Section("sideBySide")["tables"]!.AsArray()[^1]!["rows"]!.AsArray().Sum(row => (long)row!["contacts"]!).Should().Be(1);
        mixed.ExitCode.Should().Be(2);
        mixed.Error.Should().StartWith("The legs of a contact do not fit together:");
    }

    [Fact]
    public async Task Run_HeaderOnly_ReportsThatNothingIsThere()
    {
        ToolRun run = await ToolRun.OnContactsAsync(Header);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("0 rows read = 0 contacts").And.Contain("There are no contacts to report on.");
    }

    [Fact]
    public async Task Run_EndsOfTheCalendar_AreNoPeriods()
    {
        ToolRun run = await ToolRun.OnContactsAsync(
            "id,channel,direction,start\n1,phone,inbound,9999-12-31T23:00:00Z\n2,phone,inbound,2025-01-01\n", "--period", "week", "--zone", "Asia/Tokyo", "--json");

        run.ExitCode.Should().Be(0);
        run.Section("sideBySide")["tables"]![0]!["rows"]!.AsArray().Select(row => (string?)row!["key"]).Should().Equal("2024-12-30/P7D", null);
    }
}
