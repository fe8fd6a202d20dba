using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <content>Shares, such as that of satisfied customers.</content>
public static partial class SampleSize
{
    /// <summary>The responses for a margin of error of a share, such as a CSAT.</summary>
    /// <param name="margin">Half the width of the interval, above 0 and at most 1: 0.05 for 5 percentage points.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="proportion">The share expected, above 0 and below 1; at 0.5 the plan suffices for any.</param>
    /// <param name="population">The customers there are to ask, at least 1; null where they are many more than will answer.</param>
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
    public static SamplePlan ForProportion(
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
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A share, <paramref name="power"/> or <paramref name="confidence"/> is out of its range.
    /// </exception>
    /// <exception cref="ArgumentException">The shares are the same: no number of responses finds a difference.</exception>
    /// <exception cref="OverflowException">More responses are needed than 9223372036854775807 in all.</exception>
    /// <remarks>
    /// <c>n = (z_(1 - alpha/2) sqrt(2 m (1 - m)) + z_power sqrt(p (1 - p) + q (1 - q)))^2 / (p - q)^2</c> per group, where <c>m</c>
    /// is the mean of both shares: pooled z, as R's <c>power.prop.test</c>. Fleiss, Levin and Paik (2003), Statistical Methods for
    /// Rates and Proportions, 3rd edition, section 4.2, without continuity correction.
    /// </remarks>
    public static SamplePlan ForProportionDifference(double first, double second, double power = 0.8, double confidence = 0.95)
    {
        Guard.InRange(first, 0, 1);
        Guard.InRange(second, 0, 1);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        if (first == second)
        {
            throw new ArgumentException("first and second are the same; expected two shares that differ.", nameof(second));
        }

        double responses = ProportionPower.SampleSize(first, second, Planning.TwoSided(confidence), Planning.Reserve(power));
        double deviation = ProportionPower.Deviation(first, second);
        return new SamplePlan(
            PlanGoal.ShareDifference, responses, Math.Abs(first - second), confidence, deviation * deviation / 2, "pooled z")
        {
            Power = power,
        };
    }
}
