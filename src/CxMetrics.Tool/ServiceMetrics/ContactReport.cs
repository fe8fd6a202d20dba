using CxMetrics.Tool.Facts;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Reporting;
using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.ServiceMetrics;

/// <summary>Reports on a file of contacts.</summary>
internal static class ContactReport
{
    public static async Task<Report> CreateAsync(ToolOptions options, ProgressBar bar)
    {
        InteractionFields fields = new();
        FactCollector<Interaction> read = await FactFile.ReadAsync(options, fields, bar);
        Report report = new(Path.GetFileName(options.File!.File)) { Rows = read.Log };
        if ((options.Service.AsOf ?? read.Latest) is not { } asOf)
        {
            return report with { Notes = ["There are no contacts to report on."] };
        }

        ContactLog log = new(read.Facts, asOf, options.Periods!, options.Metric.Settings.Confidence);
        return report with
        {
            Notes = [AsOfNote.Of(asOf, options, read.Latest!.Value), .. UnusedColumns(read.Log)],
            Sections = SectionOutcome.Gather(
            [
                FcrSection.Of(log),
                QueueSection.Of(log),
                HandlingSection.Of(log),
                SelfServiceSection.Of(log),
                CostSection.Of(log),
                SentimentSection.Of(log),
                DriverSection.Of(log),
                SideBySide(log, options, fields),
            ]),
        };
    }

    private static IEnumerable<string> UnusedColumns(RowLog rows) =>
        rows.Unused.Count == 0
            ? []
            : [$"Nothing was read from {string.Join(", ", rows.Unused.Select(column => $"\"{column}\""))}; --column FIELD=COLUMN says of which field a column is, and --help lists the fields."];

    private static SectionOutcome SideBySide(ContactLog log, ToolOptions options, InteractionFields fields)
    {
        SideBySideSection metrics = new(log);
        GroupTable[] usual =
        [
            metrics.By("channel", "By channel", contact => contact.Channel.Name),
            metrics.By("team", "By team", contact => contact.TeamId, QueueColumns.LeftOut),
        ];
        GroupTable[] asked =
        [
            metrics.By(PeriodLabel.Unit(log.Periods), $"By {PeriodLabel.Unit(log.Periods)} of the start ({log.Periods})", log.PeriodOf, noKey: "(no period)"),
            .. options.Service.By.Select(column => metrics.By(
                column, $"By {column}", FactGroups.Key(log.Contacts, column, contact => contact.Attributes, fields, options.Service.OwnRecords))),
        ];
        return SectionOutcome.Of(new ReportSection("sideBySide", "Side by side")
        {
            Tables = [.. usual.Where(table => table.Compares).Concat(asked).Select(table => table.ToTable())],
        });
    }
}
