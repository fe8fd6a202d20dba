using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

/// <summary>One rule says who answers, and since when: first response, reply waits, resolutions and service levels follow it.</summary>
public class TicketWaitTests
{
    [Fact]
    public void Judge_NothingAskedAfterTheFirstResponse_IsNoNextReply()
    {
        SlaPolicy policy = new(
            "p", [new SlaTarget(TicketDurationKind.Response, TimeSpan.FromHours(8)), new SlaTarget(TicketDurationKind.ReplyWait, TimeSpan.FromHours(1))]);
        MeasuredTicket ticket = Measure(Reply(120));

        policy.Judge(ticket, TicketDurationKind.Response).Should().Be(SlaOutcome.Met);
        policy.Judge(ticket, TicketDurationKind.ReplyWait).Should().Be(SlaOutcome.NotApplicable);
        policy.For(TicketDurationKind.ReplyWait).Calculate([ticket]).Should().Match<RateResult>(rate => rate.Rate == null && rate.Excluded["not applicable"] == 1);
        policy.Judge(Measure(Reply(120), Customer(130), Reply(190)), TicketDurationKind.ReplyWait).Should().Be(SlaOutcome.Met);
        policy.Judge(Measure(Reply(120), Customer(130), Reply(191)), TicketDurationKind.ReplyWait).Should().Be(SlaOutcome.Breached);
    }

    [Fact]
    public void ReplyWaits_WhereBotsAnswer_EndWithTheirReplies()
    {
        DateTimeOffset created = new(2025, 12, 12, 16, 20, 14, TimeSpan.Zero);
        TicketEvent[] events =
        [
            new("t", created.AddSeconds(3), TicketEventKind.PublicReply, TicketActor.Bot),
            new("t", new DateTimeOffset(2025, 12, 26, 22, 25, 45, TimeSpan.Zero), TicketEventKind.CustomerReply, TicketActor.Customer),
            new("t", new DateTimeOffset(2025, 12, 27, 7, 36, 53, TimeSpan.Zero), TicketEventKind.PublicReply, TicketActor.Agent),
        ];

        Waits(TicketDefinition.WithBots).Should().Equal(TimeSpan.FromSeconds(3), new TimeSpan(9, 11, 8));
        Waits(TicketDefinition.Standard).Should().Equal(new TimeSpan(14, 15, 16, 39));

        IEnumerable<TimeSpan> Waits(TicketDefinition definition) =>
            Tickets.Measure([new Ticket("t", created)], events, events[^1].At, definition).Tickets.Single().ReplyWaits!.Select(wait => wait.Time!.Value.Calendar);
    }

    [Theory]
    [InlineData(AnswerRule.ByHuman)]
    [InlineData(AnswerRule.ByHumanOrBot)]
    public void FromHandoff_ToATeamAfterABot_IsTheWaitForAPerson(AnswerRule answers)
    {
        MeasuredTicket ticket = Measure(
            Ticket(),
            TicketDefinition.FromHandoff with { Answers = answers },
            Reply(5 / 60.0, TicketActor.Bot),
            Customer(30),
            Assign(60, null, "t1"),
            Reply(67));

        ticket.FirstResponse.Time!.Value.Calendar.TotalMinutes.Should().Be(7);
        ticket.ReplyWaits!.Single().Should().Be(ticket.FirstResponse with { Waited = ticket.FirstResponse.Time }, "nobody of the team was asked before");
        Measure(Ticket(), TicketDefinition.FromAssignment, Assign(60, null, "t1"), Reply(67)).FirstResponse.State.Should().Be(MilestoneState.NotAssigned);
    }

    [Fact]
    public void FromHandoff_LaterMessages_AreWaitsOfTheirOwn()
    {
        MeasuredTicket ticket = Measure(Ticket(), TicketDefinition.FromHandoff, Assign(60, "a1"), Reply(67), Customer(80), Assign(85, "a2"), Reply(95));

        ticket.ReplyWaits!.Select(wait => wait.Time!.Value.Calendar.TotalMinutes).Should().Equal(7, 15);
        Measure(Ticket(), TicketDefinition.FromHandoff, Reply(10), Customer(20), Reply(50)).ReplyWaits!.Single().From.Should().Be(At(20), "a person answered without it");
        Measure(Ticket(), TicketDefinition.FromHandoff, Customer(20)).ReplyWaits.Should().BeEmpty("nobody has it yet");
    }

    [Fact]
    public void Resolution_FromHandoff_RunsFromThere()
    {
        TicketEvent[] events = [Assign(24 * 60, null, "t1"), Status(25 * 60, TicketStatus.Solved), Status(26 * 60, TicketStatus.Open), Status(27 * 60, TicketStatus.Solved)];
        MeasuredTicket ticket = Measure(Ticket(), TicketDefinition.FromHandoff, events);

        ticket.FirstResolution.Time!.Value.Calendar.Should().Be(TimeSpan.FromHours(1));
        ticket.FullResolution.Time!.Value.Calendar.Should().Be(TimeSpan.FromHours(3));
        Measure(Ticket(), TicketDefinition.FromAssignment, events).FirstResolution.State.Should().Be(MilestoneState.NotAssigned);
        Measure(Ticket(), TicketDefinition.FromHandoff, Status(5, TicketStatus.Solved), Assign(9, "a1")).FullResolution.State.Should().Be(MilestoneState.NotAssigned);
        Tickets.Throughput([Measure(Ticket(), TicketDefinition.FromHandoff, Status(5, TicketStatus.Solved))], Periods.Days(TimeZoneInfo.Utc))
            .NoKey.Solved.Should().Be(0, "it was solved at a known moment all the same");
    }

