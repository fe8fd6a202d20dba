using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>How far off a survey of that many responses may be: half the width of the interval to expect.</summary>
/// <remarks>
/// For planning; a survey that has been answered has its own interval. With a population the margin shrinks by
/// <c>sqrt((N - n) / (N - 1))</c>, to 0 where all have answered. Pure functions; thread-safe.
/// </remarks>
public static class MarginOfError
{
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
    public static double Nps(
        long responses,
        double confidence = 0.95,
        NpsAssumption? assumption = null,
        long? population = null,
        NpsPlanMethod method = NpsPlanMethod.AdjustedWald)
    {
        PlanGuard.Responses(responses);
        Guard.Confidence(confidence);
        PlanGuard.PopulationOf(population, responses);
        double variance = (assumption ?? NpsAssumption.Typical).Variance;
        return 100 * Planning.TwoSided(confidence) * Math.Sqrt(variance / (responses + PlanGuard.AddedBy(method)))
            * FinitePopulation.Correction(responses, population);
    }

    /// <summary>The margin of error of a share, such as a CSAT.</summary>
    /// <param name="responses">The responses, at least 1.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="proportion">The share expected, above 0 and below 1; at 0.5 the margin is the widest.</param>
    /// <param name="population">The customers there are, at least the responses; null where they are many more.</param>
    /// <returns>Half the width of the interval: 0.05 for 5 percentage points.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks><c>z sqrt(p (1 - p) / n)</c>.</remarks>
    public static double Proportion(long responses, double confidence = 0.95, double proportion = 0.5, long? population = null)
    {
        PlanGuard.Responses(responses);
        Guard.Confidence(confidence);
        PlanGuard.Between0And1(proportion);
        PlanGuard.PopulationOf(population, responses);
        return Planning.TwoSided(confidence) * Math.Sqrt(proportion * (1 - proportion) / responses)
            * FinitePopulation.Correction(responses, population);
    }

    /// <summary>The margin of error of a mean, such as a CES, in points of the scale.</summary>
    /// <param name="responses">The responses, at least 2.</param>
    /// <param name="standardDeviation">The standard deviation expected, in points of the scale, 1E-150 to 1E+150.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="population">The customers there are, at least the responses; null where they are many more.</param>
    /// <returns>Half the width of the interval, in points of the scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    /// <remarks><c>t(n - 1) s / sqrt(n)</c>.</remarks>
    public static double Mean(long responses, double standardDeviation, double confidence = 0.95, long? population = null)
    {
        PlanGuard.Responses(responses, minimum: 2);
        PlanGuard.Size(standardDeviation);
        Guard.Confidence(confidence);
        PlanGuard.PopulationOf(population, responses);
        return MeanPower.Margin(responses, standardDeviation, confidence, population);
    }
}
