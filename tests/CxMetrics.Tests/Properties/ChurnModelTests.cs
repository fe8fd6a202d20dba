using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public class ChurnModelTests
{
    private static readonly Period[] Periods =
        [Period.Month(2026, 1), Period.Month(2026, 2), Period.Month(2026, 3), Period.Quarter(2026, 1), Period.Week(new DateOnly(2026, 2, 4)), Period.Day(new DateOnly(2026, 2, 4))];

    private static readonly Gen<(SubscriptionChange[] Log, Period Period, ChurnDefinition Definition)> Cases =
        from log in SubscriptionLogs.Any
        from period in Gen.Elements(Periods)
        from definition in Gen.Elements(ChurnDefinition.Standard, ChurnDefinition.Daily)
        from grace in Gen.Elements(0, 0, 1, 5, 40)
        select (log, period, definition with { GraceDays = grace });

    [Fact]
    public void Calculate_AnyLog_IsTheCountDayByDay() => Holds(x =>
        Churn.Calculate(Link(x.Log), x.Period, x.Definition).Tally.Equals(new ChurnModel(x.Log, x.Definition.GraceDays).Count(x.Period, x.Definition)));

    [Fact]
    public void Calculate_AnyLog_OpeningAndJoinersLessLostIsTheNextOpening() => Holds(x =>
    {
        SubscriptionHistory history = Link(x.Log);
        ChurnResult january = Churn.Calculate(history, Periods[0], x.Definition);
        ChurnResult february = Churn.Calculate(history, Periods[1], x.Definition);
        return january.MembersAtStart - january.Lost + january.New + january.Returned == january.MembersAtEnd
            && january.MembersAtEnd == february.MembersAtStart
            && Retention.Calculate(history, Periods[1], x.Definition).Rate is var retained
            && (retained is null || Math.Abs(1 - retained.Value - Churn.Calculate(history, Periods[1], x.Definition with { Formula = ChurnFormula.OpeningBase }).Rate!.Value) < 1e-15);
    });

    [Fact]
    public void Calculate_LogSplitByCustomer_AddsUp() => Holds(x =>
    {
        ChurnTally[] parts = [.. x.Log.GroupBy(change => change.CustomerId[1] % 2).Select(part => Churn.Calculate(Link(part.ToArray()), x.Period, x.Definition).Tally)];
        ChurnTally sum = parts.Aggregate(Churn.Calculate(Link([]), x.Period, x.Definition).Tally, (left, right) => left + right);
        return sum.Equals(Churn.Calculate(Link(x.Log), x.Period, x.Definition).Tally);
    });

    [Fact]
    public void Calculate_LogInAnotherOrder_IsTheSame() => Holds(x =>
        Churn.Calculate(Link(x.Log), x.Period, x.Definition).Tally.Equals(Churn.Calculate(Link([.. Enumerable.Reverse(x.Log)]), x.Period, x.Definition).Tally));

    private static SubscriptionHistory Link(SubscriptionChange[] log) => SubscriptionHistory.Link(log, SubscriptionLogs.AsOf);

    private static void Holds(Func<(SubscriptionChange[] Log, Period Period, ChurnDefinition Definition), bool> law) =>
        Check.One(Laws.Times(300), Prop.ForAll(Cases.ToArbitrary(), law));
}
