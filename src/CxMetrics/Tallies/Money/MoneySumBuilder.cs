using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Adds up amounts of one currency.</summary>
internal sealed class MoneySumBuilder
{
    private readonly ExactAmount.Builder _total = new();
    private string? _currency;
    private long _count;

    /// <summary>Adds an amount of somebody or something; one in another currency is refused.</summary>
    public void Add(decimal amount, string? currency, string what, string id)
    {
        if (_count > 0 && !string.Equals(_currency, currency, StringComparison.Ordinal))
        {
            throw new ArgumentException($"{what} {Quote.Of(id)} is in {MoneySum.Name(currency)}; expected {MoneySum.Name(_currency)}, as before it.", nameof(amount));
        }

        _total.Add(amount);
        _currency = currency;
        _count++;
    }

    public MoneySum ToSum() => new(_total.ToAmount(), _currency, _count);
}
