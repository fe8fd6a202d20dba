using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The recurring revenue of customers at both ends of a period, its movements in between, and the spread of its retention.</summary>
/// <remarks>
/// By both methods, opening and movements come to the closing, amounts and customers alike; a state that does not reconcile is refused. Amounts are
/// exact; the sums of squares and products, over the customers of the opening, agree within 1e-12 of the sum of absolute values. JSON: versioned
/// state. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record MrrTally : DefinedTally<MrrTally, MrrDefinition>
{
    /// <summary>The members tallied, those without revenue in the period included.</summary>
    [JsonPropertyName("members"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Members { get; init => field = Guard.Count(value, nameof(Members)); }

    /// <summary>The period; null where nothing was added.</summary>
    [JsonPropertyName("period"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Period? Period { get; init; }

    /// <summary>The currency; null where none is stated, or nothing was added.</summary>
    [JsonPropertyName("currency"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? Currency { get; init => field = RecordGuard.OptionalCurrency(value, nameof(Currency)); }

    /// <summary>The day of the first change in the log, of other members too; null where it is unknown.</summary>
    [JsonPropertyName("knownFrom"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateOnly? KnownFrom { get; init; }

    /// <summary>The last day that the log covers; null where it is unknown.</summary>
    [JsonPropertyName("knownTo"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateOnly? KnownTo { get; init; }

    /// <summary>The revenue before the first day of the period, and the customers who have any.</summary>
    [JsonPropertyName("opening"), JsonRequired]
    public MoneySum Opening { get; init => field = Guard.NotNull(value, nameof(Opening)).AtLeastZero(nameof(Opening)); } = MoneySum.AdditiveIdentity;

    /// <summary>The movements between the ends of the period, of which a customer makes one at most, or two where returning customers are lost.</summary>
    [JsonPropertyName("bySnapshot"), JsonRequired]
    public MrrMovements BySnapshot { get; init => field = Guard.NotNull(value, nameof(BySnapshot)); } = MrrMovements.AdditiveIdentity;

    /// <summary>The movements of each day, net of a customer and a day.</summary>
    [JsonPropertyName("byEvent"), JsonRequired]
    public MrrMovements ByEvent { get; init => field = Guard.NotNull(value, nameof(ByEvent)); } = MrrMovements.AdditiveIdentity;

    /// <summary>The revenue after the last day of the period, and the customers who have any.</summary>
    [JsonPropertyName("closing"), JsonRequired]
    public MoneySum Closing { get; init => field = Guard.NotNull(value, nameof(Closing)).AtLeastZero(nameof(Closing)); } = MoneySum.AdditiveIdentity;

    /// <summary>The sum of squared openings.</summary>
    [JsonPropertyName("openingSquares"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double OpeningSquares { get; init => field = Guard.Weight(value, nameof(OpeningSquares)); }

    /// <summary>The sum of squared changes, from the opening to what counts at the closing.</summary>
    [JsonPropertyName("changeSquares"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double ChangeSquares { get; init => field = Guard.Weight(value, nameof(ChangeSquares)); }

    /// <summary>The sum of changes times openings.</summary>
    [JsonPropertyName("changeProducts"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double ChangeProducts { get; init => field = Guard.Finite(value, nameof(ChangeProducts)); }

    /// <summary>The sum of squared losses: contraction and churn.</summary>
    [JsonPropertyName("lossSquares"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double LossSquares { get; init => field = Guard.Weight(value, nameof(LossSquares)); }

    /// <summary>The sum of losses times openings.</summary>
    [JsonPropertyName("lossProducts"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double LossProducts { get; init => field = Guard.Weight(value, nameof(LossProducts)); }

    /// <summary>Whether the log has nothing from before the period.</summary>
    internal bool StartsWithLog => KnownFrom >= Period?.Start;

    /// <summary>Whether the log covers the period to its end.</summary>
    internal bool IsComplete => !(KnownTo < Period?.LastDay) && !IsUnknown;

    /// <summary>Whether the log ends before the period starts, so that the amounts are 0 for want of knowledge.</summary>
    internal bool IsUnknown => KnownTo < Period?.Start || (Members == 0 && Excluded[ExclusionReasons.PeriodNotOver] > 0);

    /// <summary>What a sentence should not keep quiet about; nothing where all is known.</summary>
    internal string Caveats => (StartsWithLog ? "; the log starts no earlier" : "") + (IsComplete ? "" : "; not over yet");

    private protected override long Counted => Members;

    private protected override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Opening.Total} of {Opening.Count:N0} customers to {Closing.Total} of {Closing.Count:N0}, {Members:N0} members, {Excluded.Total:N0} excluded");

    private protected override string? Contradiction =>
        BySnapshot.Gap(Opening, Closing) is { } snapshot ? $"{snapshot} of \"opening\" and \"bySnapshot\" do not come to \"closing\"."
        : ByEvent.Gap(Opening, Closing) is { } change ? $"{change} of \"opening\" and \"byEvent\" do not come to \"closing\"."
        : OtherCurrency is { } other ? $"\"currency\" is {MoneySum.Name(Currency)}, and there is revenue in {MoneySum.Name(other.Currency)}; expected one currency."
        : Exceeds(Opening.Count, Members, "opening")
            ?? Exceeds(Closing.Count, Members, "closing")
            ?? Exceeds(BySnapshot.Churn.Count, Opening.Count, "churn")
            ?? base.Contradiction;

    /// <summary>The movements by a method.</summary>
    internal MrrMovements Movements(MovementMethod method) => method == MovementMethod.Event ? ByEvent : BySnapshot;

    /// <summary>
    /// The period, currency and days of a log that hold for the members of both; refused where they are of two periods or currencies, or known to two
    /// days of a period that is not over.
    /// </summary>
    internal MrrTally Widen(MrrTally other, string name) =>
        Period is { } period && other.Period is { } next && period != next
            ? throw new ArgumentException(
                $"Cannot add revenue of {other.Period} to revenue of {Period}; expected one period, since one opens with what the other closes.", name)
        : HasCurrency && other.HasCurrency && !string.Equals(Currency, other.Currency, StringComparison.Ordinal)
            ? throw new ArgumentException($"Cannot add revenue in {MoneySum.Name(other.Currency)} to revenue in {MoneySum.Name(Currency)}; expected one currency.", name)
        : KnownTo is { } known && other.KnownTo is { } otherKnown && known != otherKnown && (known < otherKnown ? known : otherKnown) < (Period ?? other.Period)?.LastDay
            ? throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Cannot add revenue known to {otherKnown:yyyy-MM-dd} to revenue known to {known:yyyy-MM-dd}; expected one day in a period that is not over."), name)
        : this with
        {
            Members = ExactCount.Add(Members, other.Members, "members"),
            Period = Period ?? other.Period,
            Currency = Currency ?? other.Currency,
            KnownFrom = Earlier(KnownFrom, other.KnownFrom),
            KnownTo = Earlier(KnownTo, other.KnownTo),
        };

    private protected override MrrTally Plus(MrrTally other) => Widen(other, "right") with
    {
        Opening = Opening + other.Opening,
        BySnapshot = BySnapshot + other.BySnapshot,
        ByEvent = ByEvent + other.ByEvent,
        Closing = Closing + other.Closing,
        OpeningSquares = OpeningSquares + other.OpeningSquares,
        ChangeSquares = ChangeSquares + other.ChangeSquares,
        ChangeProducts = ChangeProducts + other.ChangeProducts,
        LossSquares = LossSquares + other.LossSquares,
        LossProducts = LossProducts + other.LossProducts,
    };

    private MoneySum? OtherCurrency => BySnapshot.Sums.Concat(ByEvent.Sums).Append(Opening).Append(Closing)
        .FirstOrDefault(sum => sum.Count > 0 && !string.Equals(sum.Currency, Currency, StringComparison.Ordinal));

    /// <summary>Whether it matters which currency it is, and be it none.</summary>
    private bool HasCurrency => Members > 0 || Currency is not null;

    private static DateOnly? Earlier(DateOnly? left, DateOnly? right) => left < right ? left : right ?? left;
}
