using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>What was promised is what one reads going through all targets and all open spans of a ticket, for each of its times.</summary>
public sealed class SlaPromisesModelTests
{
    private static readonly TicketStart[] Starts = Enum.GetValues<TicketStart>();

    [Fact]
    public void Of_AnyTicket_IsWhatAllItsTargetsSay() => Check.One(
        Laws.Times(500),
        Prop.ForAll(Case.ToArbitrary(), example => TicketLogs.Measure(example.Log, example.AsOf, Definition(example.Rule)).Tickets.All(ticket =>
            Enum.GetValues<TicketDurationKind>().All(metric => Agrees(ticket, new SlaTarget(metric, example.Limit, example.Clock))))));

    private static Gen<Example> Case =>
        from log in TicketLogs.Any
        from targets in Gen.Choose(0, 40).SelectMany(count => Targets(log.Tickets.Length).ArrayOf(count))
        from minute in Gen.Choose(TicketLogs.Minutes / 2, TicketLogs.Minutes)
        from rule in Gen.Elements(Starts)
        from clock in Gen.Elements(TicketClock.Calendar, TicketClock.Business)
        from limit in Gen.Choose(-1, 1_000)
        select new Example(
            log with { Events = [.. log.Events, .. targets] },
            TicketLogs.Start.AddMinutes(minute),
            rule,
            clock,
            limit < 0 ? null : TimeSpan.FromMinutes(limit));

    private static Gen<TicketEvent> Targets(int tickets) => TicketLogs.Event(tickets).Where(happening => happening.Kind == TicketEventKind.SlaTarget);

    private static TicketDefinition Definition(TicketStart start) => new("model") { Start = start, Calendar = TicketLogs.Office };

    private static bool Agrees(MeasuredTicket ticket, SlaTarget target)
    {
        TicketTarget[] sets = [.. ticket.Targets.Where(set => set.Metric == target.Metric)];
        return Enum.GetValues<TicketDurationKind>().SelectMany(ticket.Milestones).All(milestone =>
        {
            SlaPromises promises = SlaPromises.Of(ticket, target, sets, milestone);
            return (promises.Limit, promises.WasOverdue) == Slowly(ticket, target, milestone);
        });
    }

    private static (TimeSpan? Limit, bool WasOverdue) Slowly(MeasuredTicket ticket, SlaTarget target, TicketMilestone milestone)
    {
        TimeSpan? limit = target.Limit;
        DateTimeOffset since = milestone.From ?? ticket.AsOf;
        bool wasOverdue = false;
        foreach (TicketTarget set in ticket.Targets)
        {
            if (set.Metric != target.Metric || !WasSetBeforeTheEnd(set, milestone, ticket.AsOf))
            {
                continue;
            }

            wasOverdue |= Elapsed(ticket, milestone, set, since, target.Clock) > limit;
            limit = set.Target;
            since = set.SetAt > since ? set.SetAt : since;
        }

        return (limit, wasOverdue);
    }

    private static bool WasSetBeforeTheEnd(TicketTarget set, TicketMilestone milestone, DateTimeOffset asOf) =>
        (milestone.At ?? milestone.Ended) is { } end
            ? set.SetAt < end || (set.SetAt == end && set.Order < milestone.Order)
            : set.SetAt <= asOf;

    private static TimeSpan? Elapsed(MeasuredTicket ticket, TicketMilestone milestone, TicketTarget set, DateTimeOffset since, TicketClock clock)
    {
        DateTimeOffset? open = null;
        foreach (TicketOpenSpan span in ticket.OpenSpans ?? [])
        {
            if (span.From < set.SetAt)
            {
                open = span.Until < set.SetAt ? span.Until : set.SetAt;
            }
        }

        if (open is not { } last || last <= since)
        {
            return null;
        }

        return set.Elapsed is { } elapsed ? elapsed.By(clock)
            : milestone.From is not { } from ? null
            : clock == TicketClock.Calendar ? last - from
            : TicketLogs.Office.Elapsed(from, last);
    }

    private sealed record Example(TicketLogs.Log Log, DateTimeOffset AsOf, TicketStart Rule, TicketClock Clock, TimeSpan? Limit)
    {
        public override string ToString() => $"{Rule} within {Limit:c} by {Clock} as of {AsOf:O}; {Log}";
    }
}
