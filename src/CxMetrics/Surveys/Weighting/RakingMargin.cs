using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A known margin of the population, such as how many customers each segment has, to which weights are raked.</summary>
/// <remarks>A value: immutable, with structural equality. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RakingMargin
{
    /// <summary>Describes a margin.</summary>
    /// <param name="attribute">The name among the <see cref="SurveyResponse.Attributes"/> that holds the category; not blank.</param>
    /// <param name="targets">The population of each category, 1e-100 to 1e100; at least one category.</param>
    /// <exception cref="ArgumentNullException"><paramref name="attribute"/> or <paramref name="targets"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="attribute"/> or a category is blank, or there are no categories.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A target is not 1e-100 to 1e100.</exception>
    [JsonConstructor]
    public RakingMargin(string attribute, IReadOnlyDictionary<string, double> targets)
    {
        Attribute = attribute;
        Targets = targets;
    }

    /// <summary>The name among the attributes of a response that holds its category.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("attribute"), JsonRequired]
    public string Attribute { get; init => field = Guard.Text(value, nameof(Attribute)); }

    /// <summary>The population of each category.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">There are no categories, or one is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A target is not 1e-100 to 1e100.</exception>
    [JsonPropertyName("targets"), JsonRequired]
    public IReadOnlyDictionary<string, double> Targets { get; init => field = SurveyGuard.Categories(value, nameof(Targets)); }

    /// <summary>The margin in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => $"{Attribute}: {Targets}";
}
