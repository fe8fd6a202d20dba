namespace CxMetrics.Statistics;

/// <summary>What intervals, tests and effect sizes need to know of two proportions; null where a side has no trials.</summary>
internal static class ProportionPair
{
    /// <summary>The first share minus the second, on a common denominator of whole numbers: shares near 1 would cancel.</summary>
    public static double? Difference(Proportion first, Proportion second, int addedToEach = 0)
    {
        Int128 firstTrials = (Int128)first.Trials + (2 * addedToEach);
        Int128 secondTrials = (Int128)second.Trials + (2 * addedToEach);
        if (firstTrials == 0 || secondTrials == 0)
        {
            return null;
        }

        Int128 numerator = (((Int128)first.Successes + addedToEach) * secondTrials) - (((Int128)second.Successes + addedToEach) * firstTrials);
        return (double)numerator / (double)(firstTrials * secondTrials);
    }

    /// <summary>The standard error of the difference where the shares may differ.</summary>
    public static double? UnpooledError(Proportion first, Proportion second, int addedToEach = 0) =>
        first.Trials == 0 || second.Trials == 0
            ? null
            : Math.Sqrt(Variance(first, addedToEach) + Variance(second, addedToEach));

    /// <summary>The standard error of the difference where both sides share one proportion.</summary>
    public static double? PooledError(Proportion first, Proportion second)
    {
        if (first.Trials == 0 || second.Trials == 0)
        {
            return null;
        }

        // As doubles, since two counts may add up to more than a long holds.
        double trials = (double)first.Trials + second.Trials;
        double successes = (double)first.Successes + second.Successes;
        double failures = (double)first.Failures + second.Failures;
        return Math.Sqrt(successes * failures / ((double)first.Trials * second.Trials) / trials);
    }

    private static double Variance(Proportion counts, int addedToEach)
    {
        double trials = counts.Trials + (2.0 * addedToEach);
        return (counts.Successes + (double)addedToEach) / trials * ((counts.Failures + (double)addedToEach) / trials) / trials;
    }
}
