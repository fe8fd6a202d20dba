using System.Text.Json.Serialization;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The retention of the members active at the opening of a period.</summary>
/// <remarks>Of the opening, whatever the formula that churn has in the definition. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RetentionResult : TallyResult<ChurnTally, ChurnDefinition>
{
    /// <inheritdoc/>
    public RetentionResult()
    {
    }

    internal RetentionResult(ChurnResult churn)
        : base(churn.Tally) => RecordsExcluded = churn.RecordsExcluded;

    /// <summary>Retained members by the members at the start, 0 to 1; null where there was nobody.</summary>
    [JsonPropertyName("rate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Rate => Share.Share;

    /// <summary>The members active at the opening.</summary>
    [JsonPropertyName("membersAtStart"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long MembersAtStart => Tally.Opening.Denominator;

    /// <summary>Those of them active at the close.</summary>
    [JsonPropertyName("retained"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Retained => Tally.Opening.Denominator - Tally.Opening.Numerator;

    /// <summary>The members active at the close.</summary>
    [JsonPropertyName("membersAtEnd"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long MembersAtEnd => Tally.Closing;

    /// <summary>
    /// The activities or changes of the whole log that were left out before members were counted, by reason; none for a tally. Members left out
    /// are in <see cref="TallyResult{TTally, TDefinition}.Excluded"/>.
    /// </summary>
    [JsonPropertyName("recordsExcluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts RecordsExcluded { get; internal init; } = ReasonCounts.None;

    /// <summary>The 95 % Wilson interval.</summary>
    [JsonPropertyName("interval95"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval95 => Interval();

    /// <summary>The members at the start, and those retained.</summary>
    [JsonIgnore]
    public Proportion Share => new(Retained, MembersAtStart);

    /// <summary>The interval of the rate, which takes the members for a sample of those there could have been.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method.</param>
    /// <returns>The interval; undefined where there was nobody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined one.
    /// </exception>
    public ConfidenceInterval Interval(double confidence = 0.95, ProportionInterval method = ProportionInterval.Wilson) =>
        Proportions.Interval(Share, confidence, method);

    private protected override string Sentence(IFormatProvider culture) =>
        Rate is { } rate
            ? string.Create(culture, $"Retention: {100 * rate:0.0}%, {Retained:N0} of {MembersAtStart:N0}, {Interval95.Scale(100).ToString(null, culture)}; {MembersAtEnd:N0} at the end")
            : $"Retention is not defined: {(Excluded.Total > 0 && Tally.Count == 0 ? Excluded.ToString() : "nobody was there")}";
}
