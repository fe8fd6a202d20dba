using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How tickets were answered and solved, with the evidence.</summary>
/// <remarks>
/// Rates are 0 to 1; null where nothing counted. The resolution rate of tickets created in a period still grows while some of them are open.
/// Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record TicketResult
{
    /// <summary>Refuses to be read from JSON: read its TicketTally.</summary>
    public TicketResult() => throw WrittenOnly.Refusal(nameof(TicketResult), "its TicketTally");

    internal TicketResult(TicketTally tally)
    {
        Definition = tally.Definition;
        Tickets = tally.Count;
        Open = tally.Open;
        ResolutionRate = new RateResult("resolution rate", tally.Solved);
        OneTouchRate = new RateResult("one-touch rate", tally.OneTouch);
        TwoTouchRate = new RateResult("two-touch rate", tally.TwoTouch);
        SolvedWithoutReplyRate = new RateResult("solved without a reply", tally.SolvedWithoutReply);
        ReopenRate = new RateResult("reopen rate", tally.Reopened);
        Reopenings = tally.Reopenings;
        Response = new(TicketDurationKind.Response, tally[TicketDurationKind.Response]);
        ReplyWait = new(TicketDurationKind.ReplyWait, tally[TicketDurationKind.ReplyWait]);
        FirstResolution = new(TicketDurationKind.FirstResolution, tally[TicketDurationKind.FirstResolution]);
        FullResolution = new(TicketDurationKind.FullResolution, tally[TicketDurationKind.FullResolution]);
        RequesterWait = new(TicketDurationKind.RequesterWait, tally[TicketDurationKind.RequesterWait]);
        AgentWait = new(TicketDurationKind.AgentWait, tally[TicketDurationKind.AgentWait]);
        OnHold = new(TicketDurationKind.OnHold, tally[TicketDurationKind.OnHold]);
        AgentWork = new(TicketDurationKind.AgentWork, tally[TicketDurationKind.AgentWork]);
        Excluded = tally.Excluded;
    }

    /// <summary>The definition that the tickets were measured under; null where there are none.</summary>
    [JsonPropertyName("definition"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketDefinition? Definition { get; }

    /// <summary>The tickets.</summary>
    [JsonPropertyName("tickets"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Tickets { get; }

    /// <summary>The tickets that are not solved: their durations are censored.</summary>
    [JsonPropertyName("open"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Open { get; }

    /// <summary>Solved of all tickets.</summary>
    [JsonPropertyName("resolutionRate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult ResolutionRate { get; }

    /// <summary>Solved in one touch, of those that are solved.</summary>
    [JsonPropertyName("oneTouchRate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult OneTouchRate { get; }

    /// <summary>Solved in two touches, of those that are solved.</summary>
    [JsonPropertyName("twoTouchRate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult TwoTouchRate { get; }

    /// <summary>Solved without any public reply of an agent, of those that are solved.</summary>
    [JsonPropertyName("solvedWithoutReplyRate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult SolvedWithoutReplyRate { get; }

    /// <summary>Reopened at least once, of those that were ever solved.</summary>
    [JsonPropertyName("reopenRate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult ReopenRate { get; }

    /// <summary>The reopenings of all tickets.</summary>
    [JsonPropertyName("reopenings"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Reopenings { get; }

    /// <summary>The responses that the definition asks for.</summary>
    [JsonPropertyName("response"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketTimeResult Response { get; }

    /// <summary>From each first unanswered message of a customer to the next public reply of an agent.</summary>
    [JsonPropertyName("replyWait"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketTimeResult ReplyWait { get; }

    /// <summary>From creation to the first solve.</summary>
    [JsonPropertyName("firstResolution"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketTimeResult FirstResolution { get; }

    /// <summary>From creation to the last solve, of tickets that are solved.</summary>
    [JsonPropertyName("fullResolution"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketTimeResult FullResolution { get; }

    /// <summary>How long customers waited: new, open and on hold; so far, where a ticket is open.</summary>
    [JsonPropertyName("requesterWait"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketTimeResult RequesterWait { get; }

    /// <summary>How long agents waited for customers: pending; so far, where a ticket is open.</summary>
    [JsonPropertyName("agentWait"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketTimeResult AgentWait { get; }

    /// <summary>How long tickets were on hold; so far, where a ticket is open.</summary>
    [JsonPropertyName("onHold"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketTimeResult OnHold { get; }

    /// <summary>How long tickets waited for an agent: new and open; so far, where a ticket is open.</summary>
    [JsonPropertyName("agentWork"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketTimeResult AgentWork { get; }

    /// <summary>The tickets left out, by reason.</summary>
    [JsonPropertyName("excluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Excluded { get; }

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return ResolutionRate.Rate is { } rate
            ? string.Create(
                culture,
                $"{Definition}: {100 * rate:0.0}% of {Tickets:N0} solved, {Open:N0} open; response {Response.Calendar.ToString(culture)}; full resolution {FullResolution.Calendar.ToString(culture)}")
            : "No tickets";
    }
}
