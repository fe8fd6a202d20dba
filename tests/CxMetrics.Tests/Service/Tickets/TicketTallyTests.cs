using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics.Serialization;
using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

public class TicketTallyTests
{
    private static readonly MeasuredTicket Answered = Measure(Reply(90), Status(120, TicketStatus.Solved));
    private static readonly TicketTally One = Tally(Answered);

    [Fact]
    public void Tally_ByTeamAndMonth_GroupsWithoutOverloadsOfItsOwn()
    {
        TicketReport measured = Tickets.Measure(
            [Ticket() with { TeamId = "t1" }, Ticket(id: "k2") with { TeamId = "t2" }], [Reply(5), Status(9, TicketStatus.Solved)], AsOf, InOffice);
        Periods months = Periods.Months(TimeZoneInfo.Utc);

        Breakdown<string, TicketTally> teams = measured.Tickets.TallyBy(InOffice, ticket => ticket.Ticket.TeamId);

        teams["t1"].Solved.Rate.Should().Be(1);
        teams["t2"].Solved.Rate.Should().Be(0);
        teams["t2"].Open.Should().Be(1);
        teams.Total.Should().Be(measured.ToTally());
        measured.Tickets.TallyBy(InOffice, ticket => months.Of(ticket.Ticket.CreatedAt))[Period.Month(2026, 3)].Should().Be(measured.ToTally());
    }

    [Fact]
    public void Add_TicketOfAnotherDefinition_Throws()
    {
        Action add = () => TicketDefinition.Standard.NewBuilder().Add(Answered);

        add.Should().ThrowExactly<ArgumentException>().WithMessage("Ticket \"k1\" was measured under \"tickets, hours of office (*)\"; expected it under \"tickets (*)\"*");
    }

    [Fact]
    public void Add_TicketOfAnEqualDefinition_Counts()
    {
        ITallyBuilder<MeasuredTicket, TicketTally> builder = TicketDefinition.Standard.InBusinessTime(Office).NewBuilder();
        builder.Add(Answered);

        builder.ToTally().Should().Be(One);
    }

    [Fact]
    public void Add_TalliesOfTwoDefinitions_Throws()
    {
        Action add = () => _ = One + TicketDefinition.Standard.NewBuilder().ToTally();
        Action mix = () =>
        {
            ITallyBuilder<MeasuredTicket, TicketTally> builder = TicketDefinition.Standard.NewBuilder();
            builder.Add(One);
        };

        add.Should().ThrowExactly<ArgumentException>().WithMessage("Cannot add a tally of \"tickets (*)\" to one of \"tickets, hours of office (*)\"*");
        mix.Should().ThrowExactly<ArgumentException>().WithMessage("Cannot add a tally of \"tickets, hours of office (*)\" to one of \"tickets (*)\"*");
    }

    [Fact]
    public void Add_TalliesOfOneNameWithOtherChoicesOrHours_Throws()
    {
        BusinessCalendar more = Office.WithHolidays(new DateOnly(2026, 3, 4));
        TicketTally[] others =
        [
            Tally(Measure(Ticket(), new TicketDefinition(InOffice.Name) { Touches = TouchRule.Exact, Calendar = Office }, Reply(90))),
            Tally(Measure(Ticket(), TicketDefinition.Standard.InBusinessTime(more), Reply(90))),
        ];

        foreach (TicketTally other in others)
        {
            TicketTally read = JsonSerializer.Deserialize<TicketTally>(JsonSerializer.Serialize(other))!;
            read.Should().Be(other);
            FluentActions.Invoking(() => One + read).Should().ThrowExactly<ArgumentException>()
                .WithMessage("Cannot add a tally of \"tickets, hours of office (*)\" to one of \"tickets, hours of office (*)\"*");
        }

        Action add = () => InOffice.NewBuilder().Add(Measure(Ticket(), TicketDefinition.Standard.InBusinessTime(more), Reply(90)));
        add.Should().ThrowExactly<ArgumentException>().WithMessage("Ticket \"k1\" was measured under \"tickets, hours of office (*)\"; expected it under*");
    }

