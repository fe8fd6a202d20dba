using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>Intervals for a proportion, on 0 to 1.</summary>
/// <remarks>0 trials give undefined limits. Thread-safe.</remarks>
public static class ProportionIntervals
{
    /// <summary>The Wilson score interval, without continuity correction.</summary>
    /// <param name="successes">The successes, 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">The trials, at least 0.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval, always within 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative, <paramref name="successes"/> exceeds <paramref name="trials"/>, or <paramref name="confidence"/> is not
    /// above 0 and below 1.
    /// </exception>
    /// <remarks>Wilson (1927), Journal of the American Statistical Association 22:209; Newcombe (1998), method 3.</remarks>
    public static ConfidenceInterval Wilson(long successes, long trials, double confidence)
    {
        const string Method = "Wilson";
        Guard.Count(successes);
        Guard.Count(trials);
        Guard.Confidence(confidence);
        if (successes > trials)
        {
            throw new ArgumentOutOfRangeException(
                nameof(successes),
                successes,
                string.Create(CultureInfo.InvariantCulture, $"successes is {successes}; expected at most the trials, {trials}."));
        }

        if (trials == 0)
        {
            return ConfidenceInterval.Undefined(confidence, Method);
        }

        // Limits near 1 are found as limits near 0 of the failures, where a double has digits to spare.
        double z = Quantile.Normal(confidence);
        long failures = trials - successes;
        return successes > failures
            ? new ConfidenceInterval(
                1 - WilsonUpper(failures, trials, z), 1 - WilsonLower(failures, trials, z), confidence, Method)
            : new ConfidenceInterval(WilsonLower(successes, trials, z), WilsonUpper(successes, trials, z), confidence, Method);
    }

    private static double WilsonUpper(long successes, double trials, double z)
    {
        double share = successes / trials;
        double square = z * z / trials;
        double spread = z * Math.Sqrt((share * ((trials - successes) / trials) / trials) + (square / (4 * trials)));
        return (share + (square / 2) + spread) / (1 + square);
    }

    // The product of both limits is known, so the lower one needs no subtraction, which would cost digits near 0.
    private static double WilsonLower(long successes, double trials, double z)
    {
        if (successes == 0)
        {
            return 0;
        }

        double share = successes / trials;
        return share * share / ((1 + (z * z / trials)) * WilsonUpper(successes, trials, z));
    }
}
