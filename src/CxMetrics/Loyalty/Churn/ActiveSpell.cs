namespace CxMetrics;

/// <summary>Days on end on which a member was active.</summary>
/// <param name="From">The first of them: the member joined on it.</param>
/// <param name="Until">The day after the last: the member was lost on it; <see cref="DateOnly.MaxValue"/> where it is still active.</param>
/// <param name="Reason">Why it ended; null where nobody said.</param>
internal readonly record struct ActiveSpell(DateOnly From, DateOnly Until, ChurnReason? Reason)
{
    /// <summary>Joins spells that a grace joins, and moves each loss to the end of the grace.</summary>
    /// <param name="spells">The spells of a member in order; the first is taken, with those that a grace joins to it.</param>
    /// <param name="graceDays">For how many days a member stays active without being so.</param>
    public static ActiveSpell Next(ref ReadOnlySpan<ActiveSpell> spells, int graceDays)
    {
        DateOnly from = spells[0].From;
        int last = 0;
        while (last + 1 < spells.Length && spells[last + 1].From <= Later(spells[last].Until, graceDays))
        {
            last++;
        }

        ActiveSpell spell = new(from, Later(spells[last].Until, graceDays), spells[last].Reason);
        spells = spells[(last + 1)..];
        return spell;
    }

    /// <summary>A day so many days later, or the last of the calendar.</summary>
    public static DateOnly Later(DateOnly day, int days) =>
        days <= DateOnly.MaxValue.DayNumber - day.DayNumber ? day.AddDays(days) : DateOnly.MaxValue;
}
