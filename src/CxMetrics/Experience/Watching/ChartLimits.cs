using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Sets the centre and the limits of each phase of a series.</summary>
/// <param name="Values">What is drawn.</param>
/// <param name="Sizes">How much is behind each value; null for individual values.</param>
/// <param name="Periods">The period of each; null for none.</param>
/// <param name="Least">The least value that there can be.</param>
/// <param name="Most">The greatest.</param>
/// <param name="Pool">The centre of a range of points, and the standard deviation of one fact, which over the root of a size is that of a point.</param>
internal sealed record ChartLimits(
    double[] Values, double[]? Sizes, IReadOnlyList<Period>? Periods, double Least, double Most, Func<int, int, (double Centre, double? Spread)> Pool)
{
    /// <summary>How much greater a range can be than the mean range before it is a signal.</summary>
    public const double RangeFactor = 3.267;

    /// <summary>The mean range of two normal values, in standard deviations, as charts round it.</summary>
    private const double MeanRange = 1.128;

    /// <summary>The limits of Shewhart: of individual values with their moving ranges, of others by what a size lets expect.</summary>
    public IReadOnlyList<ChartPoint> ToPoints(ChartDefinition definition, bool isPrimed = false)
    {
        List<ChartPoint> points = new(Values.Length);
        int[] starts = [0, .. definition.PhaseStarts.Where(start => start < Values.Length), Values.Length];
        for (int phase = 1; phase < starts.Length; phase++)
        {
            (int from, int to) = (starts[phase - 1], starts[phase]);
            int setters = Math.Min(to - from, definition.Baseline ?? int.MaxValue);
            (double centre, double? spread) = setters == 0 ? (0, null) : Pool(from, from + setters);
            double? stretch = isPrimed && spread is { } own ? Stretch(from, setters, centre, own) : 1;
            for (int i = from; i < to; i++)
            {
                double? sigma = spread * stretch / Math.Sqrt(Sizes?[i] ?? 1);
                points.Add(new ChartPoint(i, Periods?[i], Values[i], Sizes?[i], centre, sigma, Within(centre - (definition.Limit * sigma)), Within(centre + (definition.Limit * sigma)))
                {
                    MovingRange = Sizes is null && i > from ? Math.Abs(Values[i] - Values[i - 1]) : null,
                    RangeUpper = Sizes is null ? RangeFactor * MeanRange * sigma : null,
                });
            }
        }

        return points;
    }

    /// <summary>The standard deviation of a range of individual values, by the mean of their moving ranges.</summary>
    public static double? Sigma(double[] values, int from, int to, double? screen)
    {
        double[] ranges = [.. Enumerable.Range(from + 1, to - from - 1).Select(i => Math.Abs(values[i] - values[i - 1]))];
        if (ranges.Length == 0)
        {
            return null;
        }

        double mean = Mean(ranges);
        double[] kept = screen is { } factor ? Array.FindAll(ranges, range => range <= factor * mean) : ranges;
        return (kept.Length == 0 ? mean : Mean(kept)) / MeanRange;
    }

    /// <summary>The nearest double to the mean: of equal values that value.</summary>
    public static double Mean(ReadOnlySpan<double> values)
    {
        ExactSum.Builder sum = new();
        foreach (double value in values)
        {
            sum.Add(value);
        }

        return sum.ToSum().Over(values.Length);
    }

    /// <summary>How much wider points spread than what their sizes let expect: Laney (2002), Quality Engineering 14:531.</summary>
    private double? Stretch(int from, int setters, double centre, double spread) =>
        Sigma([.. Enumerable.Range(from, setters).Select(i => spread == 0 ? 0 : (Values[i] - centre) * Math.Sqrt(Sizes![i]) / spread)], 0, setters, null);

    private double? Within(double? limit) => limit is { } value ? Math.Clamp(value, Least, Most) : null;
}
