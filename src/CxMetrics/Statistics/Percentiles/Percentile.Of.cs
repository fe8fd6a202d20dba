using CxMetrics.Internal;

namespace CxMetrics;

/// <content>Read off values by a named rule.</content>
public readonly partial record struct Percentile
{
    /// <summary>A percentile of values, in their unit.</summary>
    /// <param name="values">The values in any order, finite; they are left as they are.</param>
    /// <param name="probability">The share of values below, 0 to 1: 0.9 for the 90th percentile.</param>
    /// <param name="type">The rule.</param>
    /// <returns>The percentile; its value is null without values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite, <paramref name="probability"/> is not 0 to 1, or <paramref name="type"/> is not a defined value.
    /// </exception>
    /// <remarks>
    /// The rules are our own rather than MathNet's, which takes a rank that is whole but for rounding (7 % of 100 values) as the next
    /// one, and overflows between values of opposite signs near 1e308. Cost: one copy and one sort of the values.
    /// </remarks>
    public static Percentile Of(ReadOnlySpan<double> values, double probability, PercentileType type = PercentileType.Type7)
    {
        Guard.InRange(probability, 0, 1);
        Guard.Defined(type);
        return At(Sorted(values), probability, type);
    }

    /// <summary>Several percentiles of the same values, in their unit; the values are sorted once.</summary>
    /// <param name="values">The values in any order, finite; they are left as they are.</param>
    /// <param name="probabilities">The shares of values below, 0 to 1 each, in any order.</param>
    /// <param name="type">The rule.</param>
    /// <returns>The percentiles in the order of the probabilities; their values are null without values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is not finite, a probability is not 0 to 1, or <paramref name="type"/> is not a defined value.
    /// </exception>
    public static IReadOnlyList<Percentile> Of(
        ReadOnlySpan<double> values, ReadOnlySpan<double> probabilities, PercentileType type = PercentileType.Type7)
    {
        Guard.Defined(type);
        for (int i = 0; i < probabilities.Length; i++)
        {
            Guard.InRange(probabilities[i], 0, 1, nameof(probabilities), i);
        }

        double[] sorted = Sorted(values);
        Percentile[] percentiles = new Percentile[probabilities.Length];
        for (int i = 0; i < percentiles.Length; i++)
        {
            percentiles[i] = At(sorted, probabilities[i], type);
        }

        return percentiles;
    }

    private static double[] Sorted(ReadOnlySpan<double> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            Guard.Finite(values[i], nameof(values), i);
        }

        double[] sorted = values.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private static Percentile At(double[] sorted, double probability, PercentileType type) =>
        new(sorted.Length == 0 ? null : ValueAt(sorted, Rank(sorted.Length, probability, type)), probability, sorted.Length, type);

    /// <summary>The rank from 1, between two values where it is not whole; those beyond 1 and the count are to be cut.</summary>
    internal static double Rank(double count, double probability, PercentileType type) => type switch
    {
        PercentileType.Type2 => Averaged(Whole(count * probability)),
        PercentileType.Type6 => Whole((count + 1) * probability),
        PercentileType.Type8 => Whole((((3 * count) + 1) * probability / 3) + (1.0 / 3)),
        PercentileType.Type7 => 1 + Whole((count - 1) * probability),
        _ => Math.Ceiling(Whole(count * probability)),
    };

    private static double Averaged(double rank) => Math.Floor(rank) == rank ? rank + 0.5 : Math.Ceiling(rank);

    /// <summary>A rank that is whole but for rounding, made whole, as R does.</summary>
    private static double Whole(double rank)
    {
        const double Fuzz = 4 * 2.220446049250313e-16;
        double whole = Math.Round(rank);
        return Math.Abs(rank - whole) <= Fuzz * Math.Max(1, whole) ? whole : rank;
    }

    private static double ValueAt(double[] sorted, double rank)
    {
        double within = Math.Clamp(rank, 1, sorted.Length);
        int index = (int)within - 1;
        double lower = sorted[index];
        double upper = sorted[Math.Min(index + 1, sorted.Length - 1)];
        double fraction = within - Math.Floor(within);

        // The gap first, which gives equal neighbours exactly; two parts where it is more than a double holds.
        double gap = upper - lower;
        double value = double.IsFinite(gap) ? lower + (fraction * gap) : ((1 - fraction) * lower) + (fraction * upper);
        return Math.Min(value, upper);
    }
}
