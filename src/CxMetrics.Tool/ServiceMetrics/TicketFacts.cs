namespace CxMetrics.Tool;

/// <summary>Measured tickets, and what is asked of them.</summary>
internal sealed class TicketFacts
{
    /// <summary>Measures tickets.</summary>
    /// <param name="tickets">The tickets.</param>
    /// <param name="events">What happened to them; null where the source tells only of the tickets themselves.</param>
    /// <param name="asOf">When the log was taken.</param>
    /// <param name="calendar">The opening hours; null where times are calendar times.</param>
    public TicketFacts(IReadOnlyList<Ticket> tickets, IReadOnlyList<TicketEvent>? events, DateTimeOffset asOf, BusinessCalendar? calendar)
    {
        // Where nobody tells of reopenings, exactly one reply is as near to one touch as one gets.
        HasEvents = events is { Count: > 0 };
        WhyWithoutEvents = events is null ? "without events (--events)" : "since the file of --events is empty";
        TicketDefinition definition = HasEvents
            ? TicketDefinition.Standard
            : new TicketDefinition("tickets, reopenings unknown") { Touches = TouchRule.Exact };
        Measurements = CxMetrics.Tickets.Measure(
            tickets, events ?? [], asOf, calendar is null ? definition : definition.InBusinessTime(calendar), InvalidFacts.Count);
    }

    public TicketReport Measurements { get; }

    public IReadOnlyList<MeasuredTicket> Tickets => Measurements.Tickets;

    public TicketDefinition Definition => Measurements.Definition;

    public bool HasEvents { get; }

    /// <summary>Why there are no events, as the middle of a sentence.</summary>
    public string WhyWithoutEvents { get; }

    /// <summary>The clocks by which times are told: the calendar, and the opening hours where there are any.</summary>
    public IReadOnlyList<TicketClock> Clocks =>
        Definition.Calendar is null ? [TicketClock.Calendar] : [TicketClock.Calendar, TicketClock.Business];

    /// <summary>The exact figures of some tickets' times that are over; those that go on are missing.</summary>
    public static DurationSummary Summarize(IEnumerable<MeasuredTicket> tickets, TicketDurationKind kind, TicketClock clock) =>
        DurationSummary.Of(tickets
            .SelectMany(ticket => ticket.Durations(kind, clock))
            .Select(duration => duration.IsObserved ? duration.Time : (TimeSpan?)null));
}
