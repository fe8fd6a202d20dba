using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics.LifetimeValue;

/// <summary>A model fitted to customers: how the fit ended, the parameters with their errors, and how likely the customers are under it.</summary>
/// <typeparam name="TModel">The model.</typeparam>
/// <remarks>
/// The likelihood is that of all customers in their unit of time: it compares fits to the same customers in the same unit only.
/// JSON: versioned state, from which everything but <see cref="Bootstrap"/> works. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed partial class ModelFit<TModel> : IJsonOnDeserialized
    where TModel : class, IFittedModel<TModel>
{
    private ILikelihood? _likelihood;

    /// <summary>Makes a fit of what another program found; <c>Fit</c> of each model makes one from customers.</summary>
    public ModelFit()
    {
    }

    /// <summary>The version of the JSON state.</summary>
    /// <exception cref="JsonException">The state is of another version.</exception>
    [JsonPropertyName("v"), JsonRequired]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int Version
    {
        get => StateVersion.Current;
        init => _ = StateVersion.Require(value, "fit");
    }

    /// <summary>The name of the model, such as BG/NBD.</summary>
    /// <exception cref="JsonException">The state is of another model.</exception>
    [JsonPropertyName("model"), JsonRequired]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string ModelName
    {
        get => TModel.Name;
        init => _ = StateVersion.RequireModel(value, TModel.Name);
    }

    /// <summary>How the fit ended.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("outcome"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FitOutcome Outcome { get; init => field = Guard.Defined(value, nameof(Outcome)); } = FitOutcome.NotConverged;

    /// <summary>The unit of time of the parameters; null where the model has no time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("unit"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeUnit? Unit { get; init => field = Guard.OptionalDefined(value, nameof(Unit)); }

    /// <summary>The parameters with their standard errors; where the fit did not converge, where it ended and no errors.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("parameters"), JsonRequired]
    public IReadOnlyList<ParameterEstimate> Parameters { get; init => field = new ValueList<ParameterEstimate>(Guard.NotNull(value, nameof(Parameters))); } = [];

    /// <summary>The covariance of the parameters from the observed information, a row for each; empty where the fit did not converge.</summary>
    /// <exception cref="ArgumentNullException">The value or a row is null.</exception>
    [JsonPropertyName("covariance"), JsonRequired]
    public IReadOnlyList<IReadOnlyList<double>> Covariance
    {
        get;
        init => field = new ValueList<IReadOnlyList<double>>(
            Guard.NotNull(value, nameof(Covariance)).Select((row, i) => new ValueList<double>(Guard.NotNull(row, nameof(Covariance), i))));
    }

    = [];

    /// <summary>The parameters about which the customers say nothing; empty where the fit converged.</summary>
    /// <exception cref="ArgumentNullException">The value or one of them is null.</exception>
    [JsonPropertyName("ranAway"), JsonRequired]
    public IReadOnlyList<string> RanAway
    {
        get;
        init => field = new ValueList<string>(Guard.NotNull(value, nameof(RanAway)).Select((name, i) => Guard.NotNull(name, nameof(RanAway), i)));
    }

    = [];

    /// <summary>The log-likelihood of all customers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    [JsonPropertyName("logLikelihood"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double LogLikelihood { get; init => field = Guard.Finite(value, nameof(LogLikelihood)); }

    /// <summary>The customers that the model was fitted to.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("customers"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Customers { get; init => field = Guard.Count(value, nameof(Customers)); }

    /// <summary>The customers that the model cannot take, by reason.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("excluded"), JsonRequired]
    public ReasonCounts Excluded { get; init => field = Guard.NotNull(value, nameof(Excluded)); } = ReasonCounts.None;

    /// <summary>The fitted model.</summary>
    /// <exception cref="InvalidOperationException">The fit did not converge; the message says why.</exception>
    [JsonIgnore]
    public TModel Model =>
        Outcome == FitOutcome.Converged ? TModel.Of([.. Parameters.Select(parameter => parameter.Value)], Unit) : throw new InvalidOperationException(Reason);

    /// <summary>Why there is no model; null where there is.</summary>
    [JsonIgnore]
    public string? Reason => Outcome switch
    {
        FitOutcome.Converged => null,
        FitOutcome.NotIdentified =>
            $"{Names} {(RanAway.Count == 1 ? "is" : "are")} not identified: the customers are nearly as likely however far {(RanAway.Count == 1 ? "it runs" : "they run together")}. {Ends}",
        FitOutcome.Boundary => $"The likelihood grows as {Names} {(RanAway.Count == 1 ? "goes" : "go")} to 0, where a simpler model fits as well. {Ends}",
        _ => $"The steps allowed were not enough. {Ends}",
    };

    /// <summary>Akaike's information criterion: twice the number of parameters less twice the log-likelihood; less is better.</summary>
    [JsonIgnore]
    public double Aic => 2 * (Parameters.Count - LogLikelihood);

    private string Names => string.Join(" and ", RanAway);

    private string Ends => "The search ended at " + string.Join(", ", Parameters.Select(
        parameter => string.Create(CultureInfo.InvariantCulture, $"{parameter.Name} = {parameter.Value:G4}"))) + ".";

    /// <summary>The confidence interval of anything that the model says, by the delta method.</summary>
    /// <param name="figure">The figure, such as <c>model => model.ExpectedPurchases(customer, Horizon.Years(1))</c>; smooth in the parameters.</param>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval of the figure's expectation, not of one customer's count; not defined where the fit did not converge.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="figure"/> is not finite at the parameters or near them.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval Interval(Func<TModel, double> figure, double confidence = 0.95)
    {
        ArgumentNullException.ThrowIfNull(figure);
        double z = Quantile.Normal(Guard.Confidence(confidence));
        if (Outcome != FitOutcome.Converged)
        {
            return ConfidenceInterval.Undefined(confidence, "delta method");
        }

        double[] slopes = [.. Enumerable.Range(0, Parameters.Count).Select(i => Slope(figure, i))];
        double variance = slopes.Select((slope, i) => slope * slopes.Select((other, j) => other * Covariance[i][j]).Sum()).Sum();
        double estimate = Fitting.Figure(figure, Model);
        double spread = z * Math.Sqrt(Math.Max(0, variance));
        return new ConfidenceInterval(estimate - spread, estimate + spread, confidence, "delta method");
    }

    /// <summary>The fit in one line, such as "BG/NBD of 2,357 customers: r = 0.2426 (0.0126), ..., log-likelihood -9,582.43".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => Reason ?? string.Create(
        CultureInfo.InvariantCulture,
        $"{Plural.Of(Customers, "customer", CultureInfo.InvariantCulture)}: {string.Join(", ", Parameters)}; log-likelihood {LogLikelihood:N2}, AIC {Aic:N2}");

    void IJsonOnDeserialized.OnDeserialized()
    {
        bool converged = Outcome == FitOutcome.Converged;
        int count = TModel.ParameterNames.Count;
        string? fault =
            !Parameters.Select(parameter => parameter.Name).SequenceEqual(TModel.ParameterNames, StringComparer.Ordinal) ? $"\"parameters\" are not {string.Join(", ", TModel.ParameterNames)}"
            : Covariance.Count != (converged ? count : 0) || Covariance.Any(row => row.Count != count) ? $"\"covariance\" is not {(converged ? "a row and a column for each parameter" : "empty")}"
            : Parameters.Where((parameter, i) => !(parameter.Value > 0) || parameter.StandardError != (converged ? Math.Sqrt(Covariance[i][i]) : null)).Any()
                ? "a parameter is not above 0, or its standard error is not that of \"covariance\""
            : Covariance.Where((row, i) => row.Where((value, j) => !double.IsFinite(value) || value != Covariance[j][i]).Any()).Any() ? "\"covariance\" is not symmetric"
            : Unit is null == TModel.HasTime ? $"\"unit\" is {(Unit is null ? "null" : "there")}, where the model has {(TModel.HasTime ? "a" : "no")} time"
            : RanAway.Except(TModel.ParameterNames, StringComparer.Ordinal).Any() || (converged && RanAway.Count > 0) ? "\"ranAway\" names what did not run away"
            : null;
        if (fault is not null)
        {
            throw new JsonException($"The state of ModelFit is inconsistent: {fault}.");
        }
    }

    internal static ModelFit<TModel> Of(Maximum maximum, ILikelihood likelihood, TimeUnit? unit, ReasonCounts excluded)
    {
        double[] parameters = [.. maximum.Logs.Select(log => Math.Exp(Math.Clamp(log, -Surface.Limit, Surface.Limit)))];
        IReadOnlyList<double>[] covariance = [];
        if (maximum.Outcome == FitOutcome.Converged)
        {
            // The covariance of the logarithms, each times its parameter.
            Symmetric information = new(maximum.Curvature, -1);
            covariance = [.. parameters.Select((one, i) => parameters.Select((other, j) => information.Inverse(i, j) * (one * other)).ToArray())];
        }

        return new ModelFit<TModel>
        {
            Outcome = maximum.Outcome,
            Unit = unit,
            Parameters = [.. TModel.ParameterNames.Select((name, i) => new ParameterEstimate(name, parameters[i], covariance.Length == 0 ? null : Math.Sqrt(covariance[i][i])))],
            Covariance = covariance,
            RanAway = [.. maximum.RanAway.Select(i => TModel.ParameterNames[i])],
            LogLikelihood = maximum.Value,
            Customers = (long)likelihood.Weight,
            Excluded = excluded,
            _likelihood = likelihood,
        };
    }

    /// <summary>The derivative of a figure by one parameter.</summary>
    private double Slope(Func<TModel, double> figure, int parameter)
    {
        // Two central differences, of which the error of the first cancels.
        double At(double step)
        {
            double[] above = [.. Parameters.Select(estimate => estimate.Value)];
            double[] below = [.. above];
            double size = step * above[parameter];
            above[parameter] += size;
            below[parameter] -= size;
            return (Fitting.Figure(figure, TModel.Of(above, Unit)) - Fitting.Figure(figure, TModel.Of(below, Unit))) / (2 * size);
        }

        return ((4 * At(5e-4)) - At(1e-3)) / 3;
    }
}
