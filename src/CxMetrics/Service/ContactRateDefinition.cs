using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Shares of contacts: converted, flagged by compliance, handled by self-service.</summary>
/// <remarks>
/// <c>contacts with the trait / contacts within the scope of which it is known</c>:
/// <c>ContactRateDefinition.Conversion.Calculate(interactions)</c>. A value: immutable, with structural equality. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ContactRateDefinition : ContactMetricDefinition<ContactRateDefinition, RateTally<ContactRateDefinition>, RateResult>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="trait">What hits.</param>
    /// <param name="scope">Which contacts count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    [JsonConstructor]
    public ContactRateDefinition(string name, ContactTrait trait, ContactScope scope = ContactScope.All)
        : base(name, scope) => Trait = Guard.Defined(trait);

    /// <summary>Contacts that ended in the wanted outcome, of those that say so or not.</summary>
    public static ContactRateDefinition Conversion { get; } = new("conversion rate", ContactTrait.Converted);

    /// <summary>Contacts that compliance flagged, of those that it looked at.</summary>
    public static ContactRateDefinition Flagged { get; } = new("flagged contacts", ContactTrait.Flagged);

    /// <summary>Sessions with IVR, a bot or a knowledge base, of all inbound contacts that were handled.</summary>
    public static ContactRateDefinition SelfServiceShare { get; } =
        new("self-service share", ContactTrait.SelfService, ContactScope.InboundHandled);

    /// <summary>Conversations with an AI agent, of all inbound contacts that were handled.</summary>
    public static ContactRateDefinition AiAgentShare { get; } = new("AI agents' share", ContactTrait.AiAgent, ContactScope.InboundHandled);

    /// <summary>What hits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("trait"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ContactTrait Trait { get; init => field = Guard.Defined(value, nameof(Trait)); }

    private protected override IEnumerable<string> ReasonsOfMetric =>
        [.. ContactScopes.Reasons, ExclusionReasons.NoConversion, ExclusionReasons.NoFlag];

    private protected override string Choices => $"{Trait}, {Scope}";

    private protected override ICounter<Interaction, RateTally<ContactRateDefinition>> NewCounter(InvalidFacts invalid) =>
        new RateCounter<Interaction, ContactRateDefinition>(contact => ContactScopes.ExclusionReason(Scope, contact) is { } reason
            ? (false, reason)
            : Has(contact) is { } hits ? (hits, null) : (false, Trait == ContactTrait.Flagged ? ExclusionReasons.NoFlag : ExclusionReasons.NoConversion));

    private protected override RateResult ResultOf(RateTally<ContactRateDefinition> tally) => tally.ToResult(Name);

    /// <summary>Whether a contact has the trait; null where it was not recorded.</summary>
    private bool? Has(Interaction contact) =>
        Trait switch
        {
            ContactTrait.Converted => contact.Converted,
            ContactTrait.Flagged => contact.Flagged,
            ContactTrait.SelfService => ContactScopes.IsHandledBy(ContactHandler.SelfService, contact),
            _ => ContactScopes.IsHandledBy(ContactHandler.AiAgent, contact),
        };
}
