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
    [JsonIgnore]
    public TicketTimeResult Response => this[TicketDurationKind.Response];

    /// <summary>The waits for replies: the first, and from each first unanswered message of a customer to the next answer.</summary>
    [JsonIgnore]
    public TicketTimeResult ReplyWait => this[TicketDurationKind.ReplyWait];

    /// <summary>From where the definition starts to the last solve, of tickets that are solved.</summary>
    [JsonIgnore]
    public TicketTimeResult FullResolution => this[TicketDurationKind.FullResolution];

    /// <summary>What every kind of duration took, in the order of <see cref="TicketDurationKind"/>; totals of open tickets are those so far.</summary>
    [JsonPropertyName("times")]
    public IReadOnlyList<TicketTimeResult> Times => [.. Enum.GetValues<TicketDurationKind>().Select(kind => this[kind])];

    /// <summary>What the durations of a kind took.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined value.</exception>
    public TicketTimeResult this[TicketDurationKind kind] => new(kind, Tally[kind]);

    private protected override string Sentence(IFormatProvider culture) =>
        ResolutionRate.Rate is { } rate
            ? string.Create(
                culture,
                $"{Definition.Name}: {100 * rate:0.0}% of {Tickets:N0} solved, {Open:N0} open; response {Response.Figures(culture)}; full resolution {FullResolution.Figures(culture)}")
            : $"{Definition.Name}: no tickets";
}
