using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>An event on the timeline of its ticket: by moment and sequence, then so that no order of the input matters.</summary>
/// <remarks>
/// Where sources give no sequence, what was written at one moment comes before the status that was set then, and statuses follow their life.
/// </remarks>
internal readonly record struct LoggedEvent(int Ticket, TicketEvent Happening) : ITimelineItem<LoggedEvent>
{
    public ulong Key => (ulong)Ticket;

    public static bool IsAfter(in LoggedEvent item, in LoggedEvent other) => Compare(item, other) > 0;

    public static int Compare(in LoggedEvent x, in LoggedEvent y)
    {
        TicketEvent left = x.Happening;
        TicketEvent right = y.Happening;
        int order = left.At.UtcTicks.CompareTo(right.At.UtcTicks);
        order = order != 0 ? order : left.Sequence.CompareTo(right.Sequence);
        order = order != 0 ? order : Rank(left.Kind).CompareTo(Rank(right.Kind));
        order = order != 0 ? order : Nullable.Compare(left.Status, right.Status);
        order = order != 0 ? order : left.Actor.CompareTo(right.Actor);
        order = order != 0 ? order : string.CompareOrdinal(left.ActorId, right.ActorId);
        order = order != 0 ? order : string.CompareOrdinal(left.AssigneeId, right.AssigneeId);
        order = order != 0 ? order : string.CompareOrdinal(left.TeamId, right.TeamId);
        order = order != 0 ? order : Nullable.Compare(left.SlaMetric, right.SlaMetric);
        return order != 0 ? order : Nullable.Compare(left.Target, right.Target);
    }

    private static int Rank(TicketEventKind kind) => kind switch
    {
        TicketEventKind.CustomerReply => 0,
        TicketEventKind.Assigned => 1,
        TicketEventKind.SlaTarget => 2,
        TicketEventKind.InternalNote => 3,
        TicketEventKind.PublicReply => 4,
        _ => 5,
    };
}
