using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Adds up the levels of members by the period in which they joined and by age.</summary>
internal sealed class RevenueCohortTable
{
    private const int MostCells = 1_000_000;

    private readonly SubscriptionHistory _history;
    private readonly long _firstOfLog;
    private readonly Period[] _periods;
    private readonly DateOnly[] _lastDays;
    private readonly MrrSum?[] _starting;
    private readonly MrrSum[][] _closing;
    private readonly MrrSum[][] _kept;

    public RevenueCohortTable(SubscriptionHistory history, Periods periods)
    {
        _history = history;
        _firstOfLog = history.StartsOn is { } first ? periods.Of(first, nameof(periods)).Number : 0;
        _periods = Periods(history, periods);
        _lastDays = Array.ConvertAll(_periods, period => period.LastDay);
        _starting = new MrrSum?[_periods.Length];
        _closing = new MrrSum[_periods.Length][];
        _kept = new MrrSum[_periods.Length][];
        foreach (SubscriptionMember member in history.Members)
        {
            Add(member);
        }
    }

    public IReadOnlyList<RevenueCohortCell> ToCells() => new ValueList<RevenueCohortCell>(
        _starting.SelectMany((starting, cohort) => starting is null ? [] : _closing[cohort].Select((_, age) => Cell(cohort, age, starting))));

    /// <summary>The periods from the first cohort on; refused before anything is made where their cells are too many.</summary>
    private static Period[] Periods(SubscriptionHistory history, Periods periods)
    {
        if (history.MemberCount == 0)
        {
            return [];
        }

        DateOnly first = DateOnly.MaxValue;
        HashSet<int> cohorts = [];
        foreach (SubscriptionMember member in history.Members)
        {
            DateOnly joined = member.Days[Joined(member.Days)].On;
            first = joined < first ? joined : first;
            cohorts.Add(periods.Of(joined, nameof(periods)).Number);
        }

        Period last = periods.Of(history.AsOf, nameof(periods));
        long cells = cohorts.Sum(cohort => (long)last.Number - cohort + 1);
        return cells <= MostCells
            ? [.. periods.Between(periods.Of(first, nameof(periods)), last)]
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"periods is {periods}: cohorts by {periods.Unit} from {first:yyyy-MM-dd}, the first paid day of the log, to {history.AsOf:yyyy-MM-dd}, as of which it is known, have {cells} cells; expected at most {MostCells}. Is one of the days wrong?"),
                nameof(periods));
    }

    /// <summary>The index of the first day above 0.</summary>
    private static int Joined(ReadOnlySpan<MemberDay> days)
    {
        int joined = 0;
        while (days[joined].Level == 0)
        {
            joined++;
        }

        return joined;
    }

    private MrrSum[] Ages(int cohort) => [.. Enumerable.Range(cohort, _periods.Length - cohort).Select(_ => new MrrSum())];

    private void Add(SubscriptionMember member)
    {
        ReadOnlySpan<MemberDay> days = member.Days;
        int next = Joined(days);
        decimal starting = days[next].Level;
        int found = Array.BinarySearch(_lastDays, days[next].On);
        int cohort = found < 0 ? ~found : found;
        if (_starting[cohort] is null)
        {
            _closing[cohort] = Ages(cohort);
            _kept[cohort] = Ages(cohort);
        }

        (_starting[cohort] ??= new MrrSum()).Add(starting);
        for (int age = 0; cohort + age < _periods.Length; age++)
        {
            while (next + 1 < days.Length && days[next + 1].On <= _lastDays[cohort + age])
            {
                next++;
            }

            decimal level = days[next].Level;
            if (level > 0)
            {
                _closing[cohort][age].Add(level);
                _kept[cohort][age].Add(Math.Min(starting, level));
            }
        }
    }

    private RevenueCohortCell Cell(int cohort, int age, MrrSum starting) =>
        new(_periods[cohort], age, starting.In(_history.Currency), _closing[cohort][age].In(_history.Currency), _kept[cohort][age].In(_history.Currency))
        {
            IsComplete = _lastDays[cohort + age] <= _history.AsOf,
            StartsWithLog = _periods[cohort].Number == _firstOfLog,
        };
}
