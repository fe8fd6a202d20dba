using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The levels of the subscriptions of a member while its changes go by in their order.</summary>
internal sealed class SubscriptionLevels
{
    private const int Few = 8;
    private readonly List<SubscriptionChange> _latest = [];
    private readonly Dictionary<(string Customer, string Subscription), int> _places = [];
    private readonly ExactAmount.Builder _total = new();

    /// <summary>The level of all together.</summary>
    public decimal Total => _total.ToDecimal();

    public void Clear()
    {
        _latest.Clear();
        _places.Clear();
        _total.Clear();
    }

    /// <summary>Takes a change; false where it has the day and the sequence of another, so that nobody knows which came last.</summary>
    public bool TrySet(SubscriptionChange change)
    {
        int place = PlaceOf(change);
        if (place == _latest.Count)
        {
            _latest.Add(change);
            _total.Add(change.Mrr);
            return true;
        }

        ref SubscriptionChange latest = ref CollectionsMarshal.AsSpan(_latest)[place];
        if (latest.On == change.On && latest.Sequence == change.Sequence)
        {
            return false;
        }

        _total.Add(-latest.Mrr);
        _total.Add(change.Mrr);
        latest = change;
        return true;
    }

    /// <summary>Where the subscription is; the end of the list where it is new. Most members have few, so that looking at each is fastest.</summary>
    private int PlaceOf(SubscriptionChange change)
    {
        if (_latest.Count < Few)
        {
            int place = 0;
            while (place < _latest.Count && !IsSame(_latest[place], change))
            {
                place++;
            }

            return place;
        }

        for (int i = _places.Count; i < _latest.Count; i++)
        {
            _places.Add((_latest[i].CustomerId, _latest[i].SubscriptionId), i);
        }

        return _places.GetValueOrDefault((change.CustomerId, change.SubscriptionId), _latest.Count);
    }

    private static bool IsSame(SubscriptionChange left, SubscriptionChange right) =>
        string.Equals(left.SubscriptionId, right.SubscriptionId, StringComparison.Ordinal)
        && string.Equals(left.CustomerId, right.CustomerId, StringComparison.Ordinal);
}
