using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>What holds of the measures of any tickets, however odd their events.</summary>
public sealed class TicketLawsTests
{
    private static readonly Config Config = Laws.Times(300);

    private static readonly TicketDefinition[] Definitions =
    [
        TicketLogs.Definition, TicketDefinition.WithBots, TicketDefinition.FromAssignment, TicketDefinition.FromHandoff, TicketDefinition.ZendeskStyle,
        new TicketDefinition("teams") { Answers = AnswerRule.ByHumanOrBot, Start = TicketStart.Handoff, Calendar = TicketLogs.Office, TicketCalendars = TicketLogs.Teams },
    ];

    [Fact]
    public void Measure_EventsInAnotherOrder_IsTheSame() => Holds(
        from log in TicketLogs.Any
        from shuffled in Gen.Shuffle(log.Events)
        select (log, shuffled),
        x => Same(TicketLogs.Measure(x.log), TicketLogs.Measure(x.log with { Events = x.shuffled })));

    [Fact]
    public void Measure_EventsToldTwice_ChangesNothingButTheCounts() => Holds(TicketLogs.Any, log =>
    {
        TicketReport once = TicketLogs.Measure(log with { Events = [.. log.Events.Distinct()] });
        TicketReport twice = TicketLogs.Measure(log with { Events = [.. log.Events, .. log.Events] });
        return once.Tickets.SequenceEqual(twice.Tickets)
            && once.Events == twice.Events
            && twice.EventsLeftOut["duplicate"] >= once.Events;
    });

    [Fact]
    public void Measure_AnyLog_AccountsForEveryTicketAndEvent() => Holds(AsOf, x =>
    {
        TicketReport measured = TicketLogs.Measure(x.Log, x.Moment);
        return measured.Tickets.Count + measured.TicketsLeftOut.Total == x.Log.Tickets.Length
            && measured.Events + measured.EventsLeftOut.Total == x.Log.Events.Length;
    });

    [Fact]
    public void Times_OfTicketsWithEvents_AddUpToTheAge() => Holds(AsOf, x => TicketLogs.Measure(x.Log, x.Moment).Tickets.All(ticket =>
        !ticket.HasEvents
        || (ticket.RequesterWait!.Value.Calendar + ticket.AgentWait!.Value.Calendar + ticket.Solved!.Value.Calendar == ticket.Age.Calendar
            && ticket.RequesterWait!.Value.Business + ticket.AgentWait!.Value.Business + ticket.Solved!.Value.Business == ticket.Age.Business)));

    [Fact]
    public void Unsolved_AndSolved_AddUpToTheAgeByTheHoursOfEachTeam() => Holds(AsOf, x =>
        TicketLogs.Measure(x.Log, x.Moment, Definitions[^1]).Tickets.Where(ticket => ticket.HasEvents).All(ticket =>
            ticket.Unsolved!.Value.Calendar + ticket.Solved!.Value.Calendar == ticket.Age.Calendar
            && ticket.Unsolved.Value.Business + ticket.Solved.Value.Business == ticket.Age.Business));

    [Fact]
    public void OpenSpans_OfTicketsWithEvents_AddUpToTheTimeNotSolved() => Holds(TicketLogs.Any, log => TicketLogs.Measure(log).Tickets.All(ticket =>
        !ticket.HasEvents
        || ticket.OpenSpans!.Sum(span => ((span.Until ?? ticket.AsOf) - span.From).Ticks) == (ticket.Age.Calendar - ticket.Solved!.Value.Calendar).Ticks));

    [Fact]
    public void Measure_AtALaterMoment_KeepsWhatWasObserved() => Holds(AsOf, x =>
    {
        TicketDefinition definition = Definitions[x.Log.Events.Length % Definitions.Length];
        Dictionary<string, MeasuredTicket> later = TicketLogs.Measure(x.Log, definition: definition).Tickets.ToDictionary(ticket => ticket.Ticket.Id, StringComparer.Ordinal);
        return TicketLogs.Measure(x.Log, x.Moment, definition).Tickets.All(ticket => Keeps(ticket, later[ticket.Ticket.Id]));
    });

