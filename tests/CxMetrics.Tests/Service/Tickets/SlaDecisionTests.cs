using System.Text.Json;
using CxMetrics.Serialization;
using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

/// <summary>What becomes of a judgement as time goes on; minutes after the creation.</summary>
public class SlaDecisionTests
{
    [Theory]
    [InlineData(61)]
    [InlineData(180)]
    [InlineData(10_000)]
    public void Judge_ThanksAfterTheSolve_LeavesTheReplyMet(double asOf) =>
        Judge(TicketDurationKind.ReplyWait, 240, asOf, [.. Asked, Reply(60), Status(60, TicketStatus.Solved), Customer(180)]).Should().Be(SlaOutcome.Met);

    [Fact]
    public void Judge_ThanksBeforeTheSolve_LeaveTheReplyMet() =>
        Judge(TicketDurationKind.ReplyWait, 240, 10_000, [.. Asked, Reply(60), Customer(120), Status(126, TicketStatus.Solved)]).Should().Be(SlaOutcome.Met);

    [Theory]
    [InlineData(361, SlaOutcome.Breached)]
    [InlineData(360, SlaOutcome.Met)]
    public void Judge_MessageSolvedWithoutReply_IsBreachedOnlyWhereOverdueBeforeTheSolve(double solved, SlaOutcome outcome) =>
        Judge(TicketDurationKind.ReplyWait, 240, 10_000, [.. Asked, Reply(60), Customer(120), Status(solved, TicketStatus.Solved)]).Should().Be(outcome);

    [Fact]
    public void Judge_SolvedWithoutAnyReply_IsNeitherMetNorBreachedAsANextReply()
    {
        Judge(TicketDurationKind.ReplyWait, 240, 10_000, [.. Asked, Status(60, TicketStatus.Solved)]).Should().Be(SlaOutcome.SolvedWithoutReply);
        Judge(TicketDurationKind.ReplyWait, 240, 10_000, Status(60, TicketStatus.Solved)).Should().Be(SlaOutcome.NotApplicable);
        Judge(TicketDurationKind.Response, 240, 10_000, Status(60, TicketStatus.Solved)).Should().Be(SlaOutcome.Breached);
    }

    [Theory]
    [InlineData(1_000, SlaOutcome.Met)]
    [InlineData(3_230, SlaOutcome.Pending)]
    [InlineData(3_240, SlaOutcome.Pending)]
    [InlineData(3_241, SlaOutcome.Breached)]
    public void Judge_TicketThatReturns_WaitsOnFromThereWithoutTheTimeSolved(double asOf, SlaOutcome outcome) =>
        Judge(TicketDurationKind.ReplyWait, 240, asOf, [.. Asked, Reply(60), Status(60, TicketStatus.Solved), Customer(180), Status(3_000, TicketStatus.Open)])
            .Should().Be(outcome);

    [Fact]
    public void ReplyWaits_AcrossASolve_AreMeasuredWhole()
    {
        MeasuredTicket ticket = Measure(Reply(60), Customer(120), Status(130, TicketStatus.Solved), Status(300, TicketStatus.Open), Reply(320));

        ticket.ReplyWaits![1].Time!.Value.Calendar.TotalMinutes.Should().Be(200);
        Policy(TicketDurationKind.ReplyWait, 30).Judge(ticket, TicketDurationKind.ReplyWait).Should().Be(SlaOutcome.Met, "30 minutes of it were not solved");
        Policy(TicketDurationKind.ReplyWait, 29).Judge(ticket, TicketDurationKind.ReplyWait).Should().Be(SlaOutcome.Breached);
    }

    [Fact]
    public void Judge_TargetSetAfterASolveWithoutReply_ChangesNothing()
    {
        SlaPolicy fromEvents = new("from events", [new SlaTarget(TicketDurationKind.Response, null)]);

        fromEvents.Judge(Measure(Status(60, TicketStatus.Solved), Target(120, TicketDurationKind.Response, 5)), TicketDurationKind.Response)
            .Should().Be(SlaOutcome.NotApplicable);
        fromEvents.Judge(Measure(Target(30, TicketDurationKind.Response, 5), Status(60, TicketStatus.Solved)), TicketDurationKind.Response)
            .Should().Be(SlaOutcome.Breached);
    }

