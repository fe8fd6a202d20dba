namespace CxMetrics.Tool;

/// <summary>How many tickets are open as time goes on.</summary>
internal static class BacklogSection
{
    // Beyond half a year, months tell more than weeks.
    private const int MostWeeks = 26;

    public static ReportSection? Of(TicketFacts log, Periods periods, LeftOut leftOut)
    {
        TicketBacklog backlog;
        Breakdown<Period, TicketThroughputTally> throughput;
        Periods shown = periods;
        try
        {
            Periods weeks = Periods.Weeks(periods.Zone);
            backlog = Tickets.BacklogOverTime(log.Tickets, weeks);
            if (periods.Unit == PeriodUnit.Month && backlog.Points.Count is > 0 and <= MostWeeks)
            {
                shown = weeks;
            }

            backlog = Tickets.BacklogOverTime(log.Tickets, shown);
            throughput = Tickets.Throughput(log.Tickets, shown);
        }
        catch (ArgumentOutOfRangeException)
        {
            return leftOut.All("the backlog, since a ticket stands at an end of the calendar");
        }

        // Where no solve has a moment that can be, every period would seem to have none.
        bool knowsSolves = throughput.Total.Solved == 0 || throughput.NoKey.Solved < throughput.Total.Solved;
        string unit = Words.Unit(shown);
        return new ReportSection("backlog", "Backlog")
        {
            Sentences = [$"{Words.Count(backlog.Open)} tickets are open at the end{Words.Without(backlog.Excluded)}."],
            Tables =
            [
                SectionTable.Of(
                    unit,
                    $"At the end of each {unit} ({shown})",
                    backlog.Points,
                    point => ResultJson.Of(point),
                    [
                        new(Words.Sentence(unit), point => point.Period.ToString()),
                        new("Open", point => Words.Count(point.Open)),
                        new("Created", point => Words.Count(Throughput(throughput, point).Created), ColumnNeed.Change),
                        new("Solved", point => knowsSolves ? Words.Count(Throughput(throughput, point).Solved) : "-", ColumnNeed.Change),
                    ]),
            ],
        };
    }

    private static TicketThroughputTally Throughput(Breakdown<Period, TicketThroughputTally> throughput, BacklogPoint point) =>
        throughput.TryGetTally(point.Period, out TicketThroughputTally? tally) ? tally : TicketThroughputTally.AdditiveIdentity;
}
