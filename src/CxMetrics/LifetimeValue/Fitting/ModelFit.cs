using System.Globalization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics.LifetimeValue;

/// <summary>A model fitted to customers: how the fit ended, the parameters with their errors, and how likely they make the customers.</summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <remarks>
/// The likelihood is that of all customers in the unit of time that they came in: it compares fits to the same customers in the same unit only.
/// JSON: versioned state, from which everything but <see cref="Bootstrap"/> works. Immutable and thread-safe.
/// </remarks>
public sealed partial class ModelFit<TModel>
    where TModel : class, IFittedModel<TModel>
{
    private readonly TModel? _model;
    private readonly ILikelihood? _likelihood;

    internal ModelFit(
        FitOutcome outcome,
        double[] parameters,
        TimeUnit? unit,
        double logLikelihood,
        long customers,
        double[,] covariance,
        IReadOnlyList<string> ranAway,
        ILikelihood? likelihood)
    {
        Outcome = outcome;
        bool converged = outcome == FitOutcome.Converged;
        _model = converged ? TModel.Of(parameters, unit) : null;
        _likelihood = likelihood;
        Unit = unit;
        LogLikelihood = logLikelihood;
        Customers = customers;
        RanAway = new ValueList<string>(ranAway);
        Covariance = new ValueList<IReadOnlyList<double>>(
            converged ? parameters.Select((_, i) => new ValueList<double>(parameters.Select((_, j) => covariance[i, j]))) : []);
        Parameters = new ValueList<ParameterEstimate>(TModel.ParameterNames.Select(
            (name, i) => new ParameterEstimate(name, parameters[i], converged ? Math.Sqrt(covariance[i, i]) : null)));
    }

    /// <summary>How the fit ended.</summary>
    public FitOutcome Outcome { get; }

    /// <summary>The fitted model.</summary>
    /// <exception cref="InvalidOperationException">The fit did not converge; the message says why.</exception>
    public TModel Model => _model ?? throw new InvalidOperationException(Reason);

    /// <summary>The parameters with their standard errors; where the fit did not converge, where it ended and no errors.</summary>
    public IReadOnlyList<ParameterEstimate> Parameters { get; }

    /// <summary>The parameters that the customers say nothing of; empty where the fit converged.</summary>
    public IReadOnlyList<string> RanAway { get; }

    /// <summary>Why there is no model; null where there is.</summary>
    public string? Reason => Outcome switch
    {
        FitOutcome.Converged => null,
        FitOutcome.NotIdentified =>
            $"{string.Join(" and ", RanAway)} are not identified: the customers are as likely however far {(RanAway.Count == 1 ? "it runs" : "they run together")}, {Ends}.",
        FitOutcome.Boundary => $"The likelihood grows as {string.Join(" and ", RanAway)} go to 0, {Ends}; a simpler model fits as well.",
        _ => $"The steps allowed were not enough, {Ends}.",
    };

    /// <summary>The covariance of the parameters from the observed information, a row for each; empty where the fit did not converge.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Covariance { get; }

    /// <summary>The log-likelihood of all customers.</summary>
    public double LogLikelihood { get; }

    /// <summary>Akaike's information criterion: twice the number of parameters less twice the log-likelihood; less is better.</summary>
    public double Aic => 2 * (Parameters.Count - LogLikelihood);

    /// <summary>The customers that the model was fitted to.</summary>
    public long Customers { get; }

    /// <summary>The unit of time of the parameters; null where the model has no time.</summary>
    public TimeUnit? Unit { get; }

    private string Ends => "and ended at " + string.Join(", ", Parameters.Select(
        parameter => string.Create(CultureInfo.InvariantCulture, $"{parameter.Name} = {parameter.Value:G4}")));

    /// <summary>The confidence interval of anything that the model says, by the delta method.</summary>
    /// <param name="figure">The figure, such as <c>model => model.ExpectedPurchases(customer, Horizon.Years(1))</c>; smooth in the parameters.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval of the figure's expectation, not of one customer's count; not defined where the fit did not converge.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval Interval(Func<TModel, double> figure, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(figure);
        double z = Quantile.Normal(Guard.Confidence(confidence));
        if (_model is null)
        {
            return ConfidenceInterval.Undefined(confidence, "delta method");
        }

        double[] slopes = [.. Enumerable.Range(0, Parameters.Count).Select(i => Slope(figure, i))];
        double variance = slopes.Select((slope, i) => slope * slopes.Select((other, j) => other * Covariance[i][j]).Sum()).Sum();
        double estimate = figure(_model);
        double spread = z * Math.Sqrt(Math.Max(0, variance));
        return new ConfidenceInterval(estimate - spread, estimate + spread, confidence, "delta method");
    }

    /// <summary>Whether this model fits better than chance than a simpler one that is a case of it.</summary>
    /// <typeparam name="TNested">The simpler model.</typeparam>
    /// <param name="nested">The fit of the simpler model to the same customers in the same unit.</param>
    /// <returns>The likelihood-ratio test: twice the difference in log-likelihood against chi-square.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nested"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="nested"/> has as many parameters or more, or was fitted to other customers or in another unit.
    /// </exception>
    public SignificanceTest LikelihoodRatio<TNested>(ModelFit<TNested> nested)
        where TNested : class, IFittedModel<TNested>
    {
        ArgumentNullException.ThrowIfNull(nested);
        int degrees = Parameters.Count - nested.Parameters.Count;
        if (degrees < 1 || nested.Customers != Customers || nested.Unit != Unit)
        {
            throw new ArgumentException(
                $"nested is a fit of {nested.Parameters.Count} parameters to {nested.Customers} customers in unit {nested.Unit}; expected fewer parameters than {Parameters.Count}, {Customers} customers and unit {Unit}.",
                nameof(nested));
        }

        return SignificanceTest.OfChiSquare(Math.Max(0, 2 * (LogLikelihood - nested.LogLikelihood)), degrees, "likelihood ratio");
    }

    /// <summary>Whether segments differ: this fit to all customers against fits to each segment.</summary>
    /// <param name="segments">The fits of the same model to the segments, which together are the customers of this one.</param>
    /// <returns>The likelihood-ratio test: twice what the segments gain in log-likelihood against chi-square.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="segments"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">There are fewer than two segments, they are other customers, or in another unit.</exception>
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

        long customers = segments.Sum(segment => segment.Customers);
        if (segments.Count < 2 || customers != Customers)
        {
            throw new ArgumentException(
                $"segments are {segments.Count} fits to {customers} customers; expected at least 2 to {Customers} together.", nameof(segments));
        }

        double gain = segments.Sum(segment => segment.LogLikelihood) - LogLikelihood;
        return SignificanceTest.OfChiSquare(Math.Max(0, 2 * gain), (segments.Count - 1) * Parameters.Count, "likelihood ratio");
    }

    /// <summary>Fits the model to customers drawn again from those that it was fitted to, with replacement.</summary>
    /// <param name="replicates">How often, at least 2; 200 give a fair interval of 95 %, 2,000 a good one.</param>
    /// <param name="seed">The seed of the draws: one seed gives one result.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The fits.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="replicates"/> is below 2.</exception>
    /// <exception cref="InvalidOperationException">The fit did not converge, or was read from JSON and has no customers.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public BootstrapFits<TModel> Bootstrap(int replicates, int seed, CancellationToken cancellationToken = default)
    {
        Guard.AtLeast(replicates, 2);
        ILikelihood likelihood = _model is null
            ? throw new InvalidOperationException(Reason)
            : _likelihood ?? throw new InvalidOperationException("The fit was read from JSON and has no customers to draw from; fit the model again.");
        Random random = new(seed);
        List<TModel> models = [];
        for (int i = 0; i < replicates; i++)
        {
            ModelFit<TModel> fit = Fitting.Fit<TModel>(new StartedAt(likelihood.Resampled(random), _model.Parameters), Unit, FitOptions.Standard, null, cancellationToken);
            if (fit.Outcome == FitOutcome.Converged)
            {
                models.Add(fit.Model);
            }
        }

        return new BootstrapFits<TModel>(models, replicates - models.Count);
    }

    /// <summary>The fit in one line, such as "BG/NBD of 2,357 customers: r = 0.2426 (0.0126), ..., log-likelihood -9,582.43".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => Reason ?? string.Create(
        CultureInfo.InvariantCulture,
        $"{Customers:N0} customers: {string.Join(", ", Parameters.Select(Estimate))}; log-likelihood {LogLikelihood:N2}, AIC {Aic:N2}");

    private static string Estimate(ParameterEstimate parameter) =>
        string.Create(CultureInfo.InvariantCulture, $"{parameter.Name} {parameter.Value:G4} (standard error {parameter.StandardError:G3})");

    /// <summary>The derivative of a figure by one parameter.</summary>
    private double Slope(Func<TModel, double> figure, int parameter)
    {
        // Two central differences, of which the error of the first cancels.
        double At(double step)
        {
            double[] above = [.. _model!.Parameters];
            double[] below = [.. _model.Parameters];
            double size = step * above[parameter];
            above[parameter] += size;
            below[parameter] -= size;
            return (figure(TModel.Of(above, Unit)) - figure(TModel.Of(below, Unit))) / (2 * size);
        }

        return ((4 * At(5e-4)) - At(1e-3)) / 3;
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
