using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A response rate with its evidence.</summary>
/// <remarks>Rates and limits are 0 to 1; null without surveys. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ResponseRateResult
{
    internal const string Undelivered = "undelivered";
    internal const string OtherKind = "another kind";
    internal const string Duplicate = "duplicate";
    internal const string SentUnknown = "sent at an unknown moment";
    internal const string AnsweredUnknown = "answered at an unknown moment";

    /// <summary>Refuses to be read from JSON: read its RateTally.</summary>
    public ResponseRateResult() => throw WrittenOnly.Refusal(nameof(ResponseRateResult), "its RateTally");

    internal ResponseRateResult(RateTally<ResponseRateDefinition> tally, ResponseRateDefinition definition)
    {
        Definition = definition;
        Answered = tally.Numerator;
        Asked = tally.Denominator;
        Excluded = tally.Excluded;
    }

    /// <summary>The share of the surveys asked that were answered, 0 to 1; null where there are none.</summary>
    [JsonPropertyName("rate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Rate => Asked == 0 ? null : (double)Answered / Asked;

    /// <summary>The surveys answered.</summary>
    [JsonPropertyName("answered"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Answered { get; }

    /// <summary>The surveys that count: sent or delivered, as the definition says.</summary>
    [JsonPropertyName("asked"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Asked { get; }

    /// <summary>The surveys that do not count, by reason.</summary>
    [JsonPropertyName("excluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Excluded { get; }

    /// <summary>The 95 % Wilson interval, for surveys taken as a sample of all that could be sent.</summary>
    [JsonPropertyName("interval95"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval95 => Interval();

    /// <summary>The definition that it was computed under.</summary>
    [JsonPropertyName("definition"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ResponseRateDefinition Definition { get; }

    /// <summary>The Wilson interval.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; undefined where there are no surveys.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    public ConfidenceInterval Interval(double confidence = 0.95) => ProportionIntervals.Wilson(new Proportion(Answered, Asked), confidence);

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return Rate is { } rate
            ? string.Create(culture, $"{Definition.Name}: {100 * rate:0.0}%, {Answered:N0} of {Asked:N0}, {Interval95.Scale(100).ToString(null, culture)}")
            : $"{Definition.Name} is not defined: no surveys";
    }
}
