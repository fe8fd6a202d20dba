namespace CxMetrics;

/// <summary>Puts customers into cohorts.</summary>
internal sealed class CohortCounter(CohortDefinition definition, InvalidFacts invalid) : ICounter<CustomerHistory<CustomerActivity>, CohortTally>
{
    private readonly CohortRows _rows = new(definition);
    private readonly ReasonCounter _excluded = new("activities");
    private CohortAxis? _axis;
    private DateTimeOffset? _observedFrom;
    private long _activities;

    public string? Add(CustomerHistory<CustomerActivity> fact)
    {
        _axis ??= new CohortAxis(definition, fact.AsOf);
        _observedFrom = fact.ObservedFrom is null || _observedFrom < fact.ObservedFrom ? _observedFrom : fact.ObservedFrom;
        _activities += fact.Facts.Count;
        _excluded.Add(fact.Excluded);
        if (definition.StartOf(fact) is not { } start)
        {
            return definition.Start == CohortStart.CustomerSince ? ExclusionReasons.SinceUnknown : ExclusionReasons.NeverStarted;
        }

        if (start > fact.AsOf)
        {
            return ExclusionReasons.NotYetCustomer;
        }

        if (!definition.Periods.TryOf(start, out Period cohort))
        {
            return invalid == InvalidFacts.Count ? ExclusionReasons.NotAMoment : throw definition.Periods.Refusal(start, nameof(start));
        }

        long place = _axis.PlaceOf(start);
        int begun = _axis.AgesBegun(place);
        if (_rows.AgesOf(begun) is > PeriodSeries.Longest and int ages)
        {
            return InvalidFact.Refuse(invalid, ExclusionReasons.NotAMoment, CohortRows.TooMany(ages), nameof(start));
        }

        foreach (CustomerActivity activity in fact.Facts)
        {
            if (activity.At >= start && definition.Retains(activity))
            {
                _rows.See(_axis.AgeOf(place, _axis.PlaceOf(activity.At)));
            }
        }

        int unseen = definition.Start == CohortStart.CustomerSince && fact.ObservedFrom is { } from ? _axis.AgesUnseen(place, from) : 0;
        _rows.Add(cohort.Number, begun, _axis.AgesOver(place), unseen);
        return null;
    }

    public CohortTally ToTally() => new()
    {
        ObservedFrom = _observedFrom,
        Cohorts = _rows.ToCohorts(),
        Activities = _activities,
        ActivitiesExcluded = _excluded.ToCounts(),
    };
}
