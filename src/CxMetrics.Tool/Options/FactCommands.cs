using System.CommandLine;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tool;

/// <summary>The commands that report on a file of contacts, tickets, subscriptions, activity, purchases or survival times.</summary>
internal static class FactCommands
{
    private const string File = "CSV or NDJSON; NDJSON is of the library's own records where no --column, --default, --currency, --missing, --word and --date-format "
        + "say how to read it; the library's own records state the offset of every moment: a line with a moment without one is unreadable.";

    private static readonly Option<string?> Touchpoints = OptionOf.Text(
        "--touchpoints", "FILE", "What touchpoints there are: CSV, or NDJSON of the library's own, with the fields id, name, isService, channel, stage, department.");

    private static readonly Option<string[]> TouchpointColumn = OptionOf.Many(
        "--touchpoint-column", "FIELD=COLUMN", "The column of a field of --touchpoints, such as id=touchpoint_id, where it has another name.");

    private static readonly Option<string?> Through = OptionOf.Text(
        "--through", "STAGES", "Stages whose conversion is shown, such as awareness,purchase,use; touchpoints where there are no --touchpoints.");

    private static readonly Option<TimeSpan?> Window = OptionOf.Value(
        "--window", "TIME", "How long after the first of --through the others may come, such as 90d; 30d by default.", OptionText.Target);

    private static readonly Option<string?> Events = OptionOf.Text(
        "--events", "FILE", "What happened to the tickets: NDJSON of the library's own TicketEvent, and no CSV.");

    private static readonly Option<string[]> Hours = OptionOf.Many("--hours", "WEEKLY", "Opening hours, such as \"mon-fri 09:00-17:00\", for times in business time.");

    private static readonly Option<string[]> Holiday = OptionOf.Many("--holiday", "DATE", "A day without opening hours, such as 2025-12-25.");

    private static readonly Option<TimeSpan?> Sla = OptionOf.Value(
        "--sla", "TIME", "The target of the first response, such as 30m, 4h or 1d; in business time where there are --hours.", OptionText.Target);

    private static readonly Option<int?> ActiveDays = OptionOf.Value(
        "--active-days", "DAYS", "For how many days after an activity a customer is active; lost then; 30 by default.", OptionText.Count(0, 3650));

    private static readonly Option<int?> LastAge = OptionOf.Value(
        "--last-age", "AGE", "Up to how many periods after that of the start cohorts are shown; 24 by default.", OptionText.Count(1, 400));

    private static readonly Option<string?> StartKind = OptionOf.Text(
        "--start-kind", "KIND", "The kind of activity that puts a customer into a cohort, such as sign-up; any by default.");

    private static readonly Option<string?> ReturnKind = OptionOf.Text(
        "--return-kind", "KIND", "The kind of activity that shows that a customer is still there, in cohorts and churn; any by default.");

    private static readonly Option<TimeUnit?> Unit = OptionOf.Value<TimeUnit?>(
        "--unit", "UNIT", "The unit of the times of models: day, week, month or year; week by default.", text => EnumName.Read<TimeUnit>(OptionText.Word(text, "day", "week", "month", "year")));

    private static readonly Option<DateOnly?> Calibration = OptionOf.Value(
        "--calibration", "DATE", "The last day that models learn from, to see how they predict what follows, such as 2025-12-31.", OptionText.Date);

    private static readonly Option<double?> Discount = OptionOf.Value(
        "--discount", "RATE", "What money loses in worth in a year; 0.1 by default, for 10%.", OptionText.Positive);

    private static readonly Option<double?> Margin = OptionOf.Value(
        "--margin", "SHARE", "The share of what is paid that is margin, above 0 and at most 1; all of it by default.", OptionText.ShareOrAll);

    private static readonly Option<int?> Top = OptionOf.Value(
        "--top", "COUNT", "How many customers, or paths, are listed; 10 by default.", OptionText.Count(0, 10_000));

    private static readonly Option<string[]> At = OptionOf.Many("--at", "TIME", "A time at which survival is asked for; round times up to the last one by default.");

    public static ReportCommand Contacts() => new(
        "contacts",
        "Service metrics of a file of contacts: first contact resolution, queues, handling, self-service, cost, sentiment and drivers.",
        given => ContactReport.CreateAsync(FactOptions.Bind(given)),
        FactOptions.OfContacts,
        File);

