using CxMetrics;

namespace QuickStart.Metrics;

/// <summary>A metric under a definition: what the reports need to know of NPS, CSAT and CES alike.</summary>
internal abstract class Metric(double confidence)
{
    /// <summary>The confidence of intervals and comparisons.</summary>
    public double Confidence { get; } = confidence;

    public abstract SurveyKind Kind { get; }

    public abstract SurveyScale Scale { get; }

    /// <summary>The definition in one phrase: its name and its bands.</summary>
    public abstract string Definition { get; }

    /// <summary>The fewest responses that are not called few.</summary>
    public abstract int MinimumResponses { get; }

    /// <summary>The name that people see: NPS, CSAT or CES.</summary>
    public string Name => Preset.NameOf(Kind).ToUpperInvariant();

    /// <summary>Computes the metric of a tally.</summary>
    public abstract Figure Calculate(ScoreTally tally);

    /// <summary>After minus before.</summary>
    public abstract Change Compare(ScoreTally before, ScoreTally after);
}
