using static CxMetrics.Tests.Loyalty.SubscriptionSamples;

namespace CxMetrics.Tests.Loyalty;

public class ChurnConversionTests
{
    private const double DaysPerMonth = 365.25 / 12;

    private static readonly ChurnResult TwentyOfAThousand = Churn.FromCounts(1_000, 20);

    [Fact]
    public void Convert_MonthToYear_CompoundsTwelveTimes()
    {
        Estimate year = TwentyOfAThousand.Convert(1);

        year.Value.Should().BeApproximately(1 - Math.Pow(0.98, 12), 1e-15);
        year.Interval.Lower.Should().BeApproximately(1 - Math.Pow(1 - TwentyOfAThousand.Interval95.Lower!.Value, 12), 1e-15);
        year.Interval.Upper.Should().BeApproximately(1 - Math.Pow(1 - TwentyOfAThousand.Interval95.Upper!.Value, 12), 1e-15);
        year.Reason.Should().BeNull();
        year.ToString().Should().Be("21.5%, 95% interval 14.5 to 31.2");
    }

    [Fact]
    public void Convert_DaysToYear_UsesTheMeanYear()
    {
        Estimate year = TwentyOfAThousand.Convert(90 / DaysPerMonth);

        year.Value.Should().BeApproximately(1 - Math.Pow(0.98, 365.25 / 90), 1e-15);
    }

    [Fact]
    public void Convert_ThereAndBack_IsTheRate()
    {
        double? year = TwentyOfAThousand.Convert(1).Value;
        Estimate week = TwentyOfAThousand.Convert(7 / DaysPerMonth, 7 / DaysPerMonth);

        (1 - Math.Pow(1 - year!.Value, 1 / 12.0)).Should().BeApproximately(0.02, 1e-15);
        week.Value.Should().BeApproximately(0.02, 1e-16);
        Churn.FromCounts(5, 5).Convert(12, 1).Value.Should().Be(1);
        Churn.FromCounts(5, 0).Convert(12, 1).Value.Should().Be(0);
    }

    [Fact]
    public void Convert_WhatCannotBe_IsNullWithTheReason()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([Change("c", 1, 1, 10), Change("c", 2, 3, 0)], Day(12, 31));

        foreach (ChurnDefinition definition in ChurnDefinition.Presets.Skip(1))
        {
            Estimate none = Churn.Calculate(history, Period.Month(2026, 2), definition).Convert(1);
            (none.Value, none.Interval.Lower, none.Interval.Upper).Should().Be(((double?)null, (double?)null, (double?)null));
            none.ToString().Should().Be($"not converted: \"{definition.Name}\" is not a share of the members at the opening");
        }

        Churn.FromCounts(0, 0).Convert(12).Reason.Should().Be("not converted: there is no rate");
    }

    [Theory]
    [InlineData("2026-01-15", "2026-02-15", 1)]
    [InlineData("2025-12-31", "2026-03-31", 3)]
    [InlineData("2026-01-31", "2026-02-28", 28 / DaysPerMonth)]
    [InlineData("2026-03-01", "2026-03-02", 1 / DaysPerMonth)]
    [InlineData("2024-02-29", "2025-02-28", 365 / DaysPerMonth)]
    public void Months_BetweenTwoOpenings_AreWholeWhereTheDayIsTheSame(string start, string end, double expected) =>
        Churn.Months(DateOnly.ParseExact(start, "yyyy-MM-dd"), DateOnly.ParseExact(end, "yyyy-MM-dd")).Should().Be(expected);

    [Fact]
    public void Months_OfCalendarPeriods_AreThoseBetweenTheirOpenings()
    {
        Period[] periods = [Period.Day(Day(2, 3)), Period.Week(Day(2, 3)), Period.IsoWeek(2026, 7), Period.Month(2026, 2), Period.Quarter(2026, 2), Period.Year(2026, 4)];

        periods.Select(Churn.Months).Should().Equal(periods.Select(period => Churn.Months(period.Start, period.Next().Start)));
    }
}
