namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string PerMonth =
        "M:CxMetrics.RecurringRevenue.PerMonth(System.Decimal,CxMetrics.BillingInterval,System.Int32,System.Decimal) | ";

    private const string TrailingYear =
        "M:CxMetrics.RecurringRevenue.TrailingYear(CxMetrics.SubscriptionHistory,CxMetrics.Period,CxMetrics.PeriodUnit,CxMetrics.MrrDefinition) | ";

    private static ThrowingCase[] RevenueCases =>
    [
        new(PerMonth + "ArgumentOutOfRangeException", () => RecurringRevenue.PerMonth(1, BillingInterval.Year, 0)),
        new(PerMonth + "OverflowException", () => RecurringRevenue.PerMonth(decimal.MaxValue, BillingInterval.Week)),
        new(TrailingYear + "ArgumentException", () => RecurringRevenue.TrailingYear(NoSubscriptions, Period.Quarter(2026, 1))),
        new(TrailingYear + "ArgumentException", () => RecurringRevenue.TrailingYear(NoSubscriptions, Period.Month(1, 11))),
        new(TrailingYear + "ArgumentOutOfRangeException", () => RecurringRevenue.TrailingYear(NoSubscriptions, Period.Month(2026, 3), PeriodUnit.Week)),
        new(
            "M:CxMetrics.RecurringRevenue.Cohorts(CxMetrics.SubscriptionHistory,CxMetrics.Periods) | ArgumentOutOfRangeException",
            () => RecurringRevenue.Cohorts(
                SubscriptionHistory.Link([new(new DateOnly(2026, 1, 1), "c", "s", 1)], DateOnly.MaxValue), Periods.Weeks(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.RecurringRevenue.Cohorts(CxMetrics.SubscriptionHistory,CxMetrics.Periods) | ArgumentException",
            () => RecurringRevenue.Cohorts(
                SubscriptionHistory.Link([new(default, "c", "s", 1), new(new DateOnly(2020, 1, 1), "c2", "s", 1)], new DateOnly(9000, 3, 31)), Periods.Days(TimeZoneInfo.Utc))),
    ];

    private static SubscriptionHistory NoSubscriptions => SubscriptionHistory.Link([], new DateOnly(2026, 3, 31));
}
