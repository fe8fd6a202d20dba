namespace QuickStart.Options;

/// <summary>An option of the command line.</summary>
/// <param name="Name">Its name, with the dashes.</param>
/// <param name="Value">What its value is called in the help; null for a switch.</param>
/// <param name="Help">What it does, in one sentence.</param>
/// <param name="Repeatable">Whether it may stand more than once.</param>
/// <param name="FileOnly">Whether it means something only for a file.</param>
internal sealed record Option(string Name, string? Value, string Help, bool Repeatable = false, bool FileOnly = true)
{
    public static readonly IReadOnlyList<Option> All =
    [
        new("--surveys", "FILE", "The survey file; without it, the report is on a generated company.", FileOnly: false),
        new("--format", "csv|ndjson", "How FILE is written; by default what its name ends in (.csv, .tsv, .txt; .ndjson, .jsonl)."),
        new("--score", "COLUMN", "The column of the scores, whole numbers (9.0 is 9); blank is unanswered."),
        new("--id", "COLUMN", "The column of the identifiers; the second row with an id is a duplicate and left out."),
        new("--date", "COLUMN", "The column of the dates or moments."),
        new("--date-format", "FORMAT", "How dates are written, such as dd/MM/yyyy, M/d/yy, unix or unix-ms; by default ISO 8601."),
        new("--weight", "COLUMN", "The column of the weights, numbers of at least 0; the results are weighted then."),
        new("--by", "COLUMN", "A column to group by, each in a table of its own.", Repeatable: true),
        new("--unanswered", "TEXT", "A score that means unanswered, such as NA, besides a blank one.", Repeatable: true),
        new("--delimiter", "CHARACTER", "What separates the columns, or tab; by default found among , ; tab and |."),
        new("--metric", "nps|csat|ces", "The metric; nps by default."),
        new("--scale", "LOWEST-HIGHEST", "The scale of the scores, such as 1-10; by default 0-10 for nps, 1-5 for csat, 1-7 for ces."),
        new("--definition", "NAME", "A preset by name, where the scale alone does not say which; see below."),
        new("--promoters", "BAND", "The promoters' scores of an nps of your own, such as 9-10; needs --detractors."),
        new("--detractors", "BAND", "The detractors' scores of an nps of your own, such as 0-6; needs --promoters."),
        new("--satisfied", "BAND", "The satisfied scores of a csat of your own, such as 8-10; needs --dissatisfied."),
        new("--dissatisfied", "BAND", "The dissatisfied scores of a csat of your own, such as 0-3; needs --satisfied."),
        new("--minimum", "N", "Mark scores of fewer responses as few; 30 by default, 0 for never.", FileOnly: false),
        new("--confidence", "LEVEL", "The confidence of the intervals, above 0 and below 1; 0.95 by default.", FileOnly: false),
        new("--interval", "METHOD", "How intervals are computed, such as adjusted-wald-3t or clopper-pearson; by default the metric's own; see below."),
        new("--compare", "rest|SCORE", "Compare every group with the rest, or with a fixed score.", FileOnly: false),
        new("--adjust", "METHOD", "How p-values of many groups are adjusted: holm (default), benjamini-hochberg and others; see below.", FileOnly: false),
        new("--margin", "POINTS", "Plan for intervals of plus or minus this; 3 points by default, 0.1 for ces.", FileOnly: false),
        new("--detect", "POINTS", "Plan for finding a change of this; 5 points by default, 0.2 for ces.", FileOnly: false),
        new("--power", "SHARE", "How often such a change is to be found; 0.8 by default.", FileOnly: false),
        new("--period", "UNIT", "day, week (from Monday), week-sunday, iso-week, month, quarter or year; month by default with --date."),
        new("--fiscal-start", "MONTH", "The month, 1 to 12, in which the years of quarters and years start; 1 by default."),
        new("--zone", "ID", "The IANA time zone that places moments with an offset in periods; UTC by default. Plain dates stay as they are.", FileOnly: false),
        new("--json", null, "One JSON document instead of tables.", FileOnly: false),
        new("--help", null, "This text.", FileOnly: false),
    ];
}