    [Theory]
    [InlineData(239, SlaOutcome.Pending)]
    [InlineData(270, SlaOutcome.Breached)]
    [InlineData(330, SlaOutcome.Breached)]
    [InlineData(420, SlaOutcome.Breached)]
    public void Judge_TargetRaisedAfterTheBreach_StaysBreached(double asOf, SlaOutcome outcome)
    {
        foreach (TicketDurationKind metric in (TicketDurationKind[])[TicketDurationKind.Response, TicketDurationKind.ReplyWait, TicketDurationKind.PeriodicUpdate, TicketDurationKind.PausableUpdate])
        {
            Judge(metric, 240, asOf, [.. Runs(metric), Target(300, metric, 480), Reply(360)]).Should().Be(outcome, "{0}", metric);
        }

        foreach (TicketDurationKind metric in (TicketDurationKind[])[TicketDurationKind.FirstResolution, TicketDurationKind.FullResolution, TicketDurationKind.RequesterWait, TicketDurationKind.AgentWork, TicketDurationKind.Unsolved])
        {
            Judge(metric, 240, asOf, Target(300, metric, 480), Status(360, TicketStatus.Solved)).Should().Be(outcome, "{0}", metric);
        }
    }

    [Fact]
    public void Judge_TargetRaisedInTime_IsTheOneThatCounts()
    {
        foreach (TicketDurationKind metric in Enum.GetValues<TicketDurationKind>())
        {
            Judge(metric, 240, 1_000, [.. Runs(metric), Target(240, metric, 480), Reply(480), Status(480, TicketStatus.Solved)]).Should().Be(SlaOutcome.Met, "{0}", metric);
            Judge(metric, 240, 1_000, [.. Runs(metric), Target(240, metric, 479), Reply(480), Status(480, TicketStatus.Solved)]).Should().Be(SlaOutcome.Breached, "{0}", metric);
        }
    }

    [Fact]
    public void Judge_TargetRaisedWhileSolved_WasNotOverdueMeanwhile()
    {
        TicketEvent[] events =
        [
            Status(180, TicketStatus.Solved), Target(300, TicketDurationKind.FullResolution, 480), Status(360, TicketStatus.Open), Status(420, TicketStatus.Solved),
        ];

        Judge(TicketDurationKind.FullResolution, 240, 370, events).Should().Be(SlaOutcome.Pending);
        Judge(TicketDurationKind.FullResolution, 240, 1_000, events).Should().Be(SlaOutcome.Met);
    }

    [Fact]
    public void Judge_TargetRaisedAfterTheBreachByTheBusinessClock_StaysBreached()
    {
        SlaPolicy policy = new("p", [new SlaTarget(TicketDurationKind.Response, TimeSpan.FromMinutes(60), TicketClock.Business)]);

        policy.Judge(Measure(Target(121, TicketDurationKind.Response, 600), Reply(130)), TicketDurationKind.Response).Should().Be(SlaOutcome.Breached);
        policy.Judge(Measure(Target(120, TicketDurationKind.Response, 600), Reply(130)), TicketDurationKind.Response).Should().Be(SlaOutcome.Met);
    }

    [Fact]
    public void Judge_TargetRaisedWhilePending_CountsTheWaitOfTheRequesterAlone()
    {
        TicketEvent[] events = [Status(200, TicketStatus.Pending), Target(500, TicketDurationKind.RequesterWait, 480), Status(600, TicketStatus.Open), Status(800, TicketStatus.Solved)];

        Judge(TicketDurationKind.RequesterWait, 240, 1_000, events).Should().Be(SlaOutcome.Met);
        Judge(TicketDurationKind.RequesterWait, 199, 1_000, events).Should().Be(SlaOutcome.Breached);
    }

    [Theory]
    [InlineData(1, 2, SlaOutcome.Met)]
    [InlineData(2, 1, SlaOutcome.Breached)]
    [InlineData(0, 0, SlaOutcome.Breached)]
    public void Judge_TargetOfTheMomentOfTheEnd_StandsByItsSequence(long end, long target, SlaOutcome outcome)
    {
        // An update is followed by the next, which the new target limits.
        foreach (TicketDurationKind metric in Enum.GetValues<TicketDurationKind>().Except([TicketDurationKind.PeriodicUpdate, TicketDurationKind.PausableUpdate]))
        {
            TicketEvent set = Target(360, metric, 60) with { Sequence = target };
            TicketEvent ends = metric <= TicketDurationKind.ReplyWait
                ? Reply(360, sequence: end)
                : Status(360, TicketStatus.Solved, end);

            Judge(metric, 480, 1_000, [.. Runs(metric), set, ends]).Should().Be(outcome, "{0}", metric);
        }
    }

