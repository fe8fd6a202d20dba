using CxMetrics.Survival;

namespace CxMetrics.LifetimeValue;

/// <summary>Fits the sBG model.</summary>
public static class ShiftedBetaGeometric
{
    /// <summary>Finds the parameters under which the renewals are most likely.</summary>
    /// <param name="renewals">
    /// The customers, in whole renewals: lost at renewal t is an event at t, still there after t renewals is censored at t, and who came under
    /// observation after e renewals entered at e. Cohorts of any age add up.
    /// </param>
    /// <param name="period">The time from one renewal to the next.</param>
    /// <param name="options">How long to try; <see cref="FitOptions.Standard"/> when null.</param>
    /// <param name="progress">Receives the progress of the fit.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The fit; its outcome says whether there is a model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="renewals"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no customers, a time is no whole number, or a customer was lost before the first renewal.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="period"/> is not a defined value.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <remarks>Each customer counts up to their own age and from their own entry, with analytic derivatives.</remarks>
    public static ModelFit<ShiftedBetaGeometricModel> Fit(
        SurvivalTally renewals, TimeUnit period, FitOptions? options = null, IProgress<FitProgress>? progress = null, CancellationToken cancellationToken = default) =>
        RenewalLikelihood.Fit<ShiftedBetaGeometricModel>(renewals, period, hasShape: false, options, progress, cancellationToken);
}
