using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

public class TicketIntakeTests
{
    private static readonly DateTimeOffset AnHourAfter = At(60);

    [Fact]
    public void Measure_EventsAfterTheMoment_AreNotKnownYet()
    {
        TicketReport measured = Tickets.Measure([Ticket()], [Reply(60), Status(60.01, TicketStatus.Solved)], AnHourAfter);

        measured.Tickets.Single().Should().Match<MeasuredTicket>(ticket => !ticket.IsSolved && ticket.AgentReplies == 1 && ticket.HasEvents);
        measured.Events.Should().Be(1);
        measured.EventsLeftOut.ToString().Should().Be("after the moment: 1");
    }

    [Fact]
    public void Measure_AllEventsAfterTheMoment_IsANewTicketAllTheSame()
    {
        Ticket solvedLater = Ticket() with { Status = TicketStatus.Solved, AgentReplies = 4 };

        MeasuredTicket measured = Tickets.Measure([solvedLater], [Status(61, TicketStatus.Solved)], AnHourAfter).Tickets.Single();

        measured.Should().Match<MeasuredTicket>(ticket => ticket.HasEvents && ticket.Status == TicketStatus.New && ticket.AgentReplies == 0);
    }

    [Fact]
    public void Measure_TicketsCreatedAfterTheMoment_AreLeftOutWithTheirEvents()
    {
        TicketReport measured = Tickets.Measure([Ticket()], [Reply(-30), Reply(10)], At(-1));

        measured.Tickets.Should().BeEmpty();
        measured.TicketsLeftOut.ToString().Should().Be("created after the moment: 1");
        measured.EventsLeftOut.ToString().Should().Be("of a ticket created after the moment: 2");
        Tickets.Measure([Ticket()], Created).Tickets.Should().ContainSingle("the moment itself is included");
    }

    [Fact]
    public void Measure_EventsOfUnknownTickets_AreLeftOut() =>
        Tickets.Measure([Ticket(id: "k2")], [Reply(1)], AsOf).EventsLeftOut.ToString().Should().Be("of an unknown ticket: 1");

    [Fact]
    public void Measure_TheSameEventTwice_CountsOnce()
    {
        TicketEvent tagged = Reply(10) with { Attributes = [KeyValuePair.Create("via", "mail")] };
        TicketReport measured = Tickets.Measure([Ticket()], [Reply(10), tagged, Reply(10), tagged], AsOf);

        measured.Tickets.Single().AgentReplies.Should().Be(2, "they differ in an attribute");
        measured.EventsLeftOut.ToString().Should().Be("duplicate: 2");
    }

    [Fact]
    public void Measure_TicketIdSeenBefore_ThrowsUnlessCounted()
    {
        Ticket[] tickets = [Ticket(), Ticket(TicketActor.Agent)];
        Action measure = () => Tickets.Measure(tickets, [], AsOf);

        measure.Should().ThrowExactly<ArgumentException>().WithParameterName("tickets").WithMessage("tickets[1] has the id \"k1\" of an earlier ticket*");
        TicketReport counted = Tickets.Measure(tickets, [], AsOf, invalid: InvalidFacts.Count);
        counted.Tickets.Single().Ticket.CreatedBy.Should().Be(TicketActor.Customer, "the first one stays");
        counted.TicketsLeftOut.ToString().Should().Be("duplicate: 1");
    }

