namespace CxMetrics;

/// <summary>Finds replies and solves that lie before the creation of their ticket, which are invalid facts.</summary>
internal static class EventsBeforeCreation
{
    /// <summary>When a ticket was first answered or solved before its creation, by its events; null where it was not.</summary>
    /// <remarks>Who created it and from when the definition times responses does not matter: by clocks that disagree, no time is known.</remarks>
    public static DateTimeOffset? First(Ticket ticket, ReadOnlySpan<LoggedEvent> events, TicketDefinition definition)
    {
        foreach (LoggedEvent entry in events)
        {
            if (entry.Happening.At >= ticket.CreatedAt)
            {
                break;
            }

            if (IsSolve(entry.Happening) || IsResponse(entry.Happening, definition))
            {
                return entry.Happening.At;
            }
        }

        return null;
    }

    /// <summary>When a ticket was answered or solved before its creation, by its own members; null where it was not.</summary>
    public static DateTimeOffset? First(Ticket ticket) =>
        ticket.FirstReplyAt < ticket.CreatedAt ? ticket.FirstReplyAt
        : ticket.SolvedAt < ticket.CreatedAt ? ticket.SolvedAt
        : null;

    private static bool IsSolve(TicketEvent happening) =>
        happening is { Kind: TicketEventKind.Status, Status: { } status } && TicketStatusWalk.IsSolvedStatus(status);

    private static bool IsResponse(TicketEvent happening, TicketDefinition definition) =>
        happening.Kind == TicketEventKind.PublicReply
        && (happening.Actor == TicketActor.Agent
            || (happening.Actor == TicketActor.Bot && definition.Answers == AnswerRule.ByHumanOrBot));
}
