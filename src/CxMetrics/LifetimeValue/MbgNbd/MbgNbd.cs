using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>Fits the MBG/NBD model.</summary>
public static class MbgNbd
{
    /// <summary>Finds the parameters under which the customers are most likely.</summary>
    /// <param name="customers">All customers, those without a repeat included.</param>
    /// <param name="options">How long to try; <see cref="FitOptions.Standard"/> when null.</param>
    /// <param name="progress">Receives the progress of the fit.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The fit, in the unit of the customers; its outcome says whether there is a model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no customers, or one is impossible under the model; the message names the row.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <remarks>The likelihood is that of Batislam, Denizel and Filiztekin (2007), with analytic derivatives.</remarks>
    public static ModelFit<MbgNbdModel> Fit(
        PurchaseSummaries customers, FitOptions? options = null, IProgress<FitProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        SummaryRow[] rows = PurchaseSummaries.Rows(Guard.NotNull(customers), new BetaGeometricProcess(1, 1, 1, 1, mayLeaveAtOnce: true));
        return Fitting.Fit<MbgNbdModel>(
            new BetaGeometricLikelihood(rows, Array.ConvertAll(rows, row => row.Weight), mayLeaveAtOnce: true), customers.Unit, options, progress, cancellationToken);
    }
}
