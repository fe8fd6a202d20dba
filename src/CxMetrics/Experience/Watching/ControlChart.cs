using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>A metric over time, between limits that chance alone seldom crosses, and what moved.</summary>
/// <remarks>
/// <para>
/// <c>ControlChart chart = ControlChart.Nps(responses.TallyScores(SurveyKind.Nps, Periods.Months(zone))); foreach (Signal signal in
/// chart.Signals) Console.WriteLine(signal);</c>. A period without answers has no point. Rolling windows are no points of a chart: they share
/// answers, so that a run of them says nothing. <c>chart with</c> other limits is another chart: make it from the facts again.
/// </para>
/// <para>Shewhart (1931), Economic Control of Quality of Manufactured Product. Written to JSON, never read. Immutable and thread-safe.</para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed partial record ControlChart : StatedResult
{
    private const double CustomaryCrossings = 0.05;
    private const int MostNamed = 5;

    private readonly ChartRuns? _runs;

    /// <summary>Refuses to be read from JSON: read the tallies or values that it was made of.</summary>
    public ControlChart() => throw WrittenOnly.Refusal(nameof(ControlChart), "the tallies or values that it was made of");

    private ControlChart(
        string kind, string metric, ChartDefinition definition, IReadOnlyList<ChartPoint> points, Func<RunRules, IEnumerable<Signal>> signals, ChartRuns? runs = null, IEnumerable<Period>? gaps = null)
    {
        _runs = runs;
        (Kind, Metric) = (kind, definition.Metric ?? metric);
        Definition = definition;
        Points = new ValueList<ChartPoint>(points);
        Signals = new ValueList<Signal>(signals(new RunRules(Points, Metric, definition.Better)).OrderBy(signal => signal.Index));
        Gaps = new ValueList<Period>(gaps ?? []);
    }

    /// <summary>The kind of chart: "NPS", "p", "p'", "u", "u'", "XmR", "CUSUM" or "EWMA".</summary>
    [JsonPropertyName("kind")]
    public string Kind { get; }

    /// <summary>What is drawn.</summary>
    [JsonPropertyName("metric")]
    public string Metric { get; }

    /// <summary>What set the limits, and which rules were applied.</summary>
    [JsonPropertyName("definition")]
    public ChartDefinition Definition { get; }

    /// <summary>The points in the order of time.</summary>
    [JsonPropertyName("points")]
    public IReadOnlyList<ChartPoint> Points { get; }

    /// <summary>What moved, in the order in which it could be told.</summary>
    [JsonPropertyName("signals")]
    public IReadOnlyList<Signal> Signals { get; }

    /// <summary>The periods between the first and the last point that have none, since nothing counted in them.</summary>
    [JsonPropertyName("gaps")]
    public IReadOnlyList<Period> Gaps { get; }

    /// <summary>The points that are not on the centre; null where the chart has phases, or runs mean nothing.</summary>
    [JsonPropertyName("useful"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Useful => _runs?.Useful.Count;

    /// <summary>The longest run of them on one side of the centre.</summary>
    [JsonPropertyName("longestRun"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? LongestRun => _runs?.Longest;

    /// <summary>The longest run that chance explains, <c>round(log2(n) + 3)</c>; null without points off the centre.</summary>
    [JsonPropertyName("longestRunLimit"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? LongestRunLimit => _runs?.LongestLimit;

    /// <summary>How often they cross the centre.</summary>
    [JsonPropertyName("crossings"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? Crossings => _runs?.Crossings;

    /// <summary>The fewest crossings that chance explains; null without points off the centre.</summary>
    [JsonPropertyName("crossingsLimit"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? CrossingsLimit => _runs?.FewestCrossings;

    private protected override string Sentence(IFormatProvider culture)
    {
        string named = string.Join("; ", Signals.Take(MostNamed));
        string more = Signals.Count > MostNamed ? string.Create(culture, $" and {Signals.Count - MostNamed:N0} more") : "";
        string gaps = Gaps.Count > 0 ? $"; no point in {string.Join(", ", Gaps)}" : "";
        return $"{Metric} ({Kind} chart, {Definition.Name}): {Plural.Of(Signals.Count, "signal", culture)} in {Plural.Of(Points.Count, "point", culture)}{(Signals.Count > 0 ? ": " : "")}{named}{more}{gaps}";
    }

    private static ControlChart Shewhart(
        string kind, string metric, ChartDefinition definition, ChartLimits limits, bool isPrimed = false, IEnumerable<Period>? gaps = null)
    {
        IReadOnlyList<ChartPoint> points = limits.ToPoints(definition, isPrimed);
        ChartRuns? runs = definition.PhaseStarts.Any(start => start < points.Count) ? null : new(points, definition.Crossings ?? CustomaryCrossings);
        return new(kind, metric, definition, points, rules => rules.Of(definition, runs), runs, gaps);
    }
}
