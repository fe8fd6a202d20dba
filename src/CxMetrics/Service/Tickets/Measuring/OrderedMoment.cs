namespace CxMetrics;

/// <summary>A moment, and the position of its event among those of the ticket, which orders what happened at one moment.</summary>
internal readonly record struct OrderedMoment(DateTimeOffset At, int Order);
