namespace CxMetrics.Statistics;

/// <summary>The normal approximations behind sample sizes and power.</summary>
internal static class Planning
{
    /// <summary>The standard normal value of a two-sided test or interval.</summary>
    public static double TwoSided(double confidence) => Quantile.Normal(confidence);

    /// <summary>The standard normal value of a one-sided test.</summary>
    public static double OneSided(double confidence) => Exceeded(1 - confidence);

    /// <summary>How many standard errors beyond the critical value a difference must lie to be detected with a given power.</summary>
    public static double Reserve(double power) => Exceeded(1 - power);

    /// <summary>The answers of a variance whose mean has a given margin: <c>variance (z / margin)^2</c>.</summary>
    public static double Needed(double z, double variance, double margin)
    {
        double ratio = z / margin;
        return variance * ratio * ratio;
    }

    /// <summary>
    /// The first of two groups, the second being <paramref name="ratio"/> times it, where the interval adds answers to each: solves
    /// <c>1 / (n + added) + 1 / (ratio n + added) = 1 / needed</c>, a quadratic equation, for <c>n</c>.
    /// </summary>
    public static double FirstOfTwo(double needed, double ratio, double added)
    {
        // Divided through by what is needed, whose square may be beyond a double.
        double scale = Math.Max(1, needed);
        double linear = (ratio + 1) * ((needed - added) / scale);
        double constant = added / scale * (((2 * needed) - added) / scale);
        return scale * (linear + Math.Sqrt((linear * linear) + (4 * ratio * constant))) / (2 * ratio);
    }

    private static double Exceeded(double tail) => -MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, tail);
}
