namespace CxMetrics.Statistics;

/// <summary>The margin of a mean and the test of two means by Student's t: how many, how often and how far.</summary>
internal static class MeanPower
{
    private const double MostResponses = 1e19;

    /// <summary>Half the width of the t interval of a mean.</summary>
    public static double Margin(double responses, double standardDeviation, double confidence, long? population) =>
        Quantile.StudentT(confidence, responses - 1) * standardDeviation / Math.Sqrt(responses)
        * FinitePopulation.Correction(responses, population);

    /// <summary>The responses whose t interval has a given margin, at least 2.</summary>
    public static double SampleSize(double margin, double standardDeviation, double confidence, long? population)
    {
        double Excess(double responses) => Margin(responses, standardDeviation, confidence, population) - margin;

        double root = Planning.TwoSided(confidence) * standardDeviation / margin;
        return Search(Excess, FinitePopulation.SampleSize(root * root, population), population ?? MostResponses);
    }

    /// <summary>How often the two-sided t test of two groups of given sizes misses a difference, or finds it the wrong way round.</summary>
    public static double Miss(double first, double second, double difference, double standardDeviation, double confidence)
    {
        double degrees = first + second - 2;
        double shift = difference / standardDeviation * Math.Sqrt(first / (1 + (first / second)));
        return NoncentralT.LowerTail(Quantile.StudentT(confidence, degrees), degrees, shift);
    }

    /// <summary>The responses in the first of two groups, the second being <paramref name="ratio"/> times it, with which a difference is found that often; at least 2 in each.</summary>
    public static double SampleSizeOfFirst(double difference, double standardDeviation, double confidence, double power, double ratio)
    {
        double root = (Planning.TwoSided(confidence) + Planning.Reserve(power)) * standardDeviation / difference;
        return Search(
            responses => Miss(responses, ratio * responses, difference, standardDeviation, confidence) - (1 - power),
            (1 + (1 / ratio)) * root * root,
            MostResponses,
            Math.Max(2, 2 / ratio));
    }

    /// <summary>The smallest difference that two groups of given sizes detect with a given power.</summary>
    public static double Detectable(double first, double second, double standardDeviation, double confidence, double power)
    {
        double Lack(double difference) => Miss(first, second, difference, 1, confidence) - (1 - power);

        double upper = 1;
        while (Lack(upper) > 0)
        {
            upper *= 2;
        }

        return standardDeviation * RootFinder.Find(Lack, 0, upper);
    }

    /// <summary>The zero of a falling function from the least on; what the normal approximation gives is a little below it.</summary>
    private static double Search(Func<double, double> excess, double normal, double most, double least = 2)
    {
        // More than can be counted, which the plan will say.
        if (normal >= MostResponses)
        {
            return normal;
        }

        double lower = Math.Clamp(normal, least, most);
        if (excess(least) <= 0)
        {
            return least;
        }

        double upper = lower;
        while (upper < most && excess(upper) > 0)
        {
            upper = Math.Min(most, (2 * upper) + 2);
        }

        return excess(lower) <= 0 ? RootFinder.Find(excess, least, lower) : RootFinder.Find(excess, lower, upper);
    }
}
