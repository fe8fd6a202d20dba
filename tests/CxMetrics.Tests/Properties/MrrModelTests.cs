using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class MrrModelTests
{
    private static readonly Config Config = Laws.Times(250);

    [Theory]
    [InlineData(MovementMethod.Snapshot)]
    [InlineData(MovementMethod.Event)]
    public void Movements_AnyLog_AreThoseOfTheModelAndReconcile(MovementMethod method) => Holds((changes, period) =>
    {
        MrrWaterfall waterfall = RecurringRevenue.Movements(Link(changes), period, method);
        return new MrrModel(changes, period, method).Agrees(waterfall) && waterfall.Unexplained == 0
            && waterfall.Opening.Count + waterfall.New.Count + waterfall.Reactivation.Count - waterfall.Churn.Count == waterfall.Closing.Count;
    });

    [Fact]
    public void Movements_Strict_AreThoseOfTheModel() => Holds((changes, period) =>
        new MrrModel(changes, period, MovementMethod.Snapshot, isStrict: true).Agrees(
            RecurringRevenue.Movements(RecurringRevenue.Retention(Link(changes), period, MrrDefinition.Strict).Tally)));

    [Fact]
    public void Movements_ConsecutivePeriods_Chain() => Holds((changes, period) =>
    {
        SubscriptionHistory history = Link(changes);
        return period.Next().Start > history.AsOf
            || RecurringRevenue.Movements(history, period).Closing == RecurringRevenue.Movements(history, period.Next()).Opening;
    });

    [Fact]
    public void Movements_ByEvent_NetWhatTheSnapshotNets() => Holds((changes, period) =>
    {
        MrrTally tally = RecurringRevenue.Movements(Link(changes), period).Tally;
        return Net(tally.BySnapshot) == Net(tally.ByEvent);
    });

    [Fact]
    public void Movements_DaysOfAPeriod_MakeItsEvents() => Holds((changes, period) =>
    {
        SubscriptionHistory history = Link(changes);
        MrrMovements days = Enumerable.Range(period.Start.DayNumber, period.LastDay.DayNumber - period.Start.DayNumber + 1)
            .Select(day => RecurringRevenue.Movements(history, Period.Day(DateOnly.FromDayNumber(day))).Tally.ByEvent)
            .Aggregate((sum, day) => sum + day);
        return days == RecurringRevenue.Movements(history, period, MovementMethod.Event).Tally.ByEvent;
    });

    [Fact]
    public void Movements_CustomersOnTwoMachines_AddUp() => Holds((changes, period) =>
    {
        MrrTally even = RecurringRevenue.Movements(Link(Array.FindAll(changes, IsEven)), period).Tally;
        MrrTally odd = RecurringRevenue.Movements(Link(Array.FindAll(changes, change => !IsEven(change))), period).Tally;
        return Same(even + odd, RecurringRevenue.Movements(Link(changes), period).Tally);
    });

    [Fact]
    public void TallyBy_AnyKey_RollsUpToTheWhole() => Holds((changes, period) =>
    {
        SubscriptionHistory history = Link(changes);
        Breakdown<string, MrrTally> byMember = history.Units(period).TallyBy(MrrDefinition.Standard, unit => unit.Member);
        MrrTally total = byMember.RollUp(member => member is "c0" or "c1" ? "first" : null).Total;
        return total.Members == 0 || Same(total, RecurringRevenue.Movements(history, period).Tally with { Excluded = total.Excluded });
    });

    [Fact]
    public void Retention_AnyLog_IsWithinItsBounds() => Holds((changes, period) =>
    {
        RevenueRetention retention = RecurringRevenue.Retention(Link(changes), period);
        return retention.GrossRetention is null or (>= 0 and <= 1)
            && !(retention.NetRetention < retention.GrossRetention)
            && retention.GrossInterval95.Contains(retention.GrossRetention ?? 2) == (retention.Opening.Count > 1)
            && retention.NetInterval95.Contains(retention.NetRetention ?? -1) == (retention.Opening.Count > 1);
    });

    [Fact]
    public void Retention_Strict_IsNeverAboveTheStandard() => Holds((changes, period) =>
    {
        SubscriptionHistory history = Link(changes);
        RevenueRetention strict = RecurringRevenue.Retention(history, period, MrrDefinition.Strict);
        RevenueRetention standard = RecurringRevenue.Retention(history, period);
        return !(strict.GrossRetention > standard.GrossRetention) && !(strict.NetRetention > standard.NetRetention) && strict.Opening == standard.Opening;
    });

    [Fact]
    public void Cohorts_AnyLog_HoldEverybodyAtEveryClose() => Holds((changes, _) =>
    {
        SubscriptionHistory history = Link(changes);
        IReadOnlyList<RevenueCohortCell> cohorts = RecurringRevenue.Cohorts(history, Periods.Months(TimeZoneInfo.Utc));
        return cohorts.All(cell => cell.GrossRetention is null or (>= 0 and <= 1) && !(cell.NetRetention < cell.GrossRetention))
            && cohorts.Where(cell => cell.Age == 0).All(cell =>
                cell.Starting == RecurringRevenue.Movements(history, cell.Cohort!.Value, MovementMethod.Event).New)
            && cohorts.GroupBy(cell => cell.Cohort!.Value.Start.AddMonths(cell.Age)).All(month =>
                month.Aggregate(MoneySum.AdditiveIdentity, (sum, cell) => sum + cell.Closing)
                == RecurringRevenue.Movements(history, Period.Month(month.Key.Year, month.Key.Month)).Closing);
    });

    private static decimal Net(MrrMovements movements) =>
        (movements.New.Exact + movements.Reactivation.Exact + movements.Expansion.Exact - movements.Contraction.Exact - movements.Churn.Exact).ToDecimal();

    /// <summary>Exact but for the sums of squares and products.</summary>
    private static bool Same(MrrTally left, MrrTally right) =>
        MrrTallyLawsTests.AreNear(left, right) && left.KnownFrom == right.KnownFrom && left.KnownTo == right.KnownTo;

    private static bool IsEven(SubscriptionChange change) => change.CustomerId[^1] % 2 == 0;

    private static SubscriptionHistory Link(SubscriptionChange[] changes) => SubscriptionHistory.Link(changes, MrrLogs.AsOf);

    private static void Holds(Func<SubscriptionChange[], Period, bool> law) => Check.One(
        Config, Prop.ForAll(Gen.Zip(MrrLogs.Any, MrrLogs.Periods).ToArbitrary(), pair => law(pair.Item1, pair.Item2)));
}
