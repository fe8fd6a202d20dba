using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics.Experience;

/// <summary>The counts of a key now and before, what they are out of, and how the days before vary.</summary>
/// <param name="Current">The count now.</param>
/// <param name="Baseline">The count before.</param>
/// <param name="CurrentExposure">What the count now is out of, above 0.</param>
/// <param name="BaselineExposure">What the count before is out of, above 0.</param>
/// <param name="ChiSquare">Pearson's chi-square of the days before about what their exposures let expect.</param>
/// <param name="DegreesOfFreedom">One less than the days before that have an exposure.</param>
/// <param name="ChiSquareVariance">The variance of that chi-square where chance alone spreads the count over the days.</param>
internal readonly record struct RateRise(
    long Current, long Baseline, long CurrentExposure, long BaselineExposure, double ChiSquare, int DegreesOfFreedom, double ChiSquareVariance)
{
    public Proportion Counts => new(Current, ExactCount.Add(Current, Baseline, "facts"));

    /// <summary>The share of now in all that there is to be out of: that of the counts, where the rates are the same.</summary>
    public double Share => CurrentExposure / ((double)CurrentExposure + BaselineExposure);

    public double PValue => Proportions.BinomialExactGreater(Counts, Share).GetValueOrDefault(1);

    public double? Dispersion => Baseline == 0 || DegreesOfFreedom < 1 ? null : ChiSquare / DegreesOfFreedom;

    /// <summary>The larger of the exact p-value and that of a t on the dispersion measured.</summary>
    public double GuardedPValue(double exact)
    {
        if (Dispersion is not { } dispersion)
        {
            return exact;
        }

        double expected = Counts.Trials * Share;
        double t = (Current - expected) / Math.Sqrt(Math.Max(1, dispersion) * expected * (1 - Share));
        return Math.Max(exact, Quantile.StudentTUpper(t, DegreesOfFreedom));
    }

    /// <summary>Takes the days before one by one.</summary>
    /// <remarks>The variance, given the count, of Haldane (1937), Biometrika 29:133: it holds for few counts as well.</remarks>
    public static RateRise Of(long current, long currentExposure, ReadOnlySpan<long> baseline, ReadOnlySpan<long> exposures)
    {
        long before = ExactCount.Sum(baseline, "facts");
        long exposure = ExactCount.Sum(exposures, "facts");
        double chiSquare = 0;
        double inverses = 0;
        int days = 0;
        for (int i = 0; i < baseline.Length; i++)
        {
            if (exposures[i] > 0)
            {
                days++;
                double share = (double)exposures[i] / exposure;
                double expected = before * share;
                inverses += 1 / share;
                chiSquare += before == 0 ? 0 : (baseline[i] - expected) * (baseline[i] - expected) / expected;
            }
        }

        double variance = before == 0 ? 0 : (2.0 * (days - 1)) + ((inverses - ((double)days * days) - (2.0 * days) + 2) / before);
        return new RateRise(current, before, currentExposure, exposure, chiSquare, days - 1, variance);
    }
}