    [Fact]
    public void Milestones_OfAnyTicket_HaveATimeExactlyWhereReached() => Holds(TicketLogs.Any, log => TicketLogs.Measure(log).Tickets.All(ticket =>
        Enum.GetValues<TicketDurationKind>().SelectMany(ticket.Milestones).All(milestone =>
            milestone.Time is not null == (milestone.State == MilestoneState.Reached)
            && milestone.SoFar is not null == (milestone.State == MilestoneState.NotYet)
            && !(milestone.Time?.Calendar < TimeSpan.Zero)
            && !(milestone.Time?.Business > milestone.Time?.Calendar))));

    [Fact]
    public void Tally_TicketsOnTwoMachines_AddsUpToTheWhole() => Holds(
        from log in TicketLogs.Any
        from split in Gen.Choose(0, log.Tickets.Length)
        select (log, split),
        x =>
        {
            TicketTally first = TicketLogs.Measure(x.log with { Tickets = x.log.Tickets[..x.split] }).ToTally();
            TicketTally second = TicketLogs.Measure(x.log with { Tickets = x.log.Tickets[x.split..] }).ToTally();
            return (first + second).Equals(TicketLogs.Measure(x.log).ToTally());
        });

    [Fact]
    public void BacklogAt_AnyMoment_IsTheTicketsOpenAsOfIt() => Holds(AsOf, x =>
        Tickets.BacklogAt(TicketLogs.Measure(x.Log).Tickets, x.Moment).Open == TicketLogs.Measure(x.Log, x.Moment).Open);

    [Fact]
    public void BacklogOverTime_AnyLog_IsTheBacklogJustBeforeEachEnd() => Holds(TicketLogs.Any, log =>
    {
        IReadOnlyList<MeasuredTicket> tickets = TicketLogs.Measure(log).Tickets;
        return Tickets.BacklogOverTime(tickets, Periods.Days(TicketLogs.Office.Zone)).Points
            .All(point => point.Open == Tickets.BacklogAt(tickets, point.End.AddTicks(-1)).Open);
    });

    [Fact]
    public void Throughput_AnyLog_CountsEveryTicketOnceOnEachSide() => Holds(TicketLogs.Any, log =>
    {
        TicketReport measured = TicketLogs.Measure(log);
        TicketThroughputTally total = Tickets.Throughput(measured.Tickets, Periods.Days(TimeZoneInfo.Utc)).Total;
        return total.Created == measured.Tickets.Count && total.Solved == measured.Tickets.Count - measured.Open;
    });

    [Fact]
    public void Judge_AtALaterMoment_NeverTakesABreachBack() => Holds(AsOf, x =>
    {
        // A total goes on after a solve that does not last, and a reply may still come after one, so only these stay decided.
        TicketDurationKind[] decided = [TicketDurationKind.FirstResolution, TicketDurationKind.ReplyWait];
        SlaPolicy policy = new("p", [.. decided.Select(metric => new SlaTarget(metric, TimeSpan.FromHours(3)))], SolvedWithoutReplyRule.ClassOfItsOwn);
        TicketEvent[] noTargets = [.. x.Log.Events.Where(happening => happening.Kind != TicketEventKind.SlaTarget)];
        TicketLogs.Log log = x.Log with { Events = noTargets };
        Dictionary<string, MeasuredTicket> later = TicketLogs.Measure(log).Tickets.ToDictionary(ticket => ticket.Ticket.Id, StringComparer.Ordinal);
        return TicketLogs.Measure(log, x.Moment).Tickets.All(ticket => decided.All(metric =>
            policy.Judge(ticket, metric) != SlaOutcome.Breached
            || policy.Judge(later[ticket.Ticket.Id], metric) is SlaOutcome.Breached or SlaOutcome.SolvedWithoutReply));
    });

