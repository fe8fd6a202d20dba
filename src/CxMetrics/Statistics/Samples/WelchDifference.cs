namespace CxMetrics.Statistics;

/// <summary>The difference of two means with Welch's standard error and Satterthwaite's degrees of freedom.</summary>
internal readonly struct WelchDifference
{
    public const string Method = "Welch t";

    public WelchDifference(SampleMoments first, SampleMoments second)
        : this(
            first.Count == 0 || second.Count == 0 ? null : first.Mean - second.Mean,
            (first.StandardError, first.Count - 1),
            (second.StandardError, second.Count - 1))
    {
    }

    public WelchDifference(double? difference, (double? Error, double? Degrees) first, (double? Error, double? Degrees) second)
    {
        Difference = difference;
        if (first.Error is not { } left || second.Error is not { } right)
        {
            return;
        }

        double error = double.Hypot(left, right);
        StandardError = error;
        if (error > 0)
        {
            double degrees = 1 / (Part(left / error, first.Degrees) + Part(right / error, second.Degrees));
            DegreesOfFreedom = degrees > 0 ? degrees : null;
        }
    }

    public double? Difference { get; }

    public double? StandardError { get; }

    /// <summary>Null where there is no standard error, or a side that has one has no degrees of freedom.</summary>
    public double? DegreesOfFreedom { get; }

    /// <summary>The t interval; of width 0 where neither side has any spread.</summary>
    public ConfidenceInterval Interval(double confidence, string method)
    {
        double? margin = StandardError == 0 ? 0
            : DegreesOfFreedom is { } degrees ? Quantile.StudentT(confidence, degrees) * StandardError
            : null;
        return Difference is { } difference && margin is { } known
            ? new ConfidenceInterval(difference - known, difference + known, confidence, method)
            : ConfidenceInterval.Undefined(confidence, method);
    }

    /// <summary>By the share of the whole error, whose square neither overflows nor vanishes.</summary>
    private static double Part(double share, double? degrees)
    {
        double square = share * share;
        return square == 0 ? 0 : square * square / degrees.GetValueOrDefault();
    }
}
