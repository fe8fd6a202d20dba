using System.Globalization;
using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>The retention of cohorts: on average by age, and of each.</summary>
internal static class CohortSection
{
    // On a terminal, so many ages stand beside the size of a cohort.
    private const int AgesOfATerminal = 7;

    public static ReportSection Of(ActivityFacts log)
    {
        CohortMatrix matrix = Retention.Cohorts(log.Customers, log.Cohorts);
        return new ReportSection("cohorts", "Cohorts")
        {
            Sentences =
            [
                $"{Words.Sentence($"{matrix}")}.",
                .. matrix.ActivitiesExcluded.Total == 0 ? Array.Empty<string>() : [$"{Words.Count(matrix.Activities)} activities count{Words.Without(matrix.ActivitiesExcluded)}."],
            ],
            Tables = [Averages(matrix, log), Matrix(matrix, log)],
            Results = new() { ["cohorts"] = ResultJson.Of(matrix) },
        };
    }

    public static IEnumerable<SectionColumn<CohortMatrix>> Columns =>
    [
        new("Retained at age 1 %", matrix => Words.Percent(matrix.Averages.ElementAtOrDefault(1)?.Rate)),
        new("Cohort customers", matrix => Words.Count(matrix.Averages.ElementAtOrDefault(1)?.Denominator ?? 0), ColumnNeed.Detail),
    ];

    private static SectionTable Averages(CohortMatrix matrix, ActivityFacts log) => SectionTable.Of(
        "age",
        $"Average retention by age in {log.Unit}s, over the cohorts that are old enough, each weighing as much as it has customers",
        [.. matrix.Averages.Select((average, age) => KeyValuePair.Create(age, average)).Where(row => row.Value.Denominator > 0)],
        row => new JsonObject { ["key"] = row.Key, ["retention"] = ResultJson.Of(row.Value) },
        [
            new("Age", row => Words.Count(row.Key)),
            new("Retained", row => Words.Count(row.Value.Numerator), ColumnNeed.Detail),
            new("Customers", row => Words.Count(row.Value.Denominator), ColumnNeed.Responses),
            new("Retention %", row => Words.Percent(row.Value.Rate)),
            new(Words.Level(log.Confidence) + " interval", row => Words.PercentInterval(row.Value.Interval(log.Confidence)), ColumnNeed.Interval),
        ]);

    private static SectionTable Matrix(CohortMatrix matrix, ActivityFacts log)
    {
        Row[] rows = [.. matrix.Cohorts.Select(cohort => new Row(cohort, cohort.Rates, cohort.RetainedSoFar))];
        int ages = rows.Select(row => row.Rates.Count).DefaultIfEmpty().Max();
        return SectionTable.Of(
            "cohort",
            $"Retention of each cohort by age in {log.Unit}s, in %; + marks those whose {log.Unit} is not over, and may still rise",
            rows,
            row => new JsonObject { ["key"] = row.Cohort.Period.ToString(), ["customers"] = row.Cohort.Customers },
            [
                new(Words.Sentence(log.Unit), row => $"{row.Cohort.Period}{(row.Cohort.HasUnseenPast ? " (log starts)" : "")}"),
                new("Customers", row => Words.Count(row.Cohort.Customers), ColumnNeed.Responses),
                .. Enumerable.Range(0, ages).Select(age => new SectionColumn<Row>(
                    age.ToString(CultureInfo.InvariantCulture),
                    row => age < row.Rates.Count ? Cell(row.Cohort, row.Rates[age], row.SoFar[age]) : "",
                    age < AgesOfATerminal ? ColumnNeed.Always : ColumnNeed.Detail)),
            ]);
    }

    private static string Cell(Cohort cohort, RateResult retention, long soFar) =>
        retention.Rate is not null || cohort.Customers == 0 ? Words.Percent(retention.Rate) : Words.Percent((double)soFar / cohort.Customers) + "+";

    private sealed record Row(Cohort Cohort, IReadOnlyList<RateResult> Rates, IReadOnlyList<long> SoFar);
}
