using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What contacts cost, exactly and in one currency, and how many of them were resolved.</summary>
/// <remarks>
/// <c>Contacts + Excluded.Total</c> is everything received: a contact without a cost is left out of every figure. JSON: versioned state. Immutable
/// and thread-safe.
/// </remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CostTally : DefinedTally<CostTally, ContactCostDefinition>
{
    /// <summary>The costs.</summary>
    [JsonPropertyName("costs"), JsonRequired]
    public MoneySum Costs { get; init => field = Guard.NotNull(value, nameof(Costs)).AtLeastZero(nameof(Costs)); } = MoneySum.AdditiveIdentity;

    /// <summary>Those of the contacts that were recorded as resolved.</summary>
    [JsonPropertyName("resolved"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Resolved { get; init => field = Guard.Count(value, nameof(Resolved)); }

    /// <summary>The contacts that have a cost: the denominator.</summary>
    [JsonIgnore]
    public long Contacts => Costs.Count;

    private protected override long Counted => Costs.Count;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Costs.Total} {MoneySum.Name(Costs.Currency)} for {Plural.Of(Contacts, "contact", CultureInfo.InvariantCulture)}, {Resolved:N0} resolved, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction => Exceeds(Resolved, Contacts, "resolved") ?? base.Contradiction;

    /// <summary>Takes sums, such as a row of a <c>GROUP BY</c>.</summary>
    /// <param name="costs">The costs.</param>
    /// <param name="resolved">Those of the contacts that were resolved, 0 to the number of costs.</param>
    /// <param name="definition">The definition that they were counted under; <see cref="ContactCostDefinition.AllContacts"/> when null.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="costs"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="resolved"/> or the total of <paramref name="costs"/> is negative, or <paramref name="resolved"/> exceeds the number of costs.</exception>
    public static CostTally FromSums(MoneySum costs, long resolved, ContactCostDefinition? definition = null)
    {
        ArgumentNullException.ThrowIfNull(costs);
        return Guard.Count(resolved) <= costs.Count
            ? new CostTally { Definition = definition ?? ContactCostDefinition.AllContacts, Costs = costs, Resolved = resolved }
            : throw new ArgumentOutOfRangeException(
                nameof(resolved), resolved, string.Create(CultureInfo.InvariantCulture, $"resolved is {resolved}; expected at most the costs, {costs.Count}."));
    }

    private protected override CostTally Plus(CostTally other) => this with
    {
        Costs = Costs + other.Costs,
        Resolved = ExactCount.Add(Resolved, other.Resolved, "resolved contacts"),
    };
}
