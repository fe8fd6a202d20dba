using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>One ticket as of a moment: its state, and how long everything took.</summary>
/// <remarks>
/// What the source does not say is null or <see cref="MilestoneState.Unknown"/>, never guessed. Written to JSON, never read. Immutable, with
/// structural equality; thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed partial record MeasuredTicket
{
    /// <summary>Refuses to be read from JSON: read its Ticket and TicketEvents.</summary>
    public MeasuredTicket() => throw WrittenOnly.Refusal(nameof(MeasuredTicket), "its Ticket and TicketEvents");

    internal MeasuredTicket(Ticket ticket, DateTimeOffset asOf, TicketDefinition definition, TicketStopwatch watch)
    {
        Ticket = ticket;
        AsOf = asOf;
        Definition = definition;
        Watch = watch;
        Age = watch.Between(ticket.CreatedAt, asOf);
    }

    /// <summary>The ticket: group by its team, channel, priority or month of creation.</summary>
    [JsonPropertyName("ticket")]
    public Ticket Ticket { get; }

    /// <summary>The moment up to which things are known, itself included.</summary>
    [JsonPropertyName("asOf")]
    public DateTimeOffset AsOf { get; }

    /// <summary>The definition that it was measured under; the report prints it.</summary>
    [JsonIgnore]
    public TicketDefinition Definition { get; }

    /// <summary>Whether it is measured by the event log, in which it may have no event yet; otherwise by its own members.</summary>
    [JsonPropertyName("hasEvents")]
    public bool HasEvents { get; internal init; }

    /// <summary>The status; null where the source does not say which.</summary>
    [JsonPropertyName("status")]
    public TicketStatus? Status { get; internal init; }

    /// <summary>Whether it is solved or closed; otherwise it is open, and its durations are censored.</summary>
    [JsonPropertyName("isSolved")]
    public bool IsSolved { get; internal init; }

    /// <summary>How often it was solved: moves from an unsolved status to solved or closed.</summary>
    [JsonPropertyName("resolutions")]
    public int? Resolutions { get; internal init; }

    /// <summary>How often it was reopened, as the definition counts.</summary>
    [JsonPropertyName("reopenings")]
    public int? Reopenings { get; internal init; }

    /// <summary>The public replies of agents.</summary>
    [JsonPropertyName("agentReplies")]
    public int? AgentReplies { get; internal init; }

    /// <summary>The agents who wrote them; null where one of them is not named.</summary>
    [JsonPropertyName("agents")]
    public int? Agents { get; internal init; }

    /// <summary>The messages of the customer, the creation included; null where the source does not count them.</summary>
    [JsonPropertyName("customerMessages")]
    public int? CustomerMessages { get; internal init; }

    /// <summary>How often it went from one agent or team to another; null where no assignment is recorded.</summary>
    [JsonPropertyName("handoffs")]
    public int? Handoffs { get; internal init; }

    /// <summary>Whether it is solved in one touch, as the definition has it; false for an open ticket.</summary>
    [JsonPropertyName("isOneTouch")]
    public bool? IsOneTouch => Touched(1, Definition.Touches == TouchRule.FewerThanTwo ? 0 : 1);

    /// <summary>Whether it is solved in two touches, as the definition has it; false for an open ticket.</summary>
    [JsonPropertyName("isTwoTouch")]
    public bool? IsTwoTouch => Touched(2, 2);

    /// <summary>
    /// Whether it is solved without any public reply of an agent: a class of its own; false for an open ticket, and null where the source does
    /// not count replies, even if it has a first one.
    /// </summary>
    [JsonPropertyName("isSolvedWithoutReply")]
    public bool? IsSolvedWithoutReply =>

        // A first reply alone would answer for the answered tickets only, and a rate of these is 0 by construction.
        !IsSolved ? false
        : AgentReplies is { } replies ? replies == 0
        : null;

    /// <summary>Whether it is solved, and the customer wrote once at most, the creation included; false for an open ticket.</summary>
    [JsonPropertyName("isSolvedWithoutFurtherMessage")]
    public bool? IsSolvedWithoutFurtherMessage => !IsSolved ? false : CustomerMessages is { } messages ? messages <= 1 : null;

    /// <summary>The service-level targets that were set for it, in their order.</summary>
    [JsonPropertyName("targets")]
    public IReadOnlyList<TicketTarget> Targets { get; internal init; } = NoTargets;

    /// <summary>The stretches of time during which it was not solved; null where that is unknown.</summary>
    [JsonPropertyName("openSpans")]
    public IReadOnlyList<TicketOpenSpan>? OpenSpans { get; internal init; }

    /// <summary>Measures its times, by the hours of the teams that it was with.</summary>
    internal TicketStopwatch Watch { get; }

    /// <summary>The solve that stands; null while it is open, or where its moment is unknown.</summary>
    internal OrderedMoment? Solve { get; init; }

    /// <summary>The ticket in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Ticket {Ticket.Id} as of {AsOf:O}: {(IsSolved ? "solved" : "open")}, first response {FirstResponse}, full resolution {FullResolution}");

    private bool? Touched(int most, int least)
    {
        if (!IsSolved)
        {
            return false;
        }

        if (AgentReplies is not { } replies)
        {
            return null;
        }

        // Without reopenings, a count that fits is no answer; and an answer from the others alone would be a biased sample.
        bool fits = replies >= least && replies <= most;
        return Definition.Touches == TouchRule.ExactWithoutReopening ? Reopenings is { } reopenings ? fits && reopenings == 0 : null : fits;
    }
}
