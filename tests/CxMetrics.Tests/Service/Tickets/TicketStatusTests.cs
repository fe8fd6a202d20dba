using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

public class TicketStatusTests
{
    private static readonly TicketEvent[] ReopenedOnce =
    [
        Status(60, TicketStatus.Open), Status(120, TicketStatus.Solved), Status(180, TicketStatus.Open), Status(300, TicketStatus.Solved),
    ];

    [Fact]
    public void Resolution_SolvedTwice_HasAFirstAndAFull()
    {
        MeasuredTicket ticket = Measure(ReopenedOnce);

        Minutes(ticket.FirstResolution).Should().Be((120, 60));
        Minutes(ticket.FullResolution).Should().Be((300, 240));
        ticket.Should().Match<MeasuredTicket>(measures => measures.Resolutions == 2 && measures.Reopenings == 1 && measures.IsSolved);
        ticket.OpenSpans!.Select(span => (span.From, span.Until)).Should().Equal((Created, At(120)), (At(180), At(300)));
    }

    [Fact]
    public void Resolution_StillReopened_HasAFirstAndCounts()
    {
        MeasuredTicket ticket = Measure(ReopenedOnce[..3]);

        ticket.FirstResolution.State.Should().Be(MilestoneState.Reached);
        ticket.FullResolution.State.Should().Be(MilestoneState.NotYet);
        ticket.FullResolution.SoFar.Should().Be(ticket.Age);
        ticket.Should().Match<MeasuredTicket>(measures => measures.Resolutions == 1 && measures.Reopenings == 1 && !measures.IsSolved);
        ticket.OpenSpans![1].Until.Should().BeNull();
    }

    [Fact]
    public void Reopenings_AsSolvesMinusOne_LeaveOutTheOneStillOpen()
    {
        TicketDefinition definition = new("solves minus one") { Reopenings = ReopenRule.EverySolveAfterTheFirst };

        Measure(Ticket(), definition, ReopenedOnce).Reopenings.Should().Be(1);
        Measure(Ticket(), definition, ReopenedOnce[..3]).Reopenings.Should().Be(0);
        Measure(Ticket() with { SolvedAt = At(5) }, definition).Reopenings.Should().BeNull("its own members tell no returns");
        Measure(Ticket(), definition, Note(1)).Reopenings.Should().Be(0);
    }

    [Fact]
    public void Reopenings_SolvedToClosedAndBack_AreNone()
    {
        MeasuredTicket ticket = Measure(
            Status(60, TicketStatus.Solved), Status(120, TicketStatus.Closed), Status(130, TicketStatus.Solved), Status(140, TicketStatus.Closed));

        ticket.Should().Match<MeasuredTicket>(measures => measures.Resolutions == 1 && measures.Reopenings == 0);
        Minutes(ticket.FullResolution).Should().Be((60, 0));
        ticket.Status.Should().Be(TicketStatus.Closed);
    }

    [Fact]
    public void Resolution_ClosedAtOnce_IsASolve() => Minutes(Measure(Status(60, TicketStatus.Closed)).FullResolution).Should().Be((60, 0));

    [Theory]
    [InlineData(TicketStatus.New)]
    [InlineData(TicketStatus.Open)]
    [InlineData(TicketStatus.Pending)]
    [InlineData(TicketStatus.OnHold)]
    public void Reopenings_MoveToAnyUnsolvedStatus_IsOne(TicketStatus status) =>
        Measure(Status(1, TicketStatus.Closed), Status(2, status)).Reopenings.Should().Be(1);

    [Fact]
    public void Resolution_BeforeCreation_IsInvalid()
    {
        MeasuredTicket ticket = Measure(Status(-1, TicketStatus.Solved));

        ticket.FirstResolution.State.Should().Be(MilestoneState.Invalid);
        ticket.FullResolution.State.Should().Be(MilestoneState.Invalid);
        ticket.IsSolved.Should().BeTrue();
        ticket.Solved.Should().Be(ticket.Age);
    }

    [Fact]
    public void Times_OfEachStatus_AddUpToTheAge()
    {
        MeasuredTicket ticket = Measure(
            Status(0, TicketStatus.New),
            Status(60, TicketStatus.Open),
            Status(90, TicketStatus.Pending),
            Status(150, TicketStatus.OnHold),
            Status(240, TicketStatus.Open),
            Status(250, TicketStatus.Solved));

        Minutes(ticket.AgentWork).Should().Be((60 + 30 + 10, 30 + 10));
        Minutes(ticket.AgentWait).Should().Be((60, 60));
        Minutes(ticket.OnHold).Should().Be((90, 90));
        Minutes(ticket.RequesterWait).Should().Be((190, 130));
        (ticket.RequesterWait!.Value.Calendar + ticket.AgentWait!.Value.Calendar + ticket.Solved!.Value.Calendar).Should().Be(ticket.Age.Calendar);
    }

    [Fact]
    public void Times_OfAnOpenTicket_RunToTheMoment() =>
        Minutes(Measure(Status(60, TicketStatus.OnHold)).RequesterWait).Should().Be((7 * 24 * 60, 5 * 8 * 60));

