using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>Estimates how many stay for how long, while some have not left yet.</summary>
/// <remarks>
/// <c>S(t)</c> is the product of <c>(n - d) / n</c> over the times of events up to t, of which d is the number and n those at risk. Kaplan and
/// Meier (1958), Journal of the American Statistical Association 53:457. It assumes that those who are censored would have gone on like the
/// others. Thread-safe.
/// </remarks>
public static class KaplanMeier
{
    /// <summary>Estimates the survival curve of a tally.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">How uncertainty is stated; <see cref="SurvivalDefinition.Standard"/> when null.</param>
    /// <returns>The curve, with all causes taken together.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tally"/> is null.</exception>
    public static SurvivalCurve Estimate(SurvivalTally tally, SurvivalDefinition? definition = null) =>
        new(Guard.NotNull(tally), definition ?? SurvivalDefinition.Standard);
}
