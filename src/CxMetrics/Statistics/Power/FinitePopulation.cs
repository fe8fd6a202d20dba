namespace CxMetrics.Statistics;

/// <summary>The correction for sampling without replacement from a small population.</summary>
/// <remarks>Cochran (1977), Sampling Techniques, 3rd edition, chapters 2 and 4.</remarks>
internal static class FinitePopulation
{
    /// <summary>The factor of the standard error, <c>sqrt((N - n) / (N - 1))</c>: 0 for a census, 1 without a population.</summary>
    public static double Correction(double responses, long? population) =>
        population is not { } size ? 1
        : responses >= size ? 0
        : Math.Sqrt((size - responses) / (size - 1.0));

    /// <summary>
    /// The sample from a population whose corrected margin is that of an uncorrected sample, where the interval adds answers to the
    /// sample: solves <c>(n + added) / needed = (N - n) / (N - 1)</c> for <c>n</c>.
    /// </summary>
    public static double SampleSize(double needed, long? population, double added = 0)
    {
        if (population is not { } size)
        {
            return needed - added;
        }

        // Divided through by what is needed, so that even an infinite need ends at the whole population.
        double rest = (size - 1.0) / needed;
        return (size - (added * rest)) / (1 + rest);
    }
}
