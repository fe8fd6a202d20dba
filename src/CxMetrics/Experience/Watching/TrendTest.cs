using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics.Experience;

/// <summary>Whether a series drifts, or changed at some point, beyond chance.</summary>
/// <remarks>
/// By ranks, so that far-off values do not matter, and for independent values: neighbours that go together look like a trend. <c>TrendTest
/// trend = TrendTest.MannKendall(ControlChart.Nps(byMonth)); Console.WriteLine(trend);</c>. Written to JSON, never read. Immutable and
/// thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed partial record TrendTest
{
    /// <summary>More values than this have too many pairs.</summary>
    private const int MostValues = 5_000;

    /// <summary>Refuses to be read from JSON: read the values that it was made of.</summary>
    public TrendTest() => throw WrittenOnly.Refusal(nameof(TrendTest), "the values that it was made of");

    private TrendTest(string method, string metric, int count, long statistic, double? pValue)
    {
        Method = method;
        Metric = metric;
        Count = count;
        Statistic = statistic;
        PValue = pValue;
    }

    /// <summary>The test: "Mann-Kendall" or "Pettitt".</summary>
    [JsonPropertyName("method")]
    public string Method { get; }

    /// <summary>What is tested.</summary>
    [JsonPropertyName("metric")]
    public string Metric { get; }

    /// <summary>The number of values.</summary>
    [JsonPropertyName("count")]
    public int Count { get; }

    /// <summary>Of Mann and Kendall <c>S</c>, the pairs that rise less those that fall; of Pettitt <c>K</c>, the greatest of <see cref="Path"/> without its sign.</summary>
    [JsonPropertyName("statistic")]
    public long Statistic { get; }

    /// <summary>The two-sided p-value, of Pettitt an approximation; null for fewer than two values.</summary>
    [JsonPropertyName("pValue"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? PValue { get; }

    /// <summary>Of Mann and Kendall: the variance of <c>S</c>, less what ties take away; null otherwise.</summary>
    [JsonPropertyName("variance"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Variance { get; private init; }

    /// <summary>Of Mann and Kendall: <c>(S - sign(S)) / sqrt(variance)</c>; null otherwise, and for fewer than two values.</summary>
    [JsonPropertyName("z"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Z { get; private init; }

    /// <summary>Of Mann and Kendall: Kendall's tau-b with time, -1 to 1; null where all values are equal.</summary>
    [JsonPropertyName("tauB"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? TauB { get; private init; }

    /// <summary>Of Mann and Kendall: Sen's slope, the median change of all pairs per unit of time; null for fewer than two values.</summary>
    [JsonPropertyName("slope"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Slope { get; private init; }

    /// <summary>Of Pettitt: the index, from 0, of the last value before the change, whether that is beyond chance or not; null for fewer than two values.</summary>
    [JsonPropertyName("changeAfter"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int? ChangeAfter { get; private init; }

    /// <summary>Of Pettitt: after each value, the pairs across it that fall less those that rise; empty otherwise.</summary>
    [JsonPropertyName("path")]
    public IReadOnlyList<long> Path { get; private init; } = new ValueList<long>([]);

    /// <summary>What moved; null where chance explains it.</summary>
    [JsonPropertyName("signal"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Signal? Signal { get; private init; }

    /// <summary>The test in one sentence.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString()
    {
        string slope = Slope is { } perUnit ? string.Create(CultureInfo.InvariantCulture, $", {perUnit:+0.####;-0.####;0} per unit of time") : "";
        string found = Signal?.ToString() ?? $"{Metric} did not move beyond chance";
        return string.Create(CultureInfo.InvariantCulture, $"{found} (n = {Count:N0}{slope}, {TestText.PValue(PValue, CultureInfo.InvariantCulture)}, {Method})");
    }
}
