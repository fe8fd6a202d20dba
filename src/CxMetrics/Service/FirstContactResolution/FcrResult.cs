using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>First contact resolution with its evidence and its definition.</summary>
/// <remarks>Rates and limits are 0 to 1; null where nothing counted. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record FcrResult
{
    /// <summary>Refuses to be read from JSON: read its FcrTally.</summary>
    public FcrResult() => throw WrittenOnly.Refusal(nameof(FcrResult), "its FcrTally");

    internal FcrResult(FcrTally tally, FcrDefinition definition)
    {
        Definition = definition;
        Numerator = tally.Numerator;
        Denominator = tally.Denominator;
        UnseenPast = tally.UnseenPast;
        Interactions = tally.Interactions;
        JoinedLegs = tally.JoinedLegs;
        IssueLengths = tally.IssueLengths;
        Excluded = tally.Excluded;
    }

    /// <summary>
    /// The share closed at first contact, 0 to 1 (more under <see cref="FcrFirstLine.ResolvableInDenominator"/>); null where nothing counted.
    /// </summary>
    [JsonPropertyName("rate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Rate => Denominator == 0 ? null : (double)Numerator / Denominator;

    /// <summary>The issues or contacts closed at first contact.</summary>
    [JsonPropertyName("numerator"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Numerator { get; }

    /// <summary>The issues or contacts that counted.</summary>
    [JsonPropertyName("denominator"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Denominator { get; }

    /// <summary>
    /// Those of the denominator that opened less than a window after the log began, so that a contact before it may belong to them.
    /// </summary>
    [JsonPropertyName("unseenPast"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long UnseenPast { get; }

    /// <summary>The interactions that came in, behind what counted and what did not.</summary>
    [JsonPropertyName("interactions"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Interactions { get; }

    /// <summary>The legs that were joined to the first leg of their contact: interactions that are no contact of their own.</summary>
    [JsonPropertyName("joinedLegs"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long JoinedLegs { get; }

    /// <summary>The issues, contacts and interactions that did not count, by reason.</summary>
    [JsonPropertyName("excluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts Excluded { get; }

    /// <summary>The mean contacts that an issue took, at least 1; null where contacts are counted, or nothing.</summary>
    [JsonPropertyName("contactsPerIssue"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? ContactsPerIssue =>
        Denominator > 0 && IssueLengths.Sum(static length => length.Issues) == Denominator
            ? IssueLengths.Sum(static length => (double)length.Contacts * length.Issues) / Denominator
            : null;

    /// <summary>How many issues took how many contacts, in ascending order; empty where contacts are counted.</summary>
    [JsonPropertyName("issueLengths"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<FcrIssueLength> IssueLengths { get; }

    /// <summary>The 95 % Wilson interval.</summary>
    [JsonPropertyName("interval95"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval95 => Interval();

    /// <summary>The definition that it was computed under.</summary>
    [JsonPropertyName("definition"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public FcrDefinition Definition { get; }

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
        ProportionIntervals.Of(
            Definition.FirstLine == FcrFirstLine.ResolvableInDenominator ? new(0, 0) : new Proportion(Numerator, Denominator), confidence, method);

    /// <summary>The result in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The result in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        if (Rate is not { } rate)
        {
            return $"{Definition.Name} is not defined: no {Definition.Noun} counted";
        }

        string text = string.Create(
            culture,
            $"{Definition.Name}: {100 * rate:0.0}%, {Numerator:N0} of {Denominator:N0} {Definition.Noun}, {Interval95.Scale(100).ToString(null, culture)}");
        return ContactsPerIssue is { } contacts ? string.Create(culture, $"{text}, {contacts:0.00} contacts per issue") : text;
    }
}
