using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>Intervals and tests of proportions: one, two of independent samples, or one against a benchmark.</summary>
/// <remarks>
/// Shares and their limits are on 0 to 1, differences on -1 to 1: the first minus the second, or the share minus the benchmark, taken
/// exactly and rounded once. No trials, on a side, give undefined limits and no p-value. Limits keep about 12 digits for any counts up
/// to 9e15: those near 1 are found as limits near 0 of the failures, where a double has digits to spare. Thread-safe.
/// </remarks>
public static partial class Proportions
{
    /// <summary>A limit for the share of successes, which are no more than the failures, given a critical value or a tail's probability.</summary>
    private delegate double Limit(Proportion counts, double critical);

    /// <summary>An interval by a named method.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method.</param>
    /// <returns>The interval; within 0 to 1 unless the method says otherwise.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined value.
    /// </exception>
    public static ConfidenceInterval Interval(Proportion counts, double confidence, ProportionInterval method) =>
        Guard.Defined(method) switch
        {
            ProportionInterval.WilsonCorrected => WilsonCorrected(counts, confidence),
            ProportionInterval.AgrestiCoull => AgrestiCoull(counts, confidence),
            ProportionInterval.PlusFour => PlusFour(counts, confidence),
            ProportionInterval.Jeffreys => Jeffreys(counts, confidence),
            ProportionInterval.JeffreysEqualTailed => JeffreysEqualTailed(counts, confidence),
            ProportionInterval.ClopperPearson => ClopperPearson(counts, confidence),
            ProportionInterval.MidP => MidP(counts, confidence),
            ProportionInterval.Wald => Wald(counts, confidence),
            _ => Wilson(counts, confidence),
        };

    private static ConfidenceInterval Between(
        Proportion counts, double confidence, Func<double, double> critical, string method, Limit lower, Limit upper, Limit? small = null)
    {
        Guard.Confidence(confidence);
        if (counts.Trials == 0)
        {
            return ConfidenceInterval.Undefined(confidence, method);
        }

        double value = critical(confidence);
        Proportion failures = new(counts.Failures, counts.Trials);
        (double low, double high) = counts.Successes > counts.Failures
            ? (1 - upper(failures, value), 1 - lower(failures, value))
            : (lower(counts, value), upper(counts, value));
        if (small is not null && counts.Successes > counts.Failures && low < 0.5)
        {
            // Near certainty, few trials have a lower limit near 0 whatever their outcome: as 1 minus another it would lose its digits.
            low = small(counts, value);
        }

        // Next to no confidence, rounding may leave the two limits the wrong way round.
        return new ConfidenceInterval(Math.Min(low, high), Math.Max(low, high), confidence, method);
    }
}
