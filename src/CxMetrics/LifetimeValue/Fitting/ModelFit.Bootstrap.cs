using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <content>The same model fitted to customers drawn again.</content>
public sealed partial class ModelFit<TModel>
{
    /// <summary>Fits the model to customers resampled, with replacement, from those that it was fitted to.</summary>
    /// <param name="replicates">How many times, at least 2; 200 give a fair interval of 95 %, 2,000 a good one.</param>
    /// <param name="seed">The seed of the draws: one seed gives one result.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The fits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="replicates"/> is below 2.</exception>
    /// <exception cref="InvalidOperationException">The fit did not converge, or was read from JSON and has no customers.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public BootstrapFits<TModel> Bootstrap(int replicates, int seed, CancellationToken cancellationToken = default)
    {
        Guard.AtLeast(replicates, 2);
        IReadOnlyList<double> start = Model.Parameters;
        ILikelihood likelihood = _likelihood ?? throw new InvalidOperationException("The fit was read from JSON and has no customers to draw from; fit the model again.");
        Random random = new(seed);
        List<TModel> models = [];
        for (int i = 0; i < replicates; i++)
        {
            ModelFit<TModel> fit = Fitting.Fit<TModel>(new StartedAt(likelihood.Resampled(random), start), Unit, FitOptions.Standard, null, cancellationToken);
            if (fit.Outcome == FitOutcome.Converged)
            {
                models.Add(fit.Model);
            }
        }

        return new BootstrapFits<TModel>(models, replicates - models.Count);
    }

    /// <summary>A likelihood that is searched from where the customers drawn from ended.</summary>
    private sealed class StartedAt(ILikelihood likelihood, IReadOnlyList<double> start) : ILikelihood
    {
        public int Rows => likelihood.Rows;

        public double Weight => likelihood.Weight;

        public IReadOnlyList<double[]> Starts => [[.. start]];

        public double Evaluate(ReadOnlySpan<double> parameters, int from, int to, Span<double> gradient) =>
            likelihood.Evaluate(parameters, from, to, gradient);

        public ILikelihood Every(int step) => new StartedAt(likelihood.Every(step), start);

        public ILikelihood Resampled(Random random) => likelihood.Resampled(random);
    }
}
