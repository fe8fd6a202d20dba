namespace CxMetrics.Tool;

/// <summary>Reports on a file of what customers did.</summary>
internal static class ActivityReport
{
    public static async Task<Report> CreateAsync(ToolOptions options)
    {
        ActivityFields fields = new();
        ActivityCollector read = new(fields, new RowLog("activity", "activities"));
        await FactFile.ReadAsync(options, fields, read);
        Report report = new(Path.GetFileName(options.File!.File)) { Rows = read.Log };
        if (read.Facts.Count == 0)
        {
            return report with { Notes = ["There are no activities to report on."] };
        }

        DateTimeOffset latest = read.Facts.Max(activity => activity.At);
        DateTimeOffset asOf = options.AsOf ?? latest;
        report = report with { Notes = [Words.AsOf(asOf, latest, options.AsOf is not null, options.Zone), .. Refunds(read)] };
        if (!read.Facts.Exists(activity => activity.At <= asOf))
        {
            return report with { Notes = [.. report.Notes, "There are no activities up to then."] };
        }

        ActivityFacts log = new(read.Facts, asOf, options);
        LeftOut leftOut = new();
        return report with
        {
            Sections = leftOut.After(
            [
                CohortSection.Of(log),
                ActivitySection.Lifecycle(log),
                log.Latest is null ? leftOut.All($"churn by activity: no {log.Unit} is over after the first activity") : ActivitySection.Churn(log),
                PurchaseSection.Of(log, read.Purchases) ?? leftOut.All("repeat purchase: no row has an amount"),
                options.By.Count == 0 ? null : SideBySide(log, options.By.Select(column => KeyValuePair.Create(column, read.Key(column, options.OwnRecords)))),
            ]),
        };
    }

    private static IEnumerable<string> Refunds(ActivityCollector read) => read.Refunds == 0
        ? []
        : [$"{Words.Count(read.Refunds)} {(read.Refunds == 1 ? "row is a refund, netted into its order and" : "rows are refunds, which are netted into their orders and are")} no activity."];

    private static ReportSection SideBySide(ActivityFacts log, IEnumerable<KeyValuePair<string, Func<CustomerActivity, string?>>> asked) =>
        new("sideBySide", "Side by side") { Tables = [.. asked.Select(column => By(log, column.Key, column.Value))] };

    /// <summary>A customer is in the group of the first activity.</summary>
    private static SectionTable By(ActivityFacts log, string column, Func<CustomerActivity, string?> key)
    {
        CustomerHistory<CustomerActivity>[] customers = [.. log.Customers.Where(customer => customer.Facts.Count > 0)];
        Dictionary<string, string?> groups = customers.ToDictionary(customer => customer.CustomerId, customer => key(customer.Facts[0]), StringComparer.Ordinal);
        GroupTable table = new(column, $"By {column} of the first activity", "customers", groups.Values);
        table.Add("cohorts", customers.TallyBy(log.Cohorts, customer => groups[customer.CustomerId]), tally => Retention.Cohorts(tally), CohortSection.Columns);
        if (log.Latest is { } latest)
        {
            table.Add(
                "churn",
                log.Active.Units(customers, latest).TallyBy(log.Active.For(ChurnDefinition.Standard), unit => groups[unit.Member]),
                tally => Churn.Calculate(tally),
                [new($"Churn % in {latest}", churn => Words.Percent(churn.Rate)), new("Of", churn => Words.Count(churn.MembersAtStart), ColumnNeed.Detail)]);
        }

        return table.ToTable();
    }
}
