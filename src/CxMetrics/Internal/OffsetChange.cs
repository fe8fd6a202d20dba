namespace CxMetrics.Internal;

/// <summary>An instant, in ticks of UTC, from which on a zone has an offset, in ticks too.</summary>
internal readonly record struct OffsetChange(long At, long Offset);
