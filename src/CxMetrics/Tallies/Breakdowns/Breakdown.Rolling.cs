using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Rolling windows: the counts are pooled, the scores are never averaged.</content>
public static partial class Breakdown
{
    /// <summary>Pools each period with those before it.</summary>
    /// <typeparam name="TTally">The tally.</typeparam>
    /// <param name="breakdown">A breakdown by periods of one unit.</param>
    /// <param name="periods">The periods in a window, at least 1.</param>
    /// <returns>
    /// One window for each calendar period from the first to the last in the breakdown, also for periods without facts; the first
    /// ones are incomplete. Facts without a period are in no window.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="breakdown"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is below 1.</exception>
    /// <exception cref="ArgumentException">
    /// The periods are of different units, or of weeks or fiscal years that start differently, or they span more than 100,000.
    /// </exception>
    /// <remarks>Cost: about two additions a period, whatever the width of the window.</remarks>
    public static IReadOnlyList<RollingWindow<TTally>> Rolling<TTally>(this Breakdown<Period, TTally> breakdown, int periods)
        where TTally : class, ITally<TTally>
    {
        ArgumentNullException.ThrowIfNull(breakdown);
        Guard.AtLeast(periods, 1);
        List<Period> series = Series(breakdown, nameof(breakdown));
        IReadOnlyList<TTally> pooled = Pool([.. series.Select(period => breakdown.TryGetTally(period, out TTally? tally) ? tally : TTally.AdditiveIdentity)], periods);
        return
        [
            .. series.Select((last, index) =>
            {
                int spanned = Math.Min(periods, index + 1);
                return new RollingWindow<TTally>(series[index + 1 - spanned], last, spanned, spanned == periods, pooled[index]);
            }),
        ];
    }

    /// <summary>Pools each tally of a series with those before it.</summary>
    /// <typeparam name="TTally">The tally.</typeparam>
    /// <param name="series">The tallies in order.</param>
    /// <param name="width">The tallies in a window, at least 1.</param>
    /// <returns>For each tally the sum of it and up to <paramref name="width"/> - 1 before it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> or a tally is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 1.</exception>
    /// <exception cref="ArgumentException">Two tallies of one window refuse to add.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    /// <remarks>
    /// A tally cannot be taken away again, so the series is cut into blocks of the window's width: a window is the end of one block
    /// and the beginning of the next, and both are running sums.
    /// </remarks>
    public static IReadOnlyList<TTally> Pool<TTally>(IReadOnlyList<TTally> series, int width)
        where TTally : class, ITally<TTally>
    {
        ArgumentNullException.ThrowIfNull(series);
        Guard.AtLeast(width, 1);
        foreach (TTally tally in series)
        {
            ArgumentNullException.ThrowIfNull(tally, nameof(series));
        }

        TTally[] pooled = new TTally[series.Count];
        TTally[] ends = new TTally[series.Count];
        for (int blockEnd = Math.Min(width, series.Count) - 1, blockStart = 0; blockStart < series.Count;)
        {
            TTally end = TTally.AdditiveIdentity;
            for (int i = blockEnd; i >= blockStart; i--)
            {
                ends[i] = end = Added(series[i], end, i);
            }

            blockStart = blockEnd + 1;
            blockEnd = (int)Math.Min((long)blockEnd + width, series.Count - 1);
        }

        TTally beginning = TTally.AdditiveIdentity;
        for (int i = 0; i < series.Count; i++)
        {
            beginning = i % width == 0 ? series[i] : Added(beginning, series[i], i);
            int first = i - width + 1;
            pooled[i] = first <= 0 || first % width == 0 ? beginning : Added(ends[first], beginning, i);
        }

        return pooled;
    }

    private static TTally Added<TTally>(TTally left, TTally right, int index)
        where TTally : class, ITally<TTally>
    {
        try
        {
            return left + right;
        }
        catch (ArgumentException refused)
        {
            throw Refusal.Of("series", string.Create(CultureInfo.InvariantCulture, $"The tally at index {index}"), refused);
        }
    }

    /// <summary>Every calendar period from the first to the last in a breakdown, also those without facts.</summary>
    internal static List<Period> Series<TTally>(Breakdown<Period, TTally> breakdown, string name)
        where TTally : class, ITally<TTally>
    {
        if (breakdown.Groups.Count == 0)
        {
            return [];
        }

        List<Period> series = [breakdown.Groups[0].Key];
        if (breakdown.Groups[^1].Key.Unit == series[0].Unit)
        {
            PeriodSeries.RefuseTooLong(series[0], breakdown.Groups[^1].Key, name);
        }

        foreach ((Period period, _) in breakdown)
        {
            if (period.Unit != series[0].Unit)
            {
                throw NotOneSeries(series[0], period, name);
            }

            // Every group must be met on the way: one that is passed over would be lost quietly.
            while (series[^1] != period)
            {
                series.Add(series[^1].LastDay < period.Start ? series[^1].Next() : throw NotOneSeries(series[0], period, name));
            }
        }

        return series;
    }

    private static ArgumentException NotOneSeries(Period first, Period other, string name) =>
        new($"The periods {first} and {other} are not of one series; expected periods of one unit, all starting on the same weekday or month.", name);
}
