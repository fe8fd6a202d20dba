using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Survival;

namespace CxMetrics;

/// <summary>Measured tickets as of a moment, and what became of every ticket and event received.</summary>
/// <remarks>
/// Tickets are either measured or left out, events either used or left out. Written to JSON, never read.
/// Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record TicketReport
{
    private static readonly ITallyDefinition<TicketDuration, SurvivalTally> CensoredTimes =
        SurvivalTally.Reading((TicketDuration duration) => duration.Time.Ticks, duration => duration.IsObserved);

    /// <summary>Refuses to be read from JSON: read its Tickets and TicketEvents.</summary>
    public TicketReport() => throw WrittenOnly.Refusal(nameof(TicketReport), "its Tickets and TicketEvents");

    internal TicketReport(
        IEnumerable<MeasuredTicket> tickets, DateTimeOffset asOf, TicketDefinition definition, ReasonCounts leftOut, TicketEventCounts events)
    {
        Tickets = new ValueList<MeasuredTicket>(tickets);
        AsOf = asOf;
        Definition = definition;
        TicketsLeftOut = leftOut;
        Events = events.Used;
        EventsLeftOut = events.LeftOut;
        EventsNoted = events.Noted;
    }

    /// <summary>The measured tickets, in the order in which they were received.</summary>
    [JsonPropertyName("tickets")]
    public IReadOnlyList<MeasuredTicket> Tickets { get; }

    /// <summary>The moment up to which things are known, itself included.</summary>
    [JsonPropertyName("asOf")]
    public DateTimeOffset AsOf { get; }

    /// <summary>The definition that they were measured under.</summary>
    [JsonPropertyName("definition")]
    public TicketDefinition Definition { get; }

    /// <summary>The tickets left out, by reason.</summary>
    [JsonPropertyName("ticketsLeftOut")]
    public ReasonCounts TicketsLeftOut { get; }

    /// <summary>The events used.</summary>
    [JsonPropertyName("events")]
    public long Events { get; }

    /// <summary>The events left out, by reason.</summary>
    [JsonPropertyName("eventsLeftOut")]
    public ReasonCounts EventsLeftOut { get; }

    /// <summary>The events among those used that are odd, by what is odd about them.</summary>
    [JsonPropertyName("eventsNoted")]
    public ReasonCounts EventsNoted { get; }

    /// <summary>The tickets that are not solved: their durations are censored.</summary>
    [JsonPropertyName("open")]
    public long Open => Tickets.Count(ticket => !ticket.IsSolved);

    /// <summary>Tallies all of them under their definition.</summary>
    /// <returns>The tally.</returns>
    public TicketTally ToTally() => Tickets.Tally(Definition);

    /// <summary>Summarises one kind of duration exactly.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="clock">The clock.</param>
    /// <returns>
    /// The durations that were reached; the total times of all tickets, so far where open. What was not reached is counted as missing.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    /// <exception cref="InvalidOperationException">Business time is asked for, and the definition has no calendar.</exception>
    /// <remarks>Tallies of <see cref="ToTally"/> add up across machines, with quantiles within 1 %; this is exact, and does not.</remarks>
    public DurationSummary Summarize(TicketDurationKind kind, TicketClock clock = TicketClock.Calendar)
    {
        Guard.Defined(kind);
        Definition.RefuseWithoutCalendar(clock);
        return DurationSummary.Of(Tickets.SelectMany(ticket => ticket.Milestones(kind)).Select(milestone => milestone.Time?.By(clock)));
    }

    /// <summary>The durations of one kind with those that go on, for survival estimates.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="clock">The clock.</param>
    /// <returns>
    /// The durations in the order of the tickets; censored where open, and at the solve where one cut off the wait for a reply.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    /// <exception cref="InvalidOperationException">Business time is asked for, and the definition has no calendar.</exception>
    public IReadOnlyList<TicketDuration> Durations(TicketDurationKind kind, TicketClock clock = TicketClock.Calendar)
    {
        Guard.Defined(kind);
        Definition.RefuseWithoutCalendar(clock);
        return [.. Tickets.SelectMany(ticket => ticket.Durations(kind, clock))];
    }

    /// <summary>The median of one kind of duration with those that go on, as Kaplan and Meier estimate it.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="clock">The clock.</param>
    /// <returns>
    /// The first time by which the estimated share that goes on is a half or less; null where it stays above a half, or without durations.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    /// <exception cref="InvalidOperationException">Business time is asked for, and the definition has no calendar.</exception>
    /// <remarks>
    /// Unlike the median of <see cref="Summarize"/>, it counts open tickets for what they are: at least as long as they have been open.
    /// Kaplan and Meier (1958), Journal of the American Statistical Association 53:457. One sort.
    /// </remarks>
    public TimeSpan? KaplanMeierMedian(TicketDurationKind kind, TicketClock clock = TicketClock.Calendar) =>
        MedianOf(Durations(kind, clock));

    /// <summary>The report in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Plural.Of(Tickets.Count, "ticket", CultureInfo.InvariantCulture)} as of {AsOf:O}, {Open:N0} open, {TicketsLeftOut.Total:N0} left out; {Plural.Of(Events, "event", CultureInfo.InvariantCulture)}, {EventsLeftOut.Total:N0} left out, {EventsNoted.Total:N0} odd");

    /// <summary>The first time by which the estimated share that goes on is a half or less.</summary>
    internal static TimeSpan? MedianOf(IEnumerable<TicketDuration> durations) =>
        KaplanMeier.Estimate(durations.Tally(CensoredTimes)).FirstTime(0.5).Value is { } ticks ? TimeSpan.FromTicks((long)ticks) : null;
}
