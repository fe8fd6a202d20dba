using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>The churn of <c>service/mrr</c>, month by month; counts exactly, rates within the rounding of their sums.</summary>
public class ChurnTests
{
    private const double Rounding = 1e-14;

    public static TheoryData<string> Months() => MrrLog.Months();

    [Theory]
    [MemberData(nameof(Months))]
    public void Calculate_Month_CountsItsMembers(string month)
    {
        JsonElement expected = MrrLog.Of(month);
        JsonElement moved = expected.GetProperty("snapshot").GetProperty("customers");

        ChurnResult result = Churn.Calculate(MrrLog.History, MrrLog.Period(month));

        (result.MembersAtStart, result.MembersAtEnd, result.Lost, result.New, result.Returned).Should().Be((
            Count(expected, "customers_opening"), Count(expected, "customers_closing"), Count(moved, "churn"), Count(moved, "new"), Count(moved, "reactivation")));
        (result.New + result.Tally.New.Numerator).Should().Be(Count(expected, "new_joined_in_month"));
        (result.New, result.Returned).Should().Be((Count(expected, "new_active_at_end"), Count(expected, "reactivated_active_at_end")));
        Retention.Calculate(MrrLog.History, MrrLog.Period(month)).Retained.Should().Be(Count(expected, "retained_customers"));
    }

    [Theory]
    [MemberData(nameof(Months))]
    public void Calculate_Month_GivesEveryRate(string month)
    {
        JsonElement expected = MrrLog.Of(month);
        Period period = MrrLog.Period(month);

        Rate(ChurnDefinition.Standard, "churn_true");
        Rate(ChurnDefinition.AverageBase, "churn_average_denominator");
        Rate(ChurnDefinition.Leavers, "churn_events_over_start");
        Rate(ChurnDefinition.Daily, "customer_churn_daily_sum");
        Retention.Calculate(MrrLog.History, period).Rate.ShouldBeNear(expected.Double("retention_true"), Rounding, 0, month);

        void Rate(ChurnDefinition definition, string name) =>
            Churn.Calculate(MrrLog.History, period, definition).Rate.ShouldBeNear(expected.Double(name), Rounding, 0, $"{name} of {month}");
    }

    [Theory]
    [MemberData(nameof(Months))]
    public void FromCounts_WhatIsTakenForNew_DecidesWhetherItIsRetention(string month)
    {
        JsonElement expected = MrrLog.Of(month);
        long start = Count(expected, "customers_opening");
        long end = Count(expected, "customers_closing");

        Rate(Count(expected, "new_joined_in_month"), "retention_E_minus_N_all_joined");
        Rate(Count(expected, "new_active_at_end"), "retention_E_minus_N_new_active_at_end");
        Rate(Count(expected, "new_active_at_end") + Count(expected, "reactivated_active_at_end"), "retention_E_minus_N_new_and_reactivated_active_at_end");
        expected.Double("retention_E_minus_N_new_and_reactivated_active_at_end").Should().Be(expected.Double("retention_true"));

        void Rate(long newCustomers, string name) =>
            Retention.FromCounts(start, newCustomers, end).Rate.ShouldBeNear(expected.Double(name), Rounding, 0, $"{name} of {month}");
    }

    [Fact]
    public void Calculate_TwelveMonths_IsTheLogoRetention()
    {
        foreach (JsonElement year in MrrLog.Expected.GetProperty("trailing_12").EnumerateArray())
        {
            Period first = MrrLog.Period(year.GetProperty("as_of").GetString()![..7]);
            Period twelve = Period.StartingOn(PeriodUnit.Year, first.Start.AddYears(-1), first.Start.Month);

            Retention.Calculate(MrrLog.History, twelve).Rate.ShouldBeNear(year.Double("logo_retention_12m"), Rounding, 0, twelve.ToString());
        }
    }

    /// <summary>The published figures of areas "retention" and "churn" that counts give; the others there are cohorts'.</summary>
    [Theory]
    [InlineData("E-N/S", 200, 40, 220)]
    [InlineData("Company ADG", 500, 0, 450)]
    public void FromCounts_PublishedFigures_AreThose(string name, long start, long newCustomers, long end)
    {
        JsonElement anchor = Anchor(name);

        double rate = Retention.FromCounts(start, newCustomers, end).Rate!.Value;

        (anchor.GetProperty("area").ValueEquals("churn") ? 1 - rate : rate).Should().BeApproximately(anchor.Double("expected"), 1e-15);
        Churn.FromCounts(start, start - (end - newCustomers)).Rate.Should().BeApproximately(1 - rate, 1e-15);
    }

    [Fact]
    public void FromCounts_JoinersWhoLeaveAgain_AreNotNew()
    {
        JsonElement anchor = Anchor("derived: joins that leave in the period");
        JsonElement inputs = anchor.GetProperty("inputs");
        JsonElement expected = anchor.GetProperty("expected");
        long joined = Count(inputs, "joined");

        Retention.FromCounts(Count(inputs, "S"), joined - Count(inputs, "joined_then_left"), Count(inputs, "E")).Rate.Should().Be(expected.Double("true_retention"));
        Retention.FromCounts(Count(inputs, "S"), joined, Count(inputs, "E")).Rate.Should().Be(expected.Double("E_minus_all_joined"));
        Churn.FromCounts(Count(inputs, "S"), Count(inputs, "lost_of_S")).Rate.Should().Be(0.1);
    }

    private static JsonElement Anchor(string name) =>
        GoldenFile.Root("service/published_anchors.json").EnumerateArray().Single(anchor => anchor.GetProperty("name").ValueEquals(name));

    private static long Count(JsonElement element, string name) => element.GetProperty(name).GetInt64();
}
