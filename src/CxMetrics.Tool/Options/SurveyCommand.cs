using System.CommandLine;

namespace CxMetrics.Tool;

/// <summary>The command that reports on a file of surveys.</summary>
internal static class SurveyCommand
{
    private static readonly Option<string?> Score = OptionOf.Text("--score", "COLUMN", "The column of the scores, whole numbers (9.0 is 9); blank is unanswered.");

    private static readonly Option<string?> Id = OptionOf.Text(
        "--id", "COLUMN", "The column of the identifiers; the second row with an id is a duplicate and left out.");

    private static readonly Option<string?> Date = OptionOf.Text("--date", "COLUMN", "The column of the dates or moments.");

    private static readonly Option<string?> Weight = OptionOf.Text(
        "--weight", "COLUMN", "The column of the weights, numbers of at least 0; the results are weighted then.");

    private static readonly Option<string[]> Unanswered = OptionOf.Many(
        "--unanswered", "TEXT", "A score that means unanswered, such as NA, besides a blank one.");

    public static ReportCommand Create() => new(
        "surveys",
        "NPS, CSAT or CES of a file of answers: overall, by group, and by period with the change from the period before.",
        given => SurveyReport.CreateAsync(Bind(given)),
        [Score, Id, Date, Weight, Unanswered, .. ScoreOptions.OfOne, .. ReportOptions.OfFiles],
        "CSV, or NDJSON of objects with the members that are named; without --score, --id and --date, of the library's own SurveyResponse, "
            + "where the library's own records state the offset of every moment.");

    private static ToolOptions Bind(ParseResult given)
    {
        bool weighted = given.GetResult(Weight) is not null;
        ToolOptions options = ReportOptions.Bind(given, ScoreOptions.Bind(given, weighted));
        bool own = options.File!.Format == FileFormat.Ndjson && given.GetResult(Id) is null && given.GetResult(Score) is null && given.GetResult(Date) is null;
        if (!own && given.GetResult(Score) is null)
        {
            throw new InputException("The column of the scores is not named; expected --score COLUMN.");
        }

        bool dated = own || given.GetResult(Date) is not null;
        if (!dated && ReportOptions.GivenOfDates(given) is { } stray)
        {
            throw new InputException($"{stray} needs a column of dates; name it with --date COLUMN.");
        }

        if (options.Metric.Reference is not null && options.By.Count == 0)
        {
            throw new InputException("--compare needs groups; name a column with --by COLUMN.");
        }

        if (own && given.GetValue(Weight) is { } weight and not "weight")
        {
            throw new InputException($"Survey responses have their weight in \"weight\"; --weight says \"{weight}\".");
        }

        return options with
        {
            OwnRecords = own,
            Columns = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["id"] = given.GetValue(Id),
                ["score"] = given.GetValue(Score),
                ["date"] = given.GetValue(Date),
                ["weight"] = given.GetValue(Weight),
            }.Where(column => column.Value is not null).ToDictionary(column => column.Key, column => column.Value!, StringComparer.Ordinal),
            ColumnOption = "--",
            DateParts = options.Periods!.Unit switch
            {
                PeriodUnit.Year => "y",
                >= PeriodUnit.Month => "yM",
                _ => "yMd",
            },
            Unanswered = given.GetValue(Unanswered)!,
            Periods = dated ? options.Periods : null,
            Weighted = weighted,
        };
    }
}
