using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>Fits the Gamma-Gamma model of what a purchase is worth.</summary>
public static class GammaGamma
{
    // Values whose relative spread is below this differ by the rounding of their means alone.
    private const double Alike = 1e-13;

    /// <summary>Finds the parameters under which the mean spends are most likely.</summary>
    /// <param name="customers">The customers with their mean spend; those without a repeat say nothing about it.</param>
    /// <param name="options">How long to try; <see cref="FitOptions.Standard"/> when null.</param>
    /// <param name="progress">Receives the progress of the fit.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>
    /// The fit to those who bought again and whose mean spend is above 0, with the others as left out; its outcome says whether there is a model.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> is null.</exception>
    /// <exception cref="ArgumentException">The customers have no mean spend, or none of them bought again for more than 0.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <remarks>
    /// The model takes how often and for how much a customer buys for independent: see <see cref="Correlation"/>. The likelihood is equation 1a of
    /// Fader and Hardie (2013), with analytic derivatives.
    /// </remarks>
    public static ModelFit<GammaGammaModel> Fit(
        PurchaseSummaries customers, FitOptions? options = null, IProgress<FitProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        SummaryRow[] all = Rows(customers);
        SummaryRow[] rows = Array.FindAll(all, row => row.MeanSpend > 0);
        long Without(int fewest, int most) => (long)all.Where(row => row.Repeats >= fewest && row.Repeats <= most && !(row.MeanSpend > 0)).Sum(row => row.Weight);
        ReasonCounts excluded = ReasonCounts.None
            .With(ExclusionReasons.NoRepeat, Without(0, 0))
            .With(ExclusionReasons.NoSpend, Without(1, int.MaxValue));
        return Fitting.Fit<GammaGammaModel>(
            new GammaGammaLikelihood(rows, Array.ConvertAll(rows, row => row.Weight)), null, options, progress, cancellationToken, excluded);
    }

    /// <summary>How purchases and mean spend go together among those that <see cref="Fit"/> fits; the model takes it for 0.</summary>
    /// <param name="customers">The customers with their mean spend.</param>
    /// <returns>Pearson's correlation, from -1 to 1; null where all bought equally often, or for the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="customers"/> is null.</exception>
    /// <exception cref="ArgumentException">The customers have no mean spend.</exception>
    /// <remarks>Far from 0, the value of those who buy often is off by as much as their spend differs: fit segments apart.</remarks>
    public static double? Correlation(PurchaseSummaries customers)
    {
        SummaryRow[] rows = Array.FindAll(Rows(customers), row => row.MeanSpend > 0);
        double weight = rows.Sum(row => row.Weight);
        double repeats = rows.Sum(row => row.Weight / weight * row.Repeats);
        double spend = rows.Sum(row => row.Weight / weight * row.MeanSpend);
        double Moment(Func<SummaryRow, double> one, Func<SummaryRow, double> other) => rows.Sum(row => row.Weight / weight * one(row) * other(row));
        double X(SummaryRow row) => (row.Repeats / repeats) - 1;
        double Z(SummaryRow row) => (row.MeanSpend / spend) - 1;
        (double x, double z) = (Math.Sqrt(Moment(X, X)), Math.Sqrt(Moment(Z, Z)));
        return x > Alike && z > Alike ? Math.Clamp(Moment(X, Z) / x / z, -1, 1) : null;
    }

    /// <summary>The customers by repeats and spend.</summary>
    private static SummaryRow[] Rows(PurchaseSummaries customers)
    {
        RequireSpend(customers);
        double[] nothing = new double[customers.Count];
        return WeightedRows.Of(customers.Repeats, nothing, nothing, customers.MeanSpend, customers.Weights);
    }

    internal static void RequireSpend(PurchaseSummaries customers)
    {
        if (Guard.NotNull(customers).Count > 0 && customers.MeanSpend.IsEmpty)
        {
            throw new ArgumentException("customers have no mean spend; expected a value for each who bought again.", nameof(customers));
        }
    }
}
