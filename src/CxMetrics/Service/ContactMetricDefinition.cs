using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What a metric counts whose facts are contacts within a scope: the legs of one contact count once.</summary>
/// <typeparam name="TSelf">The definition itself.</typeparam>
/// <typeparam name="TTally">The tally.</typeparam>
/// <typeparam name="TResult">The result.</typeparam>
public abstract record ContactMetricDefinition<TSelf, TTally, TResult> : InteractionMetricDefinition<TSelf, TTally, TResult>, IFactReading<Interaction>
    where TSelf : ContactMetricDefinition<TSelf, TTally, TResult>
    where TTally : DefinedTally<TTally, TSelf>, new()
{
    private protected ContactMetricDefinition(string name, ContactScope scope)
        : base(name) => Scope = Guard.Defined(scope);

    /// <summary>Which contacts count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("scope"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ContactScope Scope { get; init => field = Guard.Defined(value, nameof(Scope)); }

    /// <summary>Calculates the metric of the contacts of a log.</summary>
    /// <param name="log">The log.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentException">Contacts cannot be counted together, such as those with costs in two currencies.</exception>
    /// <exception cref="OverflowException">A count or a sum would exceed its range.</exception>
    public TResult Calculate(ContactLog log) => Calculate(Guard.NotNull(log).Contacts, log.Invalid, nameof(log));

    CheckedFacts<Interaction> IFactReading<Interaction>.Read(IEnumerable<Interaction> facts, InvalidFacts invalid, string name) =>
        ContactLog.ReadContacts(facts, invalid, name);

    private protected override IEnumerable<string> ReasonsOfReading => ContactLog.Reasons;
}
