using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>First contact resolution of one log under several definitions, side by side.</summary>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record FcrSensitivity
{
    /// <summary>Refuses to be read from JSON: read the FcrTally of each definition.</summary>
    public FcrSensitivity() => throw WrittenOnly.Refusal(nameof(FcrSensitivity), "the FcrTally of each definition");

    internal FcrSensitivity(DateTimeOffset asOf, FcrResult[] results)
    {
        AsOf = asOf;
        FcrVariant[] variants = Array.ConvertAll(results, result => new FcrVariant(result, results[0]));
        Variants = new ValueList<FcrVariant>(variants);
        FcrVariant[] defined = Array.FindAll(variants, variant => variant.Result.Rate is not null);
        Lowest = defined.MinBy(variant => variant.Result.Rate);
        Highest = defined.MaxBy(variant => variant.Result.Rate);
    }

    /// <summary>The moment as of which the rates were computed.</summary>
    [JsonPropertyName("asOf"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateTimeOffset AsOf { get; }

    /// <summary>One for each definition, in their order; the first is what the others are compared with.</summary>
    [JsonPropertyName("variants"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<FcrVariant> Variants { get; }

    /// <summary>The lowest rate, 0 to 1; null where none is defined.</summary>
    [JsonPropertyName("lowestRate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? LowestRate => Lowest?.Result.Rate;

    /// <summary>The highest rate, usually 0 to 1; null where none is defined.</summary>
    [JsonPropertyName("highestRate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? HighestRate => Highest?.Result.Rate;

    /// <summary>The highest rate less the lowest, in percentage points; null where none is defined.</summary>
    [JsonPropertyName("spread"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Spread => 100 * (HighestRate - LowestRate);

    /// <summary>The definition with the lowest rate; null where none is defined.</summary>
    [JsonIgnore]
    public FcrVariant? Lowest { get; }

    /// <summary>The definition with the highest rate; null where none is defined.</summary>
    [JsonIgnore]
    public FcrVariant? Highest { get; }

    /// <summary>The spread in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The spread in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider) =>
        Lowest is { } lowest && Highest is { } highest
            ? string.Create(
                provider ?? CultureInfo.InvariantCulture,
                $"First contact resolution of this log is {100 * lowest.Result.Rate:0.0}% ({lowest.Result.Definition.Name}) to {100 * highest.Result.Rate:0.0}% ({highest.Result.Definition.Name}), {Spread:0.0} points apart by definition alone.")
            : "First contact resolution of this log is not defined: nothing counted.";
}
