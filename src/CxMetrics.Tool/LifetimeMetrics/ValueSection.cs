using System.Globalization;
using System.Text.Json.Nodes;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tool;

/// <summary>What customers will be worth.</summary>
internal static class ValueSection
{
    private static readonly Horizon NextYear = Horizon.Years(1);

    /// <summary>Reports on values by the model of the least AIC; says why where there are none.</summary>
    public static ReportSection Of(PurchaseSummaries customers, IReadOnlyList<FittedPurchases> fits, ToolOptions options)
    {
        ReportSection section = new("value", "Lifetime value");
        if (FittedPurchases.Best(fits) is not { } best)
        {
            return section with { Sentences = ["There is no model of purchases, and so no value."] };
        }

        if (!customers.MeanSpend.ToArray().Any(spend => spend > 0))
        {
            return section with { Sentences = ["Nobody bought again for more than 0, so that nothing is known of what a purchase is worth."] };
        }

        ModelFit<GammaGammaModel> spend = GammaGamma.Fit(customers);
        if (spend.Outcome != FitOutcome.Converged)
        {
            return section with { Sentences = [$"What a purchase is worth: {spend.Reason}"], Results = new() { ["spend"] = ResultJson.Of(spend) } };
        }

        ClvDefinition definition = ClvDefinition.Lifetime with { MarginShare = options.MarginShare, DiscountRate = options.DiscountRate };
        CustomerValues values = InputException.From("--discount", () => Clv.Predict(best.Model!, spend.Model, customers, definition));
        return section with
        {
            Sentences =
            [
                $"{Words.Sentence($"{values}")}.",
                $"By {best.Name} and Gamma-Gamma, fitted to {Words.Count(spend.Customers)} customers{Words.Without(spend.Excluded)}: {string.Join(", ", spend.Parameters.Select(parameter => $"{parameter.Name} {Words.Number(parameter.Value, "0.####")} ({Words.Number(parameter.StandardError, "0.####")})"))}.",
                .. GammaGamma.Correlation(customers) is { } correlation
                    ? [$"Purchases and mean spend correlate by {Words.Number(correlation, "0.00")}; the value takes them for independent."]
                    : Array.Empty<string>(),
            ],
            Tables = [Top(values, customers, best, options)],
            Results = new() { ["values"] = ResultJson.Of(values), ["spend"] = ResultJson.Of(spend) },
        };
    }

    private static SectionTable Top(CustomerValues values, PurchaseSummaries customers, FittedPurchases best, ToolOptions options)
    {
        double confidence = options.Metric.Confidence;
        string level = Words.Level(confidence);
        return SectionTable.Of(
            "customer",
            $"The most valuable customers; purchases of the next year with the {level} interval of the expectation and the range of counts",
            [
                .. values.Top(options.Top).Select(value => new TopCustomer(
                    value,
                    best.Model!.Predict(customers[value.Row], NextYear, confidence),
                    best.Interval(customers[value.Row], NextYear, confidence),
                    customers[value.Row])),
            ],
            row => new JsonObject
            {
                ["key"] = row.Value.CustomerId,
                ["value"] = ResultJson.Of(row.Value),
                ["nextYear"] = ResultJson.Of(row.NextYear),
                ["interval"] = ResultJson.Of(row.Interval),
            },
            new("Customer", row => row.Value.CustomerId!),
            new("Value", row => Words.Number(row.Value.Value, "#,##0.00")),
            new("Alive %", row => Words.Percent(row.Value.ProbabilityAlive), ColumnNeed.Change),
            new("Repeats", row => Words.Count(row.Customer.Repeats), ColumnNeed.Detail),
            new("Mean spend", row => Words.Number(row.Value.MeanSpend, "#,##0.00"), ColumnNeed.Responses),
            new("Next year", row => Words.Number(row.NextYear.Expected, "0.00")),
            new($"{level} interval", row => Words.Interval(row.Interval, "0.00"), ColumnNeed.Interval),
            new("Counts", row => string.Create(CultureInfo.InvariantCulture, $"{row.NextYear.Lower} to {row.NextYear.Upper}"), ColumnNeed.Note));
    }

    private sealed record TopCustomer(CustomerValue Value, PurchasePrediction NextYear, ConfidenceInterval Interval, PurchaseSummary Customer);
}
