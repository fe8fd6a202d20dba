using CxMetrics.Internal;

namespace CxMetrics.Service;

/// <summary>How measured tickets are tallied against the targets of a policy for one time.</summary>
/// <remarks>
/// <c>met / (met + breached)</c>; whatever is neither is excluded by reason. <c>measures.Tally(policy.For(metric))</c> gives the <see
/// cref="RateTally"/>, and <see cref="RateResult"/> its rate with an interval. Thread-safe.
/// </remarks>
public sealed record SlaDefinition : ITallyDefinition<TicketMeasures, RateTally>
{
    internal SlaDefinition(SlaPolicy policy, SlaMetric metric)
    {
        Policy = policy;
        Metric = Guard.Defined(metric);
    }

    /// <summary>The name that tallies carry: that of the policy and the time.</summary>
    public string Name => $"{Policy.Name}, {Metric}";

    /// <summary>The policy.</summary>
    public SlaPolicy Policy { get; }

    /// <summary>The time that the targets limit.</summary>
    public SlaMetric Metric { get; }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <remarks>Invalid facts were thrown or counted when the tickets were measured, so nothing is left to throw.</remarks>
    public ITallyBuilder<TicketMeasures, RateTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.Defined(invalid);
        return new SlaBuilder(this);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public string? IdOf(TicketMeasures fact) => Guard.NotNull(fact).Ticket.Id;

    /// <summary>The name.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => Name;
}
