using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Puts customers in columns into cohorts. One a thread.</summary>
internal readonly struct CohortSweep(CohortDefinition definition, CohortAxis axis, CohortCalendar calendar) : ITimelineSweep<CohortPlace>
{
    private readonly CohortAge _ages = definition.Ages;

    public CohortRows Rows { get; } = new(definition);

    public void Take(int start, ReadOnlySpan<CohortPlace> timeline)
    {
        long first = CohortPlace.Later;
        foreach (CohortPlace seen in timeline)
        {
            first = Math.Min(first, seen.Place);
        }

        if (first == CohortPlace.Later)
        {
            Rows.NeverStarted++;
            return;
        }

        foreach (CohortPlace seen in timeline)
        {
            if (seen.Place != CohortPlace.Later)
            {
                Rows.See(axis.AgeOf(first, seen.Place));
            }
        }

        int cohort = _ages switch
        {
            CohortAge.Periods => (int)first,
            CohortAge.Days => calendar.PeriodOf((int)first),
            _ => calendar.PeriodOf(calendar.DayOf(first)),
        };
        Rows.Add(cohort, axis.AgesBegun(first), axis.AgesOver(first), 0);
    }
}