    [Fact]
    public void Tally_CreatedByAnAgent_CountsInTheTouchRatesUnlessLeftOut()
    {
        TicketDefinition leaveOut = new("without those of agents") { AgentCreated = AgentCreatedTickets.LeaveOut };
        TicketEvent[] events = [Reply(1), Status(2, TicketStatus.Solved)];

        TicketTally counted = Tally(Measure(Ticket(TicketActor.Agent), TicketDefinition.Standard, events));
        TicketTally leftOut = Tally(Measure(Ticket(TicketActor.Agent), leaveOut, events));

        counted.OneTouch.Rate.Should().Be(1);
        leftOut.OneTouch.Should().Be(new RateTally(0, 0, ReasonCounts.None.With("created by an agent", 1)));
        leftOut.TwoTouch.Excluded["created by an agent"].Should().Be(1);
        leftOut.Solved.Rate.Should().Be(1);
    }

    [Fact]
    public void Exclude_TicketsRefusedByTheCaller_AreCounted()
    {
        ITallyBuilder<MeasuredTicket, TicketTally> builder = TicketDefinition.Standard.NewBuilder();
        builder.Exclude("test tickets", 3);
        builder.Exclude("test tickets");
        builder.Exclude("spam", 0);

        builder.ToTally().Excluded.ToString().Should().Be("test tickets: 4");
        builder.ToTally().Should().NotBe(TicketTally.AdditiveIdentity);
    }

    [Fact]
    public void Durations_OpenAndSolved_AreCensoredAndObserved()
    {
        TicketReport measured = Tickets.Measure(
            [Ticket(), Ticket(id: "k2")], [Reply(90), Customer(95), Status(120, TicketStatus.Solved)], AsOf, InOffice);

        measured.Durations(TicketDurationKind.FullResolution).Select(duration => duration.ToString()).Should().Equal("02:00:00", "7.00:00:00+");
        measured.Durations(TicketDurationKind.FullResolution, TicketClock.Business).Select(duration => duration.ToString()).Should().Equal("01:00:00", "1.16:00:00+");
        measured.Durations(TicketDurationKind.RequesterWait).Select(duration => duration.IsObserved).Should().Equal(true, false);
        measured.Durations(TicketDurationKind.ReplyWait).Select(duration => duration.ToString()).Should().Equal("01:30:00", "00:25:00+", "7.00:00:00+");
        measured.Summarize(TicketDurationKind.ReplyWait).Should().Match<DurationSummary>(summary => summary.Count == 1 && summary.Missing == 2);
        Measure(Note(1)).Durations(TicketDurationKind.AgentWork).Single().IsObserved.Should().BeFalse("it is open");
    }

    [Fact]
    public void Durations_BusinessTimeWithoutACalendar_Throws()
    {
        TicketReport measured = Tickets.Measure([Ticket()], AsOf);
        Action durations = () => measured.Durations(TicketDurationKind.Response, TicketClock.Business);
        Action summary = () => measured.Summarize(TicketDurationKind.Response, TicketClock.Business);
        Action one = () => measured.Tickets[0].Durations(TicketDurationKind.Response, TicketClock.Business);

        durations.Should().ThrowExactly<InvalidOperationException>().WithMessage("The definition \"tickets\" has no calendar; expected one for business time.");
        summary.Should().ThrowExactly<InvalidOperationException>();
        one.Should().ThrowExactly<InvalidOperationException>();
    }

    [Fact]
    public void Calculate_OneTicket_ReadsAsASentence()
    {
        TicketResult result = Tickets.Calculate(One);

        result.ToString().Should().Be(
            "tickets, hours of office: 100.0% of 1 solved, 0 open; response in business time median 30 min, mean 30 min, 90th percentile 30 min of 1; full resolution in business time median 1 h, mean 1 h, 90th percentile 1 h of 1");
        result.Response.ToString().Should().Be("Response: in business time median 30 min, mean 30 min, 90th percentile 30 min of 1");
        result.Response.Business!.Mean.Should().Be(TimeSpan.FromMinutes(30));
        Tickets.Calculate([Ticket()], [], AsOf).Response.ToString().Should().Be("Response: no durations");
        Tickets.Calculate([Ticket()], [], AsOf).Response.Business.Should().BeNull();
        One.ToString().Should().Be("1 ticket, 1 solved, 0 excluded");
    }

