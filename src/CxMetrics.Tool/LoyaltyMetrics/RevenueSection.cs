using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>Recurring revenue: what is retained of it, and what moved from period to period.</summary>
internal static class RevenueSection
{
    public static IEnumerable<SectionColumn<RevenueRetention>> Columns =>
    [
        new("GRR %", retention => Words.Percent(retention.GrossRetention)),
        new("NRR %", retention => Words.Percent(retention.NetRetention)),
        new("MRR at start", retention => Words.Money(retention.Opening.Total, null), ColumnNeed.Change),
    ];

    public static ReportSection Of(SubscriptionFacts log)
    {
        Period latest = log.Latest!.Value;
        MrrWaterfall waterfall = RecurringRevenue.Movements(log.History, latest);
        RevenueRetention retention = RecurringRevenue.Retention(log.History, latest);
        RevenueRetention? year = latest.Unit == PeriodUnit.Month ? RecurringRevenue.TrailingYear(log.History, latest) : null;
        return new ReportSection("revenue", "Recurring revenue")
        {
            Sentences =
            [
                $"{waterfall}.",
                $"{retention}.",
                $"Logo churn is {Words.Percent(retention.LogoChurn.Rate)}%, revenue churn {Words.Percent(retention.RevenueChurn)}%; "
                    + $"by event, the gross MRR churn rate is {Words.Percent(retention.GrossMrrChurnRate)}% and the net one {Words.Percent(retention.NetMrrChurnRate)}%.",
                .. year is { GrossRetention: not null } ? [$"{year}."] : Array.Empty<string>(),
            ],
            Tables = [ByPeriod(log, MovementMethod.Snapshot), ByPeriod(log, MovementMethod.Event)],
            Results = new() { ["retention"] = ResultJson.Of(retention), ["year"] = year is null ? null : ResultJson.Of(year) },
        };
    }

    private static SectionTable ByPeriod(SubscriptionFacts log, MovementMethod method) => SectionTable.Of(
        log.Unit,
        $"Movements by {log.Unit} and {(method == MovementMethod.Event ? "event, net of a customer and a day" : "snapshot of its ends")}",
        [.. log.All.Select(period => RecurringRevenue.Movements(log.History, period, method))],
        waterfall => new JsonObject { ["key"] = waterfall.Period.ToString(), ["movements"] = ResultJson.Without(waterfall, "definition") },
        [
            new(Words.Sentence(log.Unit), waterfall => $"{waterfall.Period}{(waterfall.StartsWithLog ? " (log starts)" : "")}{(waterfall.IsComplete ? "" : " (running)")}"),
            new("Opening", waterfall => Words.Money(waterfall.Opening.Total, null), ColumnNeed.Responses),
            new("New", waterfall => Words.Money(waterfall.New.Total, null)),
            new("Back", waterfall => Words.Money(waterfall.Reactivation.Total, null)),
            new("More", waterfall => Words.Money(waterfall.Expansion.Total, null)),
            new("Less", waterfall => Words.Money(waterfall.Contraction.Total, null)),
            new("Lost", waterfall => Words.Money(waterfall.Churn.Total, null)),
            new("Closing", waterfall => Words.Money(waterfall.Closing.Total, null)),
            new("Quick ratio", waterfall => Words.Number(waterfall.QuickRatio, "0.00"), ColumnNeed.Detail),
        ]);
}
