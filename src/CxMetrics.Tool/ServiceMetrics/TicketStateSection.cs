using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>How many tickets there are, and what became of them.</summary>
internal static class TicketStateSection
{
    public static ReportSection Of(TicketFacts log, double confidence)
    {
        TicketResult result = Tickets.Calculate(log.Measurements.ToTally());
        List<string> sentences =
        [
            $"{Words.Count(result.Tickets)} tickets: {Words.Count(result.Tickets - result.Open)} solved, {Words.Count(result.Open)} open{Words.Without(log.Measurements.TicketsLeftOut)}.",
        ];
        RateResult[] rates = [result.ResolutionRate, result.OneTouchRate, result.TwoTouchRate, result.SolvedWithoutReplyRate, result.ReopenRate];
        sentences.AddRange(rates.Where(rate => rate.Rate is not null).Select(rate => Words.Of(rate, confidence)));
        if (!log.HasEvents && result.OneTouchRate.Rate is not null)
        {
            sentences.Add($"One touch is exactly one reply here: {log.WhyWithoutEvents}, it is unknown which of these tickets were reopened.");
        }

        if (log.HasEvents)
        {
            TicketReport measured = log.Measurements;
            sentences.Add($"{Words.Count(measured.Events)} events{Words.Without(measured.EventsLeftOut)}{(measured.EventsNoted.Total > 0 ? $"; odd: {measured.EventsNoted}" : "")}.");
        }

        return new ReportSection("tickets", "Tickets")
        {
            Sentences = sentences,
            Tables = [ByStatus(log)],
            Results = new() { ["tickets"] = ResultJson.Of(result) },
        };
    }

    /// <summary>Tickets whose status nobody tells are solved where they have a moment of it.</summary>
    private static SectionTable ByStatus(TicketFacts log)
    {
        IGrouping<string, MeasuredTicket>[] states =
        [
            .. log.Tickets
                .GroupBy(
                    ticket => ticket.Status?.ToString() ?? (ticket.IsSolved ? "(solved, status not told)" : "(open, status not told)"),
                    StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal),
        ];
        return SectionTable.Of(
            "status",
            "By status",
            states,
            state => new JsonObject { ["key"] = state.Key, ["tickets"] = state.Count() },
            [
                new("Status", state => state.Key),
                new("Tickets", state => Words.Count(state.Count())),
                new("Share %", state => Words.Percent((double)state.Count() / log.Tickets.Count)),
            ]);
    }
}