    [Fact]
    public void Json_OfResults_CarriesEverythingWithItsName()
    {
        JsonNode result = JsonSerializer.SerializeToNode(Tickets.Calculate(One), CxMetricsJson.TypeInfo<TicketResult>())!;
        JsonNode measures = JsonSerializer.SerializeToNode(Answered, CxMetricsJson.TypeInfo<MeasuredTicket>())!;
        TicketReport set = Tickets.Measure([Ticket()], [Reply(90)], AsOf, InOffice);

        result["oneTouchRate"]!["rate"]!.GetValue<double>().Should().Be(1);
        result["times"]![(int)TicketDurationKind.FullResolution]!["business"]!["median"]!.GetValue<string>().Should().StartWith("0");
        measures["firstResponse"]!["time"]!.ToJsonString().Should().Be("""{"calendar":"01:30:00","business":"00:30:00"}""");
        measures["firstResponse"]!["state"]!.GetValue<string>().Should().Be("Reached");
        measures["isOneTouch"]!.GetValue<bool>().Should().BeTrue();
        measures.AsObject().ContainsKey("definition").Should().BeFalse("the set of measures prints it");
        JsonSerializer.Serialize(set, CxMetricsJson.TypeInfo<TicketReport>()).Should().Be(JsonSerializer.Serialize(set))
            .And.Contain("\"definition\":{\"name\":\"tickets, hours of office\"");
        JsonSerializer.SerializeToNode(Tickets.BacklogOverTime([Answered], Periods.Days(TimeZoneInfo.Utc)))!["points"]![0]!["open"]!.GetValue<long>().Should().Be(0);
    }

    [Fact]
    public void Json_OfATally_IsVersionedAndRefusesWhatIsNoState()
    {
        string json = JsonSerializer.Serialize(One);
        json.Should().StartWith("""{"v":1,"definition":{"name":"tickets, hours of office","answers":"ByHuman","start":"Creation",""")
            .And.Contain(""","asOf":"2026-03-09T08:00:00+00:00","solved":{"v":1,"numerator":1,"denominator":1,""");
        foreach ((string from, string to, string message) in ((string, string, string)[])
        [
            ("{\"v\":1,\"def", "{\"v\":2,\"def", "*has version 2; expected version 1*"),
            ("\"definition\":{\"name\":\"tickets, hours of office\"", "\"definition\":7,\"was\":{\"name\":\"tickets, hours of office\"", "*$.definition*"),
            ("\"definition\":{\"name\":\"tickets, hours of office\"", "\"definition\":{\"name\":\" \"", "*blank*"),
            ("\"definition\":{\"name\":", "\"definition\":{\"nickname\":\"t\",\"name\":", "*'nickname'*"),
            ("\"reopenings\":0", "\"reopenings\":-1", "*is -1; expected a count of at least 0*"),
            ("\"Response\":{\"v\"", "\"Answer\":{\"v\"", "*Answer*"),
            ("\"excluded\":{}}", "\"excluded\":null}", "*excluded*"),
        ])
        {
            json.Should().Contain(from);
            Action read = () => JsonSerializer.Deserialize(json.Replace(from, to, StringComparison.Ordinal), CxMetricsJson.TypeInfo<TicketTally>());

            read.Should().Throw<JsonException>().WithMessage(message);
        }
    }

    [Theory]
    [InlineData("definition", "null", "\"definition\" is null; expected a definition, since facts were received.")]
    [InlineData("reopened.numerator", "1", "\"reopened\" is 1; expected at most 0.")]
    [InlineData("oneTouch.excluded", "{}", "\"oneTouch\" accounts for 1 counted and 0 excluded; expected 2 tickets.")]
    [InlineData("twoTouch.excluded", "{}", "\"twoTouch\" accounts for 1 counted and 0 excluded; *")]
    [InlineData("reopened.excluded", "{}", "\"reopened\" accounts for 1 counted and 0 excluded; *")]
    [InlineData("times", "{}", "\"times\" has nothing for Response; expected every kind of duration, since tickets were counted.")]
    [InlineData("solvedWithoutReply.excluded", "{}", "\"solvedWithoutReply\" accounts for 1 counted and 0 excluded; *")]
    public void Json_OfATallyThatContradictsItself_IsRefused(string member, string value, string message)
    {
        TicketTally two = Tickets.Measure(
            [Ticket(), Ticket(id: "k2")], [Reply(90), Status(120, TicketStatus.Solved), Reply(90) with { TicketId = "k2" }], AsOf, InOffice).ToTally();
        JsonNode state = JsonSerializer.SerializeToNode(two)!;
        string[] path = member.Split('.');
        (path.Length == 1 ? state : state[path[0]]!)[path[^1]] = JsonNode.Parse(value);

        Action read = () => state.Deserialize<TicketTally>();

        JsonSerializer.SerializeToNode(two).Deserialize<TicketTally>().Should().Be(two);
        read.Should().Throw<JsonException>().WithMessage($"The state of TicketTally is inconsistent: {message}*");
    }

