using System.Text.Json;
using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

public class SlaPolicyTests
{
    private static readonly SlaPolicy InHours = Policy(TicketDurationKind.Response, 60, TicketClock.Business);

    [Theory]
    [InlineData(119, SlaOutcome.Met)]
    [InlineData(120, SlaOutcome.Met)]
    [InlineData(120.0001, SlaOutcome.Breached)]
    public void Judge_Reply_IsMetUpToTheTarget(double minutes, SlaOutcome outcome) =>
        InHours.Judge(Measure(Reply(minutes)), TicketDurationKind.Response).Should().Be(outcome);

    [Theory]
    [InlineData(119, SlaOutcome.Pending)]
    [InlineData(120, SlaOutcome.Pending)]
    [InlineData(121, SlaOutcome.Breached)]
    public void Judge_OpenWithoutReply_IsPendingUntilOverdue(double minutes, SlaOutcome outcome)
    {
        MeasuredTicket ticket = Tickets.Measure([Ticket()], At(minutes), InOffice).Tickets.Single();

        InHours.Judge(ticket, TicketDurationKind.Response).Should().Be(outcome);
    }

    [Fact]
    public void Judge_SolvedWithoutReply_FollowsTheRule()
    {
        MeasuredTicket ticket = Measure(Status(10, TicketStatus.Solved));
        SlaPolicy apart = new("apart", InHours.Targets, SolvedWithoutReplyRule.ClassOfItsOwn);

        InHours.Judge(ticket, TicketDurationKind.Response).Should().Be(SlaOutcome.Breached);
        apart.Judge(ticket, TicketDurationKind.Response).Should().Be(SlaOutcome.SolvedWithoutReply);
    }

    [Fact]
    public void Judge_NothingToTime_IsNotApplicable()
    {
        InHours.Judge(Measure(Ticket(TicketActor.Agent), InOffice, Reply(500)), TicketDurationKind.Response).Should().Be(SlaOutcome.NotApplicable);
        InHours.Judge(Measure(Reply(1)), TicketDurationKind.ReplyWait).Should().Be(SlaOutcome.NotApplicable, "the policy has no target for it");
        Policy(TicketDurationKind.Response, 1).Judge(Measure(Ticket(), TicketDefinition.FromReopening, Reply(1)), TicketDurationKind.Response)
            .Should().Be(SlaOutcome.NotApplicable, "it was never reopened");
        Policy(TicketDurationKind.Response, 1).Judge(Measure(Ticket(), TicketDefinition.FromAssignment, Reply(5)), TicketDurationKind.Response)
            .Should().Be(SlaOutcome.NotApplicable, "it was never assigned");
    }

    [Fact]
    public void Judge_ReplyBeforeCreation_IsInvalid() =>
        InHours.Judge(Measure(Reply(-1)), TicketDurationKind.Response).Should().Be(SlaOutcome.Invalid);

    [Fact]
    public void Judge_WhatTheSourceDoesNotTell_IsUnknown()
    {
        MeasuredTicket ticket = Measure(Ticket() with { SolvedAt = At(10) }, InOffice);

        foreach (TicketDurationKind metric in (TicketDurationKind[])[TicketDurationKind.ReplyWait, TicketDurationKind.FirstResolution, TicketDurationKind.RequesterWait, TicketDurationKind.AgentWork])
        {
            Policy(metric, 60).Judge(ticket, metric).Should().Be(SlaOutcome.Unknown, "{0}", metric);
        }

        Policy(TicketDurationKind.FullResolution, 10).Judge(ticket, TicketDurationKind.FullResolution).Should().Be(SlaOutcome.Met);
    }

    [Theory]
    [InlineData("urgent", 40, SlaOutcome.Breached)]
    [InlineData("low", 40, SlaOutcome.Met)]
    [InlineData(null, 40, SlaOutcome.Met)]
    [InlineData("Urgent", 40, SlaOutcome.Breached)]
    public void Judge_TargetByPriority_StandsBeforeTheGeneralOne(string? priority, double minutes, SlaOutcome outcome)
    {
        SlaPolicy policy = new("by priority", [Limit(TicketDurationKind.Response, 60), Limit(TicketDurationKind.Response, 30, "urgent")]);

        policy.Judge(Measure(Ticket() with { Priority = priority }, InOffice, Reply(minutes)), TicketDurationKind.Response).Should().Be(outcome);
    }

    [Fact]
    public void Judge_NoTargetForThePriority_IsNotApplicable() =>
        new SlaPolicy("urgent", [Limit(TicketDurationKind.Response, 30, "urgent")])
            .Judge(Measure(Reply(1)), TicketDurationKind.Response).Should().Be(SlaOutcome.NotApplicable);

