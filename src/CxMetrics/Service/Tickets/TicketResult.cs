using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>How tickets were answered and solved, with the evidence.</summary>
/// <remarks>
/// Rates are 0 to 1; null where nothing counted. The resolution rate of tickets created in a period still grows while some of them are open.
/// Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record TicketResult : TallyResult<TicketTally, TicketDefinition>
{
    /// <summary>The tickets.</summary>
    [JsonPropertyName("tickets")]
    public long Tickets => Tally.Count;

    /// <summary>The tickets that are not solved: their durations are censored.</summary>
    [JsonPropertyName("open")]
    public long Open => Tally.Open;

    /// <summary>Solved of all tickets.</summary>
    [JsonPropertyName("resolutionRate")]
    public RateResult ResolutionRate => new("resolution rate", Tally.Solved);

    /// <summary>Solved in one touch, of those that are solved.</summary>
    [JsonPropertyName("oneTouchRate")]
    public RateResult OneTouchRate => new("one-touch rate", Tally.OneTouch);

    /// <summary>Solved in two touches, of those that are solved.</summary>
    [JsonPropertyName("twoTouchRate")]
    public RateResult TwoTouchRate => new("two-touch rate", Tally.TwoTouch);

    /// <summary>Solved without any public reply of an agent, of those that are solved.</summary>
    [JsonPropertyName("solvedWithoutReplyRate")]
    public RateResult SolvedWithoutReplyRate => new("solved without a reply", Tally.SolvedWithoutReply);

    /// <summary>Solved though the customer wrote once at most, of those that are solved.</summary>
    [JsonPropertyName("withoutFurtherMessageRate")]
    public RateResult WithoutFurtherMessageRate => new("solved without a further message", Tally.WithoutFurtherMessage);

    /// <summary>The messages of the customers of all tickets of which they are counted, creations included.</summary>
    [JsonPropertyName("customerMessages")]
    public long CustomerMessages => Tally.CustomerMessages;

    /// <summary>Reopened at least once, of those that were ever solved.</summary>
    [JsonPropertyName("reopenRate")]
    public RateResult ReopenRate => new("reopen rate", Tally.Reopened);

    /// <summary>The reopenings of all tickets.</summary>
    [JsonPropertyName("reopenings")]
    public long Reopenings => Tally.Reopenings;

    /// <summary>The responses that the definition asks for.</summary>
    [JsonPropertyName("response")]
    public TicketTimeResult Response => Times(TicketDurationKind.Response);

    /// <summary>The waits for replies: the first, and from each first unanswered message of a customer to the next answer.</summary>
    [JsonPropertyName("replyWait")]
    public TicketTimeResult ReplyWait => Times(TicketDurationKind.ReplyWait);

    /// <summary>From each answer to the next, while a ticket is not solved.</summary>
    [JsonPropertyName("periodicUpdate")]
    public TicketTimeResult PeriodicUpdate => Times(TicketDurationKind.PeriodicUpdate);

    /// <summary>The same without the time pending.</summary>
    [JsonPropertyName("pausableUpdate")]
    public TicketTimeResult PausableUpdate => Times(TicketDurationKind.PausableUpdate);

    /// <summary>From where the definition starts to the first solve.</summary>
    [JsonPropertyName("firstResolution")]
    public TicketTimeResult FirstResolution => Times(TicketDurationKind.FirstResolution);

    /// <summary>From where the definition starts to the last solve, of tickets that are solved.</summary>
    [JsonPropertyName("fullResolution")]
    public TicketTimeResult FullResolution => Times(TicketDurationKind.FullResolution);

    /// <summary>How long customers waited: new, open and on hold; so far, where a ticket is open.</summary>
    [JsonPropertyName("requesterWait")]
    public TicketTimeResult RequesterWait => Times(TicketDurationKind.RequesterWait);

    /// <summary>How long agents waited for customers: pending; so far, where a ticket is open.</summary>
    [JsonPropertyName("agentWait")]
    public TicketTimeResult AgentWait => Times(TicketDurationKind.AgentWait);

    /// <summary>How long tickets were on hold; so far, where a ticket is open.</summary>
    [JsonPropertyName("onHold")]
    public TicketTimeResult OnHold => Times(TicketDurationKind.OnHold);

    /// <summary>How long tickets waited for an agent: new and open; so far, where a ticket is open.</summary>
    [JsonPropertyName("agentWork")]
    public TicketTimeResult AgentWork => Times(TicketDurationKind.AgentWork);

    /// <summary>How long tickets were not solved, over all reopenings; so far, where a ticket is open.</summary>
    [JsonPropertyName("unsolved")]
    public TicketTimeResult Unsolved => Times(TicketDurationKind.Unsolved);

    private protected override string Sentence(IFormatProvider culture) =>
        ResolutionRate.Rate is { } rate
            ? string.Create(
                culture,
                $"{Definition.Name}: {100 * rate:0.0}% of {Tickets:N0} solved, {Open:N0} open; response {Response.Figures(culture)}; full resolution {FullResolution.Figures(culture)}")
            : $"{Definition.Name}: no tickets";

    private TicketTimeResult Times(TicketDurationKind kind) => new(kind, Tally[kind]);
}
