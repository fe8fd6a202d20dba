using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>Which contacts a cost is about.</summary>
/// <remarks>
/// One fact is one contact; legs that share a contact id are joined first, as <see cref="ContactLog"/> does it. A value: immutable, with
/// structural equality, printed by every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ContactCostDefinition : ContactMetricDefinition<ContactCostDefinition, CostTally, ContactCostResult>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="scope">Which contacts count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> is not a defined value.</exception>
    [JsonConstructor]
    public ContactCostDefinition(string name, ContactScope scope = ContactScope.All)
        : base(name, scope)
    {
    }

    /// <summary>Every contact, self-service and abandoned ones included. The default.</summary>
    public static ContactCostDefinition AllContacts { get; } = new("cost of all contacts");

    /// <summary>Contacts that a person handled, in both directions.</summary>
    public static ContactCostDefinition Assisted { get; } = new("cost of assisted contacts", ContactScope.Human);

    /// <summary>Inbound contacts that a person handled.</summary>
    public static ContactCostDefinition InboundAssisted { get; } = new("cost of inbound assisted contacts", ContactScope.InboundHuman);

    /// <summary>Contacts with IVR, a bot or a knowledge base; per resolved contact it is the cost of a completion.</summary>
    public static ContactCostDefinition SelfService { get; } = new("cost of self-service", ContactScope.SelfService);

    /// <summary>Contacts that an AI agent handled.</summary>
    public static ContactCostDefinition AiAgent { get; } = new("cost of AI agents", ContactScope.AiAgent);

    private protected override IEnumerable<string> ReasonsOfMetric =>
        [.. ContactScopes.Reasons, ExclusionReasons.NoCost, ExclusionReasons.NoIssue];

    private protected override string Choices => $"{Scope}";

    private protected override ICounter<Interaction, CostTally> NewCounter(InvalidFacts invalid) => new CostCounter(this);

    private protected override ContactCostResult ResultOf(CostTally tally) => new() { Tally = tally };
}
