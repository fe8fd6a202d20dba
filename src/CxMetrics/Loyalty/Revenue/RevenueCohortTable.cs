namespace CxMetrics;

/// <summary>Adds up the levels of members by the period in which they joined and by age.</summary>
internal sealed class RevenueCohortTable
{
    private readonly SubscriptionHistory _history;
    private readonly Period[] _periods;
    private readonly DateOnly[] _lastDays;
    private readonly MrrAmount.Builder[] _starting;
    private readonly MrrAmount.Builder[][] _closing;
    private readonly MrrAmount.Builder[][] _kept;

    public RevenueCohortTable(SubscriptionHistory history, Periods periods)
    {
        _history = history;
        _periods = history.StartsOn is { } first ? [.. periods.Between(Of(periods, first), Of(periods, history.AsOf))] : [];
        _lastDays = Array.ConvertAll(_periods, period => period.LastDay);
        _starting = [.. _periods.Select(_ => new MrrAmount.Builder())];
        _closing = Ages();
        _kept = Ages();
        foreach (SubscriptionMember member in history.Members)
        {
            Add(member);
        }
    }

    public RevenueCohorts ToCohorts() => new(
        _history.AsOf,
        _history.Currency,
        [.. _periods.SelectMany((_, cohort) => _closing[cohort].Select((_, age) => Cell(cohort, age)))]);

    private static Period Of(Periods periods, DateOnly day) =>
        Period.TryContaining(periods.Unit, day, periods.FirstMonth, periods.FirstDayOfWeek, out Period period)
            ? period
            : throw Period.OutOfCalendar(periods.Unit, day, nameof(periods));

    private MrrAmount.Builder[][] Ages() =>
        [.. _periods.Select((_, cohort) => Enumerable.Range(cohort, _periods.Length - cohort).Select(_ => new MrrAmount.Builder()).ToArray())];

    private void Add(SubscriptionMember member)
    {
        ReadOnlySpan<MemberDay> days = member.Days;
        int next = 0;
        while (days[next].Level == 0)
        {
            next++;
        }

        decimal starting = days[next].Level;
        int found = Array.BinarySearch(_lastDays, days[next].On);
        int cohort = found < 0 ? ~found : found;
        _starting[cohort].Add(starting);
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

    private RevenueCohortCell Cell(int cohort, int age) =>
        new(_periods[cohort], age, _starting[cohort].ToAmount(), _closing[cohort][age].ToAmount(), _kept[cohort][age].ToAmount())
        {
            IsComplete = _lastDays[cohort + age] <= _history.AsOf,
            StartsWithLog = cohort == 0,
        };
}
