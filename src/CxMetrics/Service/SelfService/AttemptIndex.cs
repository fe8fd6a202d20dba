namespace CxMetrics;

/// <summary>Finds the next attempt of a customer: sorted once by customer, start and id, then searched by halving.</summary>
internal sealed class AttemptIndex
{
    private readonly Dictionary<string, int> _customers = new(StringComparer.Ordinal);
    private readonly Attempt[] _attempts;

    /// <summary>For each attempt the first one from it on, of the same customer, that a person handled; -1 where there is none.</summary>
    private readonly int[] _answers;

    public AttemptIndex(List<Interaction> attempts, ContactTrails trails)
    {
        List<Attempt> known = new(attempts.Count);
        foreach (Interaction attempt in attempts)
        {
            if (trails.CustomerOf(attempt) is { } customer)
            {
                if (!_customers.TryGetValue(customer, out int number))
                {
                    _customers.Add(customer, number = _customers.Count);
                }

                known.Add(new Attempt(number, attempt.Start.UtcTicks, attempt));
            }
        }

        _attempts = [.. known];
        Array.Sort(_attempts, Attempt.Compare);
        _answers = new int[_attempts.Length];
        for (int i = _attempts.Length - 1; i >= 0; i--)
        {
            _answers[i] = Contacts.IsHandledByHuman(_attempts[i].Fact) ? i
                : i + 1 < _attempts.Length && _attempts[i + 1].Customer == _attempts[i].Customer ? _answers[i + 1]
                : -1;
        }
    }

    /// <summary>In the order of time; at the same moment in the order of ids, so that every run finds the same.</summary>
    public static int Order(Interaction left, Interaction right) =>
        left.Start.CompareTo(right.Start) is var byStart and not 0 ? byStart : string.CompareOrdinal(left.Id, right.Id);

    /// <summary>The first attempt of a customer at a moment or later, and the first that a person handled; null where there is none.</summary>
    public (Interaction? Attempt, Interaction? Answer) Next(string? customer, DateTimeOffset from)
    {
        if (customer is null || !_customers.TryGetValue(customer, out int number))
        {
            return (null, null);
        }

        int low = 0;
        int high = _attempts.Length;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (_attempts[middle].IsBefore(number, from.UtcTicks))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == _attempts.Length || _attempts[low].Customer != number ? (null, null)
            : (_attempts[low].Fact, _answers[low] < 0 ? null : _attempts[_answers[low]].Fact);
    }

    private readonly record struct Attempt(int Customer, long Start, Interaction Fact)
    {
        public bool IsBefore(int customer, long start) => Customer < customer || (Customer == customer && Start < start);

        public static int Compare(Attempt left, Attempt right) =>
            left.Customer != right.Customer ? left.Customer.CompareTo(right.Customer)
            : left.Start != right.Start ? left.Start.CompareTo(right.Start)
            : string.CompareOrdinal(left.Fact.Id, right.Fact.Id);
    }
}
