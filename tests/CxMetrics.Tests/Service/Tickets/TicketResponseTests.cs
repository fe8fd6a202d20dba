using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

public class TicketResponseTests
{
    private static readonly TicketDefinition Assigned = TicketDefinition.FromAssignment.InBusinessTime(Office);

    [Fact]
    public void FirstResponse_OfAnAgent_EndsAtTheFirstPublicReply()
    {
        MeasuredTicket ticket = Measure(Note(10), Reply(90), Reply(200));

        Minutes(ticket.FirstResponse).Should().Be((90, 30));
        ticket.FirstResponse.Should().Match<TicketMilestone>(
            response => response.State == MilestoneState.Reached && response.From == Created && response.At == At(90) && response.SoFar == null);
    }

    [Fact]
    public void FirstResponse_OutOfHours_IsNoBusinessTimeAndCounts() => Minutes(Measure(Reply(59)).FirstResponse).Should().Be((59, 0));

    [Fact]
    public void FirstResponse_AtTheMomentOfCreation_IsZeroAndCounts() => Minutes(Measure(Reply(0)).FirstResponse).Should().Be((0, 0));

    [Fact]
    public void FirstResponse_OfABotAlone_CountsOnlyWithBots()
    {
        MeasuredTicket ticket = Measure(Reply(5, TicketActor.Bot), Reply(120));

        Minutes(ticket.FirstResponse).Should().Be((120, 60));
        ticket.Responses.Should().Equal(ticket.FirstResponse);
        Measure(Ticket(), TicketDefinition.WithBots, Reply(5, TicketActor.Bot)).Responses.Single().Time!.Value.Calendar.TotalMinutes.Should().Be(5);
    }

    [Fact]
    public void FirstResponse_OfTheSystem_IsNone()
    {
        MeasuredTicket ticket = Measure(Reply(1, TicketActor.System));

        ticket.FirstResponse.State.Should().Be(MilestoneState.NotYet);
        Measure(Ticket(), TicketDefinition.WithBots, Reply(1, TicketActor.System)).FirstResponse.State.Should().Be(MilestoneState.NotYet);
    }

    [Fact]
    public void FirstResponse_NoneYet_IsCensoredAtTheMoment()
    {
        TicketMilestone response = Measure(Note(3)).FirstResponse;

        response.State.Should().Be(MilestoneState.NotYet);
        response.Time.Should().BeNull();
        response.At.Should().BeNull();
        Minutes(response.SoFar).Should().Be((7 * 24 * 60, 5 * 8 * 60));
    }

    [Fact]
    public void FirstResponse_SolvedWithoutReply_HasNoTime()
    {
        MeasuredTicket ticket = Measure(Status(30, TicketStatus.Solved));

        ticket.FirstResponse.State.Should().Be(MilestoneState.SolvedWithoutReply);
        ticket.FirstResponse.SoFar.Should().BeNull();
        ticket.IsSolvedWithoutReply.Should().BeTrue();
    }

    [Fact]
    public void FirstResponse_CreatedByAnAgent_IsNotWaitedFor()
    {
        MeasuredTicket ticket = Measure(Ticket(TicketActor.Agent), InOffice, Reply(10), Assign(5, "a1"));

        ticket.FirstResponse.State.Should().Be(MilestoneState.CreatedByAgent);
        Measure(Ticket(TicketActor.Agent), Assigned, Reply(10), Assign(5, "a1")).FirstResponse.State.Should().Be(MilestoneState.CreatedByAgent);
    }

    [Theory]
    [InlineData(TicketActor.Bot)]
    [InlineData(TicketActor.System)]
    public void FirstResponse_CreatedByABotOrTheSystem_IsWaitedFor(TicketActor by) =>
        Minutes(Measure(Ticket(by), InOffice, Reply(10)).FirstResponse).Should().Be((10, 0));

    [Fact]
    public void FirstResponse_BeforeCreation_IsInvalidEvenWithALaterReply()
    {
        MeasuredTicket ticket = Measure(Reply(-1), Reply(10));

        ticket.FirstResponse.State.Should().Be(MilestoneState.Invalid);
        ticket.FirstResponse.Time.Should().BeNull();
        ticket.FirstResponse.At.Should().Be(At(-1));
        ticket.AgentReplies.Should().Be(2);
        Minutes(ticket.ReplyWaits!.Single()).Should().Be((10, 0));
    }

    [Fact]
    public void FromAssignment_AgentAssigned_RunsFromThereToTheNextReply() =>
        Minutes(Measure(Ticket(), Assigned, Assign(20, null, "t1"), Assign(70, "a1"), Assign(80, "a2"), Reply(100)).FirstResponse).Should().Be((30, 30));

    [Fact]
    public void FromAssignment_NeverAssigned_HasNoTime()
    {
        Measure(Ticket(), Assigned, Assign(20, null, "t1"), Reply(100)).FirstResponse.State.Should().Be(MilestoneState.NotAssigned);
        Measure(Ticket(), Assigned, Reply(10), Assign(20, "a1"), Reply(30)).FirstResponse.State.Should().Be(MilestoneState.NotAssigned);
    }

