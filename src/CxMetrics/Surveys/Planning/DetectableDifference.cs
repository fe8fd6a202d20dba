using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The smallest true difference that a survey of that many responses finds with a given chance.</summary>
/// <remarks>The tests are those of <see cref="StatisticalPower"/>. Pure functions; thread-safe.</remarks>
public static class DetectableDifference
{
    /// <summary>The smallest difference of two NPS that is found, in points.</summary>
    /// <param name="responsesPerGroup">The responses in each group, at least 1.</param>
    /// <param name="power">The chance of finding it, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers of each group vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <returns>The difference in points; null where it would exceed 200, so that none is found.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks><c>100 (z_(1 - alpha/2) + z_power) sqrt(2 v / (n + 3))</c>.</remarks>
    public static double? Nps(
        long responsesPerGroup, double power = 0.8, double confidence = 0.95, NpsAssumption? assumption = null)
    {
        PlanGuard.Responses(responsesPerGroup);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        double variance = 2 * (assumption ?? NpsAssumption.Typical).Variance;
        return Points(Planning.TwoSided(confidence) + Planning.Reserve(power), variance, responsesPerGroup);
    }

    /// <summary>The smallest lead of an NPS over a benchmark that is found by a one-sided test, in points.</summary>
    /// <param name="responses">The responses, at least 1.</param>
    /// <param name="power">The chance of finding it, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <returns>The lead in points; null where it would exceed 200, so that none is found.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks><c>100 (z_(1 - alpha) + z_power) sqrt(v / (n + 3))</c>.</remarks>
    public static double? NpsBenchmark(
        long responses, double power = 0.8, double confidence = 0.95, NpsAssumption? assumption = null)
    {
        PlanGuard.Responses(responses);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        double variance = (assumption ?? NpsAssumption.Typical).Variance;
        return Points(Planning.OneSided(confidence) + Planning.Reserve(power), variance, responses);
    }

    /// <summary>The smallest rise over a share that is found.</summary>
    /// <param name="responsesPerGroup">The responses in each group, at least 1.</param>
    /// <param name="baseline">The share of the group to compare with, above 0 and below 1.</param>
    /// <param name="power">The chance of finding it, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The rise, 0 to 1; null where no rise is found that often.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks>For the smallest fall pass <c>1 - baseline</c>. A chance below one half may fall again as the share nears 1, so the smallest rise is
    /// then searched for in 4096 steps; where it rises above <paramref name="power"/> for less than a step, it may be passed over. Cost: some
    /// microseconds, and some ten of them for such a chance.</remarks>
    public static double? Proportion(long responsesPerGroup, double baseline, double power = 0.8, double confidence = 0.95)
    {
        PlanGuard.Responses(responsesPerGroup);
        PlanGuard.Between0And1(baseline);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        return ProportionPower.DetectableRise(responsesPerGroup, baseline, Planning.TwoSided(confidence), Planning.Reserve(power));
    }

    /// <summary>The smallest difference of two means that is found, in points of the scale.</summary>
    /// <param name="responsesPerGroup">The responses in each group, at least 2.</param>
    /// <param name="standardDeviation">The standard deviation in each group, in points of the scale, 1E-150 to 1E+150.</param>
    /// <param name="power">The chance of finding it, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The difference in points of the scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks>Cost: some milliseconds.</remarks>
    public static double Mean(long responsesPerGroup, double standardDeviation, double power = 0.8, double confidence = 0.95)
    {
        PlanGuard.Responses(responsesPerGroup, minimum: 2);
        PlanGuard.Size(standardDeviation);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        return MeanPower.Detectable(responsesPerGroup, standardDeviation, confidence, power);
    }

    private static double? Points(double z, double variance, double responses)
    {
        double points = 100 * z * Math.Sqrt(variance / (responses + PlanGuard.AddedToNps));
        return points <= 200 ? points : null;
    }
}
