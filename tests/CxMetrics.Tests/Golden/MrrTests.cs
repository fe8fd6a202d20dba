using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Amounts and counts exact. Rates to 1e-14: the reference divides doubles, products of months twelve times.</summary>
public class MrrTests
{
    private const double Rounding = 1e-14;

    public static TheoryData<string> Months => MrrLog.Months();

    public static TheoryData<string> Years =>
        [.. MrrLog.Expected.GetProperty("trailing_12").EnumerateArray().Select(year => year.GetProperty("as_of").GetString()!)];

    [Fact]
    public void Reference_MonthsAndYears_AreAllRead()
    {
        Months.AsEnumerable<object[]>().Should().HaveCount(18);
        Years.AsEnumerable<object[]>().Should().HaveCount(7);
    }

    [Theory]
    [MemberData(nameof(Months))]
    public void Movements_EveryMonth_AgreeByBothMethods(string month)
    {
        ShouldBe(Waterfall(month, MovementMethod.Snapshot), MrrLog.Of(month), "snapshot", "customers");
        ShouldBe(Waterfall(month, MovementMethod.Event), MrrLog.Of(month), "event_level", "movements");
    }

    [Theory]
    [MemberData(nameof(Months))]
    public void Retention_EveryMonth_Agrees(string month)
    {
        RevenueRetention retention = RecurringRevenue.Retention(MrrLog.History, MrrLog.Period(month));
        JsonElement expected = MrrLog.Of(month);

        retention.GrossRetention.ShouldBeNear(expected.Double("gross_revenue_retention"), Rounding, 0, "GRR");
        retention.NetRetention.ShouldBeNear(expected.Double("net_revenue_retention"), Rounding, 0, "NRR");
        retention.GrossMrrChurnRate.ShouldBeNear(expected.Double("gross_mrr_churn_rate_event"), Rounding, 0, "gross, by event");
        retention.NetMrrChurnRate.ShouldBeNear(expected.Double("net_mrr_churn_rate_event_with_reactivation"), Rounding, Rounding, "net");
        retention.NetMrrChurnRateWithoutReactivation.ShouldBeNear(
            expected.Double("net_mrr_churn_rate_event_without_reactivation"), Rounding, Rounding, "net without reactivation");
        retention.RevenueChurn.ShouldBeNear(expected.Double("gross_mrr_churn_rate_snapshot"), Rounding, 0, "gross, by snapshot");
        retention.LogoRetention.Numerator.Should().Be(expected.GetProperty("retained_customers").GetInt64());
        retention.LogoRetention.Rate.ShouldBeNear(expected.Double("retention_true"), Rounding, 0, "logo retention");
        retention.LogoChurn.Rate.ShouldBeNear(expected.Double("churn_true"), Rounding, 0, "logo churn");
        Enumerable.Range(0, retention.Period!.Value.LastDay.Day)
            .Sum(day => RecurringRevenue.Retention(MrrLog.History, Period.Day(retention.Period.Value.Start.AddDays(day))).GrossMrrChurnRate)
            .ShouldBeNear(expected.Double("gross_mrr_churn_daily_sum"), Rounding, 0, "gross, the sum of its days");
        retention.IsComplete.Should().BeTrue();
        retention.StartsWithLog.Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void TrailingYear_EveryMonth_AgreesBothWays(string year)
    {
        JsonElement expected = MrrLog.Expected.GetProperty("trailing_12").EnumerateArray().Single(element => element.GetProperty("as_of").ValueEquals(year));
        Period last = MrrLog.Period(year[..7]).Previous();
        RevenueRetention cohort = RecurringRevenue.TrailingYear(MrrLog.History, last);
        RevenueRetention months = RecurringRevenue.TrailingYear(MrrLog.History, last, PeriodUnit.Month);

        cohort.NetRetention.ShouldBeNear(expected.Double("nrr_12m_cohort"), Rounding, 0, "NRR");
        cohort.GrossRetention.ShouldBeNear(expected.Double("grr_12m_cohort_point_to_point"), Rounding, 0, "GRR");
        cohort.LogoRetention.Rate.ShouldBeNear(expected.Double("logo_retention_12m"), Rounding, 0, "logos");
        months.NetOfSteps.ShouldBeNear(expected.Double("nrr_product_of_months"), Rounding, 0, "NRR of months");
        months.GrossOfSteps.ShouldBeNear(expected.Double("grr_product_of_months"), Rounding, 0, "GRR of months");
    }

    [Fact]
    public void Cohorts_ByMonth_StartWithTheNewRevenueOfTheReference()
    {
        IReadOnlyList<RevenueCohortCell> cohorts = RecurringRevenue.Cohorts(MrrLog.History, Periods.Months(TimeZoneInfo.Utc));

        foreach (string month in Months.AsEnumerable<object[]>().Select(row => (string)row[0]))
        {
            Period period = MrrLog.Period(month);
            JsonElement byEvent = MrrLog.Of(month).GetProperty("event_level");
            MoneySum starting = cohorts.Single(cell => cell.Age == 0 && cell.Cohort == period).Starting;
            (100 * starting.Total).Should().Be(byEvent.GetProperty("amount_cents").GetProperty("new").GetInt64());
            starting.Count.Should().Be(byEvent.GetProperty("movements").GetProperty("new").GetInt64());
            (100 * cohorts.Where(cell => cell.Cohort!.Value.Start.AddMonths(cell.Age) == period.Start).Sum(cell => cell.Closing.Total))
                .Should().Be(MrrLog.Of(month).GetProperty("closing_cents").GetInt64(), "the cohorts of {0} are all there is", month);
        }
    }

    private static void ShouldBe(MrrWaterfall actual, JsonElement expected, string method, string counts)
    {
        (100 * actual.Opening.Total).Should().Be(expected.GetProperty("opening_cents").GetInt64());
        (100 * actual.Closing.Total).Should().Be(expected.GetProperty("closing_cents").GetInt64());
        actual.Opening.Count.Should().Be(expected.GetProperty("customers_opening").GetInt64());
        actual.Closing.Count.Should().Be(expected.GetProperty("customers_closing").GetInt64());
        actual.Unexplained.Should().Be(0);
        actual.Arpa.Should().BeApproximately((decimal)expected.Double("arpa_closing_cents") / 100, 1e-11m);
        if (actual.Method == MovementMethod.Event)
        {
            actual.QuickRatio.ShouldBeNear(expected.Double("quick_ratio"), Rounding, 0, "quick ratio");
        }

        JsonElement amounts = expected.GetProperty(method).GetProperty("amount_cents");
        JsonElement numbers = expected.GetProperty(method).GetProperty(counts);
        foreach ((string kind, MoneySum row, int sign) in new[]
        {
            ("new", actual.New, 1), ("reactivation", actual.Reactivation, 1), ("expansion", actual.Expansion, 1),
            ("contraction", actual.Contraction, -1), ("churn", actual.Churn, -1),
        })
        {
            (sign * 100 * row.Total).Should().Be(amounts.GetProperty(kind).GetInt64(), "it is {0}", kind);
            row.Count.Should().Be(numbers.GetProperty(kind).GetInt64(), "it is {0}", kind);
        }
    }

    private static MrrWaterfall Waterfall(string month, MovementMethod method) => RecurringRevenue.Movements(MrrLog.History, MrrLog.Period(month), method);
}