    [Fact]
    public void Judge_TargetSetByAnEvent_IsTheOneInForceAtTheEnd()
    {
        SlaPolicy policy = Policy(TicketDurationKind.Response, 60);
        TicketEvent loose = Target(0, TicketDurationKind.Response, 100);

        policy.Judge(Measure(loose, Reply(90)), TicketDurationKind.Response).Should().Be(SlaOutcome.Met);
        policy.Judge(Measure(loose, Target(80, TicketDurationKind.Response, 30), Reply(90)), TicketDurationKind.Response).Should().Be(SlaOutcome.Breached);
        policy.Judge(Measure(loose, Reply(90), Target(91, TicketDurationKind.Response, 30)), TicketDurationKind.Response)
            .Should().Be(SlaOutcome.Met, "what was promised later changes nothing that is over");
        policy.Judge(Measure(Target(0, TicketDurationKind.ReplyWait, 100), Reply(90)), TicketDurationKind.Response)
            .Should().Be(SlaOutcome.Breached, "it was set for another time");
    }

    [Fact]
    public void Judge_PolicyWithoutALimit_KnowsTargetsOfEventsAlone()
    {
        SlaPolicy policy = new("from events", [new SlaTarget(TicketDurationKind.Response, null)]);

        policy.Judge(Measure(Reply(5)), TicketDurationKind.Response).Should().Be(SlaOutcome.NotApplicable);
        policy.Judge(Measure(Target(0, TicketDurationKind.Response, 4), Reply(5)), TicketDurationKind.Response).Should().Be(SlaOutcome.Breached);
    }

    [Fact]
    public void Judge_SeveralReplies_AreAsGoodAsTheWorst()
    {
        SlaPolicy policy = Policy(TicketDurationKind.ReplyWait, 60);

        policy.Judge(Measure(Reply(50), Customer(60), Reply(120)), TicketDurationKind.ReplyWait).Should().Be(SlaOutcome.Met);
        policy.Judge(Measure(Reply(50), Customer(60), Reply(121)), TicketDurationKind.ReplyWait).Should().Be(SlaOutcome.Breached);
        policy.Judge(Tickets.Measure([Ticket()], [Reply(50), Customer(60)], At(100)).Tickets.Single(), TicketDurationKind.ReplyWait).Should().Be(SlaOutcome.Pending);
        policy.Judge(Tickets.Measure([Ticket()], [Reply(5), Customer(10), Reply(90), Customer(95)], At(100)).Tickets.Single(), TicketDurationKind.ReplyWait)
            .Should().Be(SlaOutcome.Breached, "another wait mends nothing");
    }

    [Theory]
    [InlineData(TicketDurationKind.FirstResolution, 120, SlaOutcome.Met)]
    [InlineData(TicketDurationKind.FirstResolution, 119, SlaOutcome.Breached)]
    [InlineData(TicketDurationKind.FullResolution, 300, SlaOutcome.Met)]
    [InlineData(TicketDurationKind.FullResolution, 299, SlaOutcome.Breached)]
    [InlineData(TicketDurationKind.RequesterWait, 180, SlaOutcome.Met)]
    [InlineData(TicketDurationKind.RequesterWait, 179, SlaOutcome.Breached)]
    [InlineData(TicketDurationKind.AgentWork, 150, SlaOutcome.Met)]
    [InlineData(TicketDurationKind.AgentWork, 149, SlaOutcome.Breached)]
    public void Judge_SolvedTicket_HoldsItsTimesAgainstTheTarget(TicketDurationKind metric, double limit, SlaOutcome outcome)
    {
        MeasuredTicket ticket = Measure(
            Status(90, TicketStatus.OnHold),
            Status(120, TicketStatus.Solved),
            Status(180, TicketStatus.Open),
            Status(240, TicketStatus.Pending),
            Status(300, TicketStatus.Solved));

        Policy(metric, limit).Judge(ticket, metric).Should().Be(outcome);
    }

    [Theory]
    [InlineData(TicketDurationKind.FirstResolution)]
    [InlineData(TicketDurationKind.FullResolution)]
    [InlineData(TicketDurationKind.RequesterWait)]
    [InlineData(TicketDurationKind.AgentWork)]
    public void Judge_OpenTicket_IsPendingUntilOverdue(TicketDurationKind metric)
    {
        MeasuredTicket ticket = Tickets.Measure([Ticket()], [Note(1)], At(60)).Tickets.Single();

        Policy(metric, 60).Judge(ticket, metric).Should().Be(SlaOutcome.Pending);
        Policy(metric, 59).Judge(ticket, metric).Should().Be(SlaOutcome.Breached);
    }

    [Fact]
    public void Judge_BusinessTargetWithoutACalendar_Throws()
    {
        Action judge = () => InHours.Judge(Measure(Ticket(), TicketDefinition.Standard, Reply(5)), TicketDurationKind.Response);

        judge.Should().ThrowExactly<ArgumentException>().WithMessage("Ticket \"k1\" was measured under \"tickets\", without a calendar*");
    }

