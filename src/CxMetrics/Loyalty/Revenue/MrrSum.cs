using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Adds up levels or movements one at a time.</summary>
internal sealed class MrrSum
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

    public MoneySum In(string? currency) => new(_amount.ToAmount(), _count == 0 ? null : currency, _count);
}
