namespace CxMetrics.Tests.Properties;

/// <summary>Churn day by day and customer by customer, by asking for every day who was active on it.</summary>
internal sealed class ChurnModel(IReadOnlyList<SubscriptionChange> changes, int graceDays)
{
    private static readonly DateOnly DayZero = SubscriptionLogs.Start.AddDays(-1);

    private readonly List<string> _customers = [.. changes.Select(change => change.CustomerId).Distinct(StringComparer.Ordinal)];

    public ChurnTally Count(Period period, ChurnDefinition definition)
    {
        var groups = new Dictionary<string, (long Lost, long All)>(StringComparer.Ordinal) { ["opening"] = default, ["new"] = default, ["returned"] = default };
        long voluntary = 0;
        long involuntary = 0;
        long leavers = 0;
        long notActive = 0;
        var everActive = _customers.Where(customer => DaysThrough(SubscriptionLogs.AsOf).Any(day => Level(customer, day) > 0)).ToList();
        foreach (var customer in everActive)
        {
            var days = DaysThrough(period.LastDay).Where(period.Contains).ToList();
            var wasActive = IsActive(customer, period.Start.AddDays(-1));
            var isActive = IsActive(customer, period.LastDay);
            if (!wasActive && !days.Any(day => IsActive(customer, day)))
            {
                notActive++;
                continue;
            }

            var group = wasActive ? "opening" : DaysThrough(period.Start.AddDays(-1)).Any(day => IsActive(customer, day)) ? "returned" : "new";
            groups[group] = (groups[group].Lost + (isActive ? 0 : 1), groups[group].All + 1);
            var losses = days.Where(day => IsLostOn(customer, day)).ToList();
            leavers += losses.Count > 0 ? 1 : 0;
            if (wasActive && !isActive)
            {
                var reason = ReasonOn(customer, losses[^1].AddDays(-graceDays));
                voluntary += reason == ChurnReason.Voluntary ? 1 : 0;
                involuntary += reason == ChurnReason.Involuntary ? 1 : 0;
            }
        }

        var isTouched = groups.Values.Any(group => group.All > 0);
        return new ChurnTally
        {
            Definition = definition,
            Excluded = ReasonCounts.None.With(ExclusionReasons.NotActive, notActive),
            Opening = new RateTally(groups["opening"].Lost, groups["opening"].All),
            New = new RateTally(groups["new"].Lost, groups["new"].All),
            Returned = new RateTally(groups["returned"].Lost, groups["returned"].All),
            Voluntary = voluntary,
            Involuntary = involuntary,
            Leavers = leavers,
            Days = definition.Formula != ChurnFormula.Daily || !isTouched ? Breakdown<DateOnly, RateTally>.AdditiveIdentity : Breakdown.From(
                DaysThrough(period.LastDay).Where(period.Contains).Select(day => KeyValuePair.Create(
                    day,
                    new RateTally(everActive.LongCount(customer => IsLostOn(customer, day)), everActive.LongCount(customer => IsActive(customer, day.AddDays(-1))))))),
        };
    }

    private static IEnumerable<DateOnly> DaysThrough(DateOnly last)
    {
        for (var day = DayZero; day <= last; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    private bool IsLostOn(string customer, DateOnly day) => IsActive(customer, day.AddDays(-1)) && !IsActive(customer, day);

    /// <summary>Whether the customer paid at the end of the day, or at the end of one of the days of grace before it.</summary>
    private bool IsActive(string customer, DateOnly day) => Enumerable.Range(0, graceDays + 1).Any(back => Level(customer, day.AddDays(-back)) > 0);

    /// <summary>The level at the end of a day: of each subscription, that of its latest change.</summary>
    private decimal Level(string customer, DateOnly day) =>
        changes.Where(change => IsOf(change, customer) && change.On <= day && change.On <= SubscriptionLogs.AsOf)
            .GroupBy(change => change.SubscriptionId, StringComparer.Ordinal)
            .Sum(subscription => subscription.OrderBy(change => change.On).ThenBy(change => change.Sequence).Last().Mrr);

    private static bool IsOf(SubscriptionChange change, string customer) => string.Equals(change.CustomerId, customer, StringComparison.Ordinal);

    private ChurnReason? ReasonOn(string customer, DateOnly day) =>
        changes.Where(change => IsOf(change, customer) && change.On == day).OrderBy(change => change.Sequence).LastOrDefault(change => change.Reason is not null)?.Reason;
}