    [Fact]
    public void Judge_SolvedWithoutReplyAndAnsweredAfterAll_IsMetInTheEnd()
    {
        TicketEvent[] events = [Status(60, TicketStatus.Solved), Status(120, TicketStatus.Open), Reply(180)];

        Judge(TicketDurationKind.Response, 240, 90, events).Should().Be(SlaOutcome.Breached);
        Judge(TicketDurationKind.Response, 240, 150, events).Should().Be(SlaOutcome.Pending);
        Judge(TicketDurationKind.Response, 240, 200, events).Should().Be(SlaOutcome.Met);
        Judge(TicketDurationKind.Response, 170, 150, events).Should().Be(SlaOutcome.Pending);
        Judge(TicketDurationKind.Response, 170, 175, events).Should().Be(SlaOutcome.Breached, "the target is over");
        Judge(TicketDurationKind.Response, 170, 200, events).Should().Be(SlaOutcome.Breached);
    }

    [Fact]
    public void Judge_SolvedWithoutReplyAndAnsweredWhileSolved_IsMetInTheEnd()
    {
        TicketEvent[] events = [Status(60, TicketStatus.Solved), Reply(120)];

        Judge(TicketDurationKind.Response, 240, 90, events).Should().Be(SlaOutcome.Breached);
        Judge(TicketDurationKind.Response, 240, 150, events).Should().Be(SlaOutcome.Met);
        Judge(TicketDurationKind.Response, 119, 150, events).Should().Be(SlaOutcome.Breached);
    }

    /// <summary>Rounds that multiplied with one another would keep this from ending.</summary>
    [Fact]
    public void Judge_ManyRounds_HoldsEachWaitAgainstTheTargetOfItsDay()
    {
        const int Rounds = 20_000;
        TicketEvent[] events =
        [
            .. Enumerable.Range(1, Rounds).SelectMany(round => (TicketEvent[])
            [
                Customer(10 * round), Target((10 * round) + 1, TicketDurationKind.ReplyWait, 4), Reply((10 * round) + 4),
                Status((10 * round) + 5, TicketStatus.Solved), Status((10 * round) + 6, TicketStatus.Open),
            ]),
        ];
        TicketReport late = Tickets.Measure([Ticket(TicketActor.Agent)], [.. events, Customer(10 * Rounds + 20), Reply(10 * Rounds + 25)], At(10_000_000), InOffice);

        Policy(TicketDurationKind.ReplyWait, 14).Judge(Tickets.Measure([Ticket(TicketActor.Agent)], events, At(10_000_000), InOffice).Tickets.Single(), TicketDurationKind.ReplyWait)
            .Should().Be(SlaOutcome.Met);
        Policy(TicketDurationKind.ReplyWait, 14).Judge(late.Tickets.Single(), TicketDurationKind.ReplyWait).Should().Be(SlaOutcome.Breached, "the last wait took five minutes");
    }

    [Fact]
    public void Json_OfADefinition_RoundTrips()
    {
        SlaDefinition definition = Policy(TicketDurationKind.ReplyWait, 30).For(TicketDurationKind.ReplyWait);

        string json = JsonSerializer.Serialize(definition, CxMetricsJson.TypeInfo<SlaDefinition>());

        json.Should().StartWith("""{"name":"p, ReplyWait","policy":{"name":"p","targets":[{"metric":"ReplyWait",""").And.EndWith(""","metric":"ReplyWait"}""");
        JsonSerializer.Serialize(definition).Should().Be(json);
        JsonSerializer.Deserialize<SlaDefinition>(json).Should().Be(definition);
        JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<SlaDefinition>()).Should().Be(definition);
        SlaTarget target = definition.Policy.Targets[0];
        JsonSerializer.Deserialize(JsonSerializer.Serialize(target, CxMetricsJson.TypeInfo<SlaTarget>()), CxMetricsJson.TypeInfo<SlaTarget>())
            .Should().Be(target);
    }

    /// <summary>What makes the duration run from the creation: the status, or a reply that was not the last word.</summary>
    private static TicketEvent[] Runs(TicketDurationKind metric) => metric switch
    {
        TicketDurationKind.ReplyWait => Asked,
        TicketDurationKind.PeriodicUpdate or TicketDurationKind.PausableUpdate => [Reply(0)],
        TicketDurationKind.AgentWait => [Status(0, TicketStatus.Pending)],
        TicketDurationKind.OnHold => [Status(0, TicketStatus.OnHold)],
        _ => [Status(0, TicketStatus.Open)],
    };

    /// <summary>Answered at once, and asked again in the same moment.</summary>
    private static TicketEvent[] Asked => [Reply(0), Customer(0) with { Sequence = 1 }];

    private static SlaPolicy Policy(TicketDurationKind metric, double limit) => new("p", [new SlaTarget(metric, TimeSpan.FromMinutes(limit))]);

    private static SlaOutcome Judge(TicketDurationKind metric, double limit, double asOf, params TicketEvent[] events) =>
        Policy(metric, limit).Judge(Tickets.Measure([Ticket()], events, At(asOf)).Tickets.Single(), metric);
}
