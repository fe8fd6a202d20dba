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
public sealed record TrendTest
{
    /// <summary>More values than this have too many pairs.</summary>
    private const int MostValues = 5_000;

    /// <summary>A slope over less might be no number.</summary>
    private const double LeastStep = 1e-150;

    /// <summary>Refuses to be read from JSON: read the values that it was made of.</summary>
    public TrendTest() => throw WrittenOnly.Refusal(nameof(TrendTest), "the values that it was made of");

    private TrendTest(string method, string metric, int count, long statistic, double? pValue)
    {
        (Method, Metric, Count) = (method, metric, count);
        (Statistic, PValue) = (statistic, pValue);
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

    /// <summary>Tests the points of a chart for a trend, by Mann and Kendall; a period without a point counts as time.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="significance">The p-value below which it is a signal, above 0 and below 1.</param>
    /// <returns>The test, with the slope per period, or per point where there are no periods.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chart"/> is null.</exception>
    /// <exception cref="ArgumentException">There are more than 5,000 points, or their periods are not in ascending order.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significance"/> is not above 0 and below 1.</exception>
    public static TrendTest MannKendall(ControlChart chart, double significance = 0.05)
    {
        double[] times = [.. Guard.NotNull(chart).Points.Select(point => (double?)point.Period?.Number ?? point.Index)];
        return MannKendall(Values(chart), times, chart.Definition, significance, chart, nameof(chart));
    }

    /// <summary>Tests values for a trend, by Mann and Kendall.</summary>
    /// <param name="values">The values in the order of time, -1E+150 to 1E+150.</param>
    /// <param name="times">When they were, in any unit of time, in ascending order, 1E-150 apart or more; empty for one unit apart.</param>
    /// <param name="definition">The name of the metric, and which way it improves; null for neither.</param>
    /// <param name="significance">The p-value below which it is a signal, above 0 and below 1.</param>
    /// <returns>The test, with the slope per unit of time.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths, there are more than 5,000 values, or times are not in ascending order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value or time is not -1E+150 to 1E+150, or <paramref name="significance"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// <c>var S = (n (n - 1) (2 n + 5) - sum of t (t - 1) (2 t + 5)) / 18</c> with <c>t</c> equal values in each tie. Mann (1945), Econometrica
    /// 13:245; Kendall (1975), Rank Correlation Methods; Sen (1968), Journal of the American Statistical Association 63:1379. Cost: in
    /// proportion to the square of the values, in time and memory.
    /// </remarks>
    public static TrendTest MannKendall(ReadOnlySpan<double> values, ReadOnlySpan<double> times = default, ChartDefinition? definition = null, double significance = 0.05) =>
        MannKendall(Checked(values, nameof(values)), times.IsEmpty ? null : Checked(times, nameof(times)), definition, significance, null, nameof(times));

    /// <summary>Tests the points of a chart for one change of level, by Pettitt.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="significance">The p-value below which it is a signal, above 0 and below 1.</param>
    /// <returns>The test.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chart"/> is null.</exception>
    /// <exception cref="ArgumentException">There are more than 5,000 points.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="significance"/> is not above 0 and below 1.</exception>
    public static TrendTest Pettitt(ControlChart chart, double significance = 0.05) =>
        Pettitt(Values(Guard.NotNull(chart)), chart.Definition, significance, chart);

    /// <summary>Tests values for one change of level, by Pettitt.</summary>
    /// <param name="values">The values in the order of time, -1E+150 to 1E+150.</param>
    /// <param name="definition">The name of the metric, and which way it improves; null for neither.</param>
    /// <param name="significance">The p-value below which it is a signal, above 0 and below 1.</param>
    /// <returns>The test.</returns>
    /// <exception cref="ArgumentException">There are more than 5,000 values.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not -1E+150 to 1E+150, or <paramref name="significance"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// <c>U(t)</c> is the sum of <c>sign(x_i - x_j)</c> over <c>i &lt;= t &lt; j</c>, <c>K = max |U|</c>, <c>p = 2 exp(-6 K^2 / (n^3 +
    /// n^2))</c>. Pettitt (1979), Applied Statistics 28:126. Cost: in proportion to the square of the values.
    /// </remarks>
    public static TrendTest Pettitt(ReadOnlySpan<double> values, ChartDefinition? definition = null, double significance = 0.05) =>
        Pettitt(Checked(values, nameof(values)), definition, significance, null);

    private static TrendTest MannKendall(double[] values, double[]? times, ChartDefinition? definition, double significance, ControlChart? chart, string name)
    {
        Guard.Confidence(significance);
        Guard.SameLength(values.Length, nameof(values), times?.Length ?? values.Length, name);
        int n = values.Length;
        double[] slopes = new double[n * (n - 1) / 2];
        long s = 0;
        int pair = 0;
        for (int later = 1; later < n; later++)
        {
            if (times is not null && times[later] - times[later - 1] < LeastStep)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name} has {times[later]} after {times[later - 1]} at index {later}; expected times in ascending order, 1E-150 apart or more."), name);
            }

            for (int earlier = 0; earlier < later; earlier++)
            {
                s += Math.Sign(values[later] - values[earlier]);
                slopes[pair++] = (values[later] - values[earlier]) / (times is null ? later - earlier : times[later] - times[earlier]);
            }
        }

