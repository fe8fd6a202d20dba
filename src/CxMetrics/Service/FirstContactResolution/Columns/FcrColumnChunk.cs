namespace CxMetrics;

/// <summary>What the first pass found in a chunk of rows.</summary>
internal readonly record struct FcrColumnChunk(FcrCounts Counts, long Earliest, int FirstInvalid);
