namespace CxMetrics.Tests.Loyalty;

public class PerMonthTests
{
    public static TheoryData<decimal, PeriodUnit, int, decimal> Terms => new()
    {
        { 2000, PeriodUnit.Year, 1, 2000m / 12 },
        { 2400, PeriodUnit.Year, 2, 100 },
        { 3600, PeriodUnit.Year, 3, 100 },
        { 49.90m, PeriodUnit.Month, 1, 49.90m },
        { 300, PeriodUnit.Month, 3, 100 },
        { 300, PeriodUnit.Quarter, 1, 100 },
        { 10, PeriodUnit.Week, 1, 520m / 12 },
        { 10, PeriodUnit.IsoWeek, 1, 520m / 12 },
        { 20, PeriodUnit.Week, 2, 520m / 12 },
        { 12, PeriodUnit.Day, 1, 365.25m },
        { 1, PeriodUnit.Day, 30, 365.25m / 360 },
        { 0, PeriodUnit.Year, 1, 0 },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void PerMonth_AnyTerm_IsDividedByItsMonths(decimal amount, PeriodUnit interval, int intervals, decimal expected) =>
        RecurringRevenue.PerMonth(amount, interval, intervals).Should().Be(expected);

    [Fact]
    public void PerMonth_AWeek_Is52TwelfthsAndNotFourWeeks()
    {
        decimal month = RecurringRevenue.PerMonth(10.00m, PeriodUnit.Week);

        decimal.Round(month, 2).Should().Be(43.33m);
        (40 / month).Should().BeApproximately(0.923m, 0.001m, "four weeks lose 8 percent");
    }

    [Fact]
    public void PerMonth_TwelveOfAYear_AreThePriceToTheCent()
    {
        decimal month = RecurringRevenue.PerMonth(100.00m, PeriodUnit.Year);

        decimal.Round(12 * month, 2).Should().Be(100.00m);
        (12 * decimal.Round(month, 2)).Should().Be(99.96m, "a level cut to cents loses some");
    }

    [Fact]
    public void PerMonth_Quantity_IsMultipliedBeforeTheOnlyRounding()
    {
        RecurringRevenue.PerMonth(500, PeriodUnit.Year, quantity: 4).Should().Be(2000m / 12);
        RecurringRevenue.PerMonth(100, PeriodUnit.Year, quantity: 12).Should().Be(100, "12 x 8.333... would not be");
        RecurringRevenue.PerMonth(0.02m, PeriodUnit.Month, quantity: 2.5m).Should().Be(0.05m);
        RecurringRevenue.PerMonth(9, PeriodUnit.Month, quantity: 0).Should().Be(0);
    }

    [Fact]
    public void PerMonth_UnknownTerm_IsRefused()
    {
        FluentActions.Invoking(() => RecurringRevenue.PerMonth(2400, (PeriodUnit)7)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("interval is 7; expected one of Day, Week, IsoWeek, Month, Quarter, Year.*");
        FluentActions.Invoking(() => RecurringRevenue.PerMonth(2400, PeriodUnit.Year, 0)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("intervals is 0; expected at least 1.*");
        FluentActions.Invoking(() => RecurringRevenue.PerMonth(-1, PeriodUnit.Year)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("amount is -1; expected an amount of at least 0.*");
        FluentActions.Invoking(() => RecurringRevenue.PerMonth(decimal.MaxValue, PeriodUnit.Week, quantity: 2)).Should().Throw<OverflowException>()
            .WithMessage("2 times 79228162514264337593543950335 a Week is more a year than a decimal holds.");
    }
}
