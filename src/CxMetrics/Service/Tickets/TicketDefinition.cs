using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What counts as a response, as one touch and as a reopening of tickets, and which hours are business time.</summary>
/// <remarks>
/// A value: immutable, with structural equality, printed by every result. Measured tickets are tallied under it:
/// <c>report.Tickets.Tally(definition)</c>, <c>report.Tickets.TallyBy(definition, ticket => ticket.Ticket.TeamId)</c>. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record TicketDefinition : MetricDefinition<TicketDefinition, MeasuredTicket, TicketTally, TicketResult>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="response">Which replies are responses, and from when their time runs.</param>
    /// <param name="touches">Which tickets were solved in one touch, or in two.</param>
    /// <param name="reopenings">What a reopening is.</param>
    /// <param name="agentCreated">Whether tickets that agents created count in the one-touch and two-touch rates.</param>
    /// <param name="calendar">The opening hours; null for calendar time alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    [JsonConstructor]
    public TicketDefinition(
        string name,
        ResponseRule response = ResponseRule.ByHuman,
        TouchRule touches = TouchRule.ExactWithoutReopening,
        ReopenRule reopenings = ReopenRule.EveryReturn,
        AgentCreatedTickets agentCreated = AgentCreatedTickets.Count,
        BusinessCalendar? calendar = null)
        : base(name)
    {
        Response = Guard.Defined(response);
        Touches = Guard.Defined(touches);
        Reopenings = Guard.Defined(reopenings);
        AgentCreated = Guard.Defined(agentCreated);
        Calendar = calendar;
    }

    /// <summary>First public reply of an agent, one touch without reopening, every return is a reopening; calendar time. The default.</summary>
    public static TicketDefinition Standard { get; } = new("tickets");

    /// <summary>As <see cref="Standard"/>, but what a bot replies is a response.</summary>
    public static TicketDefinition WithBots { get; } = new("tickets, replies of bots included", ResponseRule.ByHumanOrBot);

    /// <summary>As <see cref="Standard"/>, but responses are timed from the assignment to an agent.</summary>
    public static TicketDefinition FromAssignment { get; } = new("tickets, responses from assignment", ResponseRule.FromAssignment);

    /// <summary>As <see cref="Standard"/>, but responses are those to reopenings.</summary>
    public static TicketDefinition FromReopening { get; } = new("tickets, responses from reopening", ResponseRule.FromReopening);

    /// <summary>As Zendesk counts: one touch is fewer than two replies.</summary>
    public static TicketDefinition ZendeskStyle { get; } = new("tickets, one touch as fewer than two replies", touches: TouchRule.FewerThanTwo);

    /// <summary>Which replies are responses, and from when their time runs.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("response"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ResponseRule Response { get; init => field = Guard.Defined(value, nameof(Response)); }

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
        $"{Response}, {Touches}, {Reopenings}, tickets of agents: {AgentCreated}{(Calendar is null ? "" : $", hours of {Calendar.Name}")}";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public override string? IdOf(MeasuredTicket fact) => Guard.NotNull(fact).Ticket.Id;

    /// <inheritdoc/>
    public override DateTimeOffset? MomentOf(MeasuredTicket fact) => Guard.NotNull(fact).Ticket.CreatedAt;

    // Invalid facts were thrown or counted when the tickets were measured.
    private protected override ICounter<MeasuredTicket, TicketTally> NewCounter(InvalidFacts invalid) => new TicketCounter(this);

    private protected override TicketResult ResultOf(TicketTally tally) => new(tally);
}
