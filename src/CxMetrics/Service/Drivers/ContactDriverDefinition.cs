using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Which contacts are counted by topic.</summary>
/// <remarks>
/// Its tally is a breakdown by topic, so that grouping by anything else gives one for each group:
/// <c>contacts.TallyBy(ContactDriverDefinition.Standard, i => months.Of(i.Start))</c>. Contacts without a topic are in its <c>NoKey</c>. One
/// fact is one contact; legs that share a contact id are joined first, as <see cref="ContactLog"/> does it. A value: immutable, with
/// structural equality. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ContactDriverDefinition : ITallyDefinition<Interaction, Breakdown<string, DriverTally>>, IFactReading<Interaction>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="scope">Which contacts count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="scope"/> is not a defined value.</exception>
    [JsonConstructor]
    public ContactDriverDefinition(string name, ContactScope scope = ContactScope.InboundHuman)
    {
        Name = Guard.Text(name);
        Scope = Guard.Defined(scope);
    }

    /// <summary>Inbound contacts that a person handled.</summary>
    public static ContactDriverDefinition Standard { get; } = new("contact drivers");

    /// <summary>Every contact, self-service and abandoned ones included.</summary>
    public static ContactDriverDefinition AllContacts { get; } = new("drivers of all contacts", ContactScope.All);

    /// <summary>The reasons for which contacts can be left out, invalid ones included.</summary>
    public static IReadOnlyList<string> Reasons { get; } = [.. ContactScopes.Reasons, ExclusionReasons.HandleTimeTooLong, .. ContactLog.Reasons];

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>Which contacts count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("scope"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ContactScope Scope { get; init => field = Guard.Defined(value, nameof(Scope)); }

    /// <inheritdoc/>
    public ITallyBuilder<Interaction, Breakdown<string, DriverTally>> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw) =>
        new Builder(this, Guard.Defined(invalid));

    /// <inheritdoc/>
    public string? IdOf(Interaction fact) => Guard.NotNull(fact).Id;

    /// <inheritdoc/>
    public DateTimeOffset? MomentOf(Interaction fact) => Guard.NotNull(fact).Start;

    CheckedFacts<Interaction> IFactReading<Interaction>.Read(IEnumerable<Interaction> facts, InvalidFacts invalid, string name) =>
        ContactLog.ReadContacts(facts, invalid, name);

    /// <summary>The name with every choice: what tallies must agree in to be added.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => $"{Name} ({Scope})";

    /// <summary>Adds each fact to all of them first: what all together have room for, a topic has.</summary>
    private sealed class Builder(ContactDriverDefinition definition, InvalidFacts invalid) : ITallyBuilder<Interaction, Breakdown<string, DriverTally>>
    {
        private readonly TallyBuilder<Interaction, ContactDriverDefinition, DriverTally> _all = new(definition, new DriverCounter(definition, invalid));

        private readonly BreakdownBuilder<string, DriverTally, ITallyBuilder<Interaction, DriverTally>> _topics =
            new(() => new TallyBuilder<Interaction, ContactDriverDefinition, DriverTally>(definition, new DriverCounter(definition, invalid)));

        public void Add(Interaction fact)
        {
            _all.Add(fact);
            (fact.Topic is { } topic ? _topics.For(topic) : _topics.NoKey).Add(fact);
        }

        public void Exclude(string reason, long count = 1)
        {
            _all.Exclude(reason, count);
            _topics.NoKey.Exclude(reason, count);
        }

        public void Add(Breakdown<string, DriverTally> tally)
        {
            ArgumentNullException.ThrowIfNull(tally);
            _all.Add(tally.Total);
            _topics.Add(tally);
        }

        public Breakdown<string, DriverTally> ToTally() => _topics.ToBreakdown();
    }
}
