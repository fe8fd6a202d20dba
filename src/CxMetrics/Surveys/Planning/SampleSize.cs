using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>How many responses a survey needs: for a margin of error, or to find a difference.</summary>
/// <remarks>
/// Rounded up, so that the plan holds what it promises. <see cref="MarginOfError"/>, <see cref="StatisticalPower"/> and
/// <see cref="DetectableDifference"/> answer the same questions from the other side. Pure functions; thread-safe.
/// </remarks>
public static partial class SampleSize
{
    private const string NpsMethod = "adjusted Wald (3, T)";

    /// <summary>The responses for a margin of error of an NPS.</summary>
    /// <param name="margin">Half the width of the interval in points, above 0 and at most 100.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers will vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <param name="population">The customers there are to ask, at least 1; null where they are many more than will answer.</param>
    /// <param name="method">The interval that will be computed.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="margin"/>, <paramref name="confidence"/> or <paramref name="population"/> is out of its range, or
    /// <paramref name="method"/> is not a defined value.
    /// </exception>
    /// <exception cref="OverflowException">More responses are needed than 9223372036854775807.</exception>
    /// <remarks>
    /// <c>n = v z^2 / margin^2 - 3</c>, with the margin on 0 to 1; without the <c>- 3</c> for Wald. With a population, the
    /// <c>n</c> for which <c>z sqrt(v / (n + 3)) sqrt((N - n) / (N - 1))</c> is the margin. Lewis and Sauro (2021), "Sample size
    /// estimation for NPS confidence intervals", MeasuringU.
    /// </remarks>
    public static SamplePlan ForNps(
        double margin,
        double confidence = 0.95,
        NpsAssumption? assumption = null,
        long? population = null,
        NpsPlanMethod method = NpsPlanMethod.AdjustedWald)
    {
        PlanGuard.Positive(margin, 100);
        Guard.Confidence(confidence);
        PlanGuard.Population(population);
        double variance = (assumption ?? NpsAssumption.Typical).Variance;
        double needed = Planning.Needed(Planning.TwoSided(confidence), variance, margin / 100);
        double responses = FinitePopulation.SampleSize(needed, population, PlanGuard.AddedBy(method));
        return new SamplePlan(
            PlanGoal.NpsMargin, responses, margin, confidence, variance, method == NpsPlanMethod.Wald ? "Wald" : NpsMethod)
        {
            Population = population,
        };
    }

    /// <summary>The responses per group to find a difference of two NPS, by the two-sided test of <see cref="NpsComparison"/>.</summary>
    /// <param name="difference">The smallest difference worth finding in points, above 0 and at most 200.</param>
    /// <param name="power">The chance of finding it, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers of each group will vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="difference"/>, <paramref name="power"/> or <paramref name="confidence"/> is out of its range.
    /// </exception>
    /// <exception cref="OverflowException">More responses are needed than 9223372036854775807 in all.</exception>
    /// <remarks>
    /// <c>n = 2 v (z_(1 - alpha/2) + z_power)^2 / difference^2 - 3</c> per group, with the difference on 0 to 2. Lewis and Sauro
    /// (2021), "Sample sizes for comparing Net Promoter Scores", MeasuringU, where <c>s^2</c> is the variance of the difference.
    /// </remarks>
    public static SamplePlan ForNpsDifference(
        double difference, double power = 0.8, double confidence = 0.95, NpsAssumption? assumption = null)
    {
        PlanGuard.Positive(difference, 200);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        double variance = (assumption ?? NpsAssumption.Typical).Variance;
        double z = Planning.TwoSided(confidence) + Planning.Reserve(power);
        double needed = Planning.Needed(z, 2 * variance, difference / 100);
        return new SamplePlan(PlanGoal.NpsDifference, needed - PlanGuard.AddedToNps, difference, confidence, variance, NpsMethod)
        {
            Power = power,
        };
    }

    /// <summary>The responses to find that an NPS is above a benchmark, by a one-sided test.</summary>
    /// <param name="difference">The smallest lead over the benchmark worth finding in points, above 0 and at most 200.</param>
    /// <param name="power">The chance of finding it, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers will vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="difference"/>, <paramref name="power"/> or <paramref name="confidence"/> is out of its range.
    /// </exception>
    /// <exception cref="OverflowException">More responses are needed than 9223372036854775807.</exception>
    /// <remarks>
    /// <c>n = v (z_(1 - alpha) + z_power)^2 / difference^2 - 3</c>, with the difference on 0 to 2. Lewis and Sauro (2021), "Sample
    /// sizes for NPS benchmark tests", MeasuringU, whose table rounds <c>z</c> to three decimals.
    /// </remarks>
    public static SamplePlan ForNpsBenchmark(
        double difference, double power = 0.8, double confidence = 0.95, NpsAssumption? assumption = null)
    {
        PlanGuard.Positive(difference, 200);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        double variance = (assumption ?? NpsAssumption.Typical).Variance;
        double z = Planning.OneSided(confidence) + Planning.Reserve(power);
        double needed = Planning.Needed(z, variance, difference / 100);
        return new SamplePlan(
            PlanGoal.NpsBenchmark, needed - PlanGuard.AddedToNps, difference, confidence, variance, "adjusted Wald (3, T), one-sided")
        {
            Power = power,
        };
    }
}
