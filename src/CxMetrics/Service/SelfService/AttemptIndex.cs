namespace CxMetrics;

/// <summary>Finds the next attempt of a customer: sorted once by customer, start and id, then found by binary search.</summary>
internal sealed class AttemptIndex
{
    private readonly Dictionary<string, int> _customers = new(StringComparer.Ordinal);
    private readonly List<Attempt> _attempts = [];

    /// <summary>For each attempt the first one from it on, of the same customer, that a person handled; -1 where there is none.</summary>
    private int[] _answers = [];

    public long Count { get; private set; }

    public void Add(string? customer, List<Interaction> attempts)
    {
        Count += attempts.Count;
        if (customer is null || attempts.Count == 0)
        {
            return;
        }

        if (!_customers.TryGetValue(customer, out int number))
        {
            _customers.Add(customer, number = _customers.Count);
        }

        _attempts.AddRange(attempts.Select(attempt => new Attempt(number, attempt.Start.UtcTicks, attempt)));
    }

    public void Sort()
    {
        _attempts.Sort(Attempt.Compare);
        _answers = new int[_attempts.Count];
        for (int i = _attempts.Count - 1; i >= 0; i--)
        {
            _answers[i] = Contacts.IsHandledByHuman(_attempts[i].Fact) ? i
                : i + 1 < _attempts.Count && _attempts[i + 1].Customer == _attempts[i].Customer ? _answers[i + 1]
                : -1;
        }
    }

    /// <summary>The first attempt of a customer at a moment or later, and the first that a person handled; null where there is none.</summary>
    public (Interaction? Attempt, Interaction? Answer) Next(string? customer, DateTimeOffset from)
    {
        if (customer is null || !_customers.TryGetValue(customer, out int number))
        {
            return (null, null);
        }

        int low = 0;
        int high = _attempts.Count;
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

        return low == _attempts.Count || _attempts[low].Customer != number ? (null, null)
            : (_attempts[low].Fact, _answers[low] < 0 ? null : _attempts[_answers[low]].Fact);
    }

    private readonly record struct Attempt(int Customer, long Start, Interaction Fact)
    {
        public bool IsBefore(int customer, long start) => Customer < customer || (Customer == customer && Start < start);

        public static int Compare(Attempt left, Attempt right) =>
            left.Customer != right.Customer ? left.Customer.CompareTo(right.Customer) : ContactLegs.Compare(left.Fact, right.Fact);
    }
}
