using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Of which contacts a share is taken, and what it is the share of.</summary>
/// <remarks>
/// <c>contacts with the trait / contacts within the scope of which it is known</c>. One fact is one contact: join legs first with
/// <see cref="ContactLegs"/>. A value: immutable, with structural equality. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ContactRateDefinition : ITallyDefinition<Interaction, RateTally>, IContactLevel<Interaction>
{
    private const string NoConversion = "no conversion recorded";
    private const string NoFlag = "no flag recorded";

    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="trait">What hits.</param>
    /// <param name="scope">Which contacts count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An enum value is not defined.</exception>
    [JsonConstructor]
    public ContactRateDefinition(string name, ContactTrait trait, ContactScope scope = ContactScope.All)
    {
        Name = Guard.Text(name);
        Trait = Guard.Defined(trait);
        Scope = Guard.Defined(scope);
    }

    /// <summary>Contacts that ended in the wanted outcome, of those that say so or not.</summary>
    public static ContactRateDefinition Conversion { get; } = new("conversion rate", ContactTrait.Converted);

    /// <summary>Contacts that compliance flagged, of those that it looked at.</summary>
    public static ContactRateDefinition Flagged { get; } = new("flagged contacts", ContactTrait.Flagged);

    /// <summary>Sessions with IVR, a bot or a knowledge base, of all inbound contacts that were handled.</summary>
    public static ContactRateDefinition SelfServiceShare { get; } =
        new("self-service share", ContactTrait.SelfService, ContactScope.InboundHandled);

    /// <summary>Conversations with an AI agent, of all inbound contacts that were handled.</summary>
    public static ContactRateDefinition AiAgentShare { get; } = new("AI agents' share", ContactTrait.AiAgent, ContactScope.InboundHandled);

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name
    {
        get;
        init => field = Guard.Text(value, nameof(Name));
    }

    /// <summary>What hits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("trait"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ContactTrait Trait
    {
        get;
        init => field = Guard.Defined(value, nameof(Trait));
    }

    /// <summary>Which contacts count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("scope"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ContactScope Scope
    {
        get;
        init => field = Guard.Defined(value, nameof(Scope));
    }

    /// <inheritdoc/>
    public ITallyBuilder<Interaction, RateTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.Defined(invalid);
        return new Builder(this);
    }

    /// <inheritdoc/>
    public string? IdOf(Interaction fact) => Guard.NotNull(fact).Id;

    string? IContactLevel<Interaction>.ContactOf(Interaction fact) => fact.ContactId;

    /// <summary>The name with every choice: what a tally carries, and what tallies must agree in to be added.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => $"{Name} ({Trait}, {Scope})";

    /// <summary>Whether a contact has the trait; null where nobody recorded it.</summary>
    private bool? Has(Interaction contact) =>
        Trait switch
        {
            ContactTrait.Converted => contact.Converted,
            ContactTrait.Flagged => contact.Flagged,
            ContactTrait.SelfService => ContactScopes.IsHandledBy(ContactHandler.SelfService, contact),
            _ => ContactScopes.IsHandledBy(ContactHandler.AiAgent, contact),
        };

    private sealed class Builder(ContactRateDefinition definition) : ScopedBuilder<RateTally>(definition.Scope)
    {
        private long _hits;
        private long _known;

        protected override void Count(Interaction fact)
        {
            if (definition.Has(fact) is { } hit)
            {
                _known++;
                _hits += hit ? 1 : 0;
            }
            else
            {
                Exclude(definition.Trait == ContactTrait.Flagged ? NoFlag : NoConversion);
            }
        }

        protected override RateTally Facts(ReasonCounts excluded) => new(_hits, _known, definition.ToString(), excluded);
    }
}
