using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A rate of the same facts under several definitions, side by side.</summary>
/// <typeparam name="TResult">The result of the metric.</typeparam>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public abstract record DefinitionSensitivity<TResult>
    where TResult : notnull
{
    /// <summary>For a type that then refuses to be read from JSON.</summary>
    private protected DefinitionSensitivity() => Variants = [];

    /// <summary>Compares results with the first; what explains a difference gives null where there is none.</summary>
    private protected DefinitionSensitivity(
        TResult[] results, Func<TResult, string> name, Func<TResult, double?> rate, Func<TResult, TResult, string?> explain)
    {
        Variants = new ValueList<DefinitionVariant<TResult>>(results.Select((result, index) => new DefinitionVariant<TResult>(
            result,
            name(result),
            rate(result),
            rate(results[0]),
            index == 0 ? "The definition that the others are compared with."
                : explain(result, results[0]) ?? "The same choices as the first under another name.")));
        DefinitionVariant<TResult>[] defined = [.. Variants.Where(variant => variant.Rate is not null)];
        Lowest = defined.MinBy(variant => variant.Rate);
        Highest = defined.MaxBy(variant => variant.Rate);
    }

    /// <summary>One for each definition, in their order; the first is what the others are compared with.</summary>
    [JsonPropertyName("variants"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<DefinitionVariant<TResult>> Variants { get; }

    /// <summary>The lowest rate; null where none is defined.</summary>
    [JsonPropertyName("lowestRate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? LowestRate => Lowest?.Rate;

    /// <summary>The highest rate, usually 0 to 1; null where none is defined.</summary>
    [JsonPropertyName("highestRate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? HighestRate => Highest?.Rate;

    /// <summary>The highest rate less the lowest, in percentage points; null where none is defined.</summary>
    [JsonPropertyName("spread"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Spread => 100 * (HighestRate - LowestRate);

    /// <summary>The definition with the lowest rate; null where none is defined.</summary>
    [JsonIgnore]
    public DefinitionVariant<TResult>? Lowest { get; }

    /// <summary>The definition with the highest rate; null where none is defined.</summary>
    [JsonIgnore]
    public DefinitionVariant<TResult>? Highest { get; }

    /// <summary>What the rates are of, at the start of a sentence.</summary>
    private protected abstract string Subject { get; }

    /// <summary>The results of definitions, or of the presets where there are none.</summary>
    internal static TResult[] Results<TDefinition>(
        IEnumerable<TDefinition>? definitions, IReadOnlyList<TDefinition> presets, Func<TDefinition, TResult> calculate)
        where TDefinition : class
    {
        TResult[] results = [.. (definitions ?? presets).Select((definition, index) => calculate(Guard.NotNull(definition, nameof(definitions), index)))];
        return results.Length > 0 ? results : throw new ArgumentException("definitions is empty; expected at least one.", nameof(definitions));
    }

    /// <summary>The spread in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public sealed override string ToString() => ToString(null);

    /// <summary>The spread in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider) =>
        Lowest is { } lowest && Highest is { } highest
            ? string.Create(
                provider ?? CultureInfo.InvariantCulture,
                $"{Subject} is {100 * lowest.Rate:0.0}% ({lowest.Name}) to {100 * highest.Rate:0.0}% ({highest.Name}), {Spread:0.0} points apart by definition alone.")
            : $"{Subject} is not defined: nothing counted.";
}
