namespace CxMetrics;

/// <summary>A moment, and the place of its event among those of the ticket: what stands at one moment has an order too.</summary>
internal readonly record struct OrderedMoment(DateTimeOffset At, int Order);
