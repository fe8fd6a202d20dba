using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>Churn and retention: of the latest period, under every definition, and from period to period.</summary>
internal static class ChurnSection
{
    public static ReportSection Of(SubscriptionFacts log)
    {
        Period latest = log.Latest!.Value;
        ChurnSensitivity sensitivity = Churn.Sensitivity(log.History, latest);
        RetentionResult retention = Retention.Calculate(log.History, latest);
        return new ReportSection("churn", "Churn and retention")
        {
            Sentences =
            [
                $"In {latest}, {sensitivity.Variants[0].Result}.",
                $"{retention}.",
                $"{sensitivity}",
            ],
            Tables = [Variants(sensitivity, latest), ByPeriod(log)],
            Results = new() { ["sensitivity"] = ResultJson.Of(sensitivity), ["retention"] = ResultJson.Of(retention) },
        };
    }

    private static SectionTable Variants(ChurnSensitivity sensitivity, Period period) => SectionTable.Of(
        "definition",
        $"Churn in {period} by definition, and why it differs from the first",
        sensitivity.Variants,
        variant => new JsonObject { ["key"] = variant.Name, ["rate"] = variant.Rate },
        [
            new("Definition", variant => variant.Name),
            new("Churn %", variant => Words.Percent(variant.Rate)),
            new("Points", variant => Words.Number(variant.Difference, "+0.0;-0.0;0.0"), ColumnNeed.Change),
            new("Why", variant => variant.Explanation, ColumnNeed.Detail) { IsText = true },
        ]);

    private static SectionTable ByPeriod(SubscriptionFacts log) => SectionTable.Of(
        log.Unit,
        $"By {log.Unit}",
        [.. log.All.Where(period => period.LastDay <= log.History.AsOf).Select(period => KeyValuePair.Create(period, Churn.Calculate(log.History, period)))],
        row => new JsonObject { ["key"] = row.Key.ToString(), ["churn"] = ResultJson.Without(row.Value, "definition") },
        [
            new(Words.Sentence(log.Unit), row => row.Key.ToString()),
            .. Columns<Period>(log.Confidence),
        ]);

    /// <summary>What a table shows of churn beside its label.</summary>
    public static IReadOnlyList<SectionColumn<KeyValuePair<T, ChurnResult>>> Columns<T>(double confidence) =>
    [
        new("At start", row => Words.Count(row.Value.MembersAtStart), ColumnNeed.Responses),
        new("Lost", row => Words.Count(row.Value.Lost), ColumnNeed.Change),
        new("New", row => Words.Count(row.Value.New), ColumnNeed.Detail),
        new("Back", row => Words.Count(row.Value.Returned), ColumnNeed.Detail),
        new("At end", row => Words.Count(row.Value.MembersAtEnd), ColumnNeed.Detail),
        new("Churn %", row => Words.Percent(row.Value.Rate)),
        new(Words.Level(confidence) + " interval", row => Words.PercentInterval(row.Value.Interval(confidence)), ColumnNeed.Interval),
    ];
}
