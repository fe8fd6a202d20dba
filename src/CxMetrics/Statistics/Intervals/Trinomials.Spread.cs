using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <content>Further multiples of the standard error.</content>
public static partial class Trinomials
{
    /// <summary>Student's interval of the mean of outcomes worth +1, 0 and -1: <c>net +/- t(n - 1) s / sqrt(n)</c>.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>
    /// The interval as the formula gives it, which may leave -1 to 1; undefined for fewer than two outcomes, and of width 0 where all are
    /// alike.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// <c>s</c> is the standard deviation with divisor <c>n - 1</c>. Student (1908), Biometrika 6:1. Cost: some microseconds.
    /// </remarks>
    public static ConfidenceInterval StudentT(Trinomial counts, double confidence)
    {
        const string Method = "Student t";
        Guard.Confidence(confidence);
        if (counts.Total < 2)
        {
            return ConfidenceInterval.Undefined(confidence, Method);
        }

        double net = counts.Net!.Value;
        double spread = Trinomial.SpreadAround(net, counts.Positive, counts.Neutral, counts.Negative);
        double degreesOfFreedom = counts.Total - 1;
        double margin = Quantile.StudentT(confidence, degreesOfFreedom) * Math.Sqrt(spread / degreesOfFreedom / counts.Total);
        return new ConfidenceInterval(net - margin, net + margin, confidence, Method);
    }

    /// <summary>Goodman's simultaneous interval: covers every contrast of the three shares at once, of which the net share is one.</summary>
    /// <param name="counts">The counts.</param>
    /// <param name="confidence">The confidence level of all contrasts together, above 0 and below 1.</param>
    /// <returns>The interval as the formula gives it, which may leave -1 to 1; of width 0 where all outcomes are alike.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>
    /// <c>net +/- sqrt(c) se</c> with <c>c = -2 ln(1 - confidence)</c>, the quantile of chi-square with two degrees of freedom. Goodman
    /// (1964), The Annals of Mathematical Statistics 35:716. Wider than it need be for the net share alone.
    /// </remarks>
    public static ConfidenceInterval Goodman(Trinomial counts, double confidence)
    {
        const string Method = "Goodman";
        Guard.Confidence(confidence);
        if (counts.Total == 0)
        {
            return ConfidenceInterval.Undefined(confidence, Method);
        }

        AdjustedTrinomial plain = AdjustedTrinomial.Unadjusted(counts);
        double margin = Math.Sqrt(-2 * Math.Log(1 - confidence)) * plain.StandardError;
        return new ConfidenceInterval(plain.Net - margin, plain.Net + margin, confidence, Method);
    }
}