    [Fact]
    public void Tally_ByTeam_CountsWhatIsNeitherMetNorBreachedByReason()
    {
        TicketReport measured = Tickets.Measure(
            [Ticket() with { TeamId = "t1" }, Ticket(id: "k2") with { TeamId = "t1" }, Ticket(TicketActor.Agent, "k3")], [Reply(5)], At(50), InOffice);

        Breakdown<string, RateTally<SlaDefinition>> teams = measured.Tickets.TallyBy(InHours.For(TicketDurationKind.Response), ticket => ticket.Ticket.TeamId);

        teams["t1"].Should().Be(new RateTally<SlaDefinition>
        {
            Definition = InHours.For(TicketDurationKind.Response),
            AsOf = At(50),
            Numerator = 1,
            Denominator = 1,
            Excluded = ReasonCounts.None.With("pending", 1),
        });
        teams.NoKey.Excluded.ToString().Should().Be("not applicable: 1");
        teams.Total.Rate.Should().Be(1);
    }

    [Fact]
    public void Tally_TheSameTicketTwice_IsRefusedOrCounted()
    {
        MeasuredTicket ticket = Measure(Reply(5));
        SlaDefinition definition = InHours.For(TicketDurationKind.Response);
        Action tally = () => new[] { ticket, ticket }.Tally(definition);

        tally.Should().ThrowExactly<ArgumentException>();
        new[] { ticket, ticket }.Tally(definition, InvalidFacts.Count).Excluded.ToString().Should().Be("duplicate: 1");
    }

    [Fact]
    public void Tally_UnderAnotherPolicyOfThatName_RefusesToAdd()
    {
        RateTally<SlaDefinition> hour = Array.Empty<MeasuredTicket>().Tally(InHours.For(TicketDurationKind.Response));
        RateTally<SlaDefinition> secondMore = Array.Empty<MeasuredTicket>().Tally(
            new SlaPolicy("policy", [new(TicketDurationKind.Response, TimeSpan.FromSeconds(3601), TicketClock.Business)]).For(TicketDurationKind.Response));

        FluentActions.Invoking(() => hour + secondMore).Should().ThrowExactly<ArgumentException>().WithMessage("*01:00:01*to one of*01:00:00*");
    }

    [Fact]
    public void Constructor_TwoTargetsForOneTimeAndPriority_Throws()
    {
        Action twice = () => _ = new SlaPolicy("twice", [Limit(TicketDurationKind.ReplyWait, 1, "low"), Limit(TicketDurationKind.ReplyWait, 1), Limit(TicketDurationKind.ReplyWait, 2, "Low")]);

        twice.Should().ThrowExactly<ArgumentException>().WithParameterName("targets").WithMessage("targets[2] is for ReplyWait and the priority*");
    }

    [Fact]
    public void Json_OfAPolicy_RoundTrips()
    {
        SlaPolicy policy = new("p", [Limit(TicketDurationKind.Response, 30, "urgent"), new SlaTarget(TicketDurationKind.AgentWork, null, TicketClock.Business)], SolvedWithoutReplyRule.ClassOfItsOwn);

        string json = JsonSerializer.Serialize(policy);

        json.Should().Be(
            """{"name":"p","targets":[{"metric":"Response","limit":"00:30:00","clock":"Calendar","priority":"urgent"},{"metric":"AgentWork","limit":null,"clock":"Business","priority":null}],"solvedWithoutReply":"ClassOfItsOwn"}""");
        JsonSerializer.Deserialize<SlaPolicy>(json).Should().Be(policy);
        JsonSerializer.Serialize(policy, CxMetrics.Serialization.CxMetricsJson.TypeInfo<SlaPolicy>()).Should().Be(json);
    }

    [Fact]
    public void ToString_OfPolicyAndDefinition_ArePlainText()
    {
        new SlaPolicy("support", [Limit(TicketDurationKind.Response, 30, "urgent"), new SlaTarget(TicketDurationKind.AgentWork, null, TicketClock.Business)]).ToString()
            .Should().Be("support: Response within 30 min, priority urgent; AgentWork within what events say of business time");
        InHours.For(TicketDurationKind.Response).ToString().Should().Be("policy, Response (01:00:00 Business; solved without reply: Breached)");
        new TicketTarget { Metric = TicketDurationKind.AgentWork, Target = TimeSpan.FromHours(1), SetAt = Created }.ToString().Should().Be("AgentWork within 01:00:00 since 2026-03-02T08:00:00.0000000+00:00");
    }

    private static SlaPolicy Policy(TicketDurationKind metric, double limit, TicketClock clock = TicketClock.Calendar) =>
        new("policy", [new SlaTarget(metric, TimeSpan.FromMinutes(limit), clock)]);

    private static SlaTarget Limit(TicketDurationKind metric, double limit, string? priority = null) =>
        new(metric, TimeSpan.FromMinutes(limit), priority: priority);
}
