using CxMetrics.Experience;

namespace CxMetrics.Tool;

/// <summary>Reports on a file of contacts as the journeys of customers.</summary>
internal static class JourneyFileReport
{
    public static async Task<Report> CreateAsync(ToolOptions options)
    {
        InteractionFields fields = new();
        FactCollector<Interaction> read = await FactFile.ReadAsync(options, fields, new FactCollector<Interaction>(fields, new RowLog("contact")));
        IReadOnlyList<Touchpoint>? touchpoints = options.Touchpoints is { } source ? await TouchpointsAsync(options, source) : null;
        Report report = new(Path.GetFileName(options.File!.File)) { Rows = read.Log };
        DateTimeOffset? latest = read.Facts.SelectMany(contact => new[] { contact.Start, contact.End }).Max();
        if ((options.AsOf ?? latest) is not { } asOf)
        {
            return report with { Notes = ["There are no contacts to report on."] };
        }

        JourneyLog log = InputException.From(
            "The contacts cannot be linked",
            () => Journeys.Link(read.Facts, touchpoints ?? Unlisted(read.Facts), asOf, invalid: InvalidFacts.Count));
        JourneyLabel label = touchpoints is null ? JourneyLabel.Touchpoint : JourneyLabel.Stage;
        LeftOut leftOut = new();
        leftOut.Some(touchpoints is null, "stages, departments and service, for which a list has to say what touchpoints there are (--touchpoints FILE)");
        return report with
        {
            Notes = [Words.AsOf(asOf, latest ?? asOf, options.AsOf is not null, options.Zone)],
            Sections = leftOut.After(
            [
                JourneySection.Of(log, touchpoints is not null, [.. options.By.Select(column => KeyValuePair.Create(column, read.Key(column, options.OwnRecords)))], options.Metric.Confidence),
                PathSection.Of(log, label, options.Top),
                options.Through.Count == 0 ? null : Way(log, Definition(options, label), options.Metric.Confidence),
                RiskSection.OfFile(log, options.Zone, options.Top, leftOut),
            ]),
        };
    }

    private static ConversionDefinition Definition(ToolOptions options, JourneyLabel label)
    {
        ConversionDefinition way = InputException.From("--through cannot be used", () => ConversionDefinition.Through([.. options.Through]));
        return way with { Label = label, Window = options.Window ?? way.Window };
    }

    private static ReportSection Way(JourneyLog log, ConversionDefinition definition, double confidence) =>
        InputException.From("--through cannot be used", () => ConversionSection.Of(log, definition, confidence));

    private static async Task<IReadOnlyList<Touchpoint>> TouchpointsAsync(ToolOptions options, RowSource source)
    {
        TouchpointFields fields = new();
        ToolOptions plain = new()
        {
            File = source,
            OwnRecords = source.Format == FileFormat.Ndjson && options.TouchpointColumns.Count == 0,
            Columns = options.TouchpointColumns,
            ColumnOption = "--touchpoint-column ",
            Missing = options.Missing,
        };
        FactCollector<Touchpoint> list = await FactFile.ReadAsync(plain, fields, new FactCollector<Touchpoint>(fields, new RowLog("touchpoint")));
        RowIssue bad = list.Log.Unreadable.Count > 0 ? list.Log.Unreadable : list.Log.Duplicate;
        return bad.Count == 0
            ? list.Facts
            : throw new InputException($"{source.File} was given for --touchpoints, and {Words.Count(bad.Count, "row")} of it cannot be used. The first is {bad.Examples[0].TrimEnd('.')}.");
    }

    /// <summary>Touchpoints of which nothing is known but that they are there.</summary>
    private static IEnumerable<Touchpoint> Unlisted(IEnumerable<Interaction> contacts) =>
        contacts.Select(contact => contact.TouchpointId).OfType<string>().Distinct(StringComparer.Ordinal).Select(id => new Touchpoint(id, id));
}