        double[] ties = [.. values.GroupBy(value => value).Select(tie => (double)tie.Count())];
        double variance = (Spread(n) - ties.Sum(Spread)) / 18;
        double z = s == 0 ? 0 : (s - Math.Sign(s)) / Math.Sqrt(variance);
        double pairs = slopes.Length;
        double untied = pairs - ties.Sum(tie => tie * (tie - 1) / 2);
        double? p = n < 2 ? null : Quantile.NormalTwoSided(z);
        return new TrendTest("Mann-Kendall", NameOf(definition, chart), n, s, p)
        {
            Variance = variance,
            Z = n < 2 ? null : z,
            TauB = untied > 0 ? s / Math.Sqrt(pairs * untied) : null,
            Slope = Percentile.Of(slopes, 0.5).Value,
            Signal = p < significance ? Moved("Mann-Kendall trend", n - 1, Math.Sign(s), [.. Enumerable.Range(0, n)], definition, chart) : null,
        };

        static double Spread(double count) => count * (count - 1) * ((2 * count) + 5);
    }

    private static TrendTest Pettitt(double[] values, ChartDefinition? definition, double significance, ControlChart? chart)
    {
        Guard.Confidence(significance);
        int n = values.Length;
        long[] path = new long[n];
        int change = 0;
        for (int t = 0; t < n; t++)
        {
            path[t] = t == 0 ? 0 : path[t - 1];
            foreach (double other in values)
            {
                path[t] += Math.Sign(values[t] - other);
            }

            change = Math.Abs(path[t]) > Math.Abs(path[change]) ? t : change;
        }

        long k = n == 0 ? 0 : Math.Abs(path[change]);
        double size = n;
        double? p = n < 2 ? null : Math.Min(1, 2 * Math.Exp(-6.0 * k * k / ((size * size * size) + (size * size))));
        return new TrendTest("Pettitt", NameOf(definition, chart), n, k, p)
        {
            ChangeAfter = n < 2 ? null : change,
            Path = new ValueList<long>(path),
            Signal = p < significance ? Moved("Pettitt change", change + 1, -Math.Sign(path[change]), [.. Enumerable.Range(change + 1, n - change - 1)], definition, chart) : null,
        };
    }

    private static Signal Moved(string rule, int index, int side, int[] points, ChartDefinition? definition, ControlChart? chart) =>
        new(NameOf(definition, chart), rule, index, chart?.Points[index].Period, side, definition?.Better ?? BetterDirection.Neither, [index], points);

    private static string NameOf(ChartDefinition? definition, ControlChart? chart) => chart?.Metric ?? definition?.Metric ?? "value";

    private static double[] Values(ControlChart chart) => Checked([.. chart.Points.Select(point => point.Value)], nameof(chart));

    private static double[] Checked(ReadOnlySpan<double> values, string name)
    {
        foreach (double value in values)
        {
            Guard.Bounded(value, name: name);
        }

        return values.Length <= MostValues
            ? values.ToArray()
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"{name} has {values.Length} values; expected at most {MostValues}: pool them by longer periods."), name);
    }
}
