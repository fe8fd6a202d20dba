using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

public class TicketLogTests
{
    private static readonly DateTimeOffset AnHourAfter = At(60);

    [Fact]
    public void Measure_UntouchedTicketOfALog_IsNewWithNothingDone()
    {
        MeasuredTicket ticket = Tickets.Measure([Ticket()], [], AnHourAfter).Tickets.Single();

        ticket.HasEvents.Should().BeTrue();
        ticket.Status.Should().Be(TicketStatus.New);
        ticket.Resolutions.Should().Be(0);
        ticket.AgentReplies.Should().Be(0);
        ticket.FirstResponse.State.Should().Be(MilestoneState.NotYet);
        Tickets.Measure([Ticket()], [], AnHourAfter, TicketDefinition.FromAssignment).Tickets.Single().FirstResponse.State.Should().Be(MilestoneState.NotAssigned);
        ticket.FirstResolution.State.Should().Be(MilestoneState.NotYet);
        ticket.ReplyWaits!.Single().State.Should().Be(MilestoneState.NotYet);
        ticket.RequesterWait!.Value.Calendar.Should().Be(TimeSpan.FromHours(1));
    }

    [Theory]
    [InlineData(TicketDurationKind.Response)]
    [InlineData(TicketDurationKind.FirstResolution)]
    [InlineData(TicketDurationKind.FullResolution)]
    [InlineData(TicketDurationKind.RequesterWait)]
    [InlineData(TicketDurationKind.AgentWork)]
    public void Judge_UntouchedTicketOfALog_IsPendingUntilOverdue(TicketDurationKind metric)
    {
        MeasuredTicket ticket = Tickets.Measure([Ticket()], [], AnHourAfter).Tickets.Single();

        new SlaPolicy("p", [new SlaTarget(metric, TimeSpan.FromMinutes(60))]).Judge(ticket, metric).Should().Be(SlaOutcome.Pending);
        new SlaPolicy("p", [new SlaTarget(metric, TimeSpan.FromMinutes(59))]).Judge(ticket, metric).Should().Be(SlaOutcome.Breached);
    }

    [Fact]
    public void KaplanMeierMedian_UntouchedTickets_AreOpenForSoLong()
    {
        Ticket[] tickets = [.. Enumerable.Range(0, 100).Select(number => Ticket(id: $"t{number}"))];
        TicketEvent[] events = [.. Enumerable.Range(0, 20).Select(number => Status(10 * (number + 1), TicketStatus.Solved) with { TicketId = $"t{number}" })];

        TicketReport measured = Tickets.Measure(tickets, events, AsOf);

        measured.KaplanMeierMedian(TicketDurationKind.FirstResolution).Should().BeNull("80 of 100 are open");
        Tickets.Calculate(measured.ToTally())[TicketDurationKind.FirstResolution].Excluded.ToString().Should().Be("not yet: 80");
    }

    [Fact]
    public void Measure_TicketWithMembersOfItsOwn_IsMeasuredByThem()
    {
        foreach (Ticket told in (Ticket[])
        [
            Ticket() with { Status = TicketStatus.Open },
            Ticket() with { FirstReplyAt = At(5) },
            Ticket() with { SolvedAt = At(5) },
            Ticket() with { AgentReplies = 0 },
        ])
        {
            MeasuredTicket ticket = Tickets.Measure([told], [], AnHourAfter).Tickets.Single();

            ticket.HasEvents.Should().BeFalse();
            ticket.FirstResolution.State.Should().Be(MilestoneState.Unknown);
        }
    }

    [Fact]
    public void Measure_SourceWithoutALog_TellsNothingOfAnUntouchedTicket()
    {
        MeasuredTicket ticket = Tickets.Measure([Ticket()], AnHourAfter).Tickets.Single();

        ticket.HasEvents.Should().BeFalse();
        ticket.FirstResolution.State.Should().Be(MilestoneState.Unknown);
    }

    [Fact]
    public void Measure_EventOfALaterDay_ChangesNothing() =>
        Tickets.Measure([Ticket()], [Reply(500 * 60)], At(100 * 60)).Tickets
            .Should().Equal(Tickets.Measure([Ticket()], [], At(100 * 60)).Tickets);

