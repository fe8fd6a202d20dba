using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>Corrects p-values for the number of tests.</summary>
/// <remarks>Thread-safe.</remarks>
public static class PValues
{
    /// <summary>Adjusts the p-values of one family of tests.</summary>
    /// <param name="pValues">The p-values, each 0 to 1; a test without one does not belong here.</param>
    /// <param name="method">The method.</param>
    /// <returns>The adjusted p-values in the order given, each at least the raw one and at most 1; empty for none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A p-value is NaN or outside 0 to 1, or <paramref name="method"/> is not a defined value.
    /// </exception>
    /// <remarks>
    /// With the p-values sorted, <c>m</c> of them and rank <c>i</c>: Bonferroni <c>m p</c>; Holm the running maximum of
    /// <c>(m + 1 - i) p</c>; Hochberg the running minimum of the same from the largest down; Benjamini-Hochberg that of
    /// <c>(m / i) p</c>; Benjamini-Yekutieli that of <c>(m / i) p (1 + 1/2 + ... + 1/m)</c>. The same as R's <c>p.adjust</c>. Cost:
    /// a sort.
    /// </remarks>
    public static double[] Adjust(ReadOnlySpan<double> pValues, PValueAdjustment method = PValueAdjustment.Holm)
    {
        Guard.Defined(method);
        Check(pValues);
        double[] sorted = pValues.ToArray();
        int[] order = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, order);
        Adjust(sorted, method);
        double[] adjusted = new double[sorted.Length];
        for (int rank = 0; rank < sorted.Length; rank++)
        {
            adjusted[order[rank]] = sorted[rank];
        }

        return adjusted;
    }

    private static void Check(ReadOnlySpan<double> pValues)
    {
        for (int i = 0; i < pValues.Length; i++)
        {
            if (!(pValues[i] >= 0 && pValues[i] <= 1))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(pValues),
                    pValues[i],
                    string.Create(CultureInfo.InvariantCulture, $"pValues[{i}] is {pValues[i]}; expected 0 to 1."));
            }
        }
    }

    private static void Adjust(double[] sorted, PValueAdjustment method)
    {
        double tests = sorted.Length;
        switch (method)
        {
            case PValueAdjustment.Holm:
                FromTheSmallest(sorted, rank => tests + 1 - rank);
                break;
            case PValueAdjustment.Hochberg:
                FromTheLargest(sorted, rank => tests + 1 - rank);
                break;
            case PValueAdjustment.BenjaminiHochberg:
                FromTheLargest(sorted, rank => tests / rank);
                break;
            case PValueAdjustment.BenjaminiYekutieli:
                double harmonic = Harmonic(sorted.Length);
                FromTheLargest(sorted, rank => harmonic * tests / rank);
                break;
            case PValueAdjustment.Bonferroni:
                FromTheSmallest(sorted, _ => tests);
                break;
        }
    }

    private static void FromTheSmallest(double[] sorted, Func<int, double> factor)
    {
        double highest = 0;
        for (int i = 0; i < sorted.Length; i++)
        {
            highest = Math.Max(highest, Math.Min(1, factor(i + 1) * sorted[i]));
            sorted[i] = highest;
        }
    }

    private static void FromTheLargest(double[] sorted, Func<int, double> factor)
    {
        double lowest = 1;
        for (int i = sorted.Length - 1; i >= 0; i--)
        {
            lowest = Math.Min(lowest, factor(i + 1) * sorted[i]);
            sorted[i] = lowest;
        }
    }

    private static double Harmonic(int count)
    {
        double sum = 0;
        for (int i = count; i > 0; i--)
        {
            sum += 1.0 / i;
        }

        return sum;
    }
}
