using System.Globalization;
using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Sorts the facts of a log by customer and time, and counts those that are left out.</summary>
/// <param name="asOf">The moment of the log.</param>
/// <param name="invalid">What to do with a fact whose id appeared before.</param>
/// <param name="read">Whose a fact is, its id if it has one, and when it was.</param>
/// <param name="periods">Periods that the facts are counted by: a moment that lies in none is invalid; null where any moment will do.</param>
internal sealed class CustomerLog<TFact>(
    DateTimeOffset asOf, InvalidFacts invalid, Func<TFact, (string Customer, string? Id, DateTimeOffset At)> read, Periods? periods = null)
    where TFact : class
{
    private readonly KeyCodes<string> _codes = new(StringComparer.Ordinal);
    private readonly List<string> _customers = [];
    private readonly List<CustomerFact<TFact>> _facts = [];
    private readonly Dictionary<int, ReasonCounter> _excluded = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The customers by their codes, in the order in which they appear.</summary>
    public IReadOnlyList<string> Customers => _customers;

    /// <summary>The earliest fact that counts; null where none does.</summary>
    public DateTimeOffset? Earliest { get; private set; }

    public void Read(IEnumerable<TFact> facts, string name)
    {
        int index = 0;
        foreach (TFact fact in facts)
        {
            (string customer, string? id, DateTimeOffset at) = read(Guard.NotNull(fact, name, index));
            int code = CodeOf(customer);
            if (id is not null && !_ids.Add(id))
            {
                string refusal = string.Create(CultureInfo.InvariantCulture, $"{name}[{index}] has the id {Quote.Of(id)} of an earlier one; {InvalidFact.OnceEach}");
                Exclude(code, InvalidFact.Refuse(invalid, ExclusionReasons.Duplicate, refusal, name));
            }
            else if (at > asOf)
            {
                Exclude(code, ExclusionReasons.AfterAsOf);
            }
            else if (periods is not null && !periods.TryOf(at, out _))
            {
                Exclude(code, invalid == InvalidFacts.Count
                    ? ExclusionReasons.NotAMoment
                    : throw Refusal.Of(name, FormattableString.Invariant($"{name}[{index}]"), periods.Refusal(at, name)));
            }
            else
            {
                _facts.Add(new CustomerFact<TFact>((ulong)code, at.UtcTicks, fact));
                Earliest = at < Earliest ? at : Earliest ?? at;
            }

            index++;
        }
    }

    /// <summary>The code of a customer, who need not have done anything.</summary>
    public int CodeOf(string customer)
    {
        int code = _codes.Of(customer);
        if (code == _customers.Count)
        {
            _customers.Add(customer);
        }

        return code;
    }

    public void Exclude(int code, string reason, long count = 1)
    {
        ref ReasonCounter? reasons = ref CollectionsMarshal.GetValueRefOrAddDefault(_excluded, code, out _);
        (reasons ??= new ReasonCounter("facts of a customer")).Add(reason, count);
    }

    public ReasonCounts ExcludedOf(int code) => _excluded.TryGetValue(code, out ReasonCounter? reasons) ? reasons.ToCounts() : ReasonCounts.None;

    /// <summary>The facts of each customer by time.</summary>
    public TFact[][] ByCustomer()
    {
        TFact[][] facts = new TFact[_customers.Count][];
        Array.Fill(facts, []);
        Timelines<CustomerFact<TFact>>.Sweep(_facts, new Keeper(facts));
        return facts;
    }

    /// <summary>Keeps the facts of a customer; no two timelines are of one.</summary>
    private readonly struct Keeper(TFact[][] facts) : ITimelineSweep<CustomerFact<TFact>>
    {
        public void Take(int start, ReadOnlySpan<CustomerFact<TFact>> timeline)
        {
            TFact[] own = new TFact[timeline.Length];
            for (int i = 0; i < own.Length; i++)
            {
                own[i] = timeline[i].Fact;
            }

            facts[timeline[0].Key] = own;
        }
    }
}
