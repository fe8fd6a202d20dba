using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>Who buys again, and how often.</summary>
internal static class PurchaseSection
{
    private static readonly int[] Windows = [30, 90, 180, 365];

    /// <summary>Reports on purchases; null where there are none.</summary>
    public static ReportSection? Of(ActivityFacts log, IReadOnlyList<Purchase> purchases)
    {
        if (purchases.Count == 0)
        {
            return null;
        }

        // Purchases have no ids here; what is refused is an order in two currencies.
        IReadOnlyList<CustomerHistory<Purchase>> customers = InputException.From("The amounts cannot be used", () => Retention.Link(purchases, log.AsOf));
        RepeatPurchaseDefinition whole = RepeatPurchaseDefinition.Standard with { MergedBy = Periods.Days(log.Periods.Zone) };
        RepeatPurchaseResult all = whole.Calculate(customers.Tally(whole));
        ReasonCounts netted = customers.SelectMany(customer => customer.Excluded).Aggregate(ReasonCounts.None, (sum, reason) => sum.With(reason.Key, reason.Value));
        return new ReportSection("purchases", "Repeat purchase")
        {
            Sentences = [$"{Words.Sentence($"{all}")}.", .. netted.Total == 0 ? Array.Empty<string>() : [$"{Words.Count(purchases.Count)} purchases and refunds are linked{Words.Without(netted)}."]],
            Tables =
            [
                Table(
                    "within",
                    "Of customers whose time is over, within days of the first purchase",
                    Windows.Select(days => whole with { Within = TimeSpan.FromDays(days) })
                        .Select(within => KeyValuePair.Create(Words.Count(within.Within!.Value.Days), within.Calculate(customers.Tally(within)))),
                    log.Confidence),
                Table(
                    log.Unit,
                    $"By {log.Unit} of the first purchase, as long as the log goes: the younger, the less time they had",
                    customers.TallyBy(whole, log.Periods).Groups.Select(group => KeyValuePair.Create(group.Key.ToString(), whole.Calculate(group.Tally))),
                    log.Confidence),
            ],
            Results = new() { ["purchases"] = ResultJson.Of(all) },
        };
    }

    private static SectionTable Table(string key, string heading, IEnumerable<KeyValuePair<string, RepeatPurchaseResult>> rows, double confidence) => SectionTable.Of(
        key,
        heading,
        [.. rows],
        row => new JsonObject { ["key"] = row.Key, ["purchases"] = ResultJson.Without(row.Value, "definition") },
        [
            new(Words.Sentence(key), row => row.Key),
            new("Customers", row => Words.Count(row.Value.Rate.Denominator), ColumnNeed.Responses),
            new("Bought again %", row => Words.Percent(row.Value.Rate.Rate)),
            new(Words.Level(confidence) + " interval", row => Words.PercentInterval(row.Value.Rate.Interval(confidence)), ColumnNeed.Interval),
            new("Purchases a customer", row => Words.Number(row.Value.Frequency, "0.00"), ColumnNeed.Change),
        ]);
}
