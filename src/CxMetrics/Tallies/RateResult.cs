using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>A rate with its name and its evidence.</summary>
/// <remarks>
/// Rates and limits are 0 to 1; null where nothing counted. The interval takes what counted for a sample of what could have come.
/// Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RateResult
{
    /// <summary>Refuses to be read from JSON: read its RateTally.</summary>
    public RateResult() => throw WrittenOnly.Refusal(nameof(RateResult), "its RateTally");

    /// <summary>Takes the evidence.</summary>
    /// <param name="name">What the rate is called; not blank.</param>
    /// <param name="tally">How many of how many.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public RateResult(string name, RateTally tally)
    {
        Name = Guard.Text(name);
        Guard.NotNull(tally);
        Numerator = tally.Numerator;
        Denominator = tally.Denominator;
        Excluded = tally.Excluded;
    }

    /// <summary>What the rate is called.</summary>
    [JsonPropertyName("name"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Name { get; }

    /// <summary>The share of the facts that counted, 0 to 1; null where there are none.</summary>
    [JsonPropertyName("rate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Rate => Denominator == 0 ? null : (double)Numerator / Denominator;

    /// <summary>The facts that hit.</summary>
    [JsonPropertyName("numerator"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Numerator { get; }

    /// <summary>The facts that counted.</summary>
    [JsonPropertyName("denominator"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Denominator { get; }

    /// <summary>The facts left out, by reason.</summary>
    [JsonPropertyName("excluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Excluded { get; }

    /// <summary>The 95 % Wilson interval.</summary>
    [JsonPropertyName("interval95"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval95 => Interval();

    /// <summary>The interval of the rate.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method.</param>
    /// <returns>The interval; undefined where nothing counted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined one.
    /// </exception>
    public ConfidenceInterval Interval(double confidence = 0.95, ProportionInterval method = ProportionInterval.Wilson) =>
        Proportions.Interval(new Proportion(Numerator, Denominator), confidence, method);

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
            ? string.Create(culture, $"{Name}: {100 * rate:0.0}%, {Numerator:N0} of {Denominator:N0}, {Interval95.Scale(100).ToString(null, culture)}")
            : $"{Name} is not defined: nothing counted{Excluded.InBrackets(culture)}";
    }
}
