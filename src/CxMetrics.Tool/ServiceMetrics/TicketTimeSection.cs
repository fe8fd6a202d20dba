using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>How long tickets wait for an answer and for their solution.</summary>
internal static class TicketTimeSection
{
    private static readonly TicketDurationKind[] AllKinds =
    [
        TicketDurationKind.Response, TicketDurationKind.ReplyWait, TicketDurationKind.FirstResolution, TicketDurationKind.FullResolution,
        TicketDurationKind.RequesterWait, TicketDurationKind.AgentWork,
    ];

    /// <summary>The times that the tickets tell of.</summary>
    /// <param name="log">The tickets.</param>
    /// <param name="leftOut">Takes what the facts do not suffice for.</param>
    /// <param name="kinds">The kinds to show; all where none is named.</param>
    public static ReportSection? Of(TicketFacts log, LeftOut leftOut, params IReadOnlyList<TicketDurationKind> kinds)
    {
        TicketResult result = Tickets.Calculate(log.Measurements.ToTally());
        TimeLine[] lines =
        [
            .. (kinds.Count == 0 ? AllKinds : kinds).SelectMany(kind => log.Clocks.Select(clock => new TimeLine(kind, clock, TicketFacts.Summarize(log.Tickets, kind, clock), GoingOn(log, kind))))
                .Where(line => line.Summary.Count > 0),
        ];
        if (lines.Length == 0)
        {
            return leftOut.All("response and resolution times, for which tickets have to have a firstReplyAt or a solvedAt, or events");
        }

        return new ReportSection("times", "Response and resolution")
        {
            Sentences =
            [
                Sentence("First response", result.Response.Excluded, lines, TicketDurationKind.Response),
                Sentence("Resolution", result.FullResolution.Excluded, lines, TicketDurationKind.FullResolution),
                .. Censored(log),
            ],
            Tables =
            [
                SectionTable.Of(
                    "time",
                    $"What is over{(log.Definition.Calendar is { } calendar ? $", in calendar time and within {calendar.Name} ({calendar.Zone.Id})" : "")}",
                    lines,
                    line => new JsonObject { ["key"] = line.Kind.ToString(), ["clock"] = line.Clock.ToString(), ["summary"] = ResultJson.Of(line.Summary), ["goingOn"] = line.GoingOn },
                    [
                        new("Time", line => line.Name),
                        new("Known", line => Words.Count(line.Summary.Count), ColumnNeed.Responses),
                        new("Mean", line => Words.Time(line.Summary.Mean)),
                        new("Median", line => Words.Time(line.Summary.Median)),
                        new("P90", line => Words.Time(line.Summary.P90)),
                        new("Longest", line => Words.Time(line.Summary.Maximum), ColumnNeed.Detail),
                        new("Going on", line => Words.Count(line.GoingOn), ColumnNeed.Change),
                    ]),
            ],
            Results = new() { ["response"] = ResultJson.Of(result.Response), ["fullResolution"] = ResultJson.Of(result.FullResolution) },
        };
    }

    private static string Sentence(string name, ReasonCounts excluded, TimeLine[] lines, TicketDurationKind kind)
    {
        TimeLine? line = lines.FirstOrDefault(line => line.Kind == kind);
        return line is null
            ? $"{name}: no time is known{Words.Without(excluded)}."
            : $"{name}: half within {Words.Time(line.Summary.Median)}, one in ten takes more than {Words.Time(line.Summary.P90)}; "
                + $"known of {Words.Count(line.Summary.Count)} tickets{Words.Without(excluded)}.";
    }

    /// <summary>What goes on takes longer than it has so far, so that leaving it out flatters.</summary>
    private static IEnumerable<string> Censored(TicketFacts log)
    {
        TicketDuration[] open = [.. log.Measurements.Durations(TicketDurationKind.FullResolution).Where(duration => !duration.IsObserved)];
        if (open.Length > 0)
        {
            DurationSummary soFar = DurationSummary.Of([.. open.Select(duration => duration.Time)]);
            yield return $"{Words.Count(open.Length)} open tickets are in no resolution time above: half of them are open for more than {Words.Time(soFar.Median)} already, "
                + "so that the true times are longer.";
        }
    }

    /// <summary>The times that still run: a reply that a solve made needless is not waited for.</summary>
    private static int GoingOn(TicketFacts log, TicketDurationKind kind) => kind switch
    {
        TicketDurationKind.Response => Running(log, ticket => ticket.Responses),
        TicketDurationKind.ReplyWait => Running(log, ticket => ticket.ReplyWaits ?? []),
        TicketDurationKind.FirstResolution => Running(log, ticket => [ticket.FirstResolution]),
        TicketDurationKind.FullResolution => Running(log, ticket => [ticket.FullResolution]),
        _ => log.Tickets.Count(ticket => !ticket.IsSolved && ticket.RequesterWait is not null),
    };

    private static int Running(TicketFacts log, Func<MeasuredTicket, IEnumerable<TicketMilestone>> milestones) =>
        log.Tickets.SelectMany(milestones).Count(milestone => milestone.State == MilestoneState.NotYet);

    private sealed record TimeLine(TicketDurationKind Kind, TicketClock Clock, DurationSummary Summary, int GoingOn)
    {
        public string Name => Label + (Clock == TicketClock.Business ? ", business time" : "");

        private string Label => Kind switch
        {
            TicketDurationKind.Response => "First response",
            TicketDurationKind.ReplyWait => "Wait for a reply",
            TicketDurationKind.FirstResolution => "First resolution",
            TicketDurationKind.FullResolution => "Full resolution",
            TicketDurationKind.RequesterWait => "Requester waits",
            _ => "Agents work",
        };
    }
}
