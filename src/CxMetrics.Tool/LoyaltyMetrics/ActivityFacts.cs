namespace CxMetrics.Tool;

/// <summary>Linked activities, and what is asked of them.</summary>
internal sealed class ActivityFacts
{
    /// <summary>Links what customers did, of which at least one stands at or before the moment.</summary>
    /// <param name="activity">The activities.</param>
    /// <param name="asOf">When the log was taken.</param>
    /// <param name="options">The definitions, the periods and the confidence.</param>
    /// <param name="customers">The customers, where it is known since when they are; cohorts go by the first activity when null.</param>
    public ActivityFacts(IReadOnlyList<CustomerActivity> activity, DateTimeOffset asOf, ToolOptions options, IReadOnlyList<Customer>? customers = null)
    {
        AsOf = asOf;
        Periods = options.Periods!;
        Active = new ActivityDefinition(options.ActiveDays, Periods.Zone, options.ReturnKind);
        Cohorts = new CohortDefinition(
            $"retention by {Unit}",
            Periods,
            start: customers is null ? CohortStart.FirstActivity : CohortStart.CustomerSince,
            startKind: options.StartKind,
            returnKind: options.ReturnKind,
            lastAge: options.LastAge);
        Confidence = options.Metric.Confidence;

        From = activity.Min(fact => fact.At);

        // Before anything is counted by period, since here is said what to do about too many.
        DateOnly today = LogPeriods.DayOf(asOf, Periods.Zone);
        Over = [.. LogPeriods.Between(Periods, LogPeriods.DayOf(From, Periods.Zone), today).Where(period => period.LastDay < today)];
        Customers = Retention.Link(activity, asOf, customers);
    }

    /// <summary>The customers with what they did.</summary>
    public IReadOnlyList<CustomerHistory<CustomerActivity>> Customers { get; }

    public DateTimeOffset From { get; }

    public DateTimeOffset AsOf { get; }

    public Periods Periods { get; }

    /// <summary>The periods that are over.</summary>
    public IReadOnlyList<Period> Over { get; }

    /// <summary>The latest of them that has anything before it; null where there is none.</summary>
    public Period? Latest => Over.Count > 1 ? Over[^1] : null;

    public CohortDefinition Cohorts { get; }

    public ActivityDefinition Active { get; }

    /// <summary>The confidence of the intervals.</summary>
    public double Confidence { get; }

    public string Unit => Words.Unit(Periods);
}
