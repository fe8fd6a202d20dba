namespace CxMetrics.Tool;

/// <summary>Reports on a file of surveys.</summary>
internal static class SurveyReport
{
    public static async Task<Report> CreateAsync(ToolOptions options)
    {
        SurveyLog log = new();
        Metric? stated = options.OwnRecords ? null : MetricFactory.Create(options.Metric);
        SurveyFields fields = new(options, stated);
        SurveyCollector answers = new(fields, log, options, stated);
        await FactFile.ReadAsync(options, fields, answers);
        SurveyKind kind = answers.Metric.Kind;

        // The ids have been looked at once; where one is repeated, the library counts it with its group.
        IEnumerable<SurveyResponse> facts = log.Duplicate.Count == 0 ? answers.Facts.TrustIds() : answers.Facts;
        ReportSection section = options.Weighted
            ? Section(
                answers,
                options,
                answers.Metric,
                key => facts.TallyWeightedScores(kind, key, InvalidFacts.Count),
                periods => facts.TallyWeightedScores(kind, periods, invalid: InvalidFacts.Count))
            : Section(
                answers,
                options,
                answers.Metric,
                key => facts.TallyScores(kind, key, InvalidFacts.Count),
                periods => facts.TallyScores(kind, periods, invalid: InvalidFacts.Count));
        return new Report(Path.GetFileName(options.File!.File)) { Rows = log, Metrics = [section] };
    }

    private static ReportSection Section<TTally>(
        SurveyCollector answers,
        ToolOptions options,
        IFigures<TTally> figures,
        Func<Func<SurveyResponse, string?>, Breakdown<string, TTally>> byGroup,
        Func<Periods, Breakdown<Period, TTally>> byPeriod)
        where TTally : class, ITally<TTally>
    {
        KeyValuePair<string, Breakdown<string, TTally>>[] groups =
            [.. options.By.Select(column => KeyValuePair.Create(column, byGroup(answers.Key(column, options.OwnRecords))))];
        Breakdown<Period, TTally>? overTime = options.Periods is { } periods ? byPeriod(periods) : null;
        List<SectionTable> tables = [.. groups.Select(group => ScoreTable.ByGroup(group.Key, $"By {group.Key}", group.Value, answers.Metric, figures))];
        if (overTime is not null)
        {
            tables.Add(ScoreTable.ByPeriod($"By {Words.Unit(options.Periods!)}", overTime, answers.Metric, figures, options.Periods!));
        }

        // Every breakdown adds up to the same.
        TTally overall = overTime?.Total ?? (groups.Length > 0 ? groups[0].Value : byGroup(_ => null)).Total;
        return answers.Metric.Section(answers.Metric.Name, figures, overall, tables);
    }
}
