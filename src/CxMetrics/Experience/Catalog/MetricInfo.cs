using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>A metric of the catalogue: what it measures, how, and where the library has it.</summary>
/// <remarks>
/// Equal to another of the same content. Every member is guarded at construction, at <c>with</c> and from JSON alike: null, a blank text and
/// an undefined value are refused. Immutable and thread-safe.
/// </remarks>
public sealed record MetricInfo
{
    /// <summary>Its name for machines, such as <c>nps</c>.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init => field = Guard.Text(value, nameof(Id)); }

    /// <summary>Its name for people.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>What else people call it.</summary>
    [JsonPropertyName("aliases")]
    public required IReadOnlyList<string> Aliases { get; init => field = Texts(value, nameof(Aliases)); }

    /// <summary>The question that it answers.</summary>
    [JsonPropertyName("question")]
    public required string Question { get; init => field = Guard.Text(value, nameof(Question)); }

    /// <summary>Whether it measures customer service, customer experience or both.</summary>
    [JsonPropertyName("measures"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required MetricSubject Measures { get; init => field = Guard.Defined(value, nameof(Measures)); }

    /// <summary>Whether customers are asked, as with a survey; otherwise they are observed.</summary>
    [JsonPropertyName("isAsked"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool IsAsked { get; init; }

    /// <summary>Its unit, with its limits where it has any.</summary>
    [JsonPropertyName("unit")]
    public required string Unit { get; init => field = Guard.Text(value, nameof(Unit)); }

    /// <summary>Which way it improves.</summary>
    [JsonPropertyName("better"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required BetterDirection Better { get; init => field = Guard.Defined(value, nameof(Better)); }

    /// <summary>Who usually answers for it.</summary>
    [JsonPropertyName("owner")]
    public required string Owner { get; init => field = Guard.Text(value, nameof(Owner)); }

    /// <summary>Its formula under the standard definition.</summary>
    [JsonPropertyName("formula")]
    public required string Formula { get; init => field = Guard.Text(value, nameof(Formula)); }

    /// <summary>How the figure of a whole comes from its parts.</summary>
    [JsonPropertyName("rollsUp")]
    public required string RollsUp { get; init => field = Guard.Text(value, nameof(RollsUp)); }

    /// <summary>What 0 means.</summary>
    [JsonPropertyName("zero")]
    public required string Zero { get; init => field = Guard.Text(value, nameof(Zero)); }

    /// <summary>The records that it needs.</summary>
    [JsonPropertyName("facts")]
    public required IReadOnlyList<string> Facts { get; init => field = Texts(value, nameof(Facts)); }

    /// <summary>The moment that places a fact in a period.</summary>
    [JsonPropertyName("moment")]
    public required string Moment { get; init => field = Guard.Text(value, nameof(Moment)); }

    /// <summary>The types that calculate it.</summary>
    [JsonPropertyName("calculators")]
    public required IReadOnlyList<string> Calculators { get; init => field = Texts(value, nameof(Calculators)); }

    /// <summary>The type and member that hold the figure, such as <c>NpsResult.Score</c>.</summary>
    [JsonPropertyName("figure")]
    public required string Figure { get; init => field = Guard.Text(value, nameof(Figure)); }

    /// <summary>The named definitions, such as <c>NpsDefinition.Standard</c>.</summary>
    [JsonPropertyName("presets")]
    public required IReadOnlyList<string> Presets { get; init => field = Texts(value, nameof(Presets)); }

    /// <summary>Where the definition comes from.</summary>
    [JsonPropertyName("source")]
    public required string Source { get; init => field = Guard.Text(value, nameof(Source)); }

    /// <summary>The metric in one sentence.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => $"{Name} ({Unit}): {Formula}. It answers: {Question}";

    private static ValueList<string> Texts(IReadOnlyList<string> texts, string name) =>
        new(Guard.NotNull(texts, name).Select(text => Guard.Text(text, name)));
}
