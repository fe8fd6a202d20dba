using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What counts as one purchase, and within what time another makes a repeat buyer.</summary>
/// <remarks>
/// One fact is one customer: <c>RepeatPurchaseDefinition.Standard.Calculate(Retention.Link(purchases, asOf))</c>. A value: immutable, with
/// structural equality, printed by every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record RepeatPurchaseDefinition : MetricDefinition<RepeatPurchaseDefinition, CustomerHistory<Purchase>, RepeatPurchaseTally, RepeatPurchaseResult>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="mergedBy">The periods, such as days of a zone, whose purchases are one; each counts when null.</param>
    /// <param name="within">How long customers are followed from their first purchase, at least 0; as long as the log goes when null.</param>
    /// <param name="leastAmount">The least amount of a purchase that counts; 0 keeps those of amount 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="within"/> or <paramref name="leastAmount"/> is negative.</exception>
    [JsonConstructor]
    public RepeatPurchaseDefinition(string name, Periods? mergedBy, TimeSpan? within = null, decimal leastAmount = 0)
        : base(name)
    {
        MergedBy = mergedBy;
        Within = Guard.OptionalDuration(within);
        LeastAmount = Guard.OptionalMoney(leastAmount)!.Value;
    }

    /// <summary>The purchases of a day of UTC are one; followed as long as the log goes; amounts of 0 count.</summary>
    public static RepeatPurchaseDefinition Standard { get; } = new("repeat purchases", Periods.Days(TimeZoneInfo.Utc));

    /// <summary>The periods, such as days of a zone, whose purchases are one; null where each counts.</summary>
    [JsonPropertyName("mergedBy"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Periods? MergedBy { get; init; }

    /// <summary>
    /// How long customers are followed from their first purchase, inclusive; those whose time is not over are left out. Whole local days where purchases
    /// are merged, to the moment where they are not. Null for as long as the log goes, which is not the same for all.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("within"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? Within { get; init => field = Guard.OptionalDuration(value, nameof(Within)); }

    /// <summary>The least amount of a purchase that counts, at least 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("leastAmount"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal LeastAmount { get; init => field = Guard.OptionalMoney(value, nameof(LeastAmount))!.Value; }

    private protected override IEnumerable<string> ReasonsOfMetric =>
    [
        ExclusionReasons.NoPurchase, ExclusionReasons.Immature,
        ExclusionReasons.AfterAsOf, ExclusionReasons.RefundWithoutOrder, ExclusionReasons.OrderInTwoCurrencies, ExclusionReasons.Refunded, ExclusionReasons.Netted,
        .. MergedBy is null ? Array.Empty<string>() : [ExclusionReasons.NotAMoment],
    ];

    private protected override string Choices
    {
        get
        {
            string merged = MergedBy is { } periods ? $"one a period of {periods}" : "each purchase";
            string within = Within is { } time ? $"within {time.InExactWords()}" : "as long as the log goes";
            return string.Create(CultureInfo.InvariantCulture, $"{merged}, {within}{(LeastAmount > 0 ? FormattableString.Invariant($", from {LeastAmount} on") : "")}");
        }
    }

    /// <inheritdoc/>
    public override string? IdOf(CustomerHistory<Purchase> fact) => Guard.NotNull(fact).CustomerId;

    /// <summary>The first purchase that counts; null where there is none.</summary>
    /// <inheritdoc/>
    public override DateTimeOffset? MomentOf(CustomerHistory<Purchase> fact) =>
        Guard.NotNull(fact).Facts.FirstOrDefault(purchase => purchase.Amount >= LeastAmount)?.At;

    private protected override DateTimeOffset? AsOfOf(CustomerHistory<Purchase> fact) => fact.AsOf;

    private protected override ICounter<CustomerHistory<Purchase>, RepeatPurchaseTally> NewCounter(InvalidFacts invalid) => new Counter(this, invalid);

    private protected override RepeatPurchaseResult ResultOf(RepeatPurchaseTally tally) => new() { Tally = tally };

    private sealed class Counter(RepeatPurchaseDefinition definition, InvalidFacts invalid) : ICounter<CustomerHistory<Purchase>, RepeatPurchaseTally>
    {
        private readonly Periods? _days = definition.MergedBy is { } periods ? Periods.Days(periods.Zone) : null;
        private readonly ReasonCounter _excluded = new("purchases");
        private long _customers;
        private long _repeaters;
        private long _purchases;

        public string? Add(CustomerHistory<Purchase> fact)
        {
            _excluded.Add(fact.Excluded);
            if (definition.MomentOf(fact) is not { } first)
            {
                return ExclusionReasons.NoPurchase;
            }

            if (definition.MergedBy is { } merged && !merged.TryOf(first, out _))
            {
                return invalid == InvalidFacts.Count ? ExclusionReasons.NotAMoment : throw merged.Refusal(first, nameof(first));
            }

            // A merged purchase is of a day, and a day is known when it is over.
            if (definition.Within is { } within && (_days is null ? fact.AsOf - first < within : Days(first, fact.AsOf) <= within.Days))
            {
                return ExclusionReasons.Immature;
            }

            long purchases = 0;
            Period? before = null;
            foreach (Purchase purchase in fact.Facts.Where(purchase => purchase.Amount >= definition.LeastAmount && IsWithin(first, purchase.At)))
            {
                Period? period = definition.MergedBy?.Of(purchase.At);
                purchases += period is null || period != before ? 1 : 0;
                before = period;
            }

            _customers++;
            _repeaters += purchases > 1 ? 1 : 0;
            _purchases += purchases;
            return null;
        }

        public RepeatPurchaseTally ToTally() => new()
        {
            Customers = _customers,
            Repeaters = _repeaters,
            Purchases = _purchases,
            PurchasesExcluded = _excluded.ToCounts(),
        };

        private bool IsWithin(DateTimeOffset first, DateTimeOffset at) =>
            definition.Within is not { } within || (_days is null ? at - first <= within : Days(first, at) <= within.Days);

        private int Days(DateTimeOffset from, DateTimeOffset to) => _days!.Of(to).Number - _days.Of(from).Number;
    }
}
