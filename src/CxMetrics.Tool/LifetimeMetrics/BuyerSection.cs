using System.Text.Json.Nodes;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tool;

/// <summary>Who bought, how often and for how much, and the models that describe it.</summary>
internal static class BuyerSection
{
    /// <summary>What customers bought so far.</summary>
    public static ReportSection Of(FactCollector<Purchase> read, PurchaseSummaries customers, DateTimeOffset asOf, bool hasAmounts, ToolOptions options)
    {
        int repeaters = customers.Repeats.ToArray().Count(repeats => repeats > 0);
        long repeats = customers.Repeats.ToArray().Sum(count => (long)count);
        IReadOnlyList<CustomerHistory<Purchase>> histories = Retention.Link(read.Facts, asOf);
        HistoricValueDefinition[] definitions =
        [
            .. hasAmounts ? [HistoricValueDefinition.Revenue] : Array.Empty<HistoricValueDefinition>(),
            .. read.Facts.Exists(purchase => purchase.Margin is not null) ? [HistoricValueDefinition.Margins] : Array.Empty<HistoricValueDefinition>(),
        ];
        HistoricValueResult[] results = [.. definitions.Select(definition => definition.Calculate(histories))];
        return new ReportSection("customers", "Customers")
        {
            Sentences =
            [
                $"{Words.Count(customers.Count, "customer")}, of whom {Words.Count(repeaters)} ({Words.Percent((double)repeaters / customers.Count)}%) bought again and made {Words.Count(repeats, "repeat purchase")}{Words.Without(customers.Excluded)}.",
                .. results.Select(result => $"{Words.Sentence($"{result}")}{Words.Without(result.Excluded)}."),
            ],
            Tables = definitions.Length == 0 ? [] : [.. options.By.Select(column => By(column, histories, definitions[^1], read.Key(column, options.OwnRecords)))],
            Results = new(results.Select(result => KeyValuePair.Create(result.Definition == HistoricValueDefinition.Revenue ? "revenue" : "margin", ResultJson.Of(result)))),
        };
    }

    /// <summary>The models side by side, the best by AIC marked.</summary>
    public static ReportSection Models(PurchaseSummaries customers, IReadOnlyList<FittedPurchases> fits)
    {
        FittedPurchases? best = FittedPurchases.Best(fits);
        return new ReportSection("models", "Models of purchases")
        {
            Sentences =
            [
                $"Fitted to {Words.Count(customers.Customers, "customer")}, times in {Unit(customers.Unit)}s; {(best is null ? "none of the models converged" : $"of those that converged, {best.Name} has the least AIC and describes them best")}.",
                "By BG/NBD, whoever bought once is alive for sure: it lets nobody leave before a repeat.",
                .. fits.Where(fit => fit.Reason is not null).Select(fit => $"{fit.Name}: {fit.Reason}"),
            ],
            Tables =
            [
                SectionTable.Of(
                    "model",
                    "How likely each makes the customers; standard errors in brackets",
                    fits,
                    fit => new JsonObject { ["key"] = fit.Name, ["fit"] = fit.Json?.DeepClone() },
                    new("Model", fit => fit.Name),
                    new("Log-likelihood", fit => Words.Number(fit.LogLikelihood, "#,##0.00")),
                    new("AIC", fit => Words.Number(fit.Aic, "#,##0.00")),
                    new("Parameters", fit => string.Join(", ", fit.Parameters.Select(Estimate)), ColumnNeed.Note) { IsText = true }),
            ],
        };
    }

    public static string Unit(TimeUnit unit) => unit.ToString().ToLowerInvariant();

    private static string Estimate(ParameterEstimate parameter) =>
        $"{parameter.Name} {Words.Number(parameter.Value, "0.####")} ({Words.Number(parameter.StandardError, "0.####")})";

    /// <summary>A customer is in the group of the first purchase.</summary>
    private static SectionTable By(
        string column, IReadOnlyList<CustomerHistory<Purchase>> customers, HistoricValueDefinition definition, Func<Purchase, string?> key) => SectionTable.Of(
        column,
        $"{Words.Sentence(definition.Name)} by {column} of the first purchase",
        [.. customers.TallyBy(definition, customer => customer.Facts is [Purchase first, ..] ? key(first) : null).Groups],
        group => new JsonObject { ["key"] = group.Key, ["value"] = ResultJson.Without(definition.Calculate(group.Tally), "definition") },
        new(Words.Sentence(column), group => group.Key),
        new("Customers", group => Words.Count(group.Tally.Customers)),
        new("Purchases", group => Words.Count(group.Tally.Value.Count), ColumnNeed.Detail),
        new("In all", group => Words.Money(group.Tally.Value.Total, group.Tally.Value.Currency), ColumnNeed.Change),
        new("A customer", group => Words.Money(definition.Calculate(group.Tally).Mean, group.Tally.Value.Currency)));
}