    [Fact]
    public void Times_WithoutACalendar_HaveNoBusinessTime()
    {
        MeasuredTicket ticket = Measure(Ticket(), TicketDefinition.Standard, ReopenedOnce);

        ticket.Age.Business.Should().BeNull();
        ticket.RequesterWait!.Value.Business.Should().BeNull();
        ticket.FullResolution.Time!.Value.By(TicketClock.Business).Should().BeNull();
        ticket.FullResolution.Time!.Value.By(TicketClock.Calendar).Should().Be(TimeSpan.FromMinutes(300));
    }

    [Fact]
    public void Agents_WhoReplied_CountOnce()
    {
        Measure(Reply(1, "a1"), Reply(2, "a2"), Reply(3, "a1")).Should().Match<MeasuredTicket>(ticket => ticket.AgentReplies == 3 && ticket.Agents == 2);
        Measure(Reply(1, "a1"), Reply(2, agent: null)).Agents.Should().BeNull("it may or may not be the same agent");
        Measure(Note(1)).Agents.Should().Be(0);
    }

    [Fact]
    public void Handoffs_FromOneToAnother_Count()
    {
        Measure(Assign(1, "a1", "t1"), Assign(2, "a2", "t1"), Assign(3, "a2", "t2"), Assign(4, "a3", "t3")).Handoffs.Should().Be(3);
        Measure(Assign(1, "a1"), Assign(2, null), Assign(3, "a2")).Handoffs.Should().Be(1, "in between, nobody had it");
        Measure(Assign(1, "a1"), Assign(2, null), Assign(3, "a1")).Handoffs.Should().Be(0);
        Measure(Assign(1, null, "t1"), Assign(2, "a1", "t1")).Handoffs.Should().Be(0, "the first agent takes it from nobody");
        Measure(Assign(1, "ann", "t1"), Assign(2, null, "t2"), Assign(3, "bob", "t2")).Handoffs.Should().Be(1, "bob takes what his team was given");
        Measure(Assign(1, "ann", "t1"), Assign(2, null, "t2"), Assign(3, "bob")).Handoffs.Should().Be(1);
        Measure(Assign(1, "ann", "t1"), Assign(2, "bob", "t2")).Handoffs.Should().Be(1);
        Measure(Assign(1, "ann", "t1"), Assign(2, null, "t2"), Assign(3, "bob", "t2"), Assign(4, "ann", "t1")).Handoffs.Should().Be(2);
        Measure(Note(1)).Handoffs.Should().BeNull("no assignment is recorded");
    }

    [Theory]
    [InlineData(TouchRule.ExactWithoutReopening, 0, false, false)]
    [InlineData(TouchRule.ExactWithoutReopening, 1, true, false)]
    [InlineData(TouchRule.ExactWithoutReopening, 2, false, true)]
    [InlineData(TouchRule.ExactWithoutReopening, 3, false, false)]
    [InlineData(TouchRule.Exact, 1, true, false)]
    [InlineData(TouchRule.Exact, 2, false, true)]
    [InlineData(TouchRule.FewerThanTwo, 0, true, false)]
    [InlineData(TouchRule.FewerThanTwo, 1, true, false)]
    [InlineData(TouchRule.FewerThanTwo, 2, false, true)]
    public void Touches_OfASolvedTicket_FollowTheRule(TouchRule rule, int replies, bool one, bool two)
    {
        TicketEvent[] events = [.. Enumerable.Range(1, replies).Select(minute => Reply(minute)), Status(10, TicketStatus.Solved)];
        MeasuredTicket ticket = Measure(Ticket(), new TicketDefinition("touches") { Touches = rule }, events);

        ticket.IsOneTouch.Should().Be(one);
        ticket.IsTwoTouch.Should().Be(two);
        ticket.IsSolvedWithoutReply.Should().Be(replies == 0);
    }

    [Theory]
    [InlineData(TouchRule.ExactWithoutReopening, false)]
    [InlineData(TouchRule.Exact, true)]
    [InlineData(TouchRule.FewerThanTwo, true)]
    public void Touches_OfAReopenedTicket_FollowTheRule(TouchRule rule, bool one) =>
        Measure(Ticket(), new TicketDefinition("touches") { Touches = rule }, [Reply(1), .. ReopenedOnce]).IsOneTouch.Should().Be(one);

    [Fact]
    public void Touches_OfAnOpenTicket_AreNone() =>
        Measure(Reply(1)).Should().Match<MeasuredTicket>(ticket => ticket.IsOneTouch == false && ticket.IsTwoTouch == false && ticket.IsSolvedWithoutReply == false);

    [Fact]
    public void ToString_AnyTicket_SaysWhereItStands() =>
        Measure(Ticket(), TicketDefinition.Standard, Reply(90), Status(120, TicketStatus.Pending)).ToString()
            .Should().Be("Ticket k1 as of 2026-03-09T08:00:00.0000000+00:00: open, first response after 01:30:00, full resolution not yet after 7.00:00:00");
}
