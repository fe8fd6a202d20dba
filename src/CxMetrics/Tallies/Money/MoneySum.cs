using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A sum of amounts in one currency, such as costs or margins.</summary>
/// <remarks>
/// Exact whatever the digits, so that amounts split by division add up alike in any order: <see cref="Total"/> is the sum rounded to a decimal,
/// and JSON has all of it. Amounts in two currencies cannot be added, nor can amounts with and without one. JSON: versioned state. Immutable and
/// thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<MoneySum>))]
public sealed record MoneySum : SumTally<MoneySum>
{
    /// <summary>Makes the empty sum.</summary>
    public MoneySum()
    {
    }

    /// <summary>Takes a sum, such as a row of a <c>GROUP BY</c>.</summary>
    /// <param name="total">The sum of the amounts in major units.</param>
    /// <param name="currency">The currency, three letters A to Z (ISO 4217); null where none is stated.</param>
    /// <param name="count">The amounts, at least 0.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="currency"/> is not three letters A to Z, or there is a total or a currency without amounts.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public MoneySum(decimal total, string? currency, long count)
        : this((ExactAmount)total, currency, count)
    {
    }

    internal MoneySum(ExactAmount total, string? currency, long count)
    {
        Exact = total;
        Total = total.ToDecimal();
        Currency = RecordGuard.OptionalCurrency(currency, nameof(currency));
        Counted = Guard.Count(count);
        if (count == 0 && (Total != 0 || currency is not null))
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"total is {total} {currency} without amounts; expected 0 and no currency."), nameof(total));
        }
    }

    /// <summary>The sum in major units of <see cref="Currency"/>; rounded, half to even, where it needs more than 28 digits.</summary>
    public decimal Total { get; }

    /// <summary>The currency; null where none is stated, or nothing was added.</summary>
    public string? Currency { get; }

    /// <summary>The sum with every digit.</summary>
    internal ExactAmount Exact { get; }

    private protected override long Counted { get; }

    private protected override string Summary =>
        string.Create(CultureInfo.InvariantCulture, $"{Total} {Name(Currency)} in {Plural.Of(Count, "amount", CultureInfo.InvariantCulture)}");

    /// <summary>What stands behind an amount: a blank and the currency, nothing where none is stated.</summary>
    internal static string Unit(string? currency) => currency is null ? "" : " " + currency;

    internal static string Name(string? currency) => currency ?? "no stated currency";

    /// <summary>The sum itself, unless it is below 0.</summary>
    internal MoneySum AtLeastZero(string name)
    {
        Guard.OptionalMoney(Total, name);
        return this;
    }

    internal override MoneySum Plus(MoneySum other, string name) =>
        Count == 0 || other.Count == 0 || string.Equals(Currency, other.Currency, StringComparison.Ordinal)
            ? new MoneySum(Exact + other.Exact, Currency ?? other.Currency, ExactCount.Add(Count, other.Count, "amounts"))
            : throw new ArgumentException($"Cannot add amounts in {Name(other.Currency)} to amounts in {Name(Currency)}; expected one currency.", name);
}
