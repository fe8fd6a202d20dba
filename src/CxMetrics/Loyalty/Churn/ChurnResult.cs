using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The churn of members in a period, with what it is made of.</summary>
/// <remarks>
/// Members are counted at the two ends of the period, but for <see cref="Leavers"/> and daily churn, which see what happens between. <c>MembersAtStart -
/// Lost + New + Returned = MembersAtEnd</c>. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ChurnResult : TallyResult<ChurnTally, ChurnDefinition>
{
    /// <summary>Churn under the definition, at least 0; null where nothing is there to be lost.</summary>
    [JsonPropertyName("rate"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Rate => Definition.Formula switch
    {
        ChurnFormula.AverageBase => Ratio(Lost, ((double)MembersAtStart + MembersAtEnd) / 2),
        ChurnFormula.Daily => Tally.Days.Groups.Count == EmptyDays ? null : Tally.Days.Groups.Sum(day => day.Tally.Rate.GetValueOrDefault()),
        ChurnFormula.Leavers => Ratio(Leavers, MembersAtStart),
        _ => Share!.Value.Share,
    };

    /// <summary>The members active at the opening.</summary>
    [JsonPropertyName("membersAtStart"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long MembersAtStart => Tally.Opening.Denominator;

    /// <summary>Those of them not active at the close.</summary>
    [JsonPropertyName("lost"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Lost => Tally.Opening.Numerator;

    /// <summary>The members who joined in the period for the first time and are active at the close.</summary>
    [JsonPropertyName("new"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long New => Tally.New.Denominator - Tally.New.Numerator;

    /// <summary>The members who came back in the period and are active at the close.</summary>
    [JsonPropertyName("returned"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Returned => Tally.Returned.Denominator - Tally.Returned.Numerator;

    /// <summary>The members active at the close.</summary>
    [JsonPropertyName("membersAtEnd"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long MembersAtEnd => Tally.Closing;

    /// <summary>The members who joined or came back in the period and were gone at the close.</summary>
    [JsonPropertyName("joinedAndLost"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long JoinedAndLost => Tally.New.Numerator + Tally.Returned.Numerator;

    /// <summary>The members who left in the period at all, also those who joined in it and those who came back.</summary>
    [JsonPropertyName("leavers"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Leavers => Tally.Leavers;

    /// <summary>The share of the opening that left of their own accord.</summary>
    [JsonPropertyName("voluntary"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult Voluntary => new("Voluntary churn", new RateTally(Tally.Voluntary, MembersAtStart));

    /// <summary>The share of the opening that did not leave of their own accord.</summary>
    [JsonPropertyName("involuntary"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RateResult Involuntary => new("Involuntary churn", new RateTally(Tally.Involuntary, MembersAtStart));

    /// <summary>Those of <see cref="Lost"/> for whose loss nobody stated a reason.</summary>
    [JsonPropertyName("lostWithoutReason"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long LostWithoutReason => Lost - Tally.Voluntary - Tally.Involuntary;

    /// <summary>The days at whose start nobody was active, which daily churn skips; 0 under other formulas.</summary>
    [JsonPropertyName("emptyDays"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int EmptyDays => Tally.Days.Groups.Count(day => day.Tally.Denominator == 0);

    /// <summary>
    /// The activities or changes of the whole log that were left out before members were counted, by reason; none for a tally. Members left out
    /// are in <see cref="TallyResult{TTally, TDefinition}.Excluded"/>.
    /// </summary>
    [JsonPropertyName("recordsExcluded"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReasonCounts RecordsExcluded { get; internal init; } = ReasonCounts.None;

    /// <summary>The 95 % interval of the rate.</summary>
    [JsonPropertyName("interval95"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ConfidenceInterval Interval95 => Interval();

    /// <summary>The members that the rate is a share of, and those of them lost; null where it is none: by the average base, daily, and of leavers.</summary>
    [JsonIgnore]
    public Proportion? Share => Definition.Formula switch
    {
        ChurnFormula.OpeningBase => Of(Tally.Opening),
        ChurnFormula.OpeningPlusNew => Of(Tally.Opening + Tally.New),
        _ => null,
    };

    /// <summary>The interval of the rate, which takes the members for a sample of those there could have been.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <param name="method">The method.</param>
    /// <returns>The interval; undefined where the rate is not the share of some members, or there are none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="confidence"/> is not above 0 and below 1, or <paramref name="method"/> is not a defined one.
    /// </exception>
    public ConfidenceInterval Interval(double confidence = 0.95, ProportionInterval method = ProportionInterval.Wilson) =>
        Proportions.Interval(Share ?? new Proportion(0, 0), confidence, method);

    /// <summary>The rate of another span of time, had churn gone on like this: <c>1 - (1 - c)^(to / from)</c>.</summary>
    /// <param name="months">The months that the rate is of, above 0, as <see cref="Churn.Months(Period)"/> has them.</param>
    /// <param name="toMonths">The months to convert to, above 0; a year by default.</param>
    /// <param name="confidence">The confidence level of the interval, above 0 and below 1.</param>
    /// <returns>The rate with the interval that its limits convert to; null with the reason where it cannot be converted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A length is not a finite number above 0, or <paramref name="confidence"/> is not above 0 and below 1.
    /// </exception>
    public Estimate Convert(double months, double toMonths = 12, double confidence = 0.95)
    {
        double power = Guard.Positive(toMonths) / Guard.Positive(months);
        ConfidenceInterval interval = Interval(confidence);
        bool isShare = Definition.Formula == ChurnFormula.OpeningBase;
        return isShare && Rate is not null
            ? new Estimate(Over(Rate), null, interval.Between(Over(interval.Lower), Over(interval.Upper))) { IsShare = true }
            : new Estimate(null, null, ConfidenceInterval.Undefined(confidence, interval.Method))
            {
                Missing = $"not converted: {(isShare ? "there is no rate" : $"{Quote.Of(Definition.Name)} is not a share of the members at the opening")}",
            };

        double? Over(double? rate) => rate is { } share ? 1 - Math.Pow(1 - share, power) : null;
    }

    private protected override string Sentence(IFormatProvider culture) =>
        Rate is not { } rate
            ? $"{Definition.Name} is not defined: {(Excluded.Total > 0 && Tally.Count == 0 ? Excluded.ToString() : "nobody was there")}"
            : string.Create(
                culture,
                $"{Definition.Name}: {100 * rate:0.0}%, {Evidence(culture)}{(Share is null ? "" : ", " + Interval95.Scale(100).ToString(null, culture))}; {New:N0} new, {Returned:N0} returned, {MembersAtEnd:N0} at the end");

    /// <summary>What the rate is made of.</summary>
    internal string Evidence(IFormatProvider culture) => Definition.Formula switch
    {
        ChurnFormula.AverageBase => string.Create(culture, $"{Lost:N0} lost of a mean of {((double)MembersAtStart + MembersAtEnd) / 2:N1}"),
        ChurnFormula.Daily => string.Create(culture, $"{Plural.Of(Tally.Days.Total.Numerator, "loss", culture, "losses")} on {Plural.Of(Tally.Days.Groups.Count - EmptyDays, "day", culture)}"),
        ChurnFormula.Leavers => string.Create(culture, $"{Leavers:N0} left by {MembersAtStart:N0} at the opening"),
        _ => string.Create(culture, $"{Share!.Value.Successes:N0} of {Share.Value.Trials:N0} lost"),
    };

    private static Proportion Of(RateTally group) => new(group.Numerator, group.Denominator);

    private static double? Ratio(long lost, double members) => members == 0 ? null : lost / members;
}
