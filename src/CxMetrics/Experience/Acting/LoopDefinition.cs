using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>How soon a negative contact or answer is to be followed up.</summary>
/// <remarks>Which are negative says the <see cref="JourneyDefinition"/> of the log. A value: immutable, with structural equality. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record LoopDefinition
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="limit">The time for the follow-up, at least 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    [JsonConstructor]
    public LoopDefinition(string name, TimeSpan limit)
    {
        Name = name;
        Limit = Guard.Duration(limit);
    }

    /// <summary>Within 48 hours.</summary>
    public static LoopDefinition Standard { get; } = new("closed loop", TimeSpan.FromHours(48));

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>The time for the follow-up, its end included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("limit"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan Limit { get; init => field = Guard.Duration(value, nameof(Limit)); }

    /// <summary>The name with the limit.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => $"{Name} (within {Limit.InExactWords()})";
}
