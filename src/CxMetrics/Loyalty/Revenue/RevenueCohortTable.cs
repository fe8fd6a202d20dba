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
    private readonly Joiners?[] _cohorts;

    public RevenueCohortTable(SubscriptionHistory history, Periods periods)
    {
        _history = history;
        _firstOfLog = history.StartsOn is { } first ? periods.Of(first, nameof(periods)).Number : 0;
        _periods = Periods(history, periods);
        _lastDays = Array.ConvertAll(_periods, period => period.LastDay);
        _cohorts = new Joiners?[_periods.Length];
        foreach (SubscriptionMember member in history.Members)
        {
            Add(member);
        }
    }

    public IReadOnlyList<RevenueCohortCell> ToCells() => new ValueList<RevenueCohortCell>(
        _cohorts.SelectMany((cohort, number) => cohort is null ? [] : cohort.Closing.Select((_, age) => Cell(cohort, number, age))));

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
        int number = found < 0 ? ~found : found;
        Joiners cohort = _cohorts[number] ??= new Joiners(new MrrSum(), Ages(number), Ages(number));
        cohort.Starting.Add(starting);
        for (int age = 0; age < cohort.Closing.Length; age++)
        {
            while (next + 1 < days.Length && days[next + 1].On <= _lastDays[number + age])
            {
                next++;
            }

            decimal level = days[next].Level;
            if (level > 0)
            {
                cohort.Closing[age].Add(level);
                cohort.Kept[age].Add(Math.Min(starting, level));
            }
        }
    }

    private RevenueCohortCell Cell(Joiners cohort, int number, int age)
    {
        string? currency = _history.Currency;
        return new(_periods[number], age, cohort.Starting.In(currency), cohort.Closing[age].In(currency), cohort.Kept[age].In(currency))
        {
            IsComplete = _lastDays[number + age] <= _history.AsOf,
            StartsWithLog = _periods[number].Number == _firstOfLog,
        };
    }

    /// <summary>What the members who joined in a period started with, and have at each age.</summary>
    private sealed record Joiners(MrrSum Starting, MrrSum[] Closing, MrrSum[] Kept);
}