    [Fact]
    public void Measure_EventThatLacksWhatItSets_ThrowsUnlessCounted()
    {
        TicketEvent noStatus = Status(1, TicketStatus.Open) with { Status = null };
        TicketEvent noMetric = Target(1, TicketDurationKind.ReplyWait, 5) with { SlaMetric = null };
        TicketEvent noTarget = Target(1, TicketDurationKind.ReplyWait, 5) with { Target = null };
        Action status = () => Tickets.Measure([Ticket()], [Note(1), noStatus], AsOf);
        Action target = () => Tickets.Measure([Ticket()], [noTarget], AsOf);

        status.Should().ThrowExactly<ArgumentException>().WithParameterName("events")
            .WithMessage("events[1] of ticket \"k1\" is a status event without a status; expected it to have one.*");
        target.Should().ThrowExactly<ArgumentException>().WithMessage("events[0] of ticket \"k1\" is a target event without a metric or a target*");
        Tickets.Measure([Ticket()], [noStatus, noMetric, noTarget], AsOf, invalid: InvalidFacts.Count).EventsLeftOut.ToString()
            .Should().Be("status event without a status: 1, target event without a metric or a target: 2");
    }

    public static TheoryData<TicketStart, TicketActor> EveryWayToTime()
    {
        TheoryData<TicketStart, TicketActor> ways = [];
        foreach (TicketStart start in Enum.GetValues<TicketStart>())
        {
            ways.Add(start, TicketActor.Customer);
            ways.Add(start, TicketActor.Agent);
        }

        return ways;
    }

    [Theory]
    [MemberData(nameof(EveryWayToTime))]
    public void Measure_AnsweredOrSolvedBeforeCreation_ThrowsWhateverIsTimed(TicketStart start, TicketActor creator)
    {
        TicketDefinition definition = new("responses") { Start = start };
        foreach (TicketEvent[] events in (TicketEvent[][])[[Reply(-2), Reply(9)], [Assign(-3, "a1"), Reply(-2)], [Status(-2, TicketStatus.Solved), Status(5, TicketStatus.Open)]])
        {
            Action measure = () => Tickets.Measure([Ticket(creator)], events, AsOf, definition);

            measure.Should().ThrowExactly<ArgumentException>().WithParameterName("tickets").WithMessage(
                "tickets[0], \"k1\", was answered or solved at 2026-03-02T07:58:00.0000000+00:00, before its creation at 2026-03-02T08:00:00.0000000+00:00; *");
            Tickets.Measure([Ticket(creator)], events, AsOf, definition, InvalidFacts.Count).Tickets.Should().ContainSingle();
        }
    }

    [Theory]
    [MemberData(nameof(EveryWayToTime))]
    public void Measure_OwnMembersBeforeCreation_ThrowsWhateverIsTimed(TicketStart start, TicketActor creator)
    {
        TicketDefinition definition = new("responses") { Start = start };
        Ticket ticket = Ticket(creator);
        foreach (Ticket odd in (Ticket[])[ticket with { FirstReplyAt = At(-2) }, ticket with { SolvedAt = At(-2) }, ticket with { SolvedAt = At(-2), Status = TicketStatus.Open }])
        {
            Action measure = () => Tickets.Measure([odd], AsOf, definition);

            measure.Should().ThrowExactly<ArgumentException>().WithParameterName("tickets").WithMessage("tickets[0], \"k1\", was answered or solved at *");
            Tickets.Measure([odd], AsOf, definition, InvalidFacts.Count).Tickets.Should().ContainSingle();
        }
    }

    [Theory]
    [InlineData(AnswerRule.ByHuman, false)]
    [InlineData(AnswerRule.ByHumanOrBot, true)]
    public void Measure_BotBeforeCreation_ThrowsWhereItsReplyIsAResponse(AnswerRule rule, bool throws)
    {
        Action measure = () => Tickets.Measure([Ticket()], [Reply(-2, TicketActor.Bot)], AsOf, new TicketDefinition("responses") { Answers = rule });

        if (throws)
        {
            measure.Should().ThrowExactly<ArgumentException>();
        }
        else
        {
            measure.Should().NotThrow();
        }
    }

    [Fact]
    public void Measure_AtTheMomentOfCreationOrUnspoken_IsValid()
    {
        Action measure = () => Tickets.Measure(
            [Ticket(), Ticket(id: "k2") with { FirstReplyAt = Created, SolvedAt = Created }],
            [Reply(0), Status(0, TicketStatus.Solved), Note(-2), Customer(-2), Assign(-2, "a1"), Status(-2, TicketStatus.Open), Reply(-2, TicketActor.System)],
            AsOf);

        measure.Should().NotThrow();
    }

