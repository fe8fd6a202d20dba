namespace CxMetrics.Tool.Metrics;

/// <summary>What groups are compared with.</summary>
/// <param name="Benchmark">A fixed score; null for the rest of the responses.</param>
/// <param name="Adjustment">How p-values are adjusted, since there are many groups.</param>
internal sealed record GroupComparison(double? Benchmark, PValueAdjustment Adjustment)
{
    public string Reference => Benchmark is { } score ? Invariant.Number(score, "0.##") : "the rest";
}
