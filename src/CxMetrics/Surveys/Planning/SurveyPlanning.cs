using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>
/// How many responses a survey needs, how far off it may be, how likely it finds a difference, and the smallest one that it finds: four
/// questions about the same tests.
/// </summary>
/// <remarks>
/// For planning; a survey that has been answered has its own interval. Sample sizes are rounded up, so that a plan holds what it promises.
/// With a population a margin shrinks by <c>sqrt((N - n) / (N - 1))</c>, to 0 where all have answered. A difference is found where the
/// test is significant and the difference has the right sign; that a two-sided test may also err to the wrong side adds nothing, so
/// without a difference its power is half of <c>1 - confidence</c>. Pure functions; thread-safe.
/// </remarks>
public static partial class SurveyPlanning
{
    private const string NpsMethod = "adjusted Wald (3, T)";

    /// <summary>The responses for a margin of error of an NPS.</summary>
    /// <param name="margin">Half the width of the interval in points, above 0 and at most 100.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers will vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <param name="population">The customers who can be asked, at least 1; null where they are many more than will answer.</param>
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
    public static SamplePlan SampleForNps(
        double margin,
        double confidence = 0.95,
        NpsAssumption? assumption = null,
        long? population = null,
        NpsPlanMethod method = NpsPlanMethod.AdjustedWald)
    {
        PlanGuard.Positive(margin, 100);
        Guard.Confidence(confidence);
        PlanGuard.Population(population);
        double variance = VarianceOf(assumption);
        double needed = Planning.Needed(Planning.TwoSided(confidence), variance, margin / 100);
        double responses = FinitePopulation.SampleSize(needed, population, PlanGuard.AddedBy(method));
        return new SamplePlan(
            PlanGoal.NpsMargin, responses, margin, confidence, variance, method == NpsPlanMethod.Wald ? "Wald" : NpsMethod)
        {
            Population = population,
        };
    }

