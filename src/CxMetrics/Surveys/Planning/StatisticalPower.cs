using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The chance that a survey finds a difference that is there.</summary>
/// <remarks>
/// A difference is found where the test is significant and the difference has the right sign; that a two-sided test may also err
/// to the wrong side adds nothing. So without a difference the power of a two-sided test is half of <c>1 - confidence</c>. Pure
/// functions; thread-safe.
/// </remarks>
public static class StatisticalPower
{
    /// <summary>The power of <see cref="NpsComparison"/>, a two-sided test of two groups.</summary>
    /// <param name="responsesPerGroup">The responses in each group, at least 1.</param>
    /// <param name="difference">The true difference in points, -200 to 200; its sign does not matter.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers of each group vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks><c>Phi(difference sqrt((n + 3) / (2 v)) - z_(1 - alpha/2))</c>, with the difference on 0 to 2.</remarks>
    public static double NpsDifference(
        long responsesPerGroup, double difference, double confidence = 0.95, NpsAssumption? assumption = null)
    {
        PlanGuard.Responses(responsesPerGroup);
        Guard.InRange(difference, -200, 200);
        Guard.Confidence(confidence);
        double variance = 2 * (assumption ?? NpsAssumption.Typical).Variance;
        double errors = Math.Abs(difference) / 100 * Math.Sqrt((responsesPerGroup + PlanGuard.AddedToNps) / variance);
        return Quantile.NormalUpper(Planning.TwoSided(confidence) - errors);
    }

    /// <summary>The power of a one-sided test that an NPS is above a benchmark.</summary>
    /// <param name="responses">The responses, at least 1.</param>
    /// <param name="difference">The true lead over the benchmark in points, -200 to 200; behind it the power is near 0.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <returns>0 to 1; <c>1 - confidence</c> where there is no difference.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks><c>Phi(difference sqrt((n + 3) / v) - z_(1 - alpha))</c>, with the difference on 0 to 2.</remarks>
    public static double NpsBenchmark(long responses, double difference, double confidence = 0.95, NpsAssumption? assumption = null)
    {
        PlanGuard.Responses(responses);
        Guard.InRange(difference, -200, 200);
        Guard.Confidence(confidence);
        double variance = (assumption ?? NpsAssumption.Typical).Variance;
        double errors = difference / 100 * Math.Sqrt((responses + PlanGuard.AddedToNps) / variance);
        return Quantile.NormalUpper(Planning.OneSided(confidence) - errors);
    }

    /// <summary>The power of the two-sided pooled z test of two shares.</summary>
    /// <param name="responsesPerGroup">The responses in each group, at least 1.</param>
    /// <param name="first">The true share of one group, 0 to 1.</param>
    /// <param name="second">The true share of the other, 0 to 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>0 to 1; 0 where both groups answer all alike and the same.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks>
    /// <c>Phi((|p - q| sqrt(n) - z_(1 - alpha/2) sqrt(2 m (1 - m))) / sqrt(p (1 - p) + q (1 - q)))</c>, where <c>m</c> is the mean of
    /// both shares, as R's <c>power.prop.test</c>.
    /// </remarks>
    public static double ProportionDifference(long responsesPerGroup, double first, double second, double confidence = 0.95)
    {
        PlanGuard.Responses(responsesPerGroup);
        Guard.InRange(first, 0, 1);
        Guard.InRange(second, 0, 1);
        Guard.Confidence(confidence);
        return ProportionPower.Power(responsesPerGroup, first, second, Planning.TwoSided(confidence));
    }

    /// <summary>The power of the two-sided t test of two means.</summary>
    /// <param name="responsesPerGroup">The responses in each group, at least 2.</param>
    /// <param name="difference">The true difference in points of the scale, -1E+150 to 1E+150; its sign does not matter.</param>
    /// <param name="standardDeviation">The standard deviation in each group, in points of the scale, 1E-150 to 1E+150.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks>
    /// By the noncentral t distribution, as R's <c>power.t.test</c>: <c>P(T &gt; t(2 n - 2))</c> with the shift
    /// <c>difference / s sqrt(n / 2)</c>. Cost: some hundred microseconds.
    /// </remarks>
    public static double MeanDifference(long responsesPerGroup, double difference, double standardDeviation, double confidence = 0.95)
    {
        PlanGuard.Responses(responsesPerGroup, minimum: 2);
        Guard.InRange(difference, -1e150, 1e150);
        PlanGuard.Size(standardDeviation);
        Guard.Confidence(confidence);
        return 1 - MeanPower.Miss(responsesPerGroup, Math.Abs(difference), standardDeviation, confidence);
    }
}
