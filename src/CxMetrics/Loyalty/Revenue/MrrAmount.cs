using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>An amount of monthly recurring revenue, and how many customers or movements it is the sum of.</summary>
/// <remarks>
/// Exact whatever the digits, so that prices split by division add up alike in any order: <see cref="Amount"/> is the sum rounded to a decimal,
/// and JSON has all of it. JSON: versioned state. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<MrrAmount>))]
public sealed record MrrAmount : SumTally<MrrAmount>
{
    /// <summary>Makes the empty sum.</summary>
    public MrrAmount()
    {
    }

    /// <summary>Takes a sum, such as a row of a <c>GROUP BY</c>.</summary>
    /// <param name="amount">The amount a month in major units, at least 0.</param>
    /// <param name="count">The customers or movements, at least 0.</param>
    /// <exception cref="ArgumentException">There is an amount without customers or movements.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public MrrAmount(decimal amount, long count)
        : this((ExactAmount)amount, count)
    {
    }

    internal MrrAmount(ExactAmount amount, long count)
    {
        Exact = amount;
        Amount = Guard.OptionalMoney(amount.ToDecimal(), nameof(amount))!.Value;
        Counted = Guard.Count(count);
        if (count == 0 && Amount != 0)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"amount is {amount} of 0 customers or movements; expected 0."), nameof(amount));
        }
    }

    /// <summary>The amount a month in major units; rounded, half to even, where it needs more than 28 digits.</summary>
    public decimal Amount { get; }

    /// <summary>The amount with every digit.</summary>
    internal ExactAmount Exact { get; }

    private protected override long Counted { get; }

    private protected override string Summary => string.Create(CultureInfo.InvariantCulture, $"{Amount} of {Count:N0}");

    internal override MrrAmount Plus(MrrAmount other, string name) =>
        new(Exact + other.Exact, ExactCount.Add(Count, other.Count, "customers or movements"));

    /// <summary>Adds up amounts one at a time.</summary>
    internal sealed class Builder
    {
        private readonly ExactAmount.Builder _amount = new();
        private long _count;

        public void Add(decimal amount)
        {
            _amount.Add(amount);
            _count++;
        }

        /// <summary>Adds what a larger amount has over a smaller one, which as a decimal may need a digit too many.</summary>
        public void AddDifference(decimal larger, decimal smaller)
        {
            Add(larger);
            _amount.Add(-smaller);
        }

        public MrrAmount ToAmount() => new(_amount.ToAmount(), _count);
    }
}
