using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>A metric under a definition: what the reports need to know of NPS, CSAT and CES alike.</summary>
/// <param name="kind">The kind of question.</param>
/// <param name="scale">The scale of the answers.</param>
/// <param name="minimumResponses">The fewest responses that are not called few.</param>
/// <param name="definition">The definition in one phrase: its name and its bands.</param>
/// <param name="options">What is asked of the metric besides its definition.</param>
internal abstract class Metric(SurveyKind kind, SurveyScale scale, int minimumResponses, string definition, MetricOptions options)
    : IFigures<ScoreTally>, IFigures<WeightedScoreTally>
{
    public MetricOptions Options { get; } = options;

    public SurveyKind Kind { get; } = kind;

    public SurveyScale Scale { get; } = scale;

    public int MinimumResponses { get; } = minimumResponses;

    public string Definition { get; } = definition;

    /// <summary>The name that people see: NPS, CSAT or CES.</summary>
    public string Name => Preset.NameOf(Kind).ToUpperInvariant();

    /// <summary>What groups are compared with, in words.</summary>
    public string Reference => Options.Benchmark is { } score ? Words.Number(score, "0.##") : "the rest";

    protected double Confidence => Options.Confidence;

    /// <summary>How a score and its interval are written for people.</summary>
    protected virtual string Format => "0.0;-0.0;0.0";

    public abstract Figure Calculate(ScoreTally tally);

    public abstract Figure Calculate(WeightedScoreTally tally);

    public abstract Change Compare(ScoreTally before, ScoreTally after);

    public abstract Change Compare(WeightedScoreTally before, WeightedScoreTally after);

    public SegmentComparisons<string>? CompareGroups(Breakdown<string, ScoreTally> groups) =>
        Options.Reference is null ? null : InputException.From("--compare", () => Contrast(groups));

    /// <summary>The library compares groups without weights; the options refuse to ask for more.</summary>
    public SegmentComparisons<string>? CompareGroups(Breakdown<string, WeightedScoreTally> groups) => null;

    public abstract IReadOnlyList<SamplePlan> Plan(ScoreTally tally);

    /// <summary>Weights that differ make the sample worth less than its size, and plans for one without weights would promise too much.</summary>
    public IReadOnlyList<SamplePlan> Plan(WeightedScoreTally tally) => [];

    public long Received(ScoreTally tally) => tally.Received;

    public long Received(WeightedScoreTally tally) => tally.Received;

    /// <summary>The metric on a page.</summary>
    /// <param name="title">Its heading.</param>
    /// <param name="figures">What it says of the tallies.</param>
    /// <param name="overall">The tally of everything.</param>
    /// <param name="tables">The same by group and by period.</param>
    public ReportSection Section<TTally>(string title, IFigures<TTally> figures, TTally overall, IReadOnlyList<SectionTable> tables)
        where TTally : class, ITally<TTally>
    {
        Figure figure = figures.Calculate(overall);
        IReadOnlyList<SamplePlan> plans = InputException.From("--margin, --detect and --power", () => figures.Plan(overall));
        return new ReportSection(Preset.NameOf(Kind), title)
        {
            Sentences = [$"{Definition}.", $"Overall: {figure.Sentence(this)}"],
            Tables = tables,
            Closing = plans.Count == 0 ? [] : ["Planning, judged by the responses that are there:", .. plans.Select(plan => plan.ToString(null))],
            Results = new()
            {
                ["metric"] = Preset.NameOf(Kind),
                ["definition"] = Definition,
                ["confidence"] = Confidence,
                ["overall"] = new JsonObject
                {
                    ["result"] = figure.Json,
                    ["interval"] = ResultJson.Of(figure.Interval),
                    ["tally"] = ResultJson.Of(overall),
                },
                ["plans"] = new JsonArray([.. plans.Select(plan => ResultJson.Of(plan))]),
            },
        };
    }

    /// <summary>Compares every group with the rest, or with a benchmark.</summary>
    protected abstract SegmentComparisons<string> Contrast(Breakdown<string, ScoreTally> groups);

    /// <summary>A score of the library as the reports show it, with the counts and shares behind it.</summary>
    protected Figure FigureOf<TResult>(
        TResult result, double? score, ConfidenceInterval interval, IReadOnlyList<KeyValuePair<string, string>> details)
        where TResult : ScoreResult =>
        new(score, interval, result.Responses, result.Unanswered, result.HasTooFewResponses, Format, details, ResultJson.Of(result));

    /// <summary>What weights do to a figure, for people.</summary>
    protected static KeyValuePair<string, string>[] WeightDetails<TDefinition>(WeightedResult<TDefinition> result)
        where TDefinition : class =>
    [
        new("Worth", Words.Number(result.EffectiveResponses, "0.0")),
        new("Largest weight %", Words.Number(100 * result.LargestWeightShare, "0.0")),
    ];
}
