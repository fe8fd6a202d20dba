using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>How measured tickets are tallied against the targets of a policy for one time.</summary>
/// <remarks>
/// <c>met / (met + breached)</c>; whatever is neither is excluded by reason. <c>measures.Tally(policy.For(metric))</c> gives the <see
/// cref="RateTally"/>, and <see cref="RateResult"/> its rate with an interval. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SlaDefinition : ITallyDefinition<MeasuredTicket, RateTally<SlaDefinition>>
{
    /// <summary>Picks one time of a policy.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="metric">The time that the targets limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="metric"/> is not a defined one.</exception>
    [JsonConstructor]
    public SlaDefinition(SlaPolicy policy, TicketDurationKind metric)
    {
        Policy = Guard.NotNull(policy);
        Metric = Guard.Defined(metric);
    }

    /// <summary>That of the policy, and the time.</summary>
    [JsonIgnore]
    public string Name => $"{Policy.Name}, {Metric}";

    /// <summary>The policy.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("policy"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public SlaPolicy Policy
    {
        get;
        init => field = Guard.NotNull(value, nameof(Policy));
    }

    /// <summary>The time that the targets limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("metric"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketDurationKind Metric
    {
        get;
        init => field = Guard.Defined(value, nameof(Metric));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>Invalid facts were thrown or counted when the tickets were measured, so nothing is left to throw.</remarks>
    public ITallyBuilder<MeasuredTicket, RateTally<SlaDefinition>> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.Defined(invalid);
        return new TallyBuilder<MeasuredTicket, SlaDefinition, RateTally<SlaDefinition>>(
            this, new RateCounter<MeasuredTicket, SlaDefinition>(Judge));
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public string? IdOf(MeasuredTicket fact) => Guard.NotNull(fact).Ticket.Id;

    /// <inheritdoc/>
    public DateTimeOffset? MomentOf(MeasuredTicket fact) => Guard.NotNull(fact).Ticket.CreatedAt;

    /// <summary>The name with every choice: what a tally carries, and what tallies must agree in to be added.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => $"{Name} ({string.Join("; ", Choices())})";

    private (bool Hits, string? Excluded) Judge(MeasuredTicket ticket) => Policy.Judge(ticket, Metric) switch
    {
        SlaOutcome.Met => (true, null),
        SlaOutcome.Breached => (false, null),
        SlaOutcome.Pending => (false, TicketReasons.Pending),
        SlaOutcome.SolvedWithoutReply => (false, TicketReasons.SolvedWithoutReply),
        SlaOutcome.NotApplicable => (false, TicketReasons.NotApplicable),
        SlaOutcome.Invalid => (false, TicketReasons.Invalid),
        _ => (false, TicketReasons.Unknown),
    };

    // Limits to the tick: two that look alike in round words are two.
    private IEnumerable<string> Choices()
    {
        foreach (SlaTarget target in Policy.Targets.Where(target => target.Metric == Metric))
        {
            string limit = target.Limit is { } most ? most.ToString("c") : "as events say";
            yield return target.Priority is { } priority ? $"{priority} {limit} {target.Clock}" : $"{limit} {target.Clock}";
        }

        yield return $"solved without reply: {Policy.SolvedWithoutReply}";
    }
}
