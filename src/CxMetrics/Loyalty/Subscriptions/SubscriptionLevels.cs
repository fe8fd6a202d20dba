using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The levels of the subscriptions of a member while its changes go by in their order.</summary>
internal sealed class SubscriptionLevels
{
    private const int Few = 8;
    private readonly List<Latest> _latest = [];
    private readonly Dictionary<(string Customer, string Subscription), int> _places = [];
    private readonly ExactAmount.Builder _total = new();

    /// <summary>The level of all together: of a few added up when it is asked for, of many kept from change to change.</summary>
    public decimal Total
    {
        get
        {
            if (_latest.Count == 1)
            {
                return _latest[0].Level;
            }

            if (_latest.Count <= Few)
            {
                AddUp();
            }

            return _total.ToDecimal();
        }
    }

    public void Clear()
    {
        _latest.Clear();
        _places.Clear();
        _total.Clear();
    }

    /// <summary>A number that subscriptions with the same identifier share, and most others do not.</summary>
    public static int TagOf(SubscriptionChange change) => (change.SubscriptionId.Length << 16) | change.SubscriptionId[^1];

    /// <summary>Takes a change; false where it has the day and the sequence of another, so that it is unknown which came last.</summary>
    public bool TrySet(SubscriptionChange change, int tag, in LoggedChange logged)
    {
        int place = PlaceOf(change, tag);
        if (place == _latest.Count)
        {
            if (place == Few)
            {
                AddUp();
            }

            _latest.Add(new Latest(change, tag, logged.On, logged.Sequence, logged.Level));
            _total.Add(logged.Level);
            return true;
        }

        ref Latest latest = ref CollectionsMarshal.AsSpan(_latest)[place];
        if (latest.On == logged.On && latest.Sequence == logged.Sequence)
        {
            return false;
        }

        if (_latest.Count > Few)
        {
            _total.Add(-latest.Level);
            _total.Add(logged.Level);
        }

        latest = latest with { On = logged.On, Sequence = logged.Sequence, Level = logged.Level };
        return true;
    }

    private void AddUp()
    {
        _total.Clear();
        foreach (Latest latest in _latest)
        {
            _total.Add(latest.Level);
        }
    }

    /// <summary>Where the subscription is; the end of the list where it is new. Most members have few, so that looking at each is fastest.</summary>
    private int PlaceOf(SubscriptionChange change, int tag)
    {
        if (_latest.Count < Few)
        {
            int place = 0;
            while (place < _latest.Count && !(_latest[place].Tag == tag && IsSame(_latest[place].Of, change)))
            {
                place++;
            }

            return place;
        }

        for (int i = _places.Count; i < _latest.Count; i++)
        {
            _places.Add((_latest[i].Of.CustomerId, _latest[i].Of.SubscriptionId), i);
        }

        return _places.GetValueOrDefault((change.CustomerId, change.SubscriptionId), _latest.Count);
    }

    private static bool IsSame(SubscriptionChange left, SubscriptionChange right) =>
        string.Equals(left.SubscriptionId, right.SubscriptionId, StringComparison.Ordinal)
        && string.Equals(left.CustomerId, right.CustomerId, StringComparison.Ordinal);

    /// <summary>A subscription, named by a change of it, after its latest change.</summary>
    private readonly record struct Latest(SubscriptionChange Of, int Tag, DateOnly On, long Sequence, decimal Level);
}
