using System.Globalization;
using System.Numerics;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts customers by cohort and age, one after the other: first at which ages they were seen, then whose they are.</summary>
internal sealed class CohortRows(CohortDefinition definition)
{
    private const int Bits = 64;
    private readonly int _lastAge = definition.LastAge ?? int.MaxValue - 1;
    private readonly Dictionary<int, Row> _rows = [];
    private ulong[] _seen = new ulong[1];
    private int _words;

    /// <summary>The customers who are in no cohort.</summary>
    public long NeverStarted { get; set; }

    /// <summary>The customer was active at an age.</summary>
    public void See(int age)
    {
        if (age > _lastAge)
        {
            return;
        }

        int word = age / Bits;
        if (word >= _words)
        {
            _words = word + 1;
            if (_words > _seen.Length)
            {
                Array.Resize(ref _seen, _words * 2);
            }
        }

        _seen[word] |= 1UL << age;
    }

    /// <summary>Counts the customer who was seen, by the number of the period of the start, and forgets where.</summary>
    /// <param name="cohort">The number of the period of the start.</param>
    /// <param name="begun">The ages that have begun.</param>
    /// <param name="over">The ages whose time is over.</param>
    /// <param name="unseen">The ages that the log does not know.</param>
    public void Add(int cohort, int begun, int over, int unseen)
    {
        if (!_rows.TryGetValue(cohort, out Row? row))
        {
            _rows.Add(cohort, row = new Row());
        }

        int ages = Math.Max(AgesOf(begun), Highest + 1);
        if (ages > PeriodSeries.Longest)
        {
            throw new ArgumentException(TooMany(ages), nameof(begun));
        }

        row.Customers++;
        (int first, int end) = Mature(over, unseen);
        row.Reach(ages);
        Row.Count(row.Mature, first, end);
        if (definition.Rule != CohortRule.Bounded)
        {
            row.CountSeen(0, definition.Rule == CohortRule.Unbounded ? Highest + 1 : Unbroken, first, end);
        }
        else
        {
            for (int word = 0; word < _words; word++)
            {
                for (ulong seen = _seen[word]; seen != 0; seen &= seen - 1)
                {
                    int age = (word * Bits) + BitOperations.TrailingZeroCount(seen);
                    row.CountSeen(age, age + 1, first, end);
                }
            }
        }

        _seen.AsSpan(0, _words).Clear();
        _words = 0;
    }

    /// <summary>The ages to count for a customer, of those that have begun.</summary>
    public int AgesOf(int begun) => Math.Min(begun, _lastAge + 1);

    /// <summary>Why a customer is not counted at more ages than a series of periods may hold.</summary>
    public static string TooMany(int ages) => string.Create(
        CultureInfo.InvariantCulture,
        $"A customer has {ages} ages up to the moment of the log; expected at most {PeriodSeries.Longest}. Leave out what has a date that stands for none, or give a last age.");

    /// <summary>Takes over what another thread has counted.</summary>
    public void Add(CohortRows other)
    {
        NeverStarted += other.NeverStarted;
        foreach ((int cohort, Row row) in other._rows)
        {
            if (!_rows.TryAdd(cohort, row))
            {
                _rows[cohort].Add(row);
            }
        }
    }

    public Breakdown<Period, CohortCounts> ToCohorts() =>
        Breakdown.From(_rows.Select(row => KeyValuePair.Create(definition.Periods.Numbered(row.Key), row.Value.ToCounts())));

    private int Highest
    {
        get
        {
            // The last word that is used has a bit, unless there is none at all.
            int word = _words - 1;
            return word < 0 ? -1 : (word * Bits) + BitOperations.Log2(_seen[word]);
        }
    }

    /// <summary>The ages from 0 on without one that is missing.</summary>
    private int Unbroken
    {
        get
        {
            int word = 0;
            while (word < _words && _seen[word] == ulong.MaxValue)
            {
                word++;
            }

            return (word * Bits) + (word < _words ? BitOperations.TrailingZeroCount(~_seen[word]) : 0);
        }
    }

    /// <summary>Followed to one age, customers are mature at all ages or at none: what they did up to the last decides about each.</summary>
    private (int First, int End) Mature(int over, int unseen)
    {
        int end = Math.Min(over, _lastAge + 1);
        return definition is { Rule: CohortRule.Unbounded, LastAge: not null } && end <= _lastAge ? (0, 0) : (unseen, end);
    }

    /// <summary>A cohort that grows. Each count is kept as its change from age to age, so that a run of ages costs two additions, however long.</summary>
    private sealed class Row
    {
        private int _ages;
        private long[] _soFar = [0];
        private long[] _retained = [0];

        public long Customers { get; set; }

        public long[] Mature { get; private set; } = [0];

        public static void Count(long[] changes, int first, int end)
        {
            if (first < end)
            {
                changes[first]++;
                changes[end]--;
            }
        }

        /// <summary>Counts a customer as seen from one age up to before another, and as retained at those of them that are mature.</summary>
        public void CountSeen(int first, int end, int firstMature, int endMature)
        {
            Count(_soFar, first, end);
            Count(_retained, Math.Max(first, firstMature), Math.Min(end, endMature));
        }

        public void Reach(int ages)
        {
            _ages = Math.Max(_ages, ages);
            if (_ages >= Mature.Length)
            {
                int room = (int)BitOperations.RoundUpToPowerOf2((uint)_ages + 1);
                (_soFar, Mature, _retained) = (Wider(_soFar, room), Wider(Mature, room), Wider(_retained, room));
            }
        }

        public void Add(Row other)
        {
            Reach(other._ages);
            Customers += other.Customers;
            for (int age = 0; age <= other._ages; age++)
            {
                _soFar[age] += other._soFar[age];
                Mature[age] += other.Mature[age];
                _retained[age] += other._retained[age];
            }
        }

        public CohortCounts ToCounts() =>
            new() { Customers = Customers, SoFar = Counts(_soFar), Mature = Counts(Mature), Retained = Counts(_retained) };

        private ValueList<long> Counts(long[] changes)
        {
            long count = 0;
            return new ValueList<long>(changes.Take(_ages).Select(change => count += change));
        }

        private static long[] Wider(long[] changes, int room)
        {
            Array.Resize(ref changes, room);
            return changes;
        }
    }
}
