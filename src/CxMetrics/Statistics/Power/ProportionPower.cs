namespace CxMetrics.Statistics;

/// <summary>The test of two proportions with pooled variance: how many, how often and how far.</summary>
/// <remarks>Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, 3rd edition, section 4.2.</remarks>
internal static class ProportionPower
{
    private const int Steps = 4096;

    /// <summary>The deviation of a difference of one answer and <paramref name="ratio"/> answers, were both shares the same.</summary>
    public static double PooledDeviation(double first, double second, double ratio)
    {
        double mean = (first + (ratio * second)) / (1 + ratio);
        return Math.Sqrt((1 + (1 / ratio)) * mean * (1 - mean));
    }

    public static double Deviation(double first, double second, double ratio = 1) =>
        Math.Sqrt((first * (1 - first)) + (second * (1 - second) / ratio));

    public static double SampleSize(double first, double second, double z, double reserve, double ratio)
    {
        double root = ((z * PooledDeviation(first, second, ratio)) + (reserve * Deviation(first, second, ratio))) / (first - second);
        return root * root;
    }

    public static double Power(double responses, double first, double second, double z, double ratio)
    {
        double beyond = (Math.Sqrt(responses) * Math.Abs(first - second)) - (z * PooledDeviation(first, second, ratio));
        double deviation = Deviation(first, second, ratio);

        // None against all has nothing left to chance.
        return deviation > 0 ? Quantile.NormalUpper(-beyond / deviation) : beyond > 0 ? 1 : 0;
    }

    /// <summary>The smallest rise over a share that is found; null where not even a rise to 1 is.</summary>
    public static double? DetectableRise(double responses, double baseline, double z, double reserve, double ratio)
    {
        double Beyond(double rise) =>
            (Math.Sqrt(responses) * rise)
            - (z * PooledDeviation(baseline, baseline + rise, ratio))
            - (reserve * Deviation(baseline, Math.Min(1, baseline + rise), ratio));

        double most = 1 - baseline;
        if (reserve < 0)
        {
            // Below even odds the chance may fall again towards a share of 1, where little is left to chance.
            double step = most / Steps;
            for (int i = 1; i < Steps; i++)
            {
                if (Beyond(i * step) >= 0)
                {
                    return RootFinder.Find(Beyond, (i - 1) * step, i * step);
                }
            }
        }

        return Beyond(most) >= 0 ? RootFinder.Find(Beyond, 0, most) : null;
    }
}
