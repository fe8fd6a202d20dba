namespace CxMetrics.Tool;

/// <summary>Which metric of surveys to compute, under which definition, and what is asked of it; what is null comes from the metric's presets.</summary>
internal sealed record MetricOptions
{
    public SurveyKind Kind { get; init; } = SurveyKind.Nps;

    public SurveyScale? Scale { get; init; }

    /// <summary>The name of a preset.</summary>
    public string? Definition { get; init; }

    /// <summary>The promoters of an NPS, or the satisfied of a CSAT.</summary>
    public ScoreBand? Upper { get; init; }

    /// <summary>The detractors of an NPS, or the dissatisfied of a CSAT.</summary>
    public ScoreBand? Lower { get; init; }

    public int? MinimumResponses { get; init; }

    /// <summary>The confidence of intervals and comparisons.</summary>
    public double Confidence { get; init; } = 0.95;

    public NpsInterval NpsInterval { get; init; }

    public ProportionInterval ProportionInterval { get; init; }

    public WeightedInterval WeightedInterval { get; init; }

    /// <summary>What groups are compared with: "rest" or a score; null for no comparison.</summary>
    public string? Reference { get; init; }

    /// <summary>The score that groups are compared with; null for the rest.</summary>
    public double? Benchmark { get; init; }

    public PValueAdjustment Adjustment { get; init; }

    /// <summary>Half the width of an interval to plan for, in the unit of the score; null for a customary one.</summary>
    public double? Margin { get; init; }

    /// <summary>The change to plan for, in the unit of the score; null for a customary one.</summary>
    public double? Detect { get; init; }

    /// <summary>How often a change of that size is to be found.</summary>
    public double Power { get; init; } = 0.8;
}
