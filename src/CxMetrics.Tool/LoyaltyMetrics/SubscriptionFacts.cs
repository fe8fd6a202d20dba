namespace CxMetrics.Tool;

/// <summary>Linked subscriptions, and the periods to report on.</summary>
internal sealed class SubscriptionFacts
{
    // Days of a year are still read; beyond that, longer periods tell more.
    private const int MostPeriods = 400;

    public SubscriptionFacts(SubscriptionHistory history, Periods periods, double confidence)
    {
        (History, Periods, Confidence) = (history, periods, confidence);
        if (history.StartsOn is { } first)
        {
            All = Between(periods, first, history.AsOf);
        }
    }

    public SubscriptionHistory History { get; }

    public Periods Periods { get; }

    /// <summary>The confidence of the intervals.</summary>
    public double Confidence { get; }

    /// <summary>The periods from the first change on, the running one included.</summary>
    public IReadOnlyList<Period> All { get; } = [];

    /// <summary>The latest period that is over; null where none is that has anything before it.</summary>
    public Period? Latest => All.Skip(1).Where(period => period.LastDay <= History.AsOf).Select(period => (Period?)period).LastOrDefault();

    public string Unit => Words.Unit(Periods);

    private static IReadOnlyList<Period> Between(Periods periods, DateOnly first, DateOnly last)
    {
        IReadOnlyList<Period> all;
        try
        {
            all = periods.Between(periods.Of(first), periods.Of(last));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new InputException("A change stands at an end of the calendar; expected days whose periods lie within it, or another --as-of.");
        }

        return all.Count <= MostPeriods
            ? all
            : throw new InputException(
                $"From {first:o} to {last:o} there are {Words.Count(all.Count)} periods; expected at most {MostPeriods}: a longer --period, or another --as-of.");
    }
}
