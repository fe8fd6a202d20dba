using System.Runtime.InteropServices;

namespace CxMetrics;

/// <summary>Counts members in periods.</summary>
internal sealed class ChurnCounter(ChurnDefinition definition) : ICounter<MemberPeriod, ChurnTally>
{
    private readonly RateTally.Builder _opening = new();
    private readonly RateTally.Builder _new = new();
    private readonly RateTally.Builder _returned = new();
    private readonly Dictionary<Period, ChurnDays>? _days = definition.Formula == ChurnFormula.Daily ? [] : null;
    private long _voluntary;
    private long _involuntary;
    private long _leavers;

    public string? Add(MemberPeriod fact)
    {
        if (!fact.IsOver)
        {
            return ExclusionReasons.PeriodNotOver;
        }

        DateOnly start = fact.Period.Start;
        DateOnly last = fact.Period.LastDay;
        bool wasActive = false;
        bool isActive = false;
        bool hasJoined = false;
        bool hasLeft = false;
        bool isNew = false;
        ChurnReason? reason = null;
        ReadOnlySpan<ActiveSpell> spells = fact.Spells;
        for (bool isFirst = true; !spells.IsEmpty; isFirst = false)
        {
            ActiveSpell spell = ActiveSpell.Next(ref spells, definition.GraceDays);
            if (spell.From > last || spell.Until < start)
            {
                continue;
            }

            bool isLost = spell.Until <= last && spell.Until != DateOnly.MaxValue;
            wasActive |= spell.From < start;
            isActive |= !isLost;
            hasJoined |= spell.From >= start;
            isNew |= spell.From >= start && isFirst;
            reason = spell.Reason;
            hasLeft |= isLost;
            DaysOf(fact.Period)?.Add(spell, isLost);
        }

        if (!wasActive && !hasJoined)
        {
            return ExclusionReasons.NotActive;
        }

        (wasActive ? _opening : isNew ? _new : _returned).Add(!isActive);
        _leavers += hasLeft ? 1 : 0;
        if (wasActive && !isActive)
        {
            _voluntary += reason == ChurnReason.Voluntary ? 1 : 0;
            _involuntary += reason == ChurnReason.Involuntary ? 1 : 0;
        }

        return null;
    }

    public ChurnTally ToTally() => new()
    {
        Opening = _opening.ToTally(),
        New = _new.ToTally(),
        Returned = _returned.ToTally(),
        Voluntary = _voluntary,
        Involuntary = _involuntary,
        Leavers = _leavers,
        Days = Breakdown<DateOnly, RateTally>.Sum(_days?.Values.Select(days => days.ToBreakdown()) ?? []),
    };

    private ChurnDays? DaysOf(Period period)
    {
        if (_days is null)
        {
            return null;
        }

        ref ChurnDays? days = ref CollectionsMarshal.GetValueRefOrAddDefault(_days, period, out _);
        return days ??= new ChurnDays(period);
    }
}
