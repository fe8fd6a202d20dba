namespace CxMetrics.Tool.Metrics;

/// <summary>How well the caller wants to know a score.</summary>
internal sealed record PlanningGoal
{
    /// <summary>Half the width of an interval, in the unit of the score; null for a customary one.</summary>
    public double? Margin { get; init; }

    /// <summary>The change to be found, in the unit of the score; null for a customary one.</summary>
    public double? Detect { get; init; }

    /// <summary>How often a change of that size is to be found.</summary>
    public double Power { get; init; } = 0.8;
}
