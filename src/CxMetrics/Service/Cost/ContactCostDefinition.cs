using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Which contacts a cost is about.</summary>
/// <remarks>
/// One fact is one contact; legs that share a contact id are joined first, as <see cref="ContactLog"/> does it. A value: immutable, with
/// structural equality, printed by every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ContactCostDefinition : ITallyDefinition<Interaction, CostTally>, IFactReading<Interaction>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="scope">Which contacts count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> is not a defined value.</exception>
    [JsonConstructor]
    public ContactCostDefinition(string name, ContactScope scope)
    {
        Name = Guard.Text(name);
        Scope = Guard.Defined(scope);
    }

    /// <summary>Every contact, self-service and abandoned ones included. The default.</summary>
    public static ContactCostDefinition AllContacts { get; } = new("cost of all contacts", ContactScope.All);

    /// <summary>Contacts that a person handled, in both directions.</summary>
    public static ContactCostDefinition Assisted { get; } = new("cost of assisted contacts", ContactScope.Human);

    /// <summary>Inbound contacts that a person handled.</summary>
    public static ContactCostDefinition InboundAssisted { get; } = new("cost of inbound assisted contacts", ContactScope.InboundHuman);

    /// <summary>Contacts with IVR, a bot or a knowledge base; per resolved contact it is the cost of a completion.</summary>
    public static ContactCostDefinition SelfService { get; } = new("cost of self-service", ContactScope.SelfService);

    /// <summary>Contacts that an AI agent handled.</summary>
    public static ContactCostDefinition AiAgent { get; } = new("cost of AI agents", ContactScope.AiAgent);

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name
    {
        get;
        init => field = Guard.Text(value, nameof(Name));
    }

    /// <summary>Which contacts count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("scope"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ContactScope Scope
    {
        get;
        init => field = Guard.Defined(value, nameof(Scope));
    }

    /// <inheritdoc/>
    public ITallyBuilder<Interaction, CostTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.Defined(invalid);
        return new CostTally.Builder(Scope, this);
    }

    /// <inheritdoc/>
    public string? IdOf(Interaction fact) => Guard.NotNull(fact).Id;

    CheckedFacts<Interaction> IFactReading<Interaction>.Read(IEnumerable<Interaction> facts, InvalidFacts invalid, string name) =>
        ContactLog.ReadContacts(facts, invalid, name);

    /// <summary>The name with every choice: what a tally carries, and what tallies must agree in to be added.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => $"{Name} ({Scope})";
}
