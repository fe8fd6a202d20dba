using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

public class TicketSnapshotTests
{
    private static readonly Ticket Solved = Ticket() with
    {
        Status = TicketStatus.Closed,
        FirstReplyAt = At(90),
        SolvedAt = At(300),
        AgentReplies = 1,
    };

    [Fact]
    public void Measure_SolvedTicket_HasWhatItsMembersTell()
    {
        MeasuredTicket ticket = Of(Solved);

        ticket.HasEvents.Should().BeFalse();
        ticket.Status.Should().Be(TicketStatus.Closed);
        ticket.IsSolved.Should().BeTrue();
        Minutes(ticket.FirstResponse).Should().Be((90, 30));
        Minutes(ticket.FullResolution).Should().Be((300, 240));
        ticket.AgentReplies.Should().Be(1);
        ticket.IsSolvedWithoutReply.Should().BeFalse();
        ticket.OpenSpans!.Single().Should().Match<TicketOpenSpan>(span => span.From == Created && span.Until == At(300));
    }

    [Fact]
    public void Measure_WhatItsMembersDoNotTell_IsUnknown()
    {
        MeasuredTicket ticket = Of(Solved);

        Measure(Solved, TicketDefinition.WithBots).FirstResponse.State.Should().Be(MilestoneState.Unknown, "a bot may have answered before");
        Measure(Solved, TicketDefinition.FromAssignment).Should().Match<MeasuredTicket>(
            other => other.FirstResponse.State == MilestoneState.Unknown && other.FullResolution.State == MilestoneState.Unknown);
        (ticket.CustomerMessages, ticket.IsSolvedWithoutFurtherMessage, ticket.Unsolved).Should().Be((null, null, null));
        ticket.PausableUpdates.Should().BeNull();
        ticket.FirstResolution.State.Should().Be(MilestoneState.Unknown);
        ticket.Resolutions.Should().BeNull();
        ticket.Reopenings.Should().BeNull();
        ticket.Agents.Should().BeNull();
        ticket.Handoffs.Should().BeNull();
        ticket.ReplyWaits.Should().BeNull();
        ticket.Reopened.Should().BeNull();
        ticket.RequesterWait.Should().BeNull();
        ticket.AgentWait.Should().BeNull();
        ticket.OnHold.Should().BeNull();
        ticket.AgentWork.Should().BeNull();
        ticket.Solved.Should().BeNull();
        ticket.IsOneTouch.Should().BeNull("a reopening would not show");
        ticket.Durations(TicketDurationKind.RequesterWait).Should().BeEmpty();
        ticket.Durations(TicketDurationKind.ReplyWait).Should().BeEmpty();
        Measure(Solved, TicketDefinition.FromReopening).Responses.Single().State.Should().Be(MilestoneState.Unknown);
    }

    [Theory]
    [InlineData(TouchRule.Exact, 1, true)]
    [InlineData(TouchRule.Exact, 0, false)]
    [InlineData(TouchRule.FewerThanTwo, 0, true)]
    public void Touches_ByARuleWithoutReopenings_AreKnown(TouchRule rule, int replies, bool one) =>
        Measure(Solved with { FirstReplyAt = null, AgentReplies = replies }, new TicketDefinition("touches") { Touches = rule }).IsOneTouch.Should().Be(one);

    [Fact]
    public void Touches_WithoutTheNumberOfReplies_AreUnknown() =>
        Measure(Solved with { AgentReplies = null }, TicketDefinition.ZendeskStyle).Should().Match<MeasuredTicket>(
            ticket => ticket.IsOneTouch == null && ticket.IsTwoTouch == null && ticket.IsSolvedWithoutReply == null);

    [Fact]
    public void RatesByReplies_SourceThatCountsNone_HoldNoTicketWhateverItsAnswer()
    {
        Ticket answered = Solved with { AgentReplies = null };
        Ticket[] tickets = [answered, answered with { Id = "k2", FirstReplyAt = null }, answered with { Id = "k3", Status = TicketStatus.Open }];

        TicketResult result = Tickets.Calculate(Tickets.Measure(tickets, AsOf, TicketDefinition.ZendeskStyle).ToTally());

        foreach (RateResult rate in (RateResult[])[result.SolvedWithoutReplyRate, result.OneTouchRate, result.TwoTouchRate])
        {
            rate.Rate.Should().BeNull(rate.Name);
            rate.Excluded.ToString().Should().Be("open: 1, unknown: 2", rate.Name);
        }
    }

    [Fact]
    public void RatesByReplies_SourceThatCountsThem_HoldEverySolvedTicket()
    {
        Ticket[] tickets = [Solved, Solved with { Id = "k2", FirstReplyAt = null, AgentReplies = 0 }, Solved with { Id = "k3", AgentReplies = null }];

        RateResult rate = Tickets.Calculate(Tickets.Measure(tickets, AsOf).ToTally()).SolvedWithoutReplyRate;

        (rate.Numerator, rate.Denominator).Should().Be((1, 2));
        rate.Excluded.ToString().Should().Be("unknown: 1");
    }

