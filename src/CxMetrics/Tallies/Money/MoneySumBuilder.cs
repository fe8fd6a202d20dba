using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Adds up amounts of one currency.</summary>
internal sealed class MoneySumBuilder
{
    private const double Half = 3.9e28;

    private readonly ExactAmount.Builder _total = new();
    private (bool IsKnown, string? Name) _currency;
    private long _count;

    // No less than the total, however far its parts cancel.
    private double _size;

    /// <summary>Adds an amount of somebody or something; one in another currency is refused.</summary>
    public void Add(decimal amount, string? currency, string what, string id) => AddRange([amount], currency, what, id);

    /// <summary>Adds amounts that belong to one: all of them, or none where they are refused.</summary>
    public void AddRange(ReadOnlySpan<decimal> amounts, string? currency, string what, string id)
    {
        if (IsOther(currency))
        {
            throw new ArgumentException($"{what} {Quote.Of(id)} is in {MoneySum.Name(currency)}; expected {MoneySum.Name(_currency.Name)}, as before it.", nameof(currency));
        }

        Refuse(amounts, what, id);
        foreach (decimal amount in amounts)
        {
            _total.Add(amount);
        }

        _currency = (true, currency);
        _count += amounts.Length;
    }

    /// <summary>Refuses a sum in another currency than the amounts, and from then on amounts in another currency than it.</summary>
    public void Expect(MoneySum sum)
    {
        if (sum.Count > 0)
        {
            _currency = IsOther(sum.Currency)
                ? throw new ArgumentException($"Cannot add amounts in {MoneySum.Name(sum.Currency)} to amounts in {MoneySum.Name(_currency.Name)}; expected one currency.", nameof(sum))
                : (true, sum.Currency);
        }
    }

    /// <summary>Refuses what takes the total beyond half of what a decimal holds: the other half is left for tallies.</summary>
    private void Refuse(ReadOnlySpan<decimal> amounts, string what, string id)
    {
        double size = _size;
        foreach (decimal amount in amounts)
        {
            size += Math.Abs((double)amount);
        }

        if (size > Half)
        {
            ExactAmount sum = _total.ToAmount() + ExactAmount.Sum(amounts.ToArray());
            if (Math.Abs(sum.ToDouble()) > Half)
            {
                throw new OverflowException($"{what} {Quote.Of(id)} is one too many: the amounts add up to {sum}, more than half of what a decimal holds, 79228162514264337593543950335.");
            }
        }

        _size = size;
    }

    public MoneySum ToSum() => new(_total.ToAmount(), _count == 0 ? null : _currency.Name, _count);

    private bool IsOther(string? currency) => _currency.IsKnown && !string.Equals(_currency.Name, currency, StringComparison.Ordinal);
}
