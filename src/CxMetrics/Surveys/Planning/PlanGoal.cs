namespace CxMetrics;

/// <summary>What a plan is for.</summary>
internal enum PlanGoal
{
    NpsMargin,
    NpsDifference,
    NpsBenchmark,
    ShareMargin,
    ShareDifference,
    MeanMargin,
    MeanDifference,
}