    [Fact]
    public void Measure_SolvedBeforeCreation_ThrowsUnlessCounted()
    {
        Action measure = () => Tickets.Measure([Ticket() with { SolvedAt = At(-2) }], AsOf);

        measure.Should().ThrowExactly<ArgumentException>().WithMessage("*expected it later. Pass InvalidFacts.Count to count such tickets.*");
    }

    [Fact]
    public void Measure_OddEvents_AreUsedAndNoted()
    {
        TicketReport measured = Tickets.Measure(
            [Ticket()], [Note(-5), Status(-1, TicketStatus.Open), Status(10, TicketStatus.Open), Status(10, TicketStatus.Pending)], AsOf);

        measured.EventsNoted.ToString().Should().Be(
            "before the creation of the ticket: 2, of the moment and sequence of another status: 1, sets the status that it had: 1");
        measured.Events.Should().Be(4);
        measured.Tickets.Single().AgentWork!.Value.Calendar.TotalMinutes.Should().Be(10);
    }

    [Fact]
    public void Measure_EventsOfOneMoment_FollowTheirSequence()
    {
        TicketEvent[] events = [Status(10, TicketStatus.Open, 2), Status(10, TicketStatus.Solved, 1)];

        Measure(events).Should().Match<MeasuredTicket>(ticket => !ticket.IsSolved && ticket.Reopenings == 1);
        Measure([.. events.AsEnumerable().Reverse()]).Should().BeEquivalentTo(Measure(events));
    }

    [Fact]
    public void Measure_EventsWithoutASequence_AreReadAsTheyAreWritten()
    {
        // The customer's message and the return to open, the reply and the solve, each of one moment, in any order.
        TicketEvent[] events =
        [
            Status(10, TicketStatus.Solved), Reply(10), Status(20, TicketStatus.Open), Customer(20), Status(30, TicketStatus.Solved), Reply(30),
        ];

        foreach (TicketEvent[] order in (TicketEvent[][])[events, [.. events.AsEnumerable().Reverse()]])
        {
            MeasuredTicket ticket = Measure(order);
            ticket.Reopened!.Single().Time!.Value.Calendar.TotalMinutes.Should().Be(10);
            ticket.ReplyWaits!.Select(wait => wait.Time!.Value.Calendar.TotalMinutes).Should().Equal(10, 10);
        }
    }

    [Fact]
    public void Measure_MomentsInOtherOffsets_AreTheSameMoments()
    {
        TicketEvent elsewhere = Reply(30) with { At = At(30).ToOffset(TimeSpan.FromHours(9)) };

        Measure(elsewhere).FirstResponse.Time.Should().Be(Measure(Reply(30)).FirstResponse.Time);
    }

    [Fact]
    public void Measure_NothingAtAll_IsEmpty()
    {
        TicketReport measured = Tickets.Measure([], [], AsOf);

        measured.Tickets.Should().BeEmpty();
        measured.Definition.Should().BeSameAs(TicketDefinition.Standard);
        Tickets.Calculate(measured.ToTally()).ResolutionRate.Rate.Should().BeNull();
        Tickets.Calculate([], [], AsOf).ToString().Should().Be("tickets: no tickets");
        measured.Summarize(TicketDurationKind.Response).Median.Should().BeNull();
    }

    [Fact]
    public void ToString_OfMeasurements_AccountsForEverything() =>
        Tickets.Measure([Ticket()], [Reply(1), Reply(1), Reply(-1, TicketActor.Bot)], AsOf).ToString().Should().Be(
            "1 ticket as of 2026-03-09T08:00:00.0000000+00:00, 1 open, 0 left out; 2 events, 1 left out, 1 odd");
}
