namespace CxMetrics.Tests.Loyalty;

public class PerMonthTests
{
    public static TheoryData<decimal, BillingInterval, int, decimal> Terms => new()
    {
        { 2000, BillingInterval.Year, 1, 2000m / 12 },
        { 2400, BillingInterval.Year, 2, 100 },
        { 3600, BillingInterval.Year, 3, 100 },
        { 49.90m, BillingInterval.Month, 1, 49.90m },
        { 300, BillingInterval.Month, 3, 100 },
        { 10, BillingInterval.Week, 1, 520m / 12 },
        { 20, BillingInterval.Week, 2, 520m / 12 },
        { 12, BillingInterval.Day, 1, 365.25m },
        { 1, BillingInterval.Day, 30, 365.25m / 360 },
        { 0, BillingInterval.Year, 1, 0 },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void PerMonth_AnyTerm_IsDividedByItsMonths(decimal amount, BillingInterval interval, int intervals, decimal expected) =>
        RecurringRevenue.PerMonth(amount, interval, intervals).Should().Be(expected);

    [Fact]
    public void PerMonth_AWeek_Is52TwelfthsAndNotFourWeeks()
    {
        decimal month = RecurringRevenue.PerMonth(10.00m, BillingInterval.Week);

        decimal.Round(month, 2).Should().Be(43.33m);
        (40 / month).Should().BeApproximately(0.923m, 0.001m, "four weeks lose 8 percent");
    }

    [Fact]
    public void PerMonth_TwelveOfAYear_AreThePriceToTheCent()
    {
        decimal month = RecurringRevenue.PerMonth(100.00m, BillingInterval.Year);

        decimal.Round(12 * month, 2).Should().Be(100.00m);
        (12 * decimal.Round(month, 2)).Should().Be(99.96m, "a level cut to cents loses some");
    }

    [Fact]
    public void PerMonth_Quantity_IsMultipliedBeforeTheOnlyRounding()
    {
        RecurringRevenue.PerMonth(500, BillingInterval.Year, quantity: 4).Should().Be(2000m / 12);
        RecurringRevenue.PerMonth(100, BillingInterval.Year, quantity: 12).Should().Be(100, "12 x 8.333... would not be");
        RecurringRevenue.PerMonth(0.02m, BillingInterval.Month, quantity: 2.5m).Should().Be(0.05m);
        RecurringRevenue.PerMonth(9, BillingInterval.Month, quantity: 0).Should().Be(0);
    }

    [Fact]
    public void PerMonth_UnknownTerm_IsRefused()
    {
        FluentActions.Invoking(() => RecurringRevenue.PerMonth(2400, (BillingInterval)7)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("interval is 7; expected one of Day, Week, Month, Year.*");
        FluentActions.Invoking(() => RecurringRevenue.PerMonth(2400, BillingInterval.Year, 0)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("intervals is 0; expected at least 1.*");
        FluentActions.Invoking(() => RecurringRevenue.PerMonth(-1, BillingInterval.Year)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("amount is -1; expected an amount of at least 0.*");
        FluentActions.Invoking(() => RecurringRevenue.PerMonth(decimal.MaxValue, BillingInterval.Week, quantity: 2)).Should().Throw<OverflowException>()
            .WithMessage("2 times 79228162514264337593543950335 a Week is more a year than a decimal holds.");
    }
}
