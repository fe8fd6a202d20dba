namespace CxMetrics.Statistics;

/// <summary>The difference of two means with Welch's standard error and Satterthwaite's degrees of freedom.</summary>
internal readonly struct WelchDifference
{
    public const string Method = "Welch t";

    public WelchDifference(SampleMoments first, SampleMoments second)
    {
        Difference = first.Count == 0 || second.Count == 0 ? null : first.Mean - second.Mean;
        if (first.StandardError is not { } left || second.StandardError is not { } right)
        {
            return;
        }

        double error = double.Hypot(left, right);
        StandardError = error;
        if (error > 0)
        {
            // As shares of the whole, whose squares neither overflow nor vanish.
            double share = left / error * (left / error);
            double rest = right / error * (right / error);
            DegreesOfFreedom = 1 / ((share * share / (first.Count - 1)) + (rest * rest / (second.Count - 1)));
        }
    }

    public double? Difference { get; }

    public double? StandardError { get; }

    public double? DegreesOfFreedom { get; }
}
