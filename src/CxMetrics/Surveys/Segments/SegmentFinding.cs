namespace CxMetrics;

/// <summary>What one segment shows by itself, before the p-values of all are adjusted.</summary>
internal readonly record struct SegmentFinding(
    long Responses,
    double? Score,
    double? ReferenceScore,
    double? Difference,
    ConfidenceInterval Interval,
    double? PValue,
    bool HasTooFewResponses);
