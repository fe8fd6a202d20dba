namespace CxMetrics.Tool.Options;

/// <summary>An option of the command line.</summary>
/// <param name="Name">Its name, with the dashes.</param>
/// <param name="Value">What its value is called in the help; null for a switch.</param>
/// <param name="Help">What it does, in one sentence.</param>
/// <param name="Repeatable">Whether it may stand more than once.</param>
/// <param name="For">The reports for which it means something.</param>
internal sealed record Option(string Name, string? Value, string Help, ReportKind For, bool Repeatable = false)
{
    public static readonly IReadOnlyList<Option> All =
    [
        new("--surveys", "FILE", "The survey file; without any file, the report is on a generated company.", ReportKind.All),
        new("--interactions", "FILE", "The file of contacts with customers, for service metrics.", ReportKind.All),
        new("--tickets", "FILE", "The file of tickets, for response and resolution times.", ReportKind.All),
        new("--events", "FILE", "What happened to the tickets: NDJSON of the library's own TicketEvent, and no CSV.", ReportKind.Tickets),
        new("--format", "csv|ndjson", "How FILE is written; by default what its name ends in (.csv, .tsv, .txt; .ndjson, .jsonl).", ReportKind.Files),
        new("--score", "COLUMN", "The column of the scores, whole numbers (9.0 is 9); blank is unanswered.", ReportKind.Surveys),
        new("--id", "COLUMN", "The column of the identifiers; the second row with an id is a duplicate and left out.", ReportKind.Surveys),
        new("--date", "COLUMN", "The column of the dates or moments.", ReportKind.Surveys),
        new("--date-format", "FORMAT", "How dates are written, such as dd/MM/yyyy, M/d/yy, unix or unix-ms; by default ISO 8601.", ReportKind.Files),
        new("--weight", "COLUMN", "The column of the weights, numbers of at least 0; the results are weighted then.", ReportKind.Surveys),
        new("--column", "FIELD=COLUMN", "The column of a field of a contact or ticket, where its name differs; see below.", ReportKind.Service, Repeatable: true),
        new("--default", "FIELD=TEXT", "What a field is where its column is missing or blank, such as channel=phone.", ReportKind.Service, Repeatable: true),
        new("--currency", "CODE", "The currency of the costs, such as EUR; the same as --default currency=CODE.", ReportKind.Interactions),
        new("--missing", "TEXT", "A text that means that nothing is known, such as NA, besides a blank one.", ReportKind.Service, Repeatable: true),
        new("--word", "TEXT=WORD", "What a word of the file means, such as \"Customer Reopened=open\"; see below.", ReportKind.Service, Repeatable: true),
        new("--by", "COLUMN", "A column to group by, each in a table of its own.", ReportKind.Files, Repeatable: true),
        new("--unanswered", "TEXT", "A score that means unanswered, such as NA, besides a blank one.", ReportKind.Surveys, Repeatable: true),
        new("--delimiter", "CHARACTER", "What separates the columns, or tab; by default found among , ; tab and |.", ReportKind.Files),
        new("--metric", "nps|csat|ces", "The metric; nps by default.", ReportKind.Surveys),
        new("--scale", "LOWEST-HIGHEST", "The scale of the scores, such as 1-10; by default 0-10 for nps, 1-5 for csat, 1-7 for ces.", ReportKind.Surveys),
        new("--definition", "NAME", "A preset by name, where the scale alone does not say which; see below.", ReportKind.Surveys),
        new("--promoters", "BAND", "The promoters' scores of an nps of your own, such as 9-10; needs --detractors.", ReportKind.Surveys),
        new("--detractors", "BAND", "The detractors' scores of an nps of your own, such as 0-6; needs --promoters.", ReportKind.Surveys),
        new("--satisfied", "BAND", "The satisfied scores of a csat of your own, such as 8-10; needs --dissatisfied.", ReportKind.Surveys),
        new("--dissatisfied", "BAND", "The dissatisfied scores of a csat of your own, such as 0-3; needs --satisfied.", ReportKind.Surveys),
        new("--minimum", "N", "Mark scores of fewer responses as few; 30 by default, 0 for never.", ReportKind.Scores),
        new("--confidence", "LEVEL", "The confidence of the intervals, above 0 and below 1; 0.95 by default.", ReportKind.All),
        new("--interval", "METHOD", "How intervals are computed, such as adjusted-wald-3t or clopper-pearson; by default the metric's own; see below.", ReportKind.Surveys),
        new("--compare", "rest|SCORE", "Compare every group with the rest, or with a fixed score.", ReportKind.Scores),
        new("--adjust", "METHOD", "How p-values of many groups are adjusted: holm (default), benjamini-hochberg and others; see below.", ReportKind.Scores),
        new("--margin", "POINTS", "Plan for intervals of plus or minus this; 3 points by default, 0.1 for ces.", ReportKind.Scores),
        new("--detect", "POINTS", "Plan for finding a change of this; 5 points by default, 0.2 for ces.", ReportKind.Scores),
        new("--power", "SHARE", "How often such a change is to be found; 0.8 by default.", ReportKind.Scores),
        new("--period", "UNIT", "day, week (from Monday), week-sunday, iso-week, month, quarter or year; month by default with --date.", ReportKind.Files),
        new("--fiscal-start", "MONTH", "The month, 1 to 12, in which the years of quarters and years start; 1 by default.", ReportKind.Files),
        new("--as-of", "MOMENT", "The moment at which the log was taken; by default the latest in it.", ReportKind.Service),
        new("--hours", "WEEKLY", "Opening hours, such as \"mon-fri 09:00-17:00\", for times in business time.", ReportKind.Tickets, Repeatable: true),
        new("--holiday", "DATE", "A day without opening hours, such as 2025-12-25.", ReportKind.Tickets, Repeatable: true),
        new("--sla", "TIME", "The target of the first response, such as 30m, 4h or 1d; in business time where there are --hours.", ReportKind.Tickets),
        new("--zone", "ID", "The IANA time zone that places moments in periods, and times without an offset on contacts and tickets that are not the library's own records; UTC by default.", ReportKind.All),
        new("--json", null, "One JSON document instead of tables.", ReportKind.All),
        new("--help", null, "This text.", ReportKind.All),
    ];

    /// <summary>The options that name the file of a report.</summary>
    public static readonly IReadOnlyDictionary<ReportKind, string> Files = new Dictionary<ReportKind, string>
    {
        [ReportKind.Surveys] = "--surveys",
        [ReportKind.Interactions] = "--interactions",
        [ReportKind.Tickets] = "--tickets",
    };
}
