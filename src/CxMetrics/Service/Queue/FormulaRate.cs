using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A rate and the formula that it is by.</summary>
/// <typeparam name="TFormula">The formulas, such as <see cref="ServiceLevelFormula"/>.</typeparam>
/// <remarks>Written to JSON with the exact name of the formula, never read. Immutable and thread-safe.</remarks>
public sealed record FormulaRate<TFormula>
    where TFormula : struct, Enum
{
    /// <summary>Refuses to be read from JSON: read its QueueTally.</summary>
    public FormulaRate() => throw WrittenOnly.Refusal("FormulaRate", "its QueueTally");

    internal FormulaRate(TFormula formula, RateResult result)
    {
        Formula = formula;
        Result = result;
    }

    /// <summary>The formula.</summary>
    [JsonPropertyName("formula"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TFormula Formula { get; }

    /// <summary>The rate.</summary>
    [JsonPropertyName("result"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult Result { get; }

    /// <summary>The rate in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => Result.ToString();

    /// <summary>The rate in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider) => Result.ToString(provider);
}
