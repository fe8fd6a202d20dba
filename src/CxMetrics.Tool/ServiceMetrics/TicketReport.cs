using CxMetrics.Tool.Facts;
using CxMetrics.Tool.Options;
using CxMetrics.Tool.Reporting;

namespace CxMetrics.Tool.ServiceMetrics;

/// <summary>Reports on a file of tickets.</summary>
internal static class TicketReport
{
    public static async Task<Report> CreateAsync(ToolOptions options, ProgressBar bar)
    {
        TicketFields fields = new();
        FactCollector<Ticket> read = await FactFile.ReadAsync(options, fields, bar);
        FactLog? eventRows = options.Service.Events is null ? null : new FactLog("events");
        IReadOnlyList<TicketEvent>? events = options.Service.Events is { } source ? await FactFile.EventsAsync(source, eventRows!, bar) : null;
        Report report = new(Path.GetFileName(options.File!.File)) { Rows = read.Log, EventRows = eventRows };
        DateTimeOffset? latest = (events ?? []).Select(happened => (DateTimeOffset?)happened.At).Append(read.Latest).Max();
        if ((options.Service.AsOf ?? latest) is not { } asOf || read.Facts.Count == 0)
        {
            return report with { Notes = ["There are no tickets to report on."] };
        }

        TicketLog log = new(read.Facts, events, asOf, options.Service.Calendar);
        double confidence = options.Metric.Settings.Confidence;
        SectionOutcome?[] outcomes =
        [
            SectionOutcome.Of(TicketStateSection.Of(log, confidence)),
            TicketTimeSection.Of(log),
            SlaSection.Of(log, options.Service, confidence),
            BacklogSection.Of(log, options.Periods!),
            SideBySide(log, options, fields),
        ];
        return report with
        {
            Notes = [AsOfNote.Of(asOf, options, latest!.Value)],
            Sections = SectionOutcome.Gather(outcomes.OfType<SectionOutcome>()),
        };
    }

    private static SectionOutcome SideBySide(TicketLog log, ToolOptions options, TicketFields fields)
    {
        Periods periods = options.Periods!;
        string unit = PeriodLabel.Unit(periods);
        IReadOnlyList<Ticket> tickets = [.. log.Tickets.Select(ticket => ticket.Ticket)];
        return SectionOutcome.Of(new ReportSection("sideBySide", "Side by side")
        {
            Tables =
            [
                .. options.Service.By.Select(column => By(
                    log, options, column, $"By {column}", FactGroups.Key(tickets, column, ticket => ticket.Attributes, fields, options.Service.OwnRecords), "(none)")),
                By(log, options, unit, $"By {unit} of creation ({periods})", ticket => PeriodLabel.Of(periods, ticket.CreatedAt), "(no period)"),
            ],
        });
    }

    private static SectionTable By(TicketLog log, ToolOptions options, string key, string heading, Func<Ticket, string?> group, string noKey)
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
        ILookup<string?, TicketMeasures> groups = log.Tickets.ToLookup(ticket => group(ticket.Ticket), StringComparer.Ordinal);
        foreach (TicketClock clock in log.Clocks)
        {
            AddTimes(TicketDurationKind.Response, "Response", $"response{clock}", clock);
            AddTimes(TicketDurationKind.FullResolution, "Resolution", $"fullResolution{clock}", clock);
        }

        if (SlaSection.Policy(options.Service)?.For(SlaMetric.FirstResponse) is { } sla)
        {
            table.Add(
                "sla",
                log.Tickets.TallyBy(sla, ticket => group(ticket.Ticket)),
                tally => new RateResult(sla.Name, tally),
                [new("In time %", rate => Words.Percent(rate.Rate), ColumnNeed.Interval)]);
        }

        return table.ToTable();

        void AddTimes(TicketDurationKind kind, string header, string name, TicketClock clock) =>
            table.Add(
                name,
                key => TicketLog.Summarize(groups[key], kind, clock),
                // One clock is enough for people; JSON has both.
                clock != log.Clocks[^1] ? [] :
                [
                    new($"{header}: median", time => Words.Time(time.Median), ColumnNeed.Interval),
                    new($"{header}: P90", time => Words.Time(time.P90), ColumnNeed.Change),
                ]);
    }
}