    [Fact]
    public void Measure_StatusesOfOneMomentAndSequence_FollowTheirLifeAndAreNoted()
    {
        TicketEvent[] events = [Status(180, TicketStatus.Solved), Status(180, TicketStatus.Open)];

        TicketReport tied = Tickets.Measure([Ticket()], events, AsOf);
        TicketReport told = Tickets.Measure([Ticket()], [events[0], events[1] with { Sequence = 1 }], AsOf);

        tied.Tickets.Single().Status.Should().Be(TicketStatus.Solved);
        tied.Tickets.Single().Reopenings.Should().Be(0);
        tied.EventsNoted.ToString().Should().Be("of the moment and sequence of another status: 1");
        told.Tickets.Single().Reopenings.Should().Be(1);
        told.EventsNoted.Should().BeEmpty();
    }

    [Fact]
    public void Measure_ManyEventsThatDifferInAttributesAlone_CountsEachOnce()
    {
        TicketEvent[] notes = [.. Enumerable.Range(0, 20_000).Select(number => Note(1) with { Attributes = [KeyValuePair.Create("n", $"{number}")] })];

        TicketReport measured = Tickets.Measure([Ticket()], [.. notes, .. notes], AsOf);

        measured.Events.Should().Be(notes.Length);
        measured.EventsLeftOut.ToString().Should().Be("duplicate: 20,000");
    }

    [Fact]
    public void Durations_SolvedWithoutReply_AreCutOffAtTheSolve()
    {
        TicketReport measured = Tickets.Measure(
            [Ticket(), Ticket(id: "k2"), Ticket(id: "k3")],
            [
                Status(60, TicketStatus.Solved),
                Reply(120) with { TicketId = "k2" },
                Reply(180) with { TicketId = "k3" },
            ],
            AsOf,
            InOffice);

        measured.Durations(TicketDurationKind.Response).Select(duration => duration.ToString()).Should().Equal("01:00:00+", "02:00:00", "03:00:00");
        measured.KaplanMeierMedian(TicketDurationKind.Response).Should().Be(TimeSpan.FromHours(2));
        measured.Durations(TicketDurationKind.Response, TicketClock.Business)[0].ToString().Should().Be("00:00:00+");
        measured.Summarize(TicketDurationKind.Response).Missing.Should().Be(1);
    }

    [Theory]
    [InlineData(9, "01:00:00+", "00:00:00+")]
    [InlineData(11, "11:00:00+", "08:00:00+")]
    [InlineData(12, "12:00:00+", "08:00:00+")]
    [InlineData(99, "12:00:00+", "08:00:00+")]
    public void Durations_UnansweredAtASecondSolve_AreCutOffThereWithAllTheTimeBefore(double hours, string calendar, string business)
    {
        MeasuredTicket ticket = Tickets.Measure(
            [Ticket()],
            [Status(60, TicketStatus.Solved), Status(600, TicketStatus.Open), Status(720, TicketStatus.Solved)],
            At(60 * hours),
            InOffice).Tickets.Single();

        foreach (TicketDurationKind kind in (TicketDurationKind[])[TicketDurationKind.Response, TicketDurationKind.ReplyWait])
        {
            ticket.Durations(kind).Single().ToString().Should().Be(calendar, "{0}", kind);
            ticket.Durations(kind, TicketClock.Business).Single().ToString().Should().Be(business, "{0}", kind);
        }
    }

    [Theory]
    [InlineData(180, SlaOutcome.SolvedWithoutReply)]
    [InlineData(179, SlaOutcome.Breached)]
    public void Judge_UnansweredAtASecondSolve_CountsTheTimeNotSolvedAlone(double limit, SlaOutcome outcome) =>
        new SlaPolicy("p", [new SlaTarget(TicketDurationKind.ReplyWait, TimeSpan.FromMinutes(limit))])
            .Judge(
                Measure(Reply(0), Customer(0) with { Sequence = 1 }, Status(60, TicketStatus.Solved), Status(600, TicketStatus.Open), Status(720, TicketStatus.Solved)),
                TicketDurationKind.ReplyWait)
            .Should().Be(outcome);

    [Fact]
    public void Durations_SolvedWithoutReplyByItsOwnMembers_AreCutOffWhereTheSolveIsDated()
    {
        Ticket solved = Ticket() with { Status = TicketStatus.Solved, AgentReplies = 0 };

        Measure(solved with { SolvedAt = At(60) }, InOffice).Durations(TicketDurationKind.Response).Single().ToString().Should().Be("01:00:00+");
        Measure(solved, InOffice).Durations(TicketDurationKind.Response).Should().BeEmpty();
    }

