using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>What customers will be worth, in columns, in all, and that of a new customer.</summary>
/// <remarks>In the currency of the spend. JSON: the figures of all, without the columns; written, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed class CustomerValues
{
    private readonly PurchaseSummaries? _customers;
    private readonly double[] _purchases = [];
    private readonly double[] _alive = [];
    private readonly double[] _spend = [];
    private readonly double[] _values = [];

    /// <summary>Refuses to be read from JSON.</summary>
    public CustomerValues() => throw WrittenOnly.Refusal(nameof(CustomerValues), "the models and the customers");

    internal CustomerValues(
        ClvDefinition definition, PurchaseSummaries customers, double[] purchases, double[] alive, double[] spend, double? newCustomer)
    {
        Definition = definition;
        _customers = customers;
        _purchases = purchases;
        _alive = alive;
        _spend = spend;
        _values = new double[spend.Length];
        NewCustomerValue = newCustomer;
        long unknown = 0;
        for (int row = 0; row < spend.Length; row++)
        {
            long weight = customers.Weights.IsEmpty ? 1 : customers.Weights[row];
            _values[row] = definition.MarginShare * purchases[row] * spend[row];
            Total += double.IsNaN(_values[row]) ? 0 : weight * _values[row];
            unknown += double.IsNaN(_values[row]) ? weight : 0;
        }

        Excluded = ReasonCounts.None.With(ExclusionReasons.InfiniteSpend, unknown);
        Customers = customers.Customers - unknown;
    }

    /// <summary>The rows.</summary>
    [JsonIgnore]
    public int Count => _values.Length;

    /// <summary>The customers with a value.</summary>
    [JsonPropertyName("customers")]
    public long Customers { get; }

    /// <summary>The value of all customers that have one.</summary>
    [JsonPropertyName("total")]
    public double Total { get; }

    /// <summary>The value of a customer; null without customers.</summary>
    [JsonPropertyName("mean")]
    public double? Mean => Customers == 0 ? null : Total / Customers;

    /// <summary>
    /// What a new customer will be worth, the first purchase, which is now, included; null where the mean spend of all customers is infinite under the
    /// model.
    /// </summary>
    [JsonPropertyName("newCustomerValue")]
    public double? NewCustomerValue { get; }

    /// <summary>The customers without a value, by reason.</summary>
    [JsonPropertyName("excluded")]
    public ReasonCounts Excluded { get; }

    /// <summary>What counts as value.</summary>
    [JsonPropertyName("definition")]
    public ClvDefinition Definition { get; }

    /// <summary>The customer of each row; empty where rows came without.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> CustomerIds => _customers!.CustomerIds;

    /// <summary>The purchases expected of each row, each counting for less the later it is.</summary>
    [JsonIgnore]
    public ReadOnlySpan<double> Purchases => _purchases;

    /// <summary>The probability that each is still a customer.</summary>
    [JsonIgnore]
    public ReadOnlySpan<double> ProbabilityAlive => _alive;

    /// <summary>What a purchase of each row is worth on average; NaN where that is infinite under the model.</summary>
    [JsonIgnore]
    public ReadOnlySpan<double> MeanSpend => _spend;

    /// <summary>The value of each row: the margin share times purchases times mean spend; NaN without a mean spend.</summary>
    [JsonIgnore]
    public ReadOnlySpan<double> Values => _values;

    /// <summary>A row.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="row"/> is below 0 or not below <see cref="Count"/>.</exception>
    public CustomerValue this[int row]
    {
        get
        {
            Guard.InRange(row, 0, Count - 1);
            bool known = !double.IsNaN(_values[row]);
            return new CustomerValue(
                row, CustomerIds.Count == 0 ? null : CustomerIds[row], _purchases[row], _alive[row], known ? _spend[row] : null, known ? _values[row] : null);
        }
    }

    /// <summary>The most valuable customers.</summary>
    /// <param name="count">How many, at least 0.</param>
    /// <returns>Those with the highest values, the highest first, equal ones in the order of rows; fewer where fewer have a value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public IReadOnlyList<CustomerValue> Top(int count)
    {
        Guard.AtLeast(count, 0);
        return [.. Enumerable.Range(0, Count).Where(row => !double.IsNaN(_values[row])).OrderByDescending(row => _values[row]).Take(count).Select(row => this[row])];
    }

    /// <summary>The values in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Definition}: {Total:N2} from {Plural.Of(Customers, "customer", CultureInfo.InvariantCulture)}{(Mean is { } mean ? string.Create(CultureInfo.InvariantCulture, $", {mean:N2} each") : "")}; a new one {(NewCustomerValue is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value:N2}") : "has no value, since the mean spend is infinite")}");
}
