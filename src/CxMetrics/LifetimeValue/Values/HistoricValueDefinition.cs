using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>What of a purchase is the value of a customer so far: its own margin, or one share of every amount.</summary>
/// <remarks>
/// One fact is one customer: <c>HistoricValueDefinition.Margins.Calculate(Retention.Link(purchases, asOf))</c>. By segment: <c>customers.TallyBy(
/// definition, customer => segmentOf[customer.CustomerId])</c>. A missing margin is never replaced by the amount. A value: immutable, with
/// structural equality, printed by every result. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record HistoricValueDefinition : MetricDefinition<HistoricValueDefinition, CustomerHistory<Purchase>, HistoricValueTally, HistoricValueResult>
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="marginShare">The share of every amount that is margin, 0 to 1; the margin of each purchase when null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="marginShare"/> is not 0 to 1.</exception>
    [JsonConstructor]
    public HistoricValueDefinition(string name, decimal? marginShare)
        : base(name) => MarginShare = marginShare;

    /// <summary>The margins of purchases; a customer with a purchase of unknown margin is left out.</summary>
    public static HistoricValueDefinition Margins { get; } = new("historic value", null);

    /// <summary>The amounts of purchases, whatever their costs.</summary>
    public static HistoricValueDefinition Revenue { get; } = new("historic revenue", 1);

    /// <summary>The share of every amount that is margin, 0 to 1; null for the margin of each purchase.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 0 to 1.</exception>
    [JsonPropertyName("marginShare"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal? MarginShare { get; init => field = value is { } share ? Guard.InRange(share, 0, 1, nameof(MarginShare)) : null; }

    private protected override IEnumerable<string> ReasonsOfMetric =>
    [
        ExclusionReasons.NoPurchase, ExclusionReasons.NoMargin, ExclusionReasons.CustomerInTwoCurrencies,
        ExclusionReasons.AfterAsOf, ExclusionReasons.RefundWithoutOrder, ExclusionReasons.OrderInTwoCurrencies, ExclusionReasons.Refunded, ExclusionReasons.Netted,
    ];

    private protected override string Choices => MarginShare switch
    {
        null => "the margin of each purchase",
        1 => "the amounts",
        { } share => string.Create(CultureInfo.InvariantCulture, $"{100 * share:0.####}% of the amounts"),
    };

    /// <inheritdoc/>
    public override string? IdOf(CustomerHistory<Purchase> fact) => Guard.NotNull(fact).CustomerId;

    /// <summary>The first purchase; null where there is none.</summary>
    /// <inheritdoc/>
    public override DateTimeOffset? MomentOf(CustomerHistory<Purchase> fact) => Guard.NotNull(fact).Facts is [Purchase first, ..] ? first.At : null;

    private protected override DateTimeOffset? AsOfOf(CustomerHistory<Purchase> fact) => fact.AsOf;

    private protected override ICounter<CustomerHistory<Purchase>, HistoricValueTally> NewCounter(InvalidFacts invalid) => new Counter(MarginShare, invalid);

    private protected override HistoricValueResult ResultOf(HistoricValueTally tally) => new() { Tally = tally };

    private sealed class Counter(decimal? marginShare, InvalidFacts invalid) : ICounter<CustomerHistory<Purchase>, HistoricValueTally>
    {
        private readonly ReasonCounter _excluded = new("purchases");
        private readonly MoneySumBuilder _value = new();
        private long _customers;

        public string? Add(CustomerHistory<Purchase> fact)
        {
            string? reason = fact.Facts.Count == 0 ? ExclusionReasons.NoPurchase : Value(fact);

            // Counted last: a customer who is refused leaves nothing behind.
            _excluded.Add(fact.Excluded);
            return reason;
        }

        public void Expect(HistoricValueTally tally) => _value.Expect(tally.Value);

        public HistoricValueTally ToTally() => new() { Customers = _customers, Value = _value.ToSum(), PurchasesExcluded = _excluded.ToCounts() };

        private string? Value(CustomerHistory<Purchase> fact)
        {
            string? currency = fact.Facts[0].Currency;
            if (fact.Facts.Any(purchase => !string.Equals(purchase.Currency, currency, StringComparison.Ordinal)))
            {
                string refusal = $"The customer {Quote.Of(fact.CustomerId)} bought in two currencies, or with and without one; expected one currency.";
                return InvalidFact.Refuse(invalid, ExclusionReasons.CustomerInTwoCurrencies, refusal, nameof(fact));
            }

            if (marginShare is null && fact.Facts.Any(purchase => purchase.Margin is null))
            {
                return ExclusionReasons.NoMargin;
            }

            _value.AddRange(
                [.. fact.Facts.Select(purchase => purchase.Amount * marginShare ?? purchase.Margin!.Value)], currency, "What was bought by customer", fact.CustomerId);
            _customers++;
            return null;
        }
    }
}
