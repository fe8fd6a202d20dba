using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What sets the limits of a chart, and which runs of points are signals.</summary>
/// <remarks>A rule that is null is not applied. A value: immutable, with structural equality, printed by every result. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ChartDefinition
{
    /// <summary>Makes a definition with limits and no other rule.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="limit">How many sigma the limits lie from the centre, 0.1 to 100.</param>
    /// <param name="better">Which way the metric improves.</param>
    /// <param name="phaseStarts">The indices, from 0, of the points at which limits are set anew; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or <paramref name="phaseStarts"/> are not above 0 and in ascending order.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is not 0.1 to 100, or <paramref name="better"/> is not a defined value.</exception>
    [JsonConstructor]
    public ChartDefinition(string name, double limit = 3, BetterDirection better = BetterDirection.Neither, IReadOnlyList<int>? phaseStarts = null)
    {
        Name = Guard.Text(name);
        Limit = limit;
        Better = better;
        PhaseStarts = phaseStarts ?? [];
    }

    /// <summary>The rules of Western Electric (1956), Statistical Quality Control Handbook: 2 of 3 beyond 2 sigma, 4 of 5 beyond 1 sigma, 8 on one side.</summary>
    public static ChartDefinition WesternElectric { get; } = new("Western Electric") { TwoOfThree = 2, FourOfFive = 1, Shift = 8 };

    /// <summary>The rules of <see cref="WesternElectric"/>. The default.</summary>
    public static ChartDefinition Standard { get; } = WesternElectric;

    /// <summary>The rules of NHS England, Making Data Count: 7 on one side, 7 one way with ties left aside, and 2 of 3 on one side beyond 2 sigma.</summary>
    public static ChartDefinition Nhs { get; } = new("NHS") { TwoOfThreeOnOneSide = 2, Shift = 7, TrendWithoutTies = 7 };

    /// <summary>The rules of Anhøj (2015), PLoS ONE 10(3):e0121349: a run that is too long, or too few crossings of the centre.</summary>
    public static ChartDefinition Anhoej { get; } = new("Anhøj") { Crossings = 0.05 };

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>What signals call the metric; null for a word of the chart.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("metric"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Metric { get; init => field = Guard.OptionalText(value, nameof(Metric)); }

    /// <summary>Which way the metric improves: it makes a signal good or bad.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("better"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public BetterDirection Better { get; init => field = Guard.Defined(value, nameof(Better)); }

    /// <summary>How many sigma the limits lie from the centre; a point strictly beyond is a signal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 0.1 to 100.</exception>
    [JsonPropertyName("limit"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Limit { get; init => field = Guard.InRange(value, 0.1, 100, nameof(Limit)); }

    /// <summary>How many points of each phase set its limits, at least 2; the rest is judged by them. Null for all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 2.</exception>
    [JsonPropertyName("baseline"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Baseline { get; init => field = Guard.OptionalAtLeast(value, 2, nameof(Baseline)); }

    /// <summary>The indices, from 0, of the points at which limits are set anew; empty for none. One that has not come yet does nothing.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The indices are not above 0 and in ascending order.</exception>
    [JsonPropertyName("phaseStarts"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<int> PhaseStarts { get; init => field = Ascending(value, nameof(PhaseStarts)); }

    /// <summary>2 of 3 points in a row beyond so many sigma on one side, wherever the third is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("twoOfThree"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? TwoOfThree { get; init => field = Sigmas(value, nameof(TwoOfThree)); }

    /// <summary>3 points in a row on one side of the centre, 2 or more of them beyond so many sigma.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("twoOfThreeOnOneSide"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? TwoOfThreeOnOneSide { get; init => field = Sigmas(value, nameof(TwoOfThreeOnOneSide)); }

    /// <summary>4 of 5 points in a row beyond so many sigma on one side, wherever the fifth is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("fourOfFive"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? FourOfFive { get; init => field = Sigmas(value, nameof(FourOfFive)); }

    /// <summary>So many points in a row, or more, on one side of the centre; a point on the centre ends the run.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 2.</exception>
    [JsonPropertyName("shift"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Shift { get; init => field = Guard.OptionalAtLeast(value, 2, nameof(Shift)); }

    /// <summary>So many points in a row, or more, each above the one before, or each below; a tie starts anew.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 3.</exception>
    [JsonPropertyName("trend"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Trend { get; init => field = Guard.OptionalAtLeast(value, 3, nameof(Trend)); }

    /// <summary>The same, where a tie neither counts nor cancels.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 3.</exception>
    [JsonPropertyName("trendWithoutTies"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? TrendWithoutTies { get; init => field = Guard.OptionalAtLeast(value, 3, nameof(TrendWithoutTies)); }

    /// <summary>
    /// Of charts of one phase: a run longer than <c>round(log2(n) + 3)</c>, or fewer crossings than this quantile of <c>Bin(n - 1, 1/2)</c>, of
    /// the <c>n</c> points that are not on the centre.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and below 1.</exception>
    [JsonPropertyName("crossings"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Crossings { get; init => field = value is { } share ? Guard.Confidence(share, nameof(Crossings)) : null; }

    /// <summary>Of individual values: moving ranges above so many times their mean are left out of it, once; 3.267 is customary. Null for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite and above 0.</exception>
    [JsonPropertyName("rangeScreen"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? RangeScreen { get; init => field = Sigmas(value, nameof(RangeScreen)); }

    /// <summary>The same rules for a metric of the catalogue: its name, and which way it improves.</summary>
    /// <param name="metric">The metric.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="metric"/> is null.</exception>
    public ChartDefinition For(MetricInfo metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return this with { Metric = metric.Name, Better = metric.Better };
    }

    /// <summary>The name.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => Name;

    private static double? Sigmas(double? value, string name) => value is { } present ? Guard.Positive(present, name) : null;

    private static ValueList<int> Ascending(IReadOnlyList<int> indices, string name)
    {
        Guard.NotNull(indices, name);
        int wrong = Enumerable.Range(0, indices.Count).FirstOrDefault(i => indices[i] <= (i == 0 ? 0 : indices[i - 1]), -1);
        return wrong < 0
            ? indices as ValueList<int> ?? new(indices)
            : throw new ArgumentException(
                FormattableString.Invariant($"{name}[{wrong}] is {indices[wrong]}; expected indices above 0 in ascending order."), name);
    }
}
