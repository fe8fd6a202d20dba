using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>By when a contact is to be answered, and how early an abandon is too short to count as one.</summary>
/// <remarks>
/// <para>
/// Inbound interactions with a <see cref="Interaction.QueueOutcome"/> are tallied; outbound ones, those that never queued, and
/// self-service are left out by reason. Those that flowed out to elsewhere are counted apart, and are not in what was offered. Every
/// interaction counts by itself: a leg of a contact that queues again is offered again. One channel at a time is the caller's
/// <c>Where</c>, or a key.
/// </para>
/// <para>A value: immutable, with structural equality, printed by every result. Thread-safe.</para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record QueueDefinition : ITallyDefinition<Interaction, QueueTally>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="threshold">The wait up to which, inclusive, an answer is in time; at least 0.</param>
    /// <param name="shortAbandon">The wait below which, exclusive, an abandon is a short one; at least 0, which makes none short.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A duration is negative.</exception>
    [JsonConstructor]
    public QueueDefinition(string name, TimeSpan threshold, TimeSpan shortAbandon)
    {
        Name = Guard.Text(name);
        Threshold = Guard.Duration(threshold);
        ShortAbandon = Guard.Duration(shortAbandon);
    }

    /// <summary>Answered within 20 seconds; an abandon below 5 seconds is short. The default.</summary>
    public static QueueDefinition Standard { get; } = Within(TimeSpan.FromSeconds(20));

    /// <summary>The name that results print, beside the threshold that they are computed with.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name
    {
        get;
        init => field = Guard.Text(value, nameof(Name));
    }

    /// <summary>The wait up to which, inclusive, an answer is in time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("threshold"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan Threshold
    {
        get;
        init => field = Guard.Duration(value, nameof(Threshold));
    }

    /// <summary>The wait below which, exclusive, an abandon is a short one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("shortAbandon"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan ShortAbandon
    {
        get;
        init => field = Guard.Duration(value, nameof(ShortAbandon));
    }

    /// <summary>The standard with another threshold; an abandon below 5 seconds is short.</summary>
    /// <param name="threshold">The wait up to which, inclusive, an answer is in time; at least 0.</param>
    /// <returns>The definition.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is negative.</exception>
    public static QueueDefinition Within(TimeSpan threshold) =>
        new("queue", Guard.Duration(threshold), TimeSpan.FromSeconds(5));

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    public ITallyBuilder<Interaction, QueueTally> NewBuilder(InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.Defined(invalid);
        return new QueueTally.Builder(this);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public string? IdOf(Interaction fact) => Guard.NotNull(fact).Id;

    /// <summary>The name with every choice: what a tally carries, and what tallies must agree in to be added.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => $"{Name} (threshold {Threshold.InExactWords()}, short abandons below {ShortAbandon.InExactWords()})";
}