    public static ReportCommand Journeys() => new(
        "journeys",
        "The journeys of customers over all touchpoints of a file of contacts: where the experience is made, paths, conversion, and who is about to leave.",
        given => JourneyFileReport.CreateAsync(BindJourneys(given)),
        [Touchpoints, TouchpointColumn, Through, Window, Top, .. FactOptions.OfJourneys],
        File);

    public static ReportCommand Tickets() => new(
        "tickets",
        "Response and resolution times, backlog and service level agreement of a file of tickets.",
        given => TicketFileReport.CreateAsync(Bind(given)),
        [Events, Hours, Holiday, Sla, .. FactOptions.OfTickets],
        File);

    public static ReportCommand Subscriptions() => new(
        "subscriptions",
        "Churn under every definition, retention and recurring revenue of a file of changes of subscriptions.",
        given => SubscriptionReport.CreateAsync(FactOptions.Bind(given)),
        FactOptions.OfSubscriptions,
        File);

    public static ReportCommand Activity() => new(
        "activity",
        "Cohorts, lifecycle, stickiness and churn by activity of a file of what customers did; repeat purchase where it has amounts.",
        given => ActivityReport.CreateAsync(BindActivity(given)),
        [ActiveDays, LastAge, StartKind, ReturnKind, .. FactOptions.OfActivity],
        File);

    public static ReportCommand Purchases() => new(
        "purchases",
        "Lifetime value of a file of purchases: what customers were worth, models of what they will buy, how those predict, and the most valuable customers.",
        given => PurchaseReport.CreateAsync(BindPurchases(given)),
        [Unit, Calibration, Discount, Margin, Top, .. FactOptions.OfPurchases],
        File);

    public static ReportCommand Survival() => new(
        "survival",
        "Survival curves of a file of times, with medians, survival at given times and log-rank tests between groups.",
        given => SurvivalReport.CreateAsync(BindSurvival(given)),
        [At, .. FactOptions.OfSurvival],
        "CSV, or NDJSON of any objects: a time each, and whether the event came.");

    private static ToolOptions BindSurvival(ParseResult given) => FactOptions.Bind(given) with
    {
        OwnRecords = false,
        Times = [.. given.GetValue(At)!.Select(Time).Distinct().Order()],
    };

    private static ToolOptions BindJourneys(ParseResult given)
    {
        ToolOptions options = FactOptions.Bind(given);
        string[] through = given.GetValue(Through)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        return through.Length == 0 && given.GetValue(Window) is not null
            ? throw new InputException("--window belongs to --through.")
            : options with
            {
                Touchpoints = given.GetValue(Touchpoints) is { } file ? new RowSource(file, ReportOptions.FormatOf(file), null) : null,
                TouchpointColumns = FactOptions.Fields(given, TouchpointColumn, TouchpointFields.All),
                Through = through,
                Window = given.GetValue(Window),
                Top = given.GetValue(Top) ?? options.Top,
            };
    }

    private static ToolOptions BindPurchases(ParseResult given)
    {
        ToolOptions options = FactOptions.Bind(given);
        return options with
        {
            Unit = given.GetValue(Unit) ?? options.Unit,
            CalibrationEnd = given.GetValue(Calibration),
            DiscountRate = given.GetValue(Discount) is { } rate ? DiscountRate.PerYear(rate) : options.DiscountRate,
            MarginShare = given.GetValue(Margin) ?? options.MarginShare,
            Top = given.GetValue(Top) ?? options.Top,
        };
    }

    private static double Time(string text) =>
        OptionText.Number(text) is >= 0 and { } time ? time : throw new InputException($"{At.Name} is \"{text}\"; expected a number of at least 0, such as 12.");

    private static ToolOptions BindActivity(ParseResult given)
    {
        ToolOptions options = FactOptions.Bind(given);
        return options with
        {
            ActiveDays = given.GetValue(ActiveDays) ?? options.ActiveDays,
            LastAge = given.GetValue(LastAge) ?? options.LastAge,
            StartKind = given.GetValue(StartKind),
            ReturnKind = given.GetValue(ReturnKind),
        };
    }

    private static ToolOptions Bind(ParseResult given)
    {
        ToolOptions options = FactOptions.Bind(given);
        return options with
        {
            Events = given.GetValue(Events) is { } events ? new RowSource(events, FileFormat.Ndjson, null) : null,
            Calendar = CalendarOptions.Bind(given.GetValue(Hours)!, given.GetValue(Holiday)!, options.Zone),
            Sla = given.GetValue(Sla),
        };
    }
}
