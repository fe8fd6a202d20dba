using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <content>Means, such as a CES.</content>
public static partial class SurveyPlanning
{
    /// <summary>The responses for a margin of error of a mean, such as a CES.</summary>
    /// <param name="margin">Half the width of the interval in points of the scale, 1E-150 to 1E+150.</param>
    /// <param name="standardDeviation">The standard deviation expected, in points of the scale, 1E-150 to 1E+150.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="population">The customers who can be asked, at least 2; null where they are many more than will answer.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <exception cref="OverflowException">More responses are needed than 9223372036854775807.</exception>
    /// <remarks>
    /// The <c>n</c> for which <c>t(n - 1) s / sqrt(n) sqrt((N - n) / (N - 1))</c> is the margin: Student's t, not the normal
    /// approximation, so that the margin holds for small samples too. Cost: some hundred microseconds.
    /// </remarks>
    public static SamplePlan SampleForMean(double margin, double standardDeviation, double confidence = 0.95, long? population = null)
    {
        PlanGuard.Size(margin);
        PlanGuard.Size(standardDeviation);
        Guard.Confidence(confidence);
        PlanGuard.Population(population, minimum: 2);
        double responses = MeanPower.SampleSize(margin, standardDeviation, confidence, population);
        return new SamplePlan(
            PlanGoal.MeanMargin, responses, margin, confidence, standardDeviation * standardDeviation, "Student t")
        {
            Population = population,
        };
    }

    /// <summary>The responses per group to find that two means differ, by the two-sided t test.</summary>
    /// <param name="difference">The smallest difference worth finding, in points of the scale, 1E-150 to 1E+150.</param>
    /// <param name="standardDeviation">The standard deviation expected in each group, in points of the scale, 1E-150 to 1E+150.</param>
    /// <param name="power">The chance of finding it, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="ratio">The responses of the second group for each of the first, 1E-06 to 1E+06; 1 for groups of one size.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <exception cref="OverflowException">More responses are needed than 9223372036854775807 in all.</exception>
    /// <remarks>
    /// The <c>n</c> at which the noncentral t distribution gives the power, as R's <c>power.t.test</c>; exact for answers that are
    /// normal, where the normal approximation asks for too few. Cohen (1988), Statistical Power Analysis for the Behavioral
    /// Sciences, 2nd edition, chapter 2. Cost: some milliseconds.
    /// </remarks>
    public static SamplePlan SampleForMeanDifference(
        double difference, double standardDeviation, double power = 0.8, double confidence = 0.95, double ratio = 1)
    {
        PlanGuard.Ratio(ratio);
        PlanGuard.Size(difference);
        PlanGuard.Size(standardDeviation);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        double responses = MeanPower.SampleSizeOfFirst(difference, standardDeviation, confidence, power, ratio);
        return new SamplePlan(
            PlanGoal.MeanDifference, responses, difference, confidence, standardDeviation * standardDeviation, "Student t", ratio)
        {
            Power = power,
        };
    }

    /// <summary>The margin of error of a mean, such as a CES, in points of the scale.</summary>
    /// <param name="responses">The responses, at least 2.</param>
    /// <param name="standardDeviation">The standard deviation expected, in points of the scale, 1E-150 to 1E+150.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="population">The customers there are, at least the responses; null where they are many more.</param>
    /// <returns>Half the width of the interval, in points of the scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks><c>t(n - 1) s / sqrt(n)</c>.</remarks>
    public static double MarginOfMean(long responses, double standardDeviation, double confidence = 0.95, long? population = null)
    {
        PlanGuard.Responses(responses, minimum: 2);
        PlanGuard.Size(standardDeviation);
        Guard.Confidence(confidence);
        PlanGuard.PopulationOf(population, responses);
        return MeanPower.Margin(responses, standardDeviation, confidence, population);
    }

    /// <summary>The power of the two-sided t test of two means.</summary>
    /// <param name="responses">The responses in each group, or in the first, at least 2.</param>
    /// <param name="difference">The true difference in points of the scale, -1E+150 to 1E+150; its sign does not matter.</param>
    /// <param name="standardDeviation">The standard deviation in each group, in points of the scale, 1E-150 to 1E+150.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="secondResponses">The responses in the second group, at least 2; as many as in the first when null.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks>
    /// By the noncentral t distribution, for groups of one size as R's <c>power.t.test</c>: <c>P(T &gt; t(n1 + n2 - 2))</c> with the shift
    /// <c>difference / (s sqrt(1 / n1 + 1 / n2))</c>. Cost: some hundred microseconds.
    /// </remarks>
    public static double PowerForMeanDifference(
        long responses, double difference, double standardDeviation, double confidence = 0.95, long? secondResponses = null)
    {
        PlanGuard.Responses(responses, minimum: 2);
        long second = PlanGuard.SecondResponses(secondResponses, responses, minimum: 2);
        Guard.InRange(difference, -1e150, 1e150);
        PlanGuard.Size(standardDeviation);
        Guard.Confidence(confidence);
        return 1 - MeanPower.Miss(responses, second, Math.Abs(difference), standardDeviation, confidence);
    }

    /// <summary>The smallest difference of two means that is found, in points of the scale.</summary>
    /// <param name="responses">The responses in each group, or in the first, at least 2.</param>
    /// <param name="standardDeviation">The standard deviation in each group, in points of the scale, 1E-150 to 1E+150.</param>
    /// <param name="power">The chance of finding it, above <c>1 - confidence</c> and below 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="secondResponses">The responses in the second group, at least 2; as many as in the first when null.</param>
    /// <returns>The difference in points of the scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks>Cost: some milliseconds.</remarks>
    public static double DetectableMeanDifference(
        long responses, double standardDeviation, double power = 0.8, double confidence = 0.95, long? secondResponses = null)
    {
        PlanGuard.Responses(responses, minimum: 2);
        long second = PlanGuard.SecondResponses(secondResponses, responses, minimum: 2);
        PlanGuard.Size(standardDeviation);
        Guard.Confidence(confidence);
        PlanGuard.Power(power, confidence);
        return MeanPower.Detectable(responses, second, standardDeviation, confidence, power);
    }
}
