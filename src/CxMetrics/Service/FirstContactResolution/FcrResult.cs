using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>First contact resolution with its evidence and its definition.</summary>
/// <remarks>Rates and limits are 0 to 1; null where nothing counted. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record FcrResult : TallyResult<FcrTally, FcrDefinition>
{
    /// <summary>
    /// The share closed at first contact, 0 to 1 (more under <see cref="FcrFirstLine.ResolvableInDenominator"/>); null where nothing counted.
    /// </summary>
    [JsonPropertyName("rate")]
    public double? Rate => Denominator == 0 ? null : (double)Numerator / Denominator;

    /// <summary>The issues or contacts closed at first contact.</summary>
    [JsonPropertyName("numerator")]
    public long Numerator => Tally.Numerator;

    /// <summary>The issues or contacts that counted.</summary>
    [JsonPropertyName("denominator")]
    public long Denominator => Tally.Denominator;

    /// <summary>
    /// Those of the denominator that opened less than a window after the log began, so that a contact before it may belong to them.
    /// </summary>
    [JsonPropertyName("unseenPast")]
    public long UnseenPast => Tally.UnseenPast;

    /// <summary>The interactions received: those that counted, and those that did not.</summary>
    [JsonPropertyName("interactions")]
    public long Interactions => Tally.Interactions;

    /// <summary>The legs that were joined to the first leg of their contact: interactions that are no contact of their own.</summary>
    [JsonPropertyName("joinedLegs")]
    public long JoinedLegs => Tally.JoinedLegs;

    /// <summary>The mean contacts that an issue took, at least 1; null where contacts are counted, or nothing.</summary>
    [JsonPropertyName("contactsPerIssue")]
    public double? ContactsPerIssue =>
        Denominator > 0 && IssueLengths.Values.Sum() == Denominator
            ? IssueLengths.Sum(static length => (double)length.Key * length.Value) / Denominator
            : null;

    /// <summary>How many issues took how many contacts, the key; empty where contacts are counted.</summary>
    [JsonPropertyName("issueLengths")]
    public IReadOnlyDictionary<int, long> IssueLengths => Tally.IssueLengths;

    /// <summary>The 95 % Wilson interval.</summary>
    [JsonPropertyName("interval95")]
    public ConfidenceInterval Interval95 => Interval();

    /// <summary>The interval of the rate, which takes the log for a sample of what could have come.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method.</param>
    /// <returns>
    /// The interval; undefined where nothing counted, and under <see cref="FcrFirstLine.ResolvableInDenominator"/>, whose numerator is no
    /// part of its denominator.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined one.
    /// </exception>
    public ConfidenceInterval Interval(double confidence = 0.95, ProportionInterval method = ProportionInterval.Wilson) =>
        Proportions.Interval(
            Definition.FirstLine == FcrFirstLine.ResolvableInDenominator ? new(0, 0) : new Proportion(Numerator, Denominator), confidence, method);

    private protected override string Sentence(IFormatProvider culture)
    {
        if (Rate is not { } rate)
        {
            return $"{Definition.Name} is not defined: no {Definition.Noun}s counted{Excluded.InBrackets(culture)}";
        }

        string text = string.Create(
            culture,
            $"{Definition.Name}: {100 * rate:0.0}%, {Numerator:N0} of {Plural.Of(Denominator, Definition.Noun, culture)}, {Interval95.Scale(100).ToString(null, culture)}");
        return ContactsPerIssue is { } contacts ? string.Create(culture, $"{text}, {contacts:0.00} contacts per issue") : text;
    }
}
