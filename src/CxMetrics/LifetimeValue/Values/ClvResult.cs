using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>What a customer is worth, by a formula, and against what it costs to win one.</summary>
/// <remarks>Decimal, in the unit of the margin. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ClvResult
{
    /// <summary>Refuses to be read from JSON.</summary>
    public ClvResult() => throw WrittenOnly.Refusal(nameof(ClvResult), "the margin and the rates");

    internal ClvResult(decimal? value, string formula, string? reason)
    {
        Value = value;
        Formula = formula;
        Reason = reason;
    }

    /// <summary>The value of a customer; null where it is not defined.</summary>
    [JsonPropertyName("value")]
    public decimal? Value { get; }

    /// <summary>How it was computed, with the figures, such as "24 a period / churn 0.04".</summary>
    [JsonPropertyName("formula")]
    public string Formula { get; }

    /// <summary>Why there is no value; null where there is.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; }

    /// <summary>What it costs to win a customer, at least 0; null where it is not stated: set it by <c>with</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("acquisitionCost")]
    public decimal? AcquisitionCost { get; init => field = Guard.OptionalMoney(value, nameof(AcquisitionCost)); }

    /// <summary>The value less the cost to win a customer; null where one of them is.</summary>
    [JsonPropertyName("netValue")]
    public decimal? NetValue => Value - AcquisitionCost;

    /// <summary>The value over the cost to win a customer (CLV:CAC); null where one of them is, or the cost is 0.</summary>
    [JsonPropertyName("valueToCost")]
    public decimal? ValueToCost => AcquisitionCost == 0 ? null : Value / AcquisitionCost;

    /// <summary>The value in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The value in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string cost = ValueToCost is { } ratio ? string.Create(culture, $"; {ratio:0.0} times the cost of {AcquisitionCost:N2} to win one") : "";
        return Value is { } value ? string.Create(culture, $"Lifetime value: {value:N2} a customer ({Formula}){cost}") : $"Lifetime value is not defined: {Reason} ({Formula})";
    }
}
