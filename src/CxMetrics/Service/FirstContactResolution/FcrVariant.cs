using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>First contact resolution under one of several definitions, and why it differs from the first of them.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record FcrVariant
{
    /// <summary>Refuses to be read from JSON: read its FcrTally.</summary>
    public FcrVariant() => throw WrittenOnly.Refusal(nameof(FcrVariant), "its FcrTally");

    internal FcrVariant(FcrResult result, FcrResult reference)
    {
        Result = result;
        Difference = 100 * (result.Rate - reference.Rate);
        Explanation = FcrDifference.Explain(result, reference);
    }

    /// <summary>The result under this definition.</summary>
    [JsonPropertyName("result"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FcrResult Result { get; }

    /// <summary>The rate less that of the first definition, in percentage points; null where one is not defined.</summary>
    [JsonPropertyName("difference"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Difference { get; }

    /// <summary>Why it differs, in one sentence with the numbers of this log, in invariant culture.</summary>
    [JsonPropertyName("explanation"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Explanation { get; }

    /// <summary>The name, the rate, the difference and why, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() =>
        Result.Rate is { } rate
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Result.Definition.Name}: {100 * rate:0.0}% ({(Difference is { } points ? points.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " points" : "the first is not defined")}). {Explanation}")
            : $"{Result.Definition.Name} is not defined. {Explanation}";
}
