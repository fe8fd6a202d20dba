using static CxMetrics.Tests.Loyalty.SubscriptionSamples;

namespace CxMetrics.Tests.Loyalty;

public class ChurnConversionTests
{
    private static readonly ChurnResult TwentyOfAThousand = Churn.FromCounts(1_000, 20);

    [Fact]
    public void Convert_MonthToYear_CompoundsTwelveTimes()
    {
        ConvertedRate year = TwentyOfAThousand.Convert(PeriodLength.Months(1), PeriodLength.Year);

        year.Rate.Should().BeApproximately(1 - Math.Pow(0.98, 12), 1e-15);
        year.Interval.Lower.Should().BeApproximately(1 - Math.Pow(1 - TwentyOfAThousand.Interval95.Lower!.Value, 12), 1e-15);
        year.Interval.Upper.Should().BeApproximately(1 - Math.Pow(1 - TwentyOfAThousand.Interval95.Upper!.Value, 12), 1e-15);
        year.Reason.Should().BeNull();
        year.ToString().Should().Be("21.5%, 95% interval 14.5 to 31.2");
    }

    [Fact]
    public void Convert_DaysToYear_UsesTheMeanYear()
    {
        ConvertedRate year = TwentyOfAThousand.Convert(PeriodLength.Days(90), PeriodLength.Year);

        year.Rate.Should().BeApproximately(1 - Math.Pow(0.98, 365.25 / 90), 1e-15);
    }

    [Fact]
    public void Convert_ThereAndBack_IsTheRate()
    {
        double? year = TwentyOfAThousand.Convert(PeriodLength.Months(1), PeriodLength.Year).Rate;
        ConvertedRate week = TwentyOfAThousand.Convert(PeriodLength.Days(7), PeriodLength.Days(7));

        (1 - Math.Pow(1 - year!.Value, 1 / 12.0)).Should().BeApproximately(0.02, 1e-15);
        week.Rate.Should().BeApproximately(0.02, 1e-16);
        Churn.FromCounts(5, 5).Convert(PeriodLength.Year, PeriodLength.Months(1)).Rate.Should().Be(1);
        Churn.FromCounts(5, 0).Convert(PeriodLength.Year, PeriodLength.Months(1)).Rate.Should().Be(0);
    }

    [Fact]
    public void Convert_WhatCannotBe_IsNullWithTheReason()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([Change("c", 1, 1, 10), Change("c", 2, 3, 0)], Day(12, 31));

        foreach (ChurnDefinition definition in ChurnDefinition.Presets.Skip(1))
        {
            ConvertedRate none = Churn.Calculate(history, Period.Month(2026, 2), definition).Convert(PeriodLength.Months(1), PeriodLength.Year);
            (none.Rate, none.Interval.Lower, none.Interval.Upper).Should().Be(((double?)null, (double?)null, (double?)null));
            none.ToString().Should().Be($"not converted: \"{definition.Name}\" is no share of the opening, and may exceed 1");
        }

        Churn.FromCounts(0, 0).Convert(PeriodLength.Year, PeriodLength.Year).Reason.Should().Be("there is no rate");
        TwentyOfAThousand.Convert(default, PeriodLength.Year).Reason.Should().Be("a length is 0 days");
    }

    [Theory]
    [InlineData("2026-01-15", "2026-02-15", "1 month")]
    [InlineData("2025-12-31", "2026-03-31", "3 months")]
    [InlineData("2026-01-31", "2026-02-28", "28 days")]
    [InlineData("2026-03-01", "2026-03-02", "1 day")]
    [InlineData("2024-02-29", "2025-02-28", "365 days")]
    public void Between_TwoOpenings_IsInMonthsWhereTheDayIsTheSame(string start, string end, string expected) =>
        PeriodLength.Between(DateOnly.ParseExact(start, "yyyy-MM-dd"), DateOnly.ParseExact(end, "yyyy-MM-dd")).ToString().Should().Be(expected);

    [Fact]
    public void Of_CalendarPeriods_IsThatBetweenTheirOpenings()
    {
        Period[] periods = [Period.Day(Day(2, 3)), Period.Week(Day(2, 3)), Period.IsoWeek(2026, 7), Period.Month(2026, 2), Period.Quarter(2026, 2), Period.Year(2026, 4)];

        periods.Select(PeriodLength.Of).Should().Equal(periods.Select(period => PeriodLength.Between(period.Start, period.Next().Start)));
    }
}
