using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics.Serialization;

namespace CxMetrics.Tool.Metrics;

/// <summary>A metric under a definition: what the reports need to know of NPS, CSAT and CES alike.</summary>
internal abstract class Metric(MetricSettings settings) : IFigures<ScoreTally>, IFigures<WeightedScoreTally>
{
    public MetricSettings Settings { get; } = settings;

    public double Confidence => Settings.Confidence;

    public abstract SurveyKind Kind { get; }

    public abstract SurveyScale Scale { get; }

    /// <summary>The definition in one phrase: its name and its bands.</summary>
    public abstract string Definition { get; }

    /// <summary>The fewest responses that are not called few.</summary>
    public abstract int MinimumResponses { get; }

    /// <summary>The name that people see: NPS, CSAT or CES.</summary>
    public string Name => Preset.NameOf(Kind).ToUpperInvariant();

    public abstract Figure Calculate(ScoreTally tally);

    public abstract Figure Calculate(WeightedScoreTally tally);

    public abstract Change Compare(ScoreTally before, ScoreTally after);

    public abstract Change Compare(WeightedScoreTally before, WeightedScoreTally after);

    public abstract SegmentComparisons<string>? CompareGroups(Breakdown<string, ScoreTally> groups);

    /// <summary>The library compares groups without weights; the options refuse to ask for more.</summary>
    public SegmentComparisons<string>? CompareGroups(Breakdown<string, WeightedScoreTally> groups) => null;

    public abstract IReadOnlyList<SamplePlan> Plan(ScoreTally tally);

    /// <summary>Weights that differ make the sample worth less than its size, and plans for one without weights would promise too much.</summary>
    public IReadOnlyList<SamplePlan> Plan(WeightedScoreTally tally) => [];

    public long Received(ScoreTally tally) => tally.Received;

    public long Received(WeightedScoreTally tally) => tally.Received;

    public JsonNode State(ScoreTally tally) => Json(tally);

    public JsonNode State(WeightedScoreTally tally) => Json(tally);

    protected static JsonNode Json<T>(T value) => JsonSerializer.SerializeToNode(value, CxMetricsJson.TypeInfo<T>())!;

    /// <summary>What weights do to a figure, for people.</summary>
    protected static KeyValuePair<string, string>[] WeightDetails(WeightedResult result) =>
    [
        new("Worth", Invariant.Number(result.EffectiveResponses, "0.0")),
        new("Largest weight %", Invariant.Number(100 * result.LargestWeightShare, "0.0")),
    ];
}