    /// <summary>The responses per group to find a difference of two NPS, by the two-sided test of <see cref="NpsTest.AdjustedWald3T"/>.</summary>
    /// <param name="difference">The smallest difference worth finding in points, above 0 and at most 200.</param>
    /// <param name="power">The chance of finding it, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers of each group will vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <param name="ratio">The responses of the second group for each of the first, 1E-06 to 1E+06; 1 for groups of one size.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="difference"/>, <paramref name="power"/>, <paramref name="confidence"/> or <paramref name="ratio"/> is out of its range.
    /// </exception>
    /// <exception cref="OverflowException">More responses are needed than 9223372036854775807 in all.</exception>
    /// <remarks>
    /// The <c>n</c> for which <c>v / (n + 3) + v / (ratio n + 3)</c> is <c>difference^2 / (z_(1 - alpha/2) + z_power)^2</c>, with the
    /// difference on 0 to 2; for groups of one size <c>2 v (z_(1 - alpha/2) + z_power)^2 / difference^2 - 3</c>. Lewis and Sauro (2021),
    /// "Sample sizes for comparing Net Promoter Scores", MeasuringU, where <c>s^2</c> is the variance of the difference. The default
    /// comparison, the hybrid of two score intervals, is about as sensitive.
    /// </remarks>
    public static SamplePlan SampleForNpsDifference(
        double difference, double power = 0.8, double confidence = 0.95, NpsAssumption? assumption = null, double ratio = 1)
    {
        PlanGuard.Ratio(ratio);
        PlanGuard.Positive(difference, 200);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        double variance = VarianceOf(assumption);
        double z = Planning.TwoSided(confidence) + Planning.Reserve(power);
        double needed = Planning.Needed(z, variance, difference / 100);
        return new SamplePlan(
            PlanGoal.NpsDifference, Planning.FirstOfTwo(needed, ratio, PlanGuard.AddedToNps), difference, confidence, variance, NpsMethod, ratio)
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
    public static SamplePlan SampleForNpsBenchmark(
        double difference, double power = 0.8, double confidence = 0.95, NpsAssumption? assumption = null)
    {
        PlanGuard.Positive(difference, 200);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        double variance = VarianceOf(assumption);
        double z = Planning.OneSided(confidence) + Planning.Reserve(power);
        double needed = Planning.Needed(z, variance, difference / 100);
        return new SamplePlan(
            PlanGoal.NpsBenchmark, needed - PlanGuard.AddedToNps, difference, confidence, variance, "adjusted Wald (3, T), one-sided")
        {
            Power = power,
        };
    }

    /// <summary>The margin of error of an NPS, in points.</summary>
    /// <param name="responses">The responses, at least 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers will vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <param name="population">The customers there are, at least the responses; null where they are many more.</param>
    /// <param name="method">The interval that will be computed.</param>
    /// <returns>Half the width of the interval, in points.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="responses"/>, <paramref name="confidence"/> or <paramref name="population"/> is out of its range, or
    /// <paramref name="method"/> is not a defined value.
    /// </exception>
    /// <remarks><c>100 z sqrt(v / (n + 3))</c>; without the <c>+ 3</c> for Wald.</remarks>
    public static double MarginOfNps(
        long responses,
        double confidence = 0.95,
        NpsAssumption? assumption = null,
        long? population = null,
        NpsPlanMethod method = NpsPlanMethod.AdjustedWald)
    {
        PlanGuard.Responses(responses);
        Guard.Confidence(confidence);
        PlanGuard.PopulationOf(population, responses);
        double variance = VarianceOf(assumption);
        return 100 * Planning.TwoSided(confidence) * Math.Sqrt(variance / (responses + PlanGuard.AddedBy(method)))
            * FinitePopulation.Correction(responses, population);
    }

    /// <summary>The power of the two-sided test of two NPS by <see cref="NpsTest.AdjustedWald3T"/>.</summary>
    /// <param name="responses">The responses in each group, or in the first, at least 1.</param>
    /// <param name="difference">The true difference in points, -200 to 200; its sign does not matter.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers of each group vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <param name="secondResponses">The responses in the second group, at least 1; as many as in the first when null.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks><c>Phi(difference / sqrt(v / (n1 + 3) + v / (n2 + 3)) - z_(1 - alpha/2))</c>, with the difference on 0 to 2.</remarks>
    public static double PowerForNpsDifference(
        long responses, double difference, double confidence = 0.95, NpsAssumption? assumption = null, long? secondResponses = null)
    {
        PlanGuard.Responses(responses);
        long second = PlanGuard.SecondResponses(secondResponses, responses);
        Guard.InRange(difference, -200, 200);
        Guard.Confidence(confidence);
        double errors = Math.Abs(difference) / 100 * Math.Sqrt(Pooled(responses, second) / VarianceOf(assumption));
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
    public static double PowerForNpsBenchmark(long responses, double difference, double confidence = 0.95, NpsAssumption? assumption = null)
    {
        PlanGuard.Responses(responses);
        Guard.InRange(difference, -200, 200);
        Guard.Confidence(confidence);
        double variance = VarianceOf(assumption);
        double errors = difference / 100 * Math.Sqrt((responses + PlanGuard.AddedToNps) / variance);
        return Quantile.NormalUpper(Planning.OneSided(confidence) - errors);
    }

    /// <summary>The smallest difference of two NPS that is found, in points.</summary>
    /// <param name="responses">The responses in each group, or in the first, at least 1.</param>
    /// <param name="power">The chance of finding it, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers of each group vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <param name="secondResponses">The responses in the second group, at least 1; as many as in the first when null.</param>
    /// <returns>The difference in points; null where it would exceed 200, so that none is found.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks><c>100 (z_(1 - alpha/2) + z_power) sqrt(v / (n1 + 3) + v / (n2 + 3))</c>.</remarks>
    public static double? DetectableNpsDifference(
        long responses, double power = 0.8, double confidence = 0.95, NpsAssumption? assumption = null, long? secondResponses = null)
    {
        PlanGuard.Responses(responses);
        long second = PlanGuard.SecondResponses(secondResponses, responses);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        return Points(Planning.TwoSided(confidence) + Planning.Reserve(power), VarianceOf(assumption), Pooled(responses, second));
    }

    /// <summary>The smallest lead of an NPS over a benchmark that is found by a one-sided test, in points.</summary>
    /// <param name="responses">The responses, at least 1.</param>
    /// <param name="power">The chance of finding it, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="assumption">How much the answers vary; <see cref="NpsAssumption.Typical"/>, 0.67, when null.</param>
    /// <returns>The lead in points; null where it would exceed 200, so that none is found.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks><c>100 (z_(1 - alpha) + z_power) sqrt(v / (n + 3))</c>.</remarks>
    public static double? DetectableNpsLead(
        long responses, double power = 0.8, double confidence = 0.95, NpsAssumption? assumption = null)
    {
        PlanGuard.Responses(responses);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        double variance = VarianceOf(assumption);
        return Points(Planning.OneSided(confidence) + Planning.Reserve(power), variance, responses + PlanGuard.AddedToNps);
    }

    private static double VarianceOf(NpsAssumption? assumption) => (assumption ?? NpsAssumption.Typical).Variance;

    /// <summary>The size of one sample with the error of the difference of two.</summary>
    private static double Pooled(double first, double second)
    {
        double one = first + PlanGuard.AddedToNps;
        return one / (1 + (one / (second + PlanGuard.AddedToNps)));
    }

    private static double? Points(double z, double variance, double adjusted)
    {
        double points = 100 * z * Math.Sqrt(variance / adjusted);
        return points <= 200 ? points : null;
    }
}
