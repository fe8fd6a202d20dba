namespace CxMetrics.Tool.Metrics;

/// <summary>What is asked of a metric besides its definition.</summary>
internal sealed record MetricSettings
{
    /// <summary>The confidence of intervals and comparisons.</summary>
    public double Confidence { get; init; } = 0.95;

    public NpsInterval NpsInterval { get; init; }

    public ProportionInterval ProportionInterval { get; init; }

    public WeightedInterval WeightedInterval { get; init; }

    /// <summary>What groups are compared with; null for no comparison.</summary>
    public GroupComparison? Comparison { get; init; }

    public PlanningGoal Goal { get; init; } = new();
}
