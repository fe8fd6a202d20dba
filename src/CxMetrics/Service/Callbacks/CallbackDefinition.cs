using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>By when a customer has to be called back for the promise to be kept.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CallbackDefinition : MetricDefinition<CallbackDefinition, Callback, CallbackTally, CallbackResult>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="within">The longest time to the call, inclusive; at least 0.</param>
    [JsonConstructor]
    public CallbackDefinition(string name, TimeSpan within)
        : base(name) => Within = within;

    /// <summary>Called back within 24 hours. The default.</summary>
    public static CallbackDefinition Standard { get; } = new("callbacks", TimeSpan.FromHours(24));

    /// <summary>The longest time to the call, inclusive.</summary>
    [JsonPropertyName("within"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan Within { get; init => field = Guard.Duration(value, nameof(Within)); }

    private protected override IEnumerable<string> ReasonsOfMetric => [ExclusionReasons.Pending, ExclusionReasons.CalledBackBeforeOffer, ExclusionReasons.CalledBackAfterObservation];

    private protected override string Choices => $"within {Within.InExactWords()}";

    /// <inheritdoc/>
    public override string? IdOf(Callback fact) => Guard.NotNull(fact).Id;

    /// <inheritdoc/>
    public override DateTimeOffset? MomentOf(Callback fact) => Guard.NotNull(fact).OfferedAt;

    private protected override ICounter<Callback, CallbackTally> NewCounter(InvalidFacts invalid) => new Counter(this, invalid);

    private protected override CallbackResult ResultOf(CallbackTally tally) => new() { Tally = tally };

    private sealed class Counter(CallbackDefinition definition, InvalidFacts invalid) : ICounter<Callback, CallbackTally>
    {
        private readonly RateTally.Builder _kept = new();
        private readonly DurationTally.Builder _times = new();

        public string? Add(Callback fact)
        {
            TimeSpan? time = fact.CalledBackAt - fact.OfferedAt;
            string? excluded = time < TimeSpan.Zero ? ExclusionReasons.CalledBackBeforeOffer
                : fact.CalledBackAt > fact.ObservedUntil ? ExclusionReasons.CalledBackAfterObservation
                : time is null && fact.ObservedUntil - fact.OfferedAt < definition.Within ? ExclusionReasons.Pending : null;
            if (excluded is null)
            {
                _kept.Add(time <= definition.Within);
                _times.Add(time);
            }

            return excluded is null or ExclusionReasons.Pending ? excluded : InvalidFact.Refuse(invalid, excluded, $"The {fact}; it was {excluded}.", nameof(fact));
        }

        public CallbackTally ToTally() => new() { Kept = _kept.ToTally(), Times = _times.ToTally() };
    }
}
