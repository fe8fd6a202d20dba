namespace CxMetrics;

/// <summary>What one segment shows by itself, before the p-values of all are adjusted.</summary>
internal readonly record struct SegmentFinding(ScoreResult Result, double? Reference, ConfidenceInterval Interval, double? PValue);
