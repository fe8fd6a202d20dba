using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Adds up the costs of contacts.</summary>
internal sealed class CostSumBuilder
{
    private readonly ExactAmount.Builder _total = new();
    private string? _currency;
    private long _count;

    /// <summary>Adds the cost of a contact; false where it has none.</summary>
    public bool Add(Interaction fact)
    {
        if (fact.Cost is not { } cost)
        {
            return false;
        }

        if (_count > 0 && !string.Equals(_currency, fact.Currency, StringComparison.Ordinal))
        {
            throw new ArgumentException(
                $"The cost of interaction \"{fact.Id}\" is in {CostSum.Name(fact.Currency)}; expected {CostSum.Name(_currency)}, as before it.", nameof(fact));
        }

        _total.Add(cost);
        _currency = fact.Currency;
        _count++;
        return true;
    }

    public CostSum ToSum() => new(_total.ToAmount(), _currency, _count);
}
