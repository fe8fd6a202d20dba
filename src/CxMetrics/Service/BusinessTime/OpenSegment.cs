namespace CxMetrics;

/// <summary>The time from one change of a zone's offset to the next, in ticks of UTC.</summary>
/// <param name="Start">The first instant.</param>
/// <param name="Offset">Local time less UTC.</param>
/// <param name="Open">Open ticks before the start.</param>
/// <param name="Base">What to add to the open ticks of the local line.</param>
internal readonly record struct OpenSegment(long Start, long Offset, long Open, long Base);
