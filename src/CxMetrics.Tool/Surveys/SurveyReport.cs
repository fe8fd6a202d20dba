using CxMetrics.Tool.Facts;
using CxMetrics.Tool.Metrics;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Reporting;

namespace CxMetrics.Tool.Surveys;

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
        ReportSection section = options.Weighted
            ? Section(
                answers,
                options,
                answers.Metric,
                answers.Facts.TallyWeightedScores(kind, InvalidFacts.Count),
                key => answers.Facts.TallyWeightedScores(kind, key, InvalidFacts.Count),
                periods => answers.Facts.TallyWeightedScores(kind, periods, invalid: InvalidFacts.Count))
            : Section(
                answers,
                options,
                answers.Metric,
                answers.Facts.TallyScores(kind, InvalidFacts.Count),
                key => answers.Facts.TallyScores(kind, key, InvalidFacts.Count),
                periods => answers.Facts.TallyScores(kind, periods, invalid: InvalidFacts.Count));
        return new Report(Path.GetFileName(options.File!.File)) { Rows = log, Metrics = [section] };
    }

    private static ReportSection Section<TTally>(
        SurveyCollector answers,
        ToolOptions options,
        IFigures<TTally> figures,
        TTally overall,
        Func<Func<SurveyResponse, string?>, Breakdown<string, TTally>> byGroup,
        Func<Periods, Breakdown<Period, TTally>> byPeriod)
        where TTally : class, ITally<TTally>
    {
        List<SectionTable> tables =
        [
            .. options.By.Select(column => ScoreTable.ByGroup(column, $"By {column}", byGroup(answers.Key(column, options.OwnRecords)), answers.Metric, figures)),
        ];
        if (options.Periods is { } periods)
        {
            tables.Add(ScoreTable.ByPeriod($"By {Words.Unit(periods)}", byPeriod(periods), answers.Metric, figures, periods));
        }

        return answers.Metric.Section(answers.Metric.Name, figures, overall, tables);
    }
}
