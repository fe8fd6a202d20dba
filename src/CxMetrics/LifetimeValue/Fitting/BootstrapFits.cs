using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>A model fitted to resampled customers: what it might have been with others.</summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class BootstrapFits<TModel>
    where TModel : class, IFittedModel<TModel>
{
    internal BootstrapFits(IEnumerable<TModel> models, int failed)
    {
        Models = new ValueList<TModel>(models);
        Failed = failed;
    }

    /// <summary>The model of each draw whose fit converged.</summary>
    public IReadOnlyList<TModel> Models { get; }

    /// <summary>The draws whose fit did not converge; many of them make the intervals too narrow.</summary>
    public int Failed { get; }

    /// <summary>The percentile interval of anything that the model says.</summary>
    /// <param name="figure">The figure, such as <c>model => model.ExpectedPurchases(customer, Horizon.Years(1))</c>.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; not defined without a model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="figure"/> of a model is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval Interval(Func<TModel, double> figure, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(figure);
        Guard.Confidence(confidence);
        if (Models.Count == 0)
        {
            return ConfidenceInterval.Undefined(confidence, "percentile bootstrap");
        }

        double[] figures = [.. Models.Select(model => Fitting.Figure(figure, model)).Order()];
        double tail = (1 - confidence) / 2;
        return new ConfidenceInterval(Percentile.Of(figures, tail).Value, Percentile.Of(figures, 1 - tail).Value, confidence, "percentile bootstrap");
    }
}
