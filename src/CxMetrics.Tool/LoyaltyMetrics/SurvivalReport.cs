using CxMetrics.Survival;

namespace CxMetrics.Tool;

/// <summary>Reports on a file of survival times.</summary>
internal static class SurvivalReport
{
    private static readonly ITallyDefinition<SurvivalRow, SurvivalTally> Facts =
        SurvivalTally.Reading((SurvivalRow row) => row.Time, row => row.HasEvent, row => row.Entry);

    public static async Task<Report> CreateAsync(ToolOptions options)
    {
        SurvivalFields fields = new();
        FactCollector<SurvivalRow> read = await FactFile.ReadAsync(options, fields, new SurvivalCollector(fields, new RowLog("time")));
        Report report = new(Path.GetFileName(options.File!.File)) { Rows = read.Log };
        SurvivalTally all = read.Facts.Tally(Facts, InvalidFacts.Count);
        if (all.Count == 0)
        {
            return report with { Notes = [$"There are no times to report on{Words.Without(all.Excluded)}."] };
        }

        SurvivalDefinition definition = SurvivalDefinition.Standard with { Confidence = options.Metric.Confidence };
        IEnumerable<KeyValuePair<string, Func<SurvivalRow, string?>>> columns = options.By.Select(column => KeyValuePair.Create(column, read.Key(column, ownRecords: false)));
        if (read.Facts.Exists(row => row.Group is not null))
        {
            columns = columns.Prepend(KeyValuePair.Create("group", fields.Members["group"]));
        }

        return report with
        {
            Sections =
            [
                SurvivalSection.Of("survival", "Survival", Breakdown.From([KeyValuePair.Create("all", all)]), definition, options.Times),
                .. columns.Select(column => SurvivalSection.Of(
                    column.Key, $"Survival by {column.Key}", By(read.Facts, column), definition, options.Times)),
            ],
        };
    }

    private static Breakdown<string, SurvivalTally> By(IReadOnlyList<SurvivalRow> rows, KeyValuePair<string, Func<SurvivalRow, string?>> column)
    {
        Breakdown<string, SurvivalTally> groups = rows.TallyBy(Facts, column.Value, InvalidFacts.Count);
        return groups.Groups.Count <= SurvivalSection.MostGroups
            ? groups
            : throw new InputException($"There are {Words.Count(groups.Groups.Count)} groups by {column.Key}; expected at most {SurvivalSection.MostGroups}.");
    }
}
