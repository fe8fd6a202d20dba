using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <content>Charts of values that have no size.</content>
public sealed partial record ControlChart
{
    /// <summary>Charts individual values with their moving ranges about their mean: an XmR chart.</summary>
    /// <param name="values">The values, -1E+150 to 1E+150.</param>
    /// <param name="definition">The limits and rules; <see cref="ChartDefinition.Standard"/> when null.</param>
    /// <param name="periods">The period of each value; null for none.</param>
    /// <returns>The chart. Ranges are judged by 3.267 times their mean only, since neighbouring ones share a value.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not -1E+150 to 1E+150.</exception>
    /// <remarks><c>sigma</c> is the mean moving range over 1.128. Wheeler and Chambers (1992), Understanding Statistical Process Control.</remarks>
    public static ControlChart Individuals(ReadOnlySpan<double> values, ChartDefinition? definition = null, IReadOnlyList<Period>? periods = null) =>
        Individuals(values, definition, periods, static values => ChartLimits.Mean(values));

    /// <summary>Charts individual values about their median, which a few far-off values do not move.</summary>
    /// <param name="values">The values, -1E+150 to 1E+150.</param>
    /// <param name="definition">The limits and rules; <see cref="ChartDefinition.Standard"/> when null.</param>
    /// <param name="periods">The period of each value; null for none.</param>
    /// <returns>The chart.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not -1E+150 to 1E+150.</exception>
    public static ControlChart IndividualsAboutMedian(ReadOnlySpan<double> values, ChartDefinition? definition = null, IReadOnlyList<Period>? periods = null) =>
        Individuals(values, definition, periods, static values => Percentile.Of(values, 0.5).Value.GetValueOrDefault());

    /// <summary>Adds up how far values lie beyond a target and a slack: a CUSUM chart, which tells of small moves that last.</summary>
    /// <param name="values">The values, -1E+150 to 1E+150.</param>
    /// <param name="target">The value that they should have.</param>
    /// <param name="slack">What is put up with at each value: half of the move to be told, customarily half a sigma; 0 to 1E+150.</param>
    /// <param name="decision">The sum beyond which it is a signal, customarily 4 or 5 sigma; above 0.</param>
    /// <param name="definition">The name of the metric, and which way it improves; <see cref="ChartDefinition.Standard"/> when null.</param>
    /// <param name="periods">The period of each value; null for none.</param>
    /// <returns>The chart, with the sums of each point in <see cref="ChartPoint.High"/> and <see cref="ChartPoint.Low"/>.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value or <paramref name="target"/> is not -1E+150 to 1E+150, <paramref name="slack"/> is not 0 to 1E+150, or <paramref name="decision"/> is not finite and above 0.
    /// </exception>
    /// <remarks><c>H = max(0, H + x - target - slack)</c> and <c>L = max(0, L + target - slack - x)</c>. Page (1954), Biometrika 41:100.</remarks>
    public static ControlChart Cusum(
        ReadOnlySpan<double> values, double target, double slack, double decision, ChartDefinition? definition = null, IReadOnlyList<Period>? periods = null)
    {
        Guard.Bounded(target);
        Guard.Bounded(slack, 0);
        Guard.Positive(decision);
        (double high, double low) = (0, 0);
        ChartPoint[] points = Each(values, periods, (i, value) =>
        {
            high = Math.Max(0, high + value - target - slack);
            low = Math.Max(0, low + target - slack - value);
            return new ChartPoint(i, periods?[i], value, null, target, null, null, null) { High = high, Low = low };
        });
        return new("CUSUM", "value", definition ?? ChartDefinition.Standard, points, rules => rules.OfSums(decision));
    }

    /// <summary>Charts a mean that forgets by and by: an EWMA chart, which tells of small moves.</summary>
    /// <param name="values">The values, -1E+150 to 1E+150.</param>
    /// <param name="target">The value that they should have, and that the mean starts from.</param>
    /// <param name="sigma">The standard deviation of a value, 0 to 1E+150.</param>
    /// <param name="weight">The weight of the latest value, above 0 and below 1.</param>
    /// <param name="definition">
    /// The limits, the name of the metric, and which way it improves; <see cref="ChartDefinition.Standard"/> when null. Run rules are not
    /// applied: neighbouring means share values.
    /// </param>
    /// <param name="periods">The period of each value; null for none.</param>
    /// <returns>The chart.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value or <paramref name="target"/> is not -1E+150 to 1E+150, <paramref name="sigma"/> is not 0 to 1E+150, or <paramref name="weight"/> is not above 0 and below 1.
    /// </exception>
    /// <remarks>
    /// <c>z = w x + (1 - w) z</c>, with limits of so many <c>sigma sqrt(w / (2 - w) (1 - (1 - w)^(2 i)))</c>. Roberts (1959), Technometrics 1:239.
    /// </remarks>
    public static ControlChart Ewma(
        ReadOnlySpan<double> values, double target, double sigma, double weight = 0.2, ChartDefinition? definition = null, IReadOnlyList<Period>? periods = null)
    {
        Guard.Bounded(target);
        Guard.Bounded(sigma, 0);
        Guard.Confidence(weight);
        definition ??= ChartDefinition.Standard;
        double mean = target;
        ChartPoint[] points = Each(values, periods, (i, value) =>
        {
            mean = (weight * value) + ((1 - weight) * mean);
            double spread = sigma * Math.Sqrt(weight / (2 - weight) * (1 - Math.Pow(1 - weight, 2.0 * (i + 1))));
            return new ChartPoint(i, periods?[i], mean, null, target, spread, target - (definition.Limit * spread), target + (definition.Limit * spread));
        });
        return new("EWMA", "value", definition, points, rules => rules.OfLimits(FormattableString.Invariant($"weighted mean beyond {definition.Limit:0.####} sigma")));
    }

    private static ControlChart Individuals(ReadOnlySpan<double> values, ChartDefinition? definition, IReadOnlyList<Period>? periods, Func<double[], double> centre)
    {
        definition ??= ChartDefinition.Standard;
        double[] all = Each(values, periods, static (_, value) => value);
        return Shewhart("XmR", "value", definition, new ChartLimits(all, null, periods, double.NegativeInfinity, double.PositiveInfinity, Pooled));

        (double Centre, double? Spread) Pooled(int from, int to) => (centre(all[from..to]), ChartLimits.Sigma(all, from, to, definition.RangeScreen));
    }

    private static TPoint[] Each<TPoint>(ReadOnlySpan<double> values, IReadOnlyList<Period>? periods, Func<int, double, TPoint> make)
    {
        Guard.SameLength(values.Length, "the rows", periods?.Count ?? values.Length, nameof(periods));
        TPoint[] points = new TPoint[values.Length];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = make(i, Guard.Bounded(values[i], name: nameof(values)));
        }

        return points;
    }
}