    [Fact]
    public void Measure_ReplyBeforeCreationAlone_MakesTheWaitInvalid()
    {
        MeasuredTicket solved = Measure(Reply(-5), Status(60, TicketStatus.Solved));
        SlaPolicy policy = new("p", [new SlaTarget(TicketDurationKind.ReplyWait, TimeSpan.FromMinutes(30))]);

        solved.ReplyWaits!.Single().State.Should().Be(MilestoneState.Invalid);
        solved.ReplyWaits!.Single().At.Should().Be(At(-5));
        policy.Judge(solved, TicketDurationKind.ReplyWait).Should().Be(SlaOutcome.NotApplicable, "it is the first response");
        Measure(Ticket(TicketActor.Agent), InOffice, Reply(-5), Customer(10)).ReplyWaits!.Single().State.Should().Be(MilestoneState.NotYet);
    }

    [Fact]
    public void Judge_SolvedBeforeCreation_IsInvalidByEveryTime()
    {
        MeasuredTicket ticket = Measure(Status(-5, TicketStatus.Solved));

        foreach (TicketDurationKind metric in (TicketDurationKind[])[TicketDurationKind.FirstResolution, TicketDurationKind.FullResolution, TicketDurationKind.RequesterWait, TicketDurationKind.AgentWork])
        {
            new SlaPolicy("p", [new SlaTarget(metric, TimeSpan.FromHours(1))]).Judge(ticket, metric).Should().Be(SlaOutcome.Invalid, "{0}", metric);
        }
    }

    [Fact]
    public void Throughput_SolvedBeforeCreation_IsInNoPeriod()
    {
        Breakdown<Period, TicketThroughputTally> months = Tickets.Throughput([Measure(Status(-3 * 24 * 60, TicketStatus.Solved))], Periods.Months(TimeZoneInfo.Utc));

        months.Total.Should().Be(new TicketThroughputTally { Created = 1, Solved = 1, AsOf = AsOf });
        months[Period.Month(2026, 3)].Should().Be(new TicketThroughputTally { Created = 1, Solved = 0, AsOf = AsOf });
        months.NoKey.Should().Be(new TicketThroughputTally { Created = 0, Solved = 1, AsOf = AsOf });
    }

    [Fact]
    public void Measure_SolvedByItsOwnMembersWithoutReplies_IsUnknownWhereNothingIsSaidOfThem()
    {
        Ticket solved = Ticket() with { SolvedAt = At(60) };

        Measure(solved, InOffice).Should().Match<MeasuredTicket>(
            ticket => ticket.FirstResponse.State == MilestoneState.Unknown && ticket.IsSolvedWithoutReply == null);
        Measure(solved with { AgentReplies = 0 }, InOffice).Should().Match<MeasuredTicket>(
            ticket => ticket.FirstResponse.State == MilestoneState.SolvedWithoutReply && ticket.IsSolvedWithoutReply == true);
        Measure(solved with { FirstReplyAt = At(30) }, InOffice).Should().Match<MeasuredTicket>(
            ticket => ticket.FirstResponse.State == MilestoneState.Reached && ticket.IsSolvedWithoutReply == null, "nor of those that were answered");
    }

    [Fact]
    public void Measure_FirstReplyAndNoReplies_ThrowsUnlessCounted()
    {
        Ticket odd = Ticket() with { FirstReplyAt = At(30), AgentReplies = 0 };
        Action measure = () => Tickets.Measure([odd], AsOf);

        measure.Should().ThrowExactly<ArgumentException>().WithParameterName("tickets").WithMessage("tickets[0], \"k1\", has a first reply and 0 replies of agents*");
        TicketReport counted = Tickets.Measure([odd, Ticket(id: "k2")], AsOf, invalid: InvalidFacts.Count);
        counted.Tickets.Select(ticket => ticket.Ticket.Id).Should().Equal("k2");
        counted.TicketsLeftOut.ToString().Should().Be("first reply and no replies: 1");
        Tickets.Measure([odd], [Reply(30)], AsOf).Tickets.Should().ContainSingle("its own members are not read where it has events");
    }

    [Fact]
    public void Measure_FirstReplyAfterTheMoment_SaysThatTheStatusIsOfALaterDay()
    {
        MeasuredTicket ticket = Tickets.Measure([Ticket() with { Status = TicketStatus.Solved, FirstReplyAt = At(90) }], AnHourAfter).Tickets.Single();

        ticket.Status.Should().BeNull();
        ticket.IsSolved.Should().BeFalse();
    }
}
