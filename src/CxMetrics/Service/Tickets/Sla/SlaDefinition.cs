using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The share of tickets that kept the target of a policy for one of their durations.</summary>
/// <remarks>
/// <c>met / (met + breached)</c>; whatever is neither is excluded by reason: <c>policy.For(metric).Calculate(report.Tickets)</c>. A value:
/// immutable, with structural equality, printed by every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record SlaDefinition : MetricDefinition<SlaDefinition, MeasuredTicket, RateTally<SlaDefinition>, RateResult>
{
    /// <summary>Picks one duration of a policy; <see cref="SlaPolicy.For"/> names it.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="metric">The duration that the targets limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="metric"/> is not a defined one.</exception>
    [JsonConstructor]
    public SlaDefinition(string name, SlaPolicy policy, TicketDurationKind metric)
        : base(name)
    {
        Policy = Guard.NotNull(policy);
        Metric = Guard.Defined(metric);
    }

    /// <summary>The policy.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("policy"), JsonRequired]
    public SlaPolicy Policy { get; init => field = Guard.NotNull(value, nameof(Policy)); }

    /// <summary>The duration that the targets limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("metric"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TicketDurationKind Metric { get; init => field = Guard.Defined(value, nameof(Metric)); }

    private protected override IEnumerable<string> ReasonsOfMetric =>
    [
        ExclusionReasons.Pending,
        ExclusionReasons.SolvedWithoutReply,
        ExclusionReasons.NotApplicable,
        ExclusionReasons.BeforeCreation,
        ExclusionReasons.Unknown,
    ];

    // Limits to the tick: two that look alike in round words are two.
    private protected override string Choices => string.Join("; ", Policy.Targets
        .Where(target => target.Metric == Metric)
        .Select(target => $"{(target.Priority is { } priority ? priority + " " : "")}{LimitOf(target)} {target.Clock}")
        .Append($"solved without reply: {Policy.SolvedWithoutReply}"));

    private static string LimitOf(SlaTarget target) =>
        target.BusinessDays is { } days ? Plural.Of(days, "day", CultureInfo.InvariantCulture) : target.Limit?.ToString("c") ?? "as events say";

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public override string? IdOf(MeasuredTicket fact) => Guard.NotNull(fact).Ticket.Id;

    /// <inheritdoc/>
    public override DateTimeOffset? MomentOf(MeasuredTicket fact) => Guard.NotNull(fact).Ticket.CreatedAt;

    private protected override DateTimeOffset? AsOfOf(MeasuredTicket fact) => fact.AsOf;

    // Invalid facts were thrown or counted when the tickets were measured.
    private protected override ICounter<MeasuredTicket, RateTally<SlaDefinition>> NewCounter(InvalidFacts invalid) =>
        new RateCounter<MeasuredTicket, SlaDefinition>(ticket => Policy.Judge(ticket, Metric) switch
        {
            SlaOutcome.Met => (true, null),
            SlaOutcome.Breached => (false, null),
            SlaOutcome.Pending => (false, ExclusionReasons.Pending),
            SlaOutcome.SolvedWithoutReply => (false, ExclusionReasons.SolvedWithoutReply),
            SlaOutcome.NotApplicable => (false, ExclusionReasons.NotApplicable),
            SlaOutcome.Invalid => (false, ExclusionReasons.BeforeCreation),
            _ => (false, ExclusionReasons.Unknown),
        });

    private protected override RateResult ResultOf(RateTally<SlaDefinition> tally) => tally.ToResult(Name);
}
