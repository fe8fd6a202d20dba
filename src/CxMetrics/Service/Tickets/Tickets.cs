using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What happened to tickets and how long it took, as of a moment.</summary>
/// <remarks>
/// Events are read in the order of their moment, then of their sequence, whatever order they come in. A public reply of an agent or a solve
/// before the creation of its ticket is an invalid fact, whatever the definition times, and that of a bot where its replies are responses; so
/// is a repeated id of a ticket, and a status or target event without a status or a target. A repeated event, events of unknown
/// tickets and whatever lies after the moment are left out and counted. Cost: one sort of the events, one pass; business time costs a look-up
/// in the calendar for each stretch of a ticket. Thread-safe.
/// </remarks>
public static partial class Tickets
{
    /// <summary>Measures tickets by their events.</summary>
    /// <param name="tickets">
    /// The tickets; one without any event is new and untouched, unless it has a status, replies or a solve of its own: then those are measured.
    /// </param>
    /// <param name="events">Their events, in any order.</param>
    /// <param name="asOf">The moment up to which things are known, itself included.</param>
    /// <param name="definition">The definition; <see cref="TicketDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with an invalid fact.</param>
    /// <returns>Every ticket that exists at the moment, measured, and what was left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tickets"/>, <paramref name="events"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A fact is invalid; its ticket and its index are named.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    public static TicketReport Measure(
        IEnumerable<Ticket> tickets,
        IEnumerable<TicketEvent> events,
        Moment asOf,
        TicketDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(tickets);
        ArgumentNullException.ThrowIfNull(events);
        return Measure(tickets, events, asOf, definition ?? TicketDefinition.Standard, invalid, hasLog: true);
    }

    /// <summary>Measures tickets of a source without events by their own members.</summary>
    /// <param name="tickets">The tickets.</param>
    /// <param name="asOf">The moment up to which things are known, itself included; no earlier than the data, since a status has no date.</param>
    /// <param name="definition">The definition; <see cref="TicketDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with an invalid fact.</param>
    /// <returns>Every ticket that exists at the moment, measured, and what was left out.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tickets"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A fact is invalid; its ticket and its index are named.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    public static TicketReport Measure(
        IEnumerable<Ticket> tickets,
        Moment asOf,
        TicketDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw) => Measure(Guard.NotNull(tickets), [], asOf, definition ?? TicketDefinition.Standard, invalid, hasLog: false);

    /// <summary>Calculates the rates and times of a tally, such as that of a team.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(TTally)"/>
    public static TicketResult Calculate(TicketTally tally, TicketDefinition? definition = null) =>
        (definition ?? tally?.Definition ?? TicketDefinition.Standard).Calculate(tally!);

    /// <summary>Measures tickets by their events and calculates their rates and times.</summary>
    /// <param name="tickets">The tickets; those without any event as <see cref="Measure(IEnumerable{Ticket}, IEnumerable{TicketEvent}, Moment, TicketDefinition?, InvalidFacts)"/> takes them.</param>
    /// <param name="events">Their events, in any order.</param>
    /// <param name="asOf">The moment up to which things are known, itself included.</param>
    /// <param name="definition">The definition; <see cref="TicketDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with an invalid fact.</param>
    /// <returns>The rates and times.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tickets"/>, <paramref name="events"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">A fact is invalid; its ticket and its index are named.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    public static TicketResult Calculate(
        IEnumerable<Ticket> tickets,
        IEnumerable<TicketEvent> events,
        Moment asOf,
        TicketDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw) => Calculate(Measure(tickets, events, asOf, definition, invalid).ToTally());

    private static TicketReport Measure(
        IEnumerable<Ticket> tickets,
        IEnumerable<TicketEvent> events,
        DateTimeOffset asOf,
        TicketDefinition definition,
        InvalidFacts invalid,
        bool hasLog)
    {
        TicketIntake intake = new(asOf, Guard.Defined(invalid));
        intake.AddTickets(tickets, nameof(tickets));
        intake.AddEvents(events, nameof(events));
        TicketStopwatch watch = new(definition.Calendar);
        List<MeasuredTicket> measured = new(intake.Tickets.Count);
        for (int i = 0; i < intake.Tickets.Count; i++)
        {
            Ticket ticket = intake.Tickets[i];
            bool isLogged = intake.HasEvents(i) || (hasLog && !TicketSnapshot.HasState(ticket));
            if (!isLogged && TicketSnapshot.IsContradictory(ticket))
            {
                intake.RefuseContradiction(i, nameof(tickets));
                continue;
            }

            ReadOnlySpan<LoggedEvent> own = intake.EventsOf(i);
            if (invalid == InvalidFacts.Throw
                && (isLogged ? EventsBeforeCreation.First(ticket, own, definition) : EventsBeforeCreation.First(ticket)) is { } moment)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"tickets[{intake.Indices[i]}], {Quote.Of(ticket.Id)}, was answered or solved at {moment:O}, before its creation at {ticket.CreatedAt:O}; expected it later. Pass InvalidFacts.Count to count such tickets."),
                    nameof(tickets));
            }

            TicketStopwatch ownWatch = TicketStopwatch.Of(ticket, own, definition, watch);
            measured.Add(isLogged
                ? Measure(ticket, own, asOf, definition, ownWatch, intake.Counts)
                : TicketSnapshot.Measure(ticket, asOf, definition, ownWatch));
        }

        return new TicketReport(measured, asOf, definition, intake.TicketsLeftOut, intake.Counts);
    }

    private static MeasuredTicket Measure(
        Ticket ticket,
        ReadOnlySpan<LoggedEvent> events,
        DateTimeOffset asOf,
        TicketDefinition definition,
        TicketStopwatch watch,
        TicketEventCounts counts)
    {
        TicketTimeline timeline = new(ticket, definition, watch, counts);
        foreach (LoggedEvent entry in events)
        {
            timeline.Add(entry.Happening);
        }

        return timeline.Measure(asOf);
    }
}
