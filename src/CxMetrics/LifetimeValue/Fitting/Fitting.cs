namespace CxMetrics.LifetimeValue;

/// <summary>Fits any model to its likelihood.</summary>
internal static class Fitting
{
    public static ModelFit<TModel> Fit<TModel>(
        ILikelihood likelihood, TimeUnit? unit, FitOptions? options, IProgress<FitProgress>? progress, CancellationToken cancellation)
        where TModel : class, IFittedModel<TModel>
    {
        if (likelihood.Rows == 0)
        {
            throw new ArgumentException("There are no customers to fit the model to; expected at least 1.", nameof(likelihood));
        }

        FitOptions chosen = options ?? FitOptions.Standard;
        Surface SurfaceOf(ILikelihood rows) => new(rows, chosen, progress, cancellation);
        Maximum maximum = Maximiser.Find(SurfaceOf(likelihood), chosen, SurfaceOf);
        double[] parameters = [.. maximum.Logs.Select(log => Math.Exp(Math.Clamp(log, -Surface.Limit, Surface.Limit)))];
        double[,] covariance = new double[parameters.Length, parameters.Length];
        if (maximum.Outcome == FitOutcome.Converged)
        {
            // The covariance of the logarithms, each times its parameter.
            MathNet.Numerics.LinearAlgebra.Matrix<double> inverse = (-maximum.Curvature).Inverse();
            for (int i = 0; i < parameters.Length; i++)
            {
                for (int j = 0; j < parameters.Length; j++)
                {
                    covariance[i, j] = inverse[i, j] * parameters[i] * parameters[j];
                }
            }
        }

        return new ModelFit<TModel>(
            maximum.Outcome,
            parameters,
            unit,
            maximum.Value,
            (long)likelihood.Weight,
            covariance,
            [.. maximum.RanAway.Select(i => TModel.ParameterNames[i])],
            likelihood);
    }
}
