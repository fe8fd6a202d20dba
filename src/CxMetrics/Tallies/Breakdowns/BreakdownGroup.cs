using System.Globalization;
using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>One group of a <see cref="Breakdown{TKey, TTally}"/>.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TTally">The tally.</typeparam>
/// <param name="Key">The key.</param>
/// <param name="Tally">The tally of the facts with that key.</param>
/// <remarks>Deconstructs: <c>foreach ((string agent, ScoreTally tally) in byAgent)</c>. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct BreakdownGroup<TKey, TTally>(
    [property: JsonPropertyName("key"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)] TKey Key,
    [property: JsonPropertyName("tally"), JsonRequired] TTally Tally)
    where TKey : notnull
    where TTally : class, ITally<TTally>
{
    /// <summary>The group in one line, such as "ann: ..." and the tally.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Key}: {Tally}");
}
