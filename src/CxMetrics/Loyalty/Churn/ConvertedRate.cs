using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A churn rate taken from one span of time to another, had every member been as likely to leave all along.</summary>
/// <remarks><c>1 - (1 - c)^(to / from)</c>; the interval is that of the two limits. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ConvertedRate
{
    /// <summary>Refuses to be read from JSON: read its ChurnTally.</summary>
    public ConvertedRate() => throw WrittenOnly.Refusal(nameof(ConvertedRate), "its ChurnTally");

    internal ConvertedRate(ChurnResult result, PeriodLength from, PeriodLength to, double confidence)
    {
        Interval = result.Interval(confidence);
        Reason = result.Definition.Formula != ChurnFormula.OpeningBase ? $"{Quote.Of(result.Definition.Name)} is no share of the opening, and may exceed 1"
            : result.Rate is null ? "there is no rate"
            : from.Count == 0 || to.Count == 0 ? "a length is 0 days"
            : null;
        if (Reason is null)
        {
            double power = to.Over(from);
            Rate = Over(result.Rate, power);
            Interval = Interval.Between(Over(Interval.Lower, power), Over(Interval.Upper, power));
        }
        else
        {
            Interval = ConfidenceInterval.Undefined(confidence, Interval.Method);
        }
    }

    /// <summary>The rate, 0 to 1; null where it cannot be converted.</summary>
    [JsonPropertyName("rate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Rate { get; }

    /// <summary>The interval of the rate; undefined where it cannot be converted.</summary>
    [JsonPropertyName("interval"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval { get; }

    /// <summary>Why it cannot be converted; null where it can.</summary>
    [JsonPropertyName("reason"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Reason { get; }

    /// <summary>The rate with its interval, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() =>
        Rate is { } rate
            ? string.Create(CultureInfo.InvariantCulture, $"{100 * rate:0.0}%, {Interval.Scale(100)}")
            : $"not converted: {Reason}";

    private static double? Over(double? rate, double power) => rate is { } share ? 1 - Math.Pow(1 - share, power) : null;
}