    [Fact]
    public void Times_OfAKindThatIsNone_AreRefused() =>
        FluentActions.Invoking(() => new TicketTally { Times = new Dictionary<TicketDurationKind, TicketTimeTally> { [(TicketDurationKind)99] = TicketTimeTally.AdditiveIdentity } })
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Times").WithMessage("Times has an entry for 99; expected a defined TicketDurationKind.*");

    [Fact]
    public void Json_OfATallyReopenedTwice_CountsMoreReopeningsThanTickets()
    {
        TicketTally tally = Tally(Measure(
            Status(10, TicketStatus.Solved), Status(20, TicketStatus.Open), Status(30, TicketStatus.Solved), Status(40, TicketStatus.Open)));

        (tally.Reopenings, tally.Reopened.Numerator, tally.Solved.Numerator).Should().Be((2, 1, 0));
        tally[TicketDurationKind.FirstResolution].Count.Should().Be(1, "it was solved once");
        JsonSerializer.Deserialize<TicketTally>(JsonSerializer.Serialize(tally)).Should().Be(tally);
    }

    [Fact]
    public void Json_OfTimes_RefusesMoreInBusinessTimeThanByTheCalendar()
    {
        JsonNode times = JsonSerializer.SerializeToNode(One[TicketDurationKind.Response])!;
        times["business"] = JsonSerializer.SerializeToNode(DurationTally.FromDurations([TimeSpan.Zero, TimeSpan.Zero]));
        Action read = () => times.Deserialize<TicketTimeTally>();

        read.Should().Throw<JsonException>().WithMessage("*\"business\" is 2; expected at most 1*");
    }

    [Fact]
    public void Add_TimesWithAndWithoutBusinessTime_SaysOfHowManyEachIs()
    {
        TicketTimeTally sum = One[TicketDurationKind.Response] + Tally(Measure(Ticket(), TicketDefinition.Standard, Reply(1)))[TicketDurationKind.Response];

        (sum.Count, sum.Business.Count).Should().Be((2, 1));
    }

    [Fact]
    public void Json_OfTheDefinition_RoundTripsWithItsCalendar()
    {
        string json = JsonSerializer.Serialize(InOffice, CxMetricsJson.TypeInfo<TicketDefinition>());

        JsonSerializer.Deserialize<TicketDefinition>(json).Should().Be(InOffice);
        json.Should().StartWith("""{"name":"tickets, hours of office","answers":"ByHuman","start":"Creation","touches":"ExactWithoutReopening","reopenings":"EveryReturn","agentCreated":"Count","calendar":{""");
    }

    [Fact]
    public void Presets_Differ_ByWhatTheirNamesSay()
    {
        TicketDefinition.Standard.ToString().Should().Be("tickets (ByHuman, from Creation, ExactWithoutReopening, EveryReturn, tickets of agents: Count)");
        InOffice.ToString().Should().EndWith(", hours of office)");
        TicketDefinition.WithBots.Answers.Should().Be(AnswerRule.ByHumanOrBot);
        TicketDefinition.FromAssignment.Start.Should().Be(TicketStart.Assignment);
        TicketDefinition.FromReopening.Start.Should().Be(TicketStart.Reopening);
        TicketDefinition.ZendeskStyle.Touches.Should().Be(TouchRule.FewerThanTwo);
        TicketDefinition.ZendeskStyle.InBusinessTime(Office, "ours").Should().Match<TicketDefinition>(
            definition => definition.Name == "ours" && definition.Touches == TouchRule.FewerThanTwo && definition.Calendar!.Equals(Office));
    }

    private static TicketTally Tally(MeasuredTicket ticket) => new[] { ticket }.Tally(ticket.Definition);
}