    [Fact]
    public void FromAssignment_NoReply_IsCensoredOrSolvedWithout()
    {
        Measure(Ticket(), Assigned, Assign(20, "a1")).FirstResponse.State.Should().Be(MilestoneState.NotYet);
        Measure(Ticket(), Assigned, Assign(20, "a1"), Status(30, TicketStatus.Solved)).FirstResponse.State.Should().Be(MilestoneState.SolvedWithoutReply);
    }

    [Fact]
    public void FromAssignment_BeforeCreation_RunsFromCreation() =>
        Minutes(Measure(Ticket(), Assigned, Assign(-20, "a1"), Reply(70)).FirstResponse).Should().Be((70, 10));

    [Fact]
    public void FromReopening_EachReturn_HasItsOwnResponse()
    {
        MeasuredTicket ticket = Measure(
            Ticket(),
            TicketDefinition.FromReopening,
            Reply(10),
            Status(10, TicketStatus.Solved),
            Status(100, TicketStatus.Open),
            Reply(130),
            Status(140, TicketStatus.Solved),
            Status(200, TicketStatus.Open),
            Status(210, TicketStatus.Solved),
            Status(300, TicketStatus.Open));

        ticket.Responses.Select(response => response.State)
            .Should().Equal(MilestoneState.Reached, MilestoneState.SolvedWithoutReply, MilestoneState.NotYet);
        ticket.Responses[0].Time!.Value.Calendar.Should().Be(TimeSpan.FromMinutes(30));
        ticket.Responses[2].From.Should().Be(At(300));
        ticket.Responses.Should().Equal(ticket.Reopened);
    }

    [Fact]
    public void FromReopening_ReplyWrittenWithTheSolve_AnswersWhicheverComesFirst()
    {
        TicketEvent[] start = [Status(10, TicketStatus.Solved), Status(20, TicketStatus.Open)];

        Measure([.. start, Reply(30, sequence: 1), Status(30, TicketStatus.Solved, 2)]).Reopened!.Single().State.Should().Be(MilestoneState.Reached);
        Measure([.. start, Status(30, TicketStatus.Solved, 1), Reply(30, sequence: 2)]).Reopened!.Single().State.Should().Be(MilestoneState.Reached);
        Measure([.. start, Status(30, TicketStatus.Solved, 1), Reply(31)]).Reopened!.Single().State.Should().Be(MilestoneState.SolvedWithoutReply);
    }

    [Fact]
    public void FromReopening_NeverReopened_IsNone() => Measure(Reply(10), Status(10, TicketStatus.Solved)).Reopened.Should().BeEmpty();

    [Fact]
    public void ReplyWaits_SeveralMessages_WaitFromTheFirstUnanswered()
    {
        MeasuredTicket ticket = Measure(Customer(5), Reply(60), Customer(70), Customer(80), Reply(100), Reply(110), Customer(120));

        ticket.ReplyWaits!.Select(wait => (wait.From, wait.At)).Should().Equal((Created, At(60)), (At(70), At(100)), (At(120), null));
        ticket.ReplyWaits![2].State.Should().Be(MilestoneState.NotYet);
    }

    [Fact]
    public void ReplyWaits_CreatedByAnAgent_StartWithTheCustomersMessage() =>
        Measure(Ticket(TicketActor.Agent), InOffice, Reply(1), Customer(5), Reply(9)).ReplyWaits!.Single().From.Should().Be(At(5));

    [Fact]
    public void ReplyWaits_SolvedWithoutReply_EndWithoutATime() =>
        Measure(Status(30, TicketStatus.Solved)).ReplyWaits!.Single().State.Should().Be(MilestoneState.SolvedWithoutReply);

    [Fact]
    public void ReplyWaits_ReopenedAfterASolveWithoutReply_GoOnFromTheFirstMessage() =>
        Measure(Status(30, TicketStatus.Solved), Customer(50), Status(50, TicketStatus.Open), Reply(60)).ReplyWaits!.Single()
            .Time!.Value.Calendar.TotalMinutes.Should().Be(60);

    [Fact]
    public void ReplyWaits_PublicReplyOfTheCustomer_IsAMessageOfTheCustomer() =>
        Measure(Reply(10), Reply(20, TicketActor.Customer), Reply(35)).ReplyWaits!.Select(wait => wait.Time!.Value.Calendar.TotalMinutes).Should().Equal(10, 15);

    [Fact]
    public void ReplyWaits_RepliesOfBots_EndNone() =>
        Measure(Reply(10, TicketActor.Bot)).ReplyWaits!.Single().State.Should().Be(MilestoneState.NotYet);

    [Fact]
    public void ReplyWaits_MessageBeforeCreation_WaitsFromCreation() =>
        Measure(Ticket(TicketActor.Agent), InOffice, Customer(-5), Reply(10)).ReplyWaits!.Single().From.Should().Be(Created);
}