    [Theory]
    [InlineData(null, MilestoneState.Unknown)]
    [InlineData(2, MilestoneState.SolvedWithoutReply)]
    public void Measure_AnsweredOnlyAfterTheMoment_IsUnansweredWhereRepliesAreCounted(int? replies, MilestoneState state)
    {
        Ticket ticket = Solved with { Status = null, SolvedAt = At(60), AgentReplies = replies };

        MeasuredTicket measured = Tickets.Measure([ticket], At(70)).Tickets.Single();

        measured.IsSolved.Should().BeTrue();
        measured.FirstResponse.State.Should().Be(state);
        measured.AgentReplies.Should().Be(replies is null ? null : 0);
        measured.IsSolvedWithoutReply.Should().Be(replies is null ? null : true, "what is to come tells nothing of a ticket that is not counted");
    }

    [Fact]
    public void Measure_SolvedOrAnsweredAfterTheMoment_IsOpenAndWaits()
    {
        MeasuredTicket ticket = Tickets.Measure([Solved], At(60)).Tickets.Single();

        ticket.IsSolved.Should().BeFalse();
        ticket.Status.Should().BeNull("the status is that of a later day");
        ticket.FirstResponse.State.Should().Be(MilestoneState.NotYet);
        ticket.AgentReplies.Should().Be(0);
        ticket.FullResolution.SoFar!.Value.Calendar.TotalMinutes.Should().Be(60);
        ticket.OpenSpans!.Single().Until.Should().BeNull();
    }

    [Fact]
    public void Measure_SolvedNobodyKnowsWhen_IsSolvedWithoutATime()
    {
        MeasuredTicket ticket = Of(Solved with { SolvedAt = null });

        ticket.IsSolved.Should().BeTrue();
        ticket.FullResolution.State.Should().Be(MilestoneState.Unknown);
        ticket.OpenSpans.Should().BeNull();
        TicketBacklog backlog = Tickets.BacklogAt([ticket], At(10));
        backlog.Open.Should().Be(0);
        backlog.Excluded.ToString().Should().Be("solved at an unknown moment: 1");
    }

    [Fact]
    public void Measure_MomentOfTheSolveAlone_SaysThatItIsSolved()
    {
        MeasuredTicket ticket = Of(Solved with { Status = null });

        ticket.IsSolved.Should().BeTrue();
        ticket.Status.Should().BeNull();
    }

    [Fact]
    public void Measure_OpenAgainAfterASolve_IsOpen()
    {
        MeasuredTicket ticket = Of(Solved with { Status = TicketStatus.Open });

        ticket.IsSolved.Should().BeFalse();
        ticket.FullResolution.State.Should().Be(MilestoneState.NotYet);
    }

    [Fact]
    public void FirstResponse_RepliesWithoutAMoment_IsUnknown()
    {
        Of(Solved with { FirstReplyAt = null, AgentReplies = 2 }).FirstResponse.State.Should().Be(MilestoneState.Unknown);
        Of(Solved with { FirstReplyAt = null, AgentReplies = 0 }).FirstResponse.State.Should().Be(MilestoneState.SolvedWithoutReply);
        Of(Solved with { FirstReplyAt = At(-1) }).FirstResponse.State.Should().Be(MilestoneState.Invalid);
        Of(Solved with { CreatedBy = TicketActor.Agent }).FirstResponse.State.Should().Be(MilestoneState.CreatedByAgent);
        Of(Ticket()).FirstResponse.State.Should().Be(MilestoneState.NotYet);
    }

    [Fact]
    public void Measure_SolvedBeforeCreation_IsInvalidAndNeverOpen()
    {
        MeasuredTicket ticket = Of(Solved with { SolvedAt = At(-1) });

        ticket.FullResolution.State.Should().Be(MilestoneState.Invalid);
        ticket.FirstResolution.State.Should().Be(MilestoneState.Invalid, "the first solve is no later than the last");
        Of(Solved with { SolvedAt = At(-1), Status = TicketStatus.Open }).FirstResolution.State.Should().Be(MilestoneState.Invalid);
        Tickets.BacklogAt([ticket], Created).Open.Should().Be(0);
    }

    [Fact]
    public void Measure_TicketsWithAndWithoutEvents_StandSideBySide()
    {
        TicketReport measured = Tickets.Measure([Ticket(), Solved with { Id = "k2" }], [Status(1, TicketStatus.Open)], AsOf);

        measured.Tickets.Select(ticket => ticket.HasEvents).Should().Equal(true, false);
        TicketResult result = Tickets.Calculate(measured.ToTally());
        result.ResolutionRate.Rate.Should().Be(0.5);
        result.ReopenRate.Excluded.ToString().Should().Be("never solved: 1, unknown: 1");
        result.OneTouchRate.Excluded.ToString().Should().Be("open: 1, unknown: 1");
        result[TicketDurationKind.RequesterWait].Excluded.ToString().Should().Be("unknown: 1");
        result[TicketDurationKind.FirstResolution].Excluded.ToString().Should().Be("not yet: 1, unknown: 1");
    }

    private static MeasuredTicket Of(Ticket ticket) => Measure(ticket, InOffice);
}