    [Fact]
    public void Measure_LogOfALaterDay_IsTheLogCutAtTheMoment() => Holds(AsOf, x =>
    {
        TicketLogs.Log log = x.Log with { Tickets = [.. x.Log.Tickets.Select(ticket => ticket with { SolvedAt = null })] };
        TicketEvent[] known = [.. log.Events.Where(happening => happening.At <= x.Moment)];
        return TicketLogs.Measure(log, x.Moment).Tickets.SequenceEqual(TicketLogs.Measure(log with { Events = known }, x.Moment).Tickets);
    });

    [Fact]
    public void Measure_NoStatusesOfOneMomentAndSequence_NotesNoTie() => Holds(TicketLogs.Any, log =>
    {
        TicketEvent[] events = [.. log.Events.Select((happening, index) => happening with { Sequence = index })];
        return TicketLogs.Measure(log with { Events = events }).EventsNoted["of the moment and sequence of another status"] == 0;
    });

    [Fact]
    public void Judge_WithTargetsOfEvents_NeverTakesABreachBack() => Holds(AsOf, x =>
    {
        TicketDurationKind[] decided = [TicketDurationKind.FirstResolution, TicketDurationKind.ReplyWait];
        SlaPolicy policy = new("p", [.. decided.Select(metric => new SlaTarget(metric, TimeSpan.FromHours(3)))]);
        Dictionary<string, MeasuredTicket> later = TicketLogs.Measure(x.Log).Tickets.ToDictionary(ticket => ticket.Ticket.Id, StringComparer.Ordinal);
        return TicketLogs.Measure(x.Log, x.Moment).Tickets.All(ticket => decided.All(metric =>
            policy.Judge(ticket, metric) != SlaOutcome.Breached || policy.Judge(later[ticket.Ticket.Id], metric) == SlaOutcome.Breached));
    });

    private static Gen<Known> AsOf =>
        from log in TicketLogs.Any
        from minute in Gen.Choose(0, TicketLogs.Minutes)
        select new Known(log, TicketLogs.Start.AddMinutes(minute));

    private static bool Keeps(MeasuredTicket early, MeasuredTicket late) =>
        Keeps(early.FirstResponse, late.FirstResponse)
        && Keeps(early.FirstResolution, late.FirstResolution)
        && Keeps(early.PeriodicUpdates ?? [], late.PeriodicUpdates ?? [])
        && Keeps(early.PausableUpdates ?? [], late.PausableUpdates ?? [])
        && !(early.CustomerMessages > late.CustomerMessages)
        && KeepsWaits(early.ReplyWaits ?? [], late.ReplyWaits ?? [])
        && Keeps(early.Reopened ?? [], late.Reopened ?? [])
        && !(early.Resolutions > late.Resolutions)
        && !(early.Reopenings > late.Reopenings)
        && !(early.Handoffs > late.Handoffs);

    private static bool Keeps(IReadOnlyList<TicketMilestone> early, IReadOnlyList<TicketMilestone> late) =>
        early.Count <= late.Count && early.Zip(late, Keeps).All(kept => kept);

    /// <summary>A wait that a reply from before the creation may have ended is ended after all by one that comes later.</summary>
    private static bool KeepsWaits(IReadOnlyList<TicketMilestone> early, IReadOnlyList<TicketMilestone> late) =>
        early.Count <= late.Count
        && early.Zip(late).All(pair => Keeps(pair.First, pair.Second) || pair is { First.State: MilestoneState.Invalid, Second.State: MilestoneState.Reached });

    private static bool Keeps(TicketMilestone early, TicketMilestone late) =>
        early.State is not (MilestoneState.Reached or MilestoneState.Invalid) || early == late;

    private static bool Same(TicketReport left, TicketReport right) => left.Equals(right);

    private static void Holds<T>(Gen<T> values, Func<T, bool> law) => Check.One(Config, Prop.ForAll(values.ToArbitrary(), law));

    private sealed record Known(TicketLogs.Log Log, DateTimeOffset Moment);
}
