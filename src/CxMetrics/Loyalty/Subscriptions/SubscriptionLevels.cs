using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The levels of the subscriptions of a member while its changes go by in their order.</summary>
/// <param name="changes">The changes.</param>
/// <param name="ofCustomer">Whether the member is a customer, so that the identifier alone names a subscription.</param>
internal sealed class SubscriptionLevels(SubscriptionChange[] changes, bool ofCustomer)
{
    private const int Few = 8;
    private readonly List<Latest> _latest = [];
    private readonly List<SubscriptionChange> _own = [];
    private readonly Dictionary<(TextKey Key, string Customer, string Subscription), int> _places = [];
    private readonly ExactAmount.Builder _total = new();
    private bool _isNamedByKeys;

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

    /// <summary>Starts with the changes of a member, which are set one after the other.</summary>
    public void Start(ReadOnlySpan<LoggedChange> timeline)
    {
        _latest.Clear();
        _places.Clear();
        _total.Clear();
        _own.Clear();
        _isNamedByKeys = ofCustomer;
        foreach (ref readonly LoggedChange logged in timeline)
        {
            _isNamedByKeys &= logged.Subscription.IsWhole;
        }

        // The changes of a member lie far apart in memory. A loop that does nothing else has many of them fetched at once.
        foreach (ref readonly LoggedChange logged in _isNamedByKeys ? [] : timeline)
        {
            _own.Add(changes[logged.Row]);
        }
    }

    /// <summary>Takes a change; false where it has the day and the sequence of another, so that it is unknown which came last.</summary>
    public bool TrySet(in LoggedChange logged, int index)
    {
        int place = PlaceOf(logged, index);
        if (place == _latest.Count)
        {
            if (place == Few)
            {
                AddUp();
            }

            _latest.Add(new Latest(index, logged.Subscription, logged.On, logged.Sequence, logged.Level));
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
    private int PlaceOf(in LoggedChange logged, int index)
    {
        var name = NameOf(logged.Subscription, index);
        if (_latest.Count < Few)
        {
            int place = 0;
            while (place < _latest.Count && (_latest[place].Key != name.Key || NameOf(name.Key, _latest[place].Index) != name))
            {
                place++;
            }

            return place;
        }

        for (int i = _places.Count; i < _latest.Count; i++)
        {
            _places.Add(NameOf(_latest[i].Key, _latest[i].Index), i);
        }

        return _places.GetValueOrDefault(name, _latest.Count);
    }

    /// <summary>What names a subscription: the key, and the identifiers where it does not hold them whole.</summary>
    private (TextKey Key, string Customer, string Subscription) NameOf(TextKey key, int index) =>
        _isNamedByKeys ? (key, "", "") : (key, _own[index].CustomerId, _own[index].SubscriptionId);

    /// <summary>A subscription, by its key and the index of its first change, after its latest.</summary>
    private readonly record struct Latest(int Index, TextKey Key, DateOnly On, long Sequence, decimal Level);
}
