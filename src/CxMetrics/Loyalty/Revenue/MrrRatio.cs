using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>Ratios of exact amounts, and how far those of a sample of customers may be off.</summary>
internal static class MrrRatio
{
    private const string Method = "linearised ratio, Student t";

    /// <summary>A quotient of decimals, unless it could be more than a decimal holds.</summary>
    public static double? Of(ExactAmount numerator, ExactAmount denominator)
    {
        decimal dividend = numerator.ToDecimal();
        return denominator.ToDecimal() switch
        {
            0 => null,
            >= 1 and var divisor => (double)(dividend / divisor),
            var divisor => (double)dividend / (double)divisor,
        };
    }

    /// <summary>The interval of a ratio whose residuals are <c>change - slope x opening</c>, from the sums of their squares and products.</summary>
    public static ConfidenceInterval Interval(
        double? ratio, double squares, double products, double? slope, MrrTally tally, double confidence)
    {
        Guard.Confidence(confidence);
        if (ratio is not { } estimate || slope is not { } change || tally.Opening.Count < 2)
        {
            return ConfidenceInterval.Undefined(confidence, Method);
        }

        double customers = tally.Opening.Count;
        double residuals = Math.Max(0, squares - (2 * change * products) + (change * change * tally.OpeningSquares));
        double error = Math.Sqrt(customers / (customers - 1) * residuals) / (double)tally.Opening.Total;
        double margin = Quantile.StudentT(confidence, customers - 1) * error;
        return new ConfidenceInterval(estimate - margin, estimate + margin, confidence, Method);
    }
}
