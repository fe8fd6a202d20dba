namespace CxMetrics.Service;

/// <summary>Finds the next attempt of a customer: sorted once by customer, start and id, then searched by halving.</summary>
internal sealed class AttemptIndex
{
    private readonly Dictionary<string, int> _customers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Interaction>> _legs = new(StringComparer.Ordinal);
    private readonly (int Customer, long Start)[] _keys;
    private readonly Interaction[] _attempts;

    public AttemptIndex(IReadOnlyList<Interaction> attempts)
    {
        _attempts = [.. attempts.Where(attempt => attempt.CustomerId is not null)];
        foreach (Interaction attempt in _attempts)
        {
            _customers.TryAdd(attempt.CustomerId!, _customers.Count);
        }

        Array.Sort(_attempts, (left, right) =>
            _customers[left.CustomerId!].CompareTo(_customers[right.CustomerId!]) is var byCustomer and not 0 ? byCustomer : Order(left, right));
        _keys = [.. _attempts.Select(attempt => (_customers[attempt.CustomerId!], attempt.Start.UtcTicks))];
        foreach (Interaction leg in attempts.Where(attempt => attempt.ContactId is not null))
        {
            if (!_legs.TryGetValue(leg.ContactId!, out List<Interaction>? legs))
            {
                _legs.Add(leg.ContactId!, legs = []);
            }

            legs.Add(leg);
        }
    }

    /// <summary>In the order of time; at the same moment in the order of ids, so that every run finds the same.</summary>
    public static int Order(Interaction left, Interaction right) =>
        left.Start.CompareTo(right.Start) is var byStart and not 0 ? byStart : string.CompareOrdinal(left.Id, right.Id);

    /// <summary>Whether the contact of a session went on with a person, or with waiting for one, after the session started.</summary>
    public bool HasLaterLeg(Interaction session) => LaterLegs(session).Any();

    /// <summary>The first attempt at the end of a session or later, or within it as a leg of the same contact.</summary>
    public Interaction? Next(Interaction session, DateTimeOffset? end)
    {
        if (end is not { } ended)
        {
            return null;
        }

        return LaterLegs(session).Where(leg => leg.Start < ended).Order(Comparer<Interaction>.Create(Order)).FirstOrDefault()
            ?? (session.CustomerId is { } id && _customers.TryGetValue(id, out int customer) ? Next(customer, ended.UtcTicks) : null);
    }

    private IEnumerable<Interaction> LaterLegs(Interaction session) =>
        session.ContactId is { } contact && _legs.TryGetValue(contact, out List<Interaction>? legs)
            ? legs.Where(leg => leg.Start >= session.Start)
            : [];

    private Interaction? Next(int customer, long end)
    {
        int low = 0;
        int high = _keys.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (_keys[middle].CompareTo((customer, end)) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < _keys.Length && _keys[low].Customer == customer ? _attempts[low] : null;
    }
}
