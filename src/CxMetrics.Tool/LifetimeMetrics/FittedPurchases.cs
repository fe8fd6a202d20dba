using System.Text.Json.Nodes;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tool;

/// <summary>A model of purchases fitted to customers, whatever its kind.</summary>
/// <param name="Name">What the model is called.</param>
/// <param name="Model">The model; null where the fit did not converge.</param>
/// <param name="Reason">Why there is none.</param>
/// <param name="Parameters">The estimates.</param>
/// <param name="LogLikelihood">How likely it makes the customers.</param>
/// <param name="Aic">The same less a price for each parameter.</param>
/// <param name="Interval">The interval of the purchases that it expects of a customer.</param>
/// <param name="Json">The fit as the library writes it.</param>
internal sealed record FittedPurchases(
    string Name,
    IPurchaseModel? Model,
    string? Reason,
    IReadOnlyList<ParameterEstimate> Parameters,
    double LogLikelihood,
    double Aic,
    Func<PurchaseSummary, Horizon, double, ConfidenceInterval> Interval,
    JsonNode? Json)
{
    /// <summary>The models that are compared, each fitted to the same customers.</summary>
    public static IReadOnlyList<FittedPurchases> All(PurchaseSummaries customers) =>
    [
        Of("BG/NBD", BgNbd.Fit(customers)),
        Of("MBG/NBD", MbgNbd.Fit(customers)),
        Of("Pareto/NBD", ParetoNbd.Fit(customers)),
    ];

    /// <summary>The one of the least AIC among those that converged; null where none did.</summary>
    public static FittedPurchases? Best(IEnumerable<FittedPurchases> fits) => fits.Where(fit => fit.Model is not null).MinBy(fit => fit.Aic);

    private static FittedPurchases Of<TModel>(string name, ModelFit<TModel> fit)
        where TModel : class, IFittedModel<TModel>, IPurchaseModel => new(
        name,
        fit.Outcome == FitOutcome.Converged ? fit.Model : null,
        fit.Reason,
        fit.Parameters,
        fit.LogLikelihood,
        fit.Aic,
        (customer, horizon, confidence) => fit.Interval(model => model.ExpectedPurchases(customer, horizon), confidence),
        ResultJson.Of(fit));
}
