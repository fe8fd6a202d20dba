using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Reports on a file of changes of subscriptions.</summary>
internal static class SubscriptionReport
{
    public static async Task<Report> CreateAsync(ToolOptions options)
    {
        SubscriptionFields fields = new(options.Zone);
        FactCollector<SubscriptionChange> read =
            await FactFile.ReadAsync(options, fields, new SubscriptionCollector(fields, new RowLog("change")));
        Report report = new(Path.GetFileName(options.File!.File)) { Rows = read.Log };
        if (read.Facts.Count == 0)
        {
            return report with { Notes = ["There are no changes to report on."] };
        }

        DateOnly latest = read.Facts.Max(change => change.On);
        DateOnly asOf = options.AsOf is { } moment ? LogPeriods.DayOf(moment, options.Zone) : latest;
        SubscriptionFacts log = new(Link(read.Facts, asOf), options.Periods!, options.Metric.Confidence);
        report = report with { Notes = [AsOf(asOf, latest, options.AsOf is not null), .. LeftOut(log.History)] };
        return log.Latest is null
            ? report with { Notes = [.. report.Notes, $"No {Words.Unit(log.Periods)} is over after the first change, so that there is nothing to report on."] }
            : report with { Sections = [ChurnSection.Of(log), RevenueSection.Of(log), .. BySection(log, options, read)] };
    }

    private static SubscriptionHistory Link(IReadOnlyList<SubscriptionChange> changes, DateOnly asOf) =>
        InputException.From("The changes cannot be linked", () => SubscriptionHistory.Link(changes, asOf, invalid: InvalidFacts.Count));

    private static IEnumerable<ReportSection> BySection(SubscriptionFacts log, ToolOptions options, FactCollector<SubscriptionChange> read)
    {
        if (options.By.Count > 0)
        {
            ILookup<string, SubscriptionChange> changes = read.Facts.ToLookup(change => change.CustomerId, StringComparer.Ordinal);
            yield return new ReportSection("sideBySide", "Side by side")
            {
                Tables = [.. options.By.Select(column => By(log, column, changes, read.Key(column, options.OwnRecords)))],
            };
        }
    }

    /// <summary>A customer is in the group of the latest change before the period, or else of the first.</summary>
    private static SectionTable By(
        SubscriptionFacts log, string column, ILookup<string, SubscriptionChange> changes, Func<SubscriptionChange, string?> key)
    {
        Period period = log.Latest!.Value;
        string? Group(string member) => key(changes[member].Where(change => change.On < period.Start).MaxBy(InOrder) ?? changes[member].MinBy(InOrder)!);
        GroupTable table = new(column, $"By {column} in {period}", "customers", log.History.Units(period).Where(IsThere).Select(unit => Group(unit.Member)));
        table.Add(
            "churn",
            log.History.Units(period).TallyBy(ChurnDefinition.Standard, unit => Group(unit.Member)),
            tally => Churn.Calculate(tally),
            [new("Churn %", churn => Words.Percent(churn.Rate)), new("Of", churn => Words.Count(churn.MembersAtStart), ColumnNeed.Detail)]);
        table.Add(
            "revenue",
            log.History.Units(period).TallyBy(MrrDefinition.Standard, unit => Group(unit.Member)),
            RecurringRevenue.Retention,
            RevenueSection.Columns);
        return table.ToTable();
    }

    private static bool IsThere(MemberPeriod unit) => unit.Opening > 0 || unit.Closing > 0;

    private static (DateOnly On, long Sequence) InOrder(SubscriptionChange change) => (change.On, change.Sequence);

    private static string AsOf(DateOnly asOf, DateOnly latest, bool isStated)
    {
        string day = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return isStated
            ? $"As of the end of {day}{(asOf < latest ? ", before the latest change in the file" : "")}."
            : $"As of the end of {day}, the day of the latest change in the file; --as-of says another.";
    }

    private static IEnumerable<string> LeftOut(SubscriptionHistory history) =>
        history.Excluded.Total == 0 ? [] : [$"{Words.Count(history.Changes)} changes are linked{Words.Without(history.Excluded)}."];
}
