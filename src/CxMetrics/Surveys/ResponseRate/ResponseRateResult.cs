using System.Text.Json.Serialization;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A response rate with its evidence.</summary>
/// <remarks>Rates and limits are 0 to 1; null without surveys. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ResponseRateResult : TallyResult<RateTally<ResponseRateDefinition>, ResponseRateDefinition>
{
    /// <summary>The share of the surveys asked that were answered, 0 to 1; null where there are none.</summary>
    [JsonPropertyName("rate")]
    public double? Rate => Tally.Rate;

    /// <summary>The surveys answered.</summary>
    [JsonPropertyName("answered")]
    public long Answered => Tally.Numerator;

    /// <summary>The surveys that count: sent or delivered, as the definition says.</summary>
    [JsonPropertyName("asked")]
    public long Asked => Tally.Denominator;

    /// <summary>The 95 % Wilson interval, for surveys taken as a sample of all that could be sent.</summary>
    [JsonPropertyName("interval95")]
    public ConfidenceInterval Interval95 => Interval();

    /// <summary>The interval of the rate.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method.</param>
    /// <returns>The interval; undefined where there are no surveys.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined one.
    /// </exception>
    public ConfidenceInterval Interval(double confidence = 0.95, ProportionInterval method = ProportionInterval.Wilson) =>
        Proportions.Interval(new Proportion(Answered, Asked), confidence, method);

    private protected override string Sentence(IFormatProvider culture) =>
        Rate is { } rate
            ? string.Create(culture, $"{Definition.Name}: {100 * rate:0.0}%, {Answered:N0} of {Asked:N0}, {Interval95.Scale(100).ToString(null, culture)}")
            : $"{Definition.Name} is not defined: no surveys{Excluded.InBrackets(culture)}";
}
