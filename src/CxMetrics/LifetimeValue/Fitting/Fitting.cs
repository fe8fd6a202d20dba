using System.Globalization;

namespace CxMetrics.LifetimeValue;

/// <summary>Fits any model to its likelihood.</summary>
internal static class Fitting
{
    public static ModelFit<TModel> Fit<TModel>(
        ILikelihood customers, TimeUnit? unit, FitOptions? options, IProgress<FitProgress>? progress, CancellationToken cancellation, ReasonCounts? excluded = null)
        where TModel : class, IFittedModel<TModel>
    {
        if (customers.Rows == 0)
        {
            throw new ArgumentException("There are no customers to fit the model to; expected at least 1.", nameof(customers));
        }

        FitOptions chosen = options ?? FitOptions.Standard;
        Surface SurfaceOf(ILikelihood rows) => new(rows, chosen, progress, cancellation);
        return ModelFit<TModel>.Of(Maximiser.Find(SurfaceOf(customers), chosen, SurfaceOf), customers, unit, excluded ?? ReasonCounts.None);
    }

    /// <summary>What a caller's function says of a model.</summary>
    public static double Figure<TModel>(Func<TModel, double> figure, TModel model)
    {
        double value = figure(model);
        return double.IsFinite(value) ? value : throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"{nameof(figure)} is {value} for {model}; expected a finite number."), nameof(figure));
    }
}
