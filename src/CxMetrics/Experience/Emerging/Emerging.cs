using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics.Experience;

/// <summary>Finds what is emerging: topics, or any key, whose rate rose beyond chance.</summary>
/// <remarks>
/// <para>
/// Given the contacts <c>n</c> of a key in both windows, those of now are binomial where the rate is the same: <c>X ~ Bin(n, Ec / (Ec +
/// Eb))</c>, with the exposures of now and of the baseline. The p-value is <c>P(X >= x)</c>, exact and one-sided (Przyborowski and
/// Wilenski (1940), Biometrika 31:313). The keys that came in either window are one family, adjusted by Benjamini and Hochberg (1995),
/// Journal of the Royal Statistical Society B 57:289.
/// </para>
/// <para>
/// <c>DailyCounts&lt;string&gt; topics = Emerging.CountTopics(interactions, zone, level: 2); Console.WriteLine(Emerging.Look(topics, day));</c>.
/// Look at one level of topics at a time: a topic and the one above it are not two findings. Cost: some 50 microseconds a key and look.
/// Pure functions; thread-safe.
/// </para>
/// </remarks>
public static partial class Emerging
{
    /// <summary>Looks at one day.</summary>
    /// <typeparam name="TKey">The key, such as a topic.</typeparam>
    /// <param name="counts">The counts.</param>
    /// <param name="day">The day: the last of the days of now, and one that is over.</param>
    /// <param name="definition">Which days are compared with which; <see cref="EmergingDefinition.Standard"/> when null.</param>
    /// <returns>What rises, or why the day is not judged.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentException">The counts contradict themselves, or their history has more than 100,000 days.</exception>
    public static EmergingLook<TKey> Look<TKey>(DailyCounts<TKey> counts, DateOnly day, EmergingDefinition? definition = null)
        where TKey : notnull
    {
        definition ??= EmergingDefinition.Standard;
        return LookAt(new DayGrid<TKey>(Guard.NotNull(counts), definition, nameof(counts)), day, definition);
    }

    /// <summary>Looks at each day of a history, or at each <see cref="EmergingDefinition.LookOn"/> of it.</summary>
    /// <typeparam name="TKey">The key, such as a topic.</typeparam>
    /// <param name="counts">The counts.</param>
    /// <param name="definition">Which days are compared with which; <see cref="EmergingDefinition.Standard"/> when null.</param>
    /// <returns>The looks, and which keys rose when.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="counts"/> is null.</exception>
    /// <exception cref="ArgumentException">The counts contradict themselves, or their history has more than 100,000 days.</exception>
    public static EmergingReplay<TKey> Replay<TKey>(DailyCounts<TKey> counts, EmergingDefinition? definition = null)
        where TKey : notnull
    {
        definition ??= EmergingDefinition.Standard;
        DayGrid<TKey> grid = new(Guard.NotNull(counts), definition, nameof(counts));
        return new EmergingReplay<TKey>(
            definition,
            Enumerable.Range(0, grid.Days).Select(grid.First.AddDays)
                .Where(day => definition.LookOn is not { } weekday || day.DayOfWeek == weekday)
                .Select(day => LookAt(grid, day, definition)));
    }

    private static EmergingLook<TKey> LookAt<TKey>(DayGrid<TKey> grid, DateOnly day, EmergingDefinition definition)
        where TKey : notnull
    {
        int column = day.DayNumber - grid.First.DayNumber;
        int[] baseline = [.. definition.BaselineDaysAgo.Select(ago => column - ago)];
        if (column >= grid.Days || baseline[^1] < 0)
        {
            string why = column >= grid.Days ? "the history ends before it" : "the history starts later than its baseline";
            return new EmergingLook<TKey>(day, definition, []) { NotJudged = why };
        }

        Range current = (column - definition.CurrentDays + 1)..(column + 1);
        long[] exposures = At(grid.Exposure, baseline);
        long now = ExactCount.Sum(grid.Exposure.AsSpan(current), "facts");
        long before = ExactCount.Sum(exposures, "facts");
        bool needsEach = definition.Exposure == EmergingExposure.Customers;
        if (now == 0 || before == 0 || (needsEach && (grid.Exposure.AsSpan(current).Contains(0) || exposures.Contains(0))))
        {
            string why = needsEach ? "the customers of some days are not known" : "there are no contacts in one of its windows";
            return new EmergingLook<TKey>(day, definition, []) { NotJudged = why };
        }

        (TKey Key, RateRise Rise)[] family =
        [
            .. grid.Rows
                .Select(row => (row.Key, Rise: RateRise.Of(ExactCount.Sum(row.Counts.AsSpan(current), "facts"), now, At(row.Counts, baseline), exposures)))
                .Where(item => item.Rise.Counts.Trials > 0),
        ];
        double[] exact = [.. family.Select(item => item.Rise.PValue)];
        double[] guarded = [.. family.Select((item, i) => item.Rise.GuardedPValue(exact[i]))];
        double[] adjusted = PValues.Adjust(exact, PValueAdjustment.BenjaminiHochberg);
        double[] guardedAdjusted = PValues.Adjust(guarded, PValueAdjustment.BenjaminiHochberg);
        return new EmergingLook<TKey>(day, definition, family.Select((item, i) => new EmergingTopic<TKey>(
            item.Key, day, item.Rise, exact[i], adjusted[i], guarded[i], guardedAdjusted[i], definition.FalseDiscoveryRate)))
        {
            CurrentExposure = now,
            BaselineExposure = before,
        };
    }

    private static long[] At(long[] row, int[] columns) => Array.ConvertAll(columns, column => row[column]);
}
