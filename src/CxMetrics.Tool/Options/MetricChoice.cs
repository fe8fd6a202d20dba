using CxMetrics.Tool.Metrics;

namespace CxMetrics.Tool.Options;

/// <summary>Which metric to compute, under which definition; what is null comes from the metric's presets.</summary>
internal sealed record MetricChoice
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

    public MetricSettings Settings { get; init; } = new();
}
