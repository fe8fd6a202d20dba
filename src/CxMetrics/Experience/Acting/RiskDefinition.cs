using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>How many negative contacts within which time put a customer at risk of leaving.</summary>
/// <remarks>Which contacts are negative says the <see cref="JourneyDefinition"/> of the log. A value: immutable, with structural equality. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RiskDefinition
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="negatives">The least number of negative contacts, at least 1.</param>
    /// <param name="window">The time within which they start, at least 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="negatives"/> is less than 1, or <paramref name="window"/> is negative.</exception>
    [JsonConstructor]
    public RiskDefinition(string name, int negatives, TimeSpan window)
    {
        Name = name;
        Negatives = Guard.AtLeast(negatives, 1);
        Window = Guard.Duration(window);
    }

    /// <summary>Two or more negative contacts within 90 days.</summary>
    public static RiskDefinition Standard { get; } = new("switching risk", 2, TimeSpan.FromDays(90));

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>The least number of negative contacts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    [JsonPropertyName("negatives"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Negatives { get; init => field = Guard.AtLeast(value, 1, nameof(Negatives)); }

    /// <summary>The time within which they start, both ends included; a day is 24 hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("window"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan Window { get; init => field = Guard.Duration(value, nameof(Window)); }

    /// <summary>The name with every choice.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Name} ({Plural.Of(Negatives, "negative contact", CultureInfo.InvariantCulture)} or more within {Window.InExactWords()})");
}
