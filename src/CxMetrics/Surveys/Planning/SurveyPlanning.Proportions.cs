using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <content>Shares, such as that of satisfied customers.</content>
public static partial class SurveyPlanning
{
    /// <summary>The responses for a margin of error of a share, such as a CSAT.</summary>
    /// <param name="margin">Half the width of the interval, above 0 and at most 1: 0.05 for 5 percentage points.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="proportion">The share expected, above 0 and below 1; at 0.5 the plan suffices for any.</param>
    /// <param name="population">The customers who can be asked, at least 1; null where they are many more than will answer.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="margin"/>, <paramref name="confidence"/>, <paramref name="proportion"/> or <paramref name="population"/> is
    /// out of its range.
    /// </exception>
    /// <exception cref="OverflowException">More responses are needed than 9223372036854775807.</exception>
    /// <remarks>
    /// <c>n0 = z^2 p (1 - p) / margin^2</c>, and <c>n0 / (1 + (n0 - 1) / N)</c> of a population. Cochran (1977), Sampling
    /// Techniques, 3rd edition, section 4.4.
    /// </remarks>
    public static SamplePlan SampleForProportion(
        double margin, double confidence = 0.95, double proportion = 0.5, long? population = null)
    {
        PlanGuard.Positive(margin, 1);
        Guard.Confidence(confidence);
        PlanGuard.Between0And1(proportion);
        PlanGuard.Population(population);
        double variance = proportion * (1 - proportion);
        double needed = Planning.Needed(Planning.TwoSided(confidence), variance, margin);
        return new SamplePlan(
            PlanGoal.ShareMargin, FinitePopulation.SampleSize(needed, population), margin, confidence, variance, "Cochran")
        {
            Population = population,
        };
    }

    /// <summary>The responses per group to find that two shares differ, by a two-sided test.</summary>
    /// <param name="first">A share, 0 to 1.</param>
    /// <param name="second">Another, 0 to 1, not the same.</param>
    /// <param name="power">The chance of finding the difference, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="ratio">The responses of the group of <paramref name="second"/> for each of the other, 1E-06 to 1E+06; 1 for groups of one size.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A share, <paramref name="power"/>, <paramref name="confidence"/> or <paramref name="ratio"/> is out of its range.
    /// </exception>
    /// <exception cref="ArgumentException">The shares are the same: no number of responses finds a difference.</exception>
    /// <exception cref="OverflowException">More responses are needed than 9223372036854775807 in all.</exception>
    /// <remarks>
    /// <c>n = (z_(1 - alpha/2) sqrt((1 + 1/r) m (1 - m)) + z_power sqrt(p (1 - p) + q (1 - q) / r))^2 / (p - q)^2</c> in the first group,
    /// where <c>r</c> is the ratio and <c>m</c> the mean of both shares by it: pooled z, for groups of one size as R's <c>power.prop.test</c>. Fleiss, Levin and Paik (2003), Statistical Methods for
    /// Rates and Proportions, 3rd edition, section 4.2, without continuity correction.
    /// </remarks>
    public static SamplePlan SampleForProportionDifference(
        double first, double second, double power = 0.8, double confidence = 0.95, double ratio = 1)
    {
        PlanGuard.Ratio(ratio);
        Guard.InRange(first, 0, 1);
        Guard.InRange(second, 0, 1);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        if (first == second)
        {
            throw new ArgumentException("first and second are the same; expected two shares that differ.", nameof(second));
        }

        double responses = ProportionPower.SampleSize(first, second, Planning.TwoSided(confidence), Planning.Reserve(power), ratio);
        double deviation = ProportionPower.Deviation(first, second);
        return new SamplePlan(
            PlanGoal.ShareDifference, responses, Math.Abs(first - second), confidence, deviation * deviation / 2, "pooled z", ratio)
        {
            Power = power,
        };
    }

    /// <summary>The margin of error of a share, such as a CSAT.</summary>
    /// <param name="responses">The responses, at least 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="proportion">The share expected, above 0 and below 1; at 0.5 the margin is the widest.</param>
    /// <param name="population">The customers there are, at least the responses; null where they are many more.</param>
    /// <returns>Half the width of the interval: 0.05 for 5 percentage points.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks><c>z sqrt(p (1 - p) / n)</c>.</remarks>
    public static double MarginOfProportion(long responses, double confidence = 0.95, double proportion = 0.5, long? population = null)
    {
        PlanGuard.Responses(responses);
        Guard.Confidence(confidence);
        PlanGuard.Between0And1(proportion);
        PlanGuard.PopulationOf(population, responses);
        return Planning.TwoSided(confidence) * Math.Sqrt(proportion * (1 - proportion) / responses)
            * FinitePopulation.Correction(responses, population);
    }

    /// <summary>The power of the two-sided pooled z test of two shares.</summary>
    /// <param name="responses">The responses in each group, or in the first, at least 1.</param>
    /// <param name="first">The true share of one group, 0 to 1.</param>
    /// <param name="second">The true share of the other, 0 to 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="secondResponses">The responses in the second group, at least 1; as many as in the first when null.</param>
    /// <returns>0 to 1; 0 where both groups answer all alike and the same.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks>
    /// <c>Phi((|p - q| sqrt(n) - z_(1 - alpha/2) sqrt((1 + 1/r) m (1 - m))) / sqrt(p (1 - p) + q (1 - q) / r))</c>, where <c>r</c> is the
    /// second group over the first and <c>m</c> the mean of both shares by it; for groups of one size as R's <c>power.prop.test</c>.
    /// </remarks>
    public static double PowerForProportionDifference(
        long responses, double first, double second, double confidence = 0.95, long? secondResponses = null)
    {
        PlanGuard.Responses(responses);
        long other = PlanGuard.SecondResponses(secondResponses, responses);
        Guard.InRange(first, 0, 1);
        Guard.InRange(second, 0, 1);
        Guard.Confidence(confidence);
        return ProportionPower.Power(responses, first, second, Planning.TwoSided(confidence), (double)other / responses);
    }

    /// <summary>The smallest rise over a share that is found.</summary>
    /// <param name="responses">The responses in each group, or in that of the baseline, at least 1.</param>
    /// <param name="baseline">The share of the group to compare with, above 0 and below 1.</param>
    /// <param name="power">The chance of finding it, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="secondResponses">The responses in the second group, at least 1; as many as in the first when null.</param>
    /// <returns>The rise, 0 to 1; null where no rise is found that often.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks>For the smallest fall pass <c>1 - baseline</c>. A chance below one half may fall again as the share nears 1, so the smallest rise is
    /// then searched for in 4096 steps; where it rises above <paramref name="power"/> for less than a step, it may be passed over. Cost: some
    /// microseconds, and some ten of them for such a chance.</remarks>
    public static double? DetectableProportionRise(
        long responses, double baseline, double power = 0.8, double confidence = 0.95, long? secondResponses = null)
    {
        PlanGuard.Responses(responses);
        long second = PlanGuard.SecondResponses(secondResponses, responses);
        PlanGuard.Between0And1(baseline);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        return ProportionPower.DetectableRise(
            responses, baseline, Planning.TwoSided(confidence), Planning.Reserve(power), (double)second / responses);
    }
}
