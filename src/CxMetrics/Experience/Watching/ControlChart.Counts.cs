using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics.Experience;

/// <content>Charts of scores, shares and rates, whose points have a size.</content>
public sealed partial record ControlChart
{
    /// <summary>Charts the NPS of each period.</summary>
    /// <param name="periods">The scores by period; one without answers has no point.</param>
    /// <param name="definition">The limits and rules; <see cref="ChartDefinition.Standard"/> when null. Higher is better, whatever it says.</param>
    /// <param name="nps">The NPS; <see cref="NpsDefinition.Standard"/> when null.</param>
    /// <returns>The chart, in points.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">The scores are on another scale than the definition's, or the periods are not of one series or more than 100,000.</exception>
    /// <remarks>
    /// The centre is the NPS of all answers that set the limits, <c>sigma = 100 sqrt(v / n)</c> with their variance <c>v = p + d - (p - d)^2</c>
    /// and the answers <c>n</c> of the point.
    /// </remarks>
    public static ControlChart Nps(Breakdown<Period, ScoreTally> periods, ChartDefinition? definition = null, NpsDefinition? nps = null)
    {
        nps ??= NpsDefinition.Standard;
        Scoring.Check(nps, Guard.NotNull(periods).Total.Scale, nameof(periods));
        (ScoreTally[] tallies, Period[] with, IEnumerable<Period> gaps) = WithPoints(periods);
        Trinomial[] counts = Array.ConvertAll(tallies, tally => CxMetrics.Nps.Calculate(tally, nps).Counts);
        definition = (definition ?? ChartDefinition.Standard) with { Better = BetterDirection.Higher };
        double[] scores = Array.ConvertAll(counts, count => 100 * count.Net.GetValueOrDefault());
        double[] sizes = Array.ConvertAll(counts, count => (double)count.Total);
        return Shewhart("NPS", "NPS", definition, new ChartLimits(scores, sizes, with, -100, 100, Pooled), gaps: gaps);

        (double Centre, double? Spread) Pooled(int from, int to)
        {
            Trinomial[] range = counts[from..to];
            Trinomial all = new(range.Sum(count => count.Positive), range.Sum(count => count.Neutral), range.Sum(count => count.Negative));
            return (100 * all.Net.GetValueOrDefault(), 100 * Math.Sqrt(all.Variance.GetValueOrDefault()));
        }
    }

    /// <summary>Charts the share of each period: a p chart.</summary>
    /// <param name="periods">How many of how many by period; one in which nothing counted has no point.</param>
    /// <param name="definition">The limits and rules; <see cref="ChartDefinition.Standard"/> when null.</param>
    /// <returns>The chart; shares are 0 to 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods are not of one series or more than 100,000.</exception>
    /// <remarks>The centre <c>p</c> is the share of all facts that set the limits, <c>sigma = sqrt(p (1 - p) / n)</c>.</remarks>
    public static ControlChart Proportions(Breakdown<Period, RateTally> periods, ChartDefinition? definition = null) => Shares("p", periods, definition, isPrimed: false);

    /// <summary>Charts the share of each row: a p chart.</summary>
    /// <param name="hits">The facts that hit, 0 to those that counted.</param>
    /// <param name="totals">The facts that counted, at least 1: leave out what has none.</param>
    /// <param name="definition">The limits and rules; <see cref="ChartDefinition.Standard"/> when null.</param>
    /// <param name="periods">The period of each row; null for none.</param>
    /// <returns>The chart; shares are 0 to 1.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A total is below 1, or hits are negative or more than their total.</exception>
    public static ControlChart Proportions(ReadOnlySpan<long> hits, ReadOnlySpan<long> totals, ChartDefinition? definition = null, IReadOnlyList<Period>? periods = null) =>
        Shares("p", hits, totals, definition, periods, isPrimed: false);

    /// <summary>Charts the share of each period between limits as wide as the points spread: a p' chart, for large numbers.</summary>
    /// <param name="periods">How many of how many by period; one in which nothing counted has no point.</param>
    /// <param name="definition">The limits and rules; <see cref="ChartDefinition.Standard"/> when null.</param>
    /// <returns>The chart; shares are 0 to 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="periods"/> is null.</exception>
    /// <exception cref="ArgumentException">The periods are not of one series or more than 100,000.</exception>
    /// <remarks>The sigma of a p chart times the mean moving range of <c>(value - p) / sigma</c> over 1.128: Laney (2002), Quality Engineering 14:531.</remarks>
    public static ControlChart ProportionsPrime(Breakdown<Period, RateTally> periods, ChartDefinition? definition = null) => Shares("p'", periods, definition, isPrimed: true);

    /// <summary>Charts the share of each row between limits as wide as the points spread: a p' chart, for large numbers.</summary>
    /// <param name="hits">The facts that hit, 0 to those that counted.</param>
    /// <param name="totals">The facts that counted, at least 1: leave out what has none.</param>
    /// <param name="definition">The limits and rules; <see cref="ChartDefinition.Standard"/> when null.</param>
    /// <param name="periods">The period of each row; null for none.</param>
    /// <returns>The chart; shares are 0 to 1.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A total is below 1, or hits are negative or more than their total.</exception>
    public static ControlChart ProportionsPrime(ReadOnlySpan<long> hits, ReadOnlySpan<long> totals, ChartDefinition? definition = null, IReadOnlyList<Period>? periods = null) =>
        Shares("p'", hits, totals, definition, periods, isPrimed: true);

