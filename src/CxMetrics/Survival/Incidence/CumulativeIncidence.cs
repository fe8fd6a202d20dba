using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>Estimates how many leave for which cause, where they can leave for one only.</summary>
/// <remarks>
/// <c>F(t)</c> of a cause is the sum of <c>S(t-) d / n</c> over the times of its events, of which S is the Kaplan-Meier curve of all causes
/// together. Aalen and Johansen (1978), Scandinavian Journal of Statistics 5:141. The shares of all causes and of those who stay add up to 1; one
/// minus the Kaplan-Meier curve of a cause by itself overstates it, since it lets those who left for another cause leave again. Thread-safe.
/// </remarks>
public static class CumulativeIncidence
{
    /// <summary>Estimates the incidence of every cause of a tally.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">How uncertainty is stated; <see cref="SurvivalDefinition.Standard"/> when null.</param>
    /// <returns>The curves.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    public static IncidenceCurves Estimate(SurvivalTally tally, SurvivalDefinition? definition = null) =>
        new(Guard.NotNull(tally), definition ?? SurvivalDefinition.Standard);
}
