namespace CxMetrics.Tool;

/// <summary>Linked subscriptions, and the periods to report on.</summary>
internal sealed class SubscriptionFacts
{
    public SubscriptionFacts(SubscriptionHistory history, Periods periods, double confidence, DateOnly? from = null)
    {
        (History, Periods, Confidence) = (history, periods, confidence);
        if (history.StartsOn is { } first)
        {
            All = LogPeriods.Between(periods, from ?? first, history.AsOf);
        }
    }

    public SubscriptionHistory History { get; }

    public Periods Periods { get; }

    /// <summary>The confidence of the intervals.</summary>
    public double Confidence { get; }

    /// <summary>The periods from the first change on, or from a later day, the running one included.</summary>
    public IReadOnlyList<Period> All { get; } = [];

    /// <summary>The latest period that is over; null where none is that has anything before it.</summary>
    public Period? Latest => All.Skip(1).Where(period => period.LastDay <= History.AsOf).Select(period => (Period?)period).LastOrDefault();

    public string Unit => Words.Unit(Periods);
}
