using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A rate under one of several definitions, and why it differs from the first of them.</summary>
/// <typeparam name="TResult">The result of the metric.</typeparam>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record DefinitionVariant<TResult>
    where TResult : notnull
{
    /// <summary>Refuses to be read from JSON: read the tally of the result.</summary>
    public DefinitionVariant() => throw WrittenOnly.Refusal("DefinitionVariant", "the tally of its result");

    internal DefinitionVariant(TResult result, string name, double? rate, double? reference, string explanation)
    {
        Result = result;
        Name = name;
        Rate = rate;
        Difference = 100 * (rate - reference);
        Explanation = explanation;
    }

    /// <summary>The result under this definition.</summary>
    [JsonPropertyName("result"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TResult Result { get; }

    /// <summary>The name of the definition.</summary>
    [JsonIgnore]
    public string Name { get; }

    /// <summary>The rate, usually 0 to 1; null where it is not defined.</summary>
    [JsonIgnore]
    public double? Rate { get; }

    /// <summary>The rate less that of the first definition, in percentage points; null where one is not defined.</summary>
    [JsonPropertyName("difference"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Difference { get; }

    /// <summary>Why it differs, in one sentence with the numbers of these facts, in invariant culture.</summary>
    [JsonPropertyName("explanation"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Explanation { get; }

    /// <summary>The name, the rate, the difference and why, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() =>
        Rate is { } rate
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Name}: {100 * rate:0.0}% ({(Difference is { } points ? points.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " points" : "the first is not defined")}). {Explanation}")
            : $"{Name} is not defined. {Explanation}";
}
