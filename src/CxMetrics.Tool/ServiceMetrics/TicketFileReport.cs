namespace CxMetrics.Tool;

/// <summary>Reports on a file of tickets.</summary>
internal static class TicketFileReport
{
    public static async Task<Report> CreateAsync(ToolOptions options)
    {
        TicketFields fields = new();
        FactCollector<Ticket> read = await FactFile.ReadAsync(options, fields, new FactCollector<Ticket>(fields, new RowLog("ticket")));
        RowLog? eventRows = options.Events is null ? null : new RowLog("event");
        IReadOnlyList<TicketEvent>? events = options.Events is { } source ? await FactFile.EventsAsync(source, eventRows!) : null;
        Report report = new(Path.GetFileName(options.File!.File)) { Rows = read.Log, EventRows = eventRows };
        DateTimeOffset? latest = read.Facts.SelectMany(ticket => new[] { ticket.CreatedAt, ticket.FirstReplyAt, ticket.SolvedAt })
            .Concat((events ?? []).Select(happened => (DateTimeOffset?)happened.At))
            .Max();
        if ((options.AsOf ?? latest) is not { } asOf || read.Facts.Count == 0)
        {
            return report with { Notes = ["There are no tickets to report on."] };
        }

        TicketFacts log = new(read.Facts, events, asOf, options.Calendar);
        LeftOut leftOut = new();
        return report with
        {
            Notes = [Words.AsOf(asOf, latest ?? asOf, options.AsOf is not null, options.Zone)],
            Sections = leftOut.After(
            [
                TicketStateSection.Of(log, options.Metric.Confidence),
                TicketTimeSection.Of(log, leftOut),
                SlaSection.Of(log, options),
                BacklogSection.Of(log, options.Periods!, leftOut),
                SideBySide(log, options, read),
            ]),
        };
    }

    private static ReportSection SideBySide(TicketFacts log, ToolOptions options, FactCollector<Ticket> read)
    {
        Periods periods = options.Periods!;
        string unit = Words.Unit(periods);
        return new ReportSection("sideBySide", "Side by side")
        {
            Tables =
            [
                .. options.By.Select(column => By(log, options, column, $"By {column}", read.Key(column, options.OwnRecords), "(none)")),
                By(log, options, unit, $"By {unit} of creation ({periods})", ticket => Words.Period(periods, ticket.CreatedAt), "(no period)"),
            ],
        };
    }

    private static SectionTable By(TicketFacts log, ToolOptions options, string key, string heading, Func<Ticket, string?> group, string noKey)
    {
        string times = log.Definition.Calendar is null ? "" : ", times within the opening hours";
        GroupTable table = new(key, heading + times, "tickets", log.Tickets.Select(ticket => group(ticket.Ticket)), noKey);
        table.Add(
            "result",
            log.Tickets.TallyBy(log.Definition, ticket => group(ticket.Ticket)),
            tally => Tickets.Calculate(tally),
            [
                new("Solved %", result => Words.Percent(result.ResolutionRate.Rate)),
                new("One touch %", result => Words.Percent(result.OneTouchRate.Rate), ColumnNeed.Detail),
            ]);
        ILookup<string?, MeasuredTicket> groups = log.Tickets.ToLookup(ticket => group(ticket.Ticket), StringComparer.Ordinal);
        foreach (TicketClock clock in log.Clocks)
        {
            AddTimes(TicketDurationKind.Response, "Response", $"response{clock}", clock);
            AddTimes(TicketDurationKind.FullResolution, "Resolution", $"fullResolution{clock}", clock);
        }

        if (SlaSection.Definition(options) is { } sla)
        {
            table.Add(
                "sla",
                log.Tickets.TallyBy(sla, ticket => group(ticket.Ticket)),
                tally => sla.Calculate(tally),
                [new("In time %", rate => Words.Percent(rate.Rate), ColumnNeed.Interval)]);
        }

        return table.ToTable();

        void AddTimes(TicketDurationKind kind, string header, string name, TicketClock clock) =>
            table.Add(
                name,
                key => TicketFacts.Summarize(groups[key], kind, clock),
                // One clock is enough for people; JSON has both.
                clock != log.Clocks[^1] ? [] :
                [
                    new($"{header}: median", time => Words.Time(time.Median), ColumnNeed.Interval),
                    new($"{header}: P90", time => Words.Time(time.P90), ColumnNeed.Change),
                ]);
    }
}
