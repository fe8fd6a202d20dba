using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

public sealed partial class ModelFit<TModel>
{
    /// <summary>Whether this model fits better than chance than a simpler one that is a case of it.</summary>
    /// <typeparam name="TNested">The simpler model: sBG within beta-discrete-Weibull. Compare others by <see cref="Aic"/>.</typeparam>
    /// <param name="nested">The fit of the simpler model to the same customers in the same unit.</param>
    /// <returns>The likelihood-ratio test: twice the difference in log-likelihood against chi-square.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nested"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="nested"/> is of a model that is not nested in this one, or was fitted to other customers or in another unit.
    /// </exception>
    /// <exception cref="InvalidOperationException">A fit did not converge.</exception>
    public SignificanceTest LikelihoodRatio<TNested>(ModelFit<TNested> nested)
        where TNested : class, IFittedModel<TNested>
    {
        ArgumentNullException.ThrowIfNull(nested);
        _ = (Model, nested.Model);
        if (TModel.Nested != typeof(TNested))
        {
            throw new ArgumentException($"nested is a fit of {TNested.Name}, which is no case of {TModel.Name}; compare such fits by {nameof(Aic)}.", nameof(nested));
        }

        if (nested.Customers != Customers || nested.Unit != Unit)
        {
            throw new ArgumentException(
                $"nested is a fit to {nested.Customers} customers in unit {nested.Unit}; expected {Customers} customers and unit {Unit}.", nameof(nested));
        }

        double gain = LogLikelihood - nested.LogLikelihood;
        return SignificanceTest.OfChiSquare(Math.Max(0, 2 * gain), Parameters.Count - nested.Parameters.Count, "likelihood ratio");
    }

    /// <summary>Whether segments differ: this fit to all customers against fits to each segment.</summary>
    /// <param name="segments">The fits of the same model to the segments, which together are the customers of this one.</param>
    /// <returns>The likelihood-ratio test: twice what the segments gain in log-likelihood against chi-square.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="segments"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two segments, they are other customers, or in another unit.</exception>
    /// <exception cref="InvalidOperationException">A fit did not converge.</exception>
    public SignificanceTest LikelihoodRatio(IReadOnlyList<ModelFit<TModel>> segments)
    {
        ArgumentNullException.ThrowIfNull(segments);
        for (int i = 0; i < segments.Count; i++)
        {
            if (Guard.NotNull(segments[i], nameof(segments), i).Unit != Unit)
            {
                throw new ArgumentException($"segments[{i}] is in unit {segments[i].Unit}; expected {Unit}.", nameof(segments));
            }
        }

        _ = (Model, segments.Select(segment => segment.Model).ToArray());
        long customers = segments.Sum(segment => segment.Customers);
        if (segments.Count < 2 || customers != Customers)
        {
            throw new ArgumentException(
                $"segments are {segments.Count} fits to {customers} customers; expected at least 2 to {Customers} together.", nameof(segments));
        }

        double gain = segments.Sum(segment => segment.LogLikelihood) - LogLikelihood;
        return SignificanceTest.OfChiSquare(Math.Max(0, 2 * gain), (segments.Count - 1) * Parameters.Count, "likelihood ratio");
    }
}
