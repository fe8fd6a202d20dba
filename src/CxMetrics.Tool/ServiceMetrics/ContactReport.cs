namespace CxMetrics.Tool;

/// <summary>Reports on a file of contacts.</summary>
internal static class ContactReport
{
    public static async Task<Report> CreateAsync(ToolOptions options)
    {
        InteractionFields fields = new();
        FactCollector<Interaction> read = await FactFile.ReadAsync(options, fields, new FactCollector<Interaction>(fields, new RowLog("contact")));
        Report report = new(Path.GetFileName(options.File!.File)) { Rows = read.Log };
        DateTimeOffset? latest = read.Facts.SelectMany(contact => new[] { contact.Start, contact.End }).Max();
        if ((options.AsOf ?? latest) is not { } asOf)
        {
            return report with { Notes = ["There are no contacts to report on."] };
        }

        ContactFacts log = new(read.Facts, asOf, options.Periods!, options.Metric.Confidence);
        LeftOut leftOut = new();
        return report with
        {
            Notes = [Words.AsOf(asOf, latest ?? asOf, options.AsOf is not null, options.Zone), .. UnusedColumns(read.Log)],
            Sections = leftOut.After(
            [
                FcrSection.Of(log, leftOut),
                QueueSection.Of(log, leftOut),
                HandlingSection.Of(log, leftOut),
                SelfServiceSection.Of(log, leftOut),
                CostSection.Of(log, leftOut),
                SentimentSection.Of(log, leftOut),
                DriverSection.Of(log, leftOut),
                SideBySide(log, options.By.Select(column => KeyValuePair.Create(column, read.Key(column, options.OwnRecords)))),
            ]),
        };
    }

    private static IEnumerable<string> UnusedColumns(RowLog rows) =>
        rows.Unused.Count == 0
            ? []
            : [$"Nothing was read from {string.Join(", ", rows.Unused.Select(column => $"\"{column}\""))}; --column FIELD=COLUMN says of which field a column is, and --help lists the fields."];

    private static ReportSection SideBySide(ContactFacts log, IEnumerable<KeyValuePair<string, Func<Interaction, string?>>> asked)
    {
        SideBySideSection metrics = new(log);
        GroupTable[] usual = [metrics.ByChannel(), metrics.ByTeam("(none)")];
        return new ReportSection("sideBySide", "Side by side")
        {
            Tables =
            [
                .. usual.Where(table => table.Compares).Select(table => table.ToTable()),
                metrics.ByPeriod(" of the start").ToTable(),
                .. asked.Select(column => metrics.By(column.Key, $"By {column.Key}", column.Value).ToTable()),
            ],
        };
    }
}