    [Fact]
    public void FirstMessage_OfATicketThatAnAgentOpened_StartsTheResponse()
    {
        MeasuredTicket ticket = Measure(Ticket(TicketActor.Agent), TicketDefinition.ZendeskStyle, Note(60), Customer(240), Reply(300));
        SlaPolicy policy = new("p", [new SlaTarget(TicketDurationKind.ReplyWait, TimeSpan.FromMinutes(1))]);

        ticket.FirstResponse.Time!.Value.Calendar.Should().Be(TimeSpan.FromHours(1));
        policy.Judge(ticket, TicketDurationKind.ReplyWait).Should().Be(SlaOutcome.NotApplicable, "it is the first response");
        Measure(Ticket(TicketActor.Agent), TicketDefinition.ZendeskStyle, Note(60)).FirstResponse.State.Should().Be(MilestoneState.CreatedByAgent);
        Measure(Ticket(), TicketDefinition.ZendeskStyle, Reply(300)).FirstResponse.From.Should().Be(Created);
        policy.Judge(Measure(Ticket(TicketActor.Agent), TicketDefinition.Standard, Note(60), Customer(240), Reply(300)), TicketDurationKind.ReplyWait)
            .Should().Be(SlaOutcome.Breached, "by the standard an agent's ticket has next replies alone");
    }

    [Fact]
    public void Updates_BetweenReplies_RunOrPauseWhilePending()
    {
        MeasuredTicket ticket = Measure(Reply(60), Status(70, TicketStatus.Pending), Status(100, TicketStatus.Open), Reply(130), Status(190, TicketStatus.Solved));

        Shown(ticket, TicketDurationKind.PeriodicUpdate).Should().Equal("01:10:00", "01:00:00+");
        Shown(ticket, TicketDurationKind.PausableUpdate).Should().Equal("00:40:00", "01:00:00+");
        Judge(TicketDurationKind.PeriodicUpdate, 70).Should().Be(SlaOutcome.Met);
        Judge(TicketDurationKind.PeriodicUpdate, 69).Should().Be(SlaOutcome.Breached);
        Judge(TicketDurationKind.PausableUpdate, 60).Should().Be(SlaOutcome.Met, "40 minutes between replies, 60 until the solve");
        Judge(TicketDurationKind.PausableUpdate, 59).Should().Be(SlaOutcome.Breached);
        Measure(Reply(60), Status(60, TicketStatus.Solved)).PeriodicUpdates.Should().BeEmpty();
        Measure(Reply(60)).PausableUpdates!.Single().State.Should().Be(MilestoneState.NotYet);

        SlaOutcome Judge(TicketDurationKind metric, double limit) =>
            new SlaPolicy("p", [new SlaTarget(metric, TimeSpan.FromMinutes(limit))]).Judge(ticket, metric);
    }

    [Fact]
    public void Unsolved_OverReopenings_LeavesOutTheTimeSolved()
    {
        MeasuredTicket ticket = Measure(Status(60, TicketStatus.Solved), Status(24 * 60, TicketStatus.Pending), Status(26 * 60, TicketStatus.Solved));

        ticket.Unsolved!.Value.Calendar.Should().Be(TimeSpan.FromHours(3));
        Shown(ticket, TicketDurationKind.Unsolved).Should().Equal("03:00:00");
        Tickets.Calculate(new[] { ticket }.Tally(InOffice))[TicketDurationKind.Unsolved].Calendar.Mean.Should().Be(TimeSpan.FromHours(3));
    }

    [Fact]
    public void CustomerMessages_OfTickets_AreCountedWithTheCreation()
    {
        MeasuredTicket[] tickets =
        [
            Measure(Customer(0), Reply(10), Status(10, TicketStatus.Solved)),
            Measure(Reply(10), Customer(20), Reply(30), Status(30, TicketStatus.Solved)),
            Measure(Ticket(TicketActor.Agent), InOffice, Customer(5)),
        ];
        TicketResult result = Tickets.Calculate(tickets.Select(ticket => new[] { ticket }.Tally(InOffice)).Aggregate(static (sum, one) => sum + one));

        tickets.Select(ticket => ticket.CustomerMessages).Should().Equal(1, 2, 1);
        tickets.Select(ticket => ticket.IsSolvedWithoutFurtherMessage).Should().Equal(true, false, false);
        result.CustomerMessages.Should().Be(4);
        result.WithoutFurtherMessageRate.Should().Match<RateResult>(rate => rate.Numerator == 1 && rate.Denominator == 2 && rate.Excluded["open"] == 1);
    }

    [Fact]
    public void Sentence_InBusinessTime_SaysWhatTheJsonDoes()
    {
        TicketResult result = Tickets.Calculate([Ticket()], [Reply(90)], AsOf, InOffice);

        result.Response.Business!.Median.Should().Be(TimeSpan.FromMinutes(30));
        result.ToString().Should().Contain("response in business time median 30 min").And.NotContain("1 h 30 min");
        result.Response.ToString().Should().StartWith("Response: in business time median 30 min");
        Tickets.Calculate([Ticket()], [Reply(90)], AsOf).ToString().Should().Contain("response median 1 h 30 min");
    }

    private static IEnumerable<string> Shown(MeasuredTicket ticket, TicketDurationKind kind) => ticket.Durations(kind).Select(duration => duration.ToString());
}