    /// <summary>Charts the rate of each row, such as contacts per customer: a u chart.</summary>
    /// <param name="counts">The facts, at least 0.</param>
    /// <param name="exposures">What they are out of, such as customers, 1E-150 to 1E+150: leave out what has none.</param>
    /// <param name="definition">The limits and rules; <see cref="ChartDefinition.Standard"/> when null.</param>
    /// <param name="periods">The period of each row; null for none.</param>
    /// <returns>The chart, in facts per unit of exposure.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or an exposure is not 1E-150 to 1E+150.</exception>
    /// <remarks>The centre <c>u</c> is the rate of all facts that set the limits, <c>sigma = sqrt(u / n)</c>.</remarks>
    public static ControlChart Rates(ReadOnlySpan<long> counts, ReadOnlySpan<double> exposures, ChartDefinition? definition = null, IReadOnlyList<Period>? periods = null) =>
        Rated("u", "rate", counts, Exposures(counts, exposures), definition, periods, double.PositiveInfinity, static centre => centre, isPrimed: false);

    /// <summary>Charts the rate of each row between limits as wide as the points spread: a u' chart, for large numbers.</summary>
    /// <param name="counts">The facts, at least 0.</param>
    /// <param name="exposures">What they are out of, such as customers, 1E-150 to 1E+150: leave out what has none.</param>
    /// <param name="definition">The limits and rules; <see cref="ChartDefinition.Standard"/> when null.</param>
    /// <param name="periods">The period of each row; null for none.</param>
    /// <returns>The chart, in facts per unit of exposure.</returns>
    /// <exception cref="ArgumentException">Columns have different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or an exposure is not 1E-150 to 1E+150.</exception>
    /// <remarks>As <see cref="ProportionsPrime(Breakdown{Period, RateTally}, ChartDefinition?)"/>, from the sigma of a u chart.</remarks>
    public static ControlChart RatesPrime(ReadOnlySpan<long> counts, ReadOnlySpan<double> exposures, ChartDefinition? definition = null, IReadOnlyList<Period>? periods = null) =>
        Rated("u'", "rate", counts, Exposures(counts, exposures), definition, periods, double.PositiveInfinity, static centre => centre, isPrimed: true);

    private static ControlChart Shares(string kind, Breakdown<Period, RateTally> periods, ChartDefinition? definition, bool isPrimed)
    {
        (RateTally[] tallies, Period[] with, IEnumerable<Period> gaps) = WithPoints(periods);
        (long[] hits, long[] totals) = (Array.ConvertAll(tallies, tally => tally.Numerator), Array.ConvertAll(tallies, tally => tally.Denominator));
        return Shares(kind, hits, totals, definition, with, isPrimed, gaps);
    }

    private static ControlChart Shares(
        string kind, ReadOnlySpan<long> hits, ReadOnlySpan<long> totals, ChartDefinition? definition,
        IReadOnlyList<Period>? periods, bool isPrimed, IEnumerable<Period>? gaps = null)
    {
        Guard.SameLength(hits.Length, nameof(hits), totals.Length, nameof(totals));
        double[] sizes = new double[hits.Length];
        for (int i = 0; i < hits.Length; i++)
        {
            sizes[i] = Guard.InRange(totals[i], 1, long.MaxValue, nameof(totals));
            Guard.InRange(hits[i], 0, totals[i], nameof(hits));
        }

        return Rated(kind, "share", hits, sizes, definition, periods, 1, centre => centre * (1 - centre), isPrimed, gaps);
    }

    private static double[] Exposures(ReadOnlySpan<long> counts, ReadOnlySpan<double> exposures)
    {
        Guard.SameLength(counts.Length, nameof(counts), exposures.Length, nameof(exposures));
        for (int i = 0; i < counts.Length; i++)
        {
            Guard.Count(counts[i], nameof(counts));
            Guard.InRange(exposures[i], 1e-150, 1e150, nameof(exposures));
        }

        return exposures.ToArray();
    }

    private static ControlChart Rated(
        string kind, string metric, ReadOnlySpan<long> counts, double[] sizes, ChartDefinition? definition, IReadOnlyList<Period>? periods,
        double most, Func<double, double> variance, bool isPrimed, IEnumerable<Period>? gaps = null)
    {
        Guard.SameLength(sizes.Length, "the rows", periods?.Count ?? sizes.Length, nameof(periods));
        double[] hits = Array.ConvertAll(counts.ToArray(), count => (double)count);
        ChartLimits limits = new([.. hits.Zip(sizes, (hit, size) => hit / size)], sizes, periods, 0, most, Pooled);
        return Shewhart(kind, metric, definition ?? ChartDefinition.Standard, limits, isPrimed, gaps);

        (double Centre, double? Spread) Pooled(int from, int to)
        {
            double centre = hits[from..to].Sum() / sizes[from..to].Sum();
            return (centre, Math.Sqrt(variance(centre)));
        }
    }

    /// <summary>The tallies in which something counted, and the calendar periods between that have none.</summary>
    private static (TTally[] Tallies, Period[] With, IEnumerable<Period> Gaps) WithPoints<TTally>(Breakdown<Period, TTally> periods)
        where TTally : class, ITally<TTally>
    {
        List<Period> series = Breakdown.Series(Guard.NotNull(periods), nameof(periods));
        Period[] with = [.. series.Where(period => periods.TryGetTally(period, out TTally? tally) && tally.Count > 0)];
        IEnumerable<Period> gaps = series.Except(with).Where(period => with.Length > 0 && period > with[0] && period < with[^1]);
        return (Array.ConvertAll(with, period => periods[period]), with, gaps);
    }
}
