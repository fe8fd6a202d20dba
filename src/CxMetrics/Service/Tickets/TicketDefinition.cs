using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Who answers a ticket and since when it waits, what is one touch and a reopening, and which hours are business time.</summary>
/// <remarks>
/// A value: immutable, with structural equality, printed by every result. Measured tickets are tallied under it:
/// <c>report.Tickets.Tally(definition)</c>, <c>report.Tickets.TallyBy(definition, ticket => ticket.Ticket.TeamId)</c>. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TicketDefinition : MetricDefinition<TicketDefinition, MeasuredTicket, TicketTally, TicketResult>
{
    /// <summary>Makes a definition with the choices of <see cref="Standard"/>.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    [JsonConstructor]
    public TicketDefinition(string name)
        : base(name) => TicketCalendars = ValueTable<string, BusinessCalendar>.Empty;

    /// <summary>First public reply of an agent, one touch without reopening, every return is a reopening; calendar time. The default.</summary>
    public static TicketDefinition Standard { get; } = new("tickets");

    /// <summary>As <see cref="Standard"/>, but what a bot replies is an answer.</summary>
    public static TicketDefinition WithBots { get; } = new("tickets, replies of bots included") { Answers = AnswerRule.ByHumanOrBot };

    /// <summary>As <see cref="Standard"/>, but waits and resolutions are timed from the assignment to an agent.</summary>
    public static TicketDefinition FromAssignment { get; } = new("tickets, from assignment") { Start = TicketStart.Assignment };

    /// <summary>As <see cref="Standard"/>, but waits and resolutions are timed from the hand-off to a team or an agent.</summary>
    public static TicketDefinition FromHandoff { get; } = new("tickets, from hand-off") { Start = TicketStart.Handoff };

    /// <summary>As <see cref="Standard"/>, but responses are those to reopenings.</summary>
    public static TicketDefinition FromReopening { get; } = new("tickets, responses from reopening") { Start = TicketStart.Reopening };

    /// <summary>
    /// As Zendesk counts: one touch is fewer than two replies, and the response to a ticket of an agent is timed from the customer's first
    /// message.
    /// </summary>
    public static TicketDefinition ZendeskStyle { get; } = new("tickets, as Zendesk counts") { Start = TicketStart.FirstMessage, Touches = TouchRule.FewerThanTwo };

    /// <summary>Whose public reply ends a wait.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("answers"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public AnswerRule Answers { get; init => field = Guard.Defined(value, nameof(Answers)); }

    /// <summary>From when the time to the first response and to the resolution runs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("start"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketStart Start { get; init => field = Guard.Defined(value, nameof(Start)); }

    /// <summary>Which tickets were solved in one touch, or in two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("touches"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TouchRule Touches { get; init => field = Guard.Defined(value, nameof(Touches)); }

    /// <summary>What a reopening is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("reopenings"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReopenRule Reopenings { get; init => field = Guard.Defined(value, nameof(Reopenings)); }

    /// <summary>Whether tickets that agents created count in the one-touch and two-touch rates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("agentCreated"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public AgentCreatedTickets AgentCreated { get; init => field = Guard.Defined(value, nameof(AgentCreated)); }

    /// <summary>The opening hours; null for calendar time alone.</summary>
    [JsonPropertyName("calendar"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public BusinessCalendar? Calendar { get; init; }

    /// <summary>
    /// The opening hours of teams that have their own, by the id of the team, or by <see cref="CalendarAttribute"/>; those of all others are
    /// <see cref="Calendar"/>.
    /// </summary>
    /// <remarks>
    /// A ticket passes its time by the hours of the team that it was last given to. Before the first such event, and where there is none, by
    /// those of <see cref="Ticket.TeamId"/>. Not used where <see cref="Calendar"/> is null.
    /// </remarks>
    /// <exception cref="ArgumentNullException">A calendar in it is null; null itself means none.</exception>
    [JsonPropertyName("ticketCalendars"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyDictionary<string, BusinessCalendar> TicketCalendars { get; init => field = ValueTables.Of(value ?? ValueTable<string, BusinessCalendar>.Empty, nameof(TicketCalendars)); }

    /// <summary>The attribute of a ticket, such as a region, by whose values <see cref="TicketCalendars"/> has the hours; null: by team.</summary>
    /// <remarks>A ticket keeps the hours of its value throughout. Without the attribute, or with a value that has none: those of <see cref="Calendar"/>.</remarks>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("calendarAttribute"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? CalendarAttribute { get; init => field = Guard.OptionalText(value, nameof(CalendarAttribute)); }

    /// <summary>The same definition with business time beside calendar time.</summary>
    /// <param name="calendar">The opening hours.</param>
    /// <param name="name">The name that results print; null for the name of this one with that of the calendar.</param>
    /// <returns>Another definition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public TicketDefinition InBusinessTime(BusinessCalendar calendar, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return this with { Name = Guard.OptionalText(name) ?? $"{Name}, hours of {calendar.Name}", Calendar = calendar };
    }

    /// <summary>The hours of a team, or of a value of the attribute: its own, or those of all others; null for calendar time alone.</summary>
    internal BusinessCalendar? CalendarOf(string? key) =>
        Calendar is not null && key is not null && TicketCalendars.TryGetValue(key, out BusinessCalendar? own) ? own : Calendar;

    internal void RefuseWithoutCalendar(TicketClock clock)
    {
        if (Guard.Defined(clock) == TicketClock.Business && Calendar is null)
        {
            throw new InvalidOperationException($"The definition {Quote.Of(Name)} has no calendar; expected one for business time.");
        }
    }

    // Every ticket counts, and may be left out of a rate or a kind of duration.
    private protected override IEnumerable<string> ReasonsOfMetric =>
    [
        ExclusionReasons.Open,
        ExclusionReasons.NeverSolved,
        ExclusionReasons.Unknown,
        ExclusionReasons.NotYet,
        ExclusionReasons.SolvedWithoutReply,
        ExclusionReasons.CreatedByAgent,
        ExclusionReasons.NotAssigned,
        ExclusionReasons.BeforeCreation,
    ];

    private protected override string Choices =>
        $"{Answers}, from {Start}, {Touches}, {Reopenings}, tickets of agents: {AgentCreated}{Hours}";

    private string Hours => Calendar is null
        ? ""
        : $", hours of {string.Join(", ", TicketCalendars.Select(own => $"{own.Value.Name} for {Chosen}{own.Key}").Prepend(Calendar.Name))}";

    private string Chosen => CalendarAttribute is null ? "" : $"{CalendarAttribute} ";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public override string? IdOf(MeasuredTicket fact) => Guard.NotNull(fact).Ticket.Id;

    /// <inheritdoc/>
    public override DateTimeOffset? MomentOf(MeasuredTicket fact) => Guard.NotNull(fact).Ticket.CreatedAt;

    private protected override DateTimeOffset? AsOfOf(MeasuredTicket fact) => fact.AsOf;

    // Invalid facts were thrown or counted when the tickets were measured.
    private protected override ICounter<MeasuredTicket, TicketTally> NewCounter(InvalidFacts invalid) => new TicketCounter(this);

    private protected override TicketResult ResultOf(TicketTally tally) => new() { Tally = tally };
}
