using System.Globalization;
using CxMetrics.LifetimeValue;
using CxMetrics.Survival;

namespace CxMetrics.Tests.LifetimeValue.Values;

public class ClvTests
{
    [Theory]
    [InlineData(24, 0.04, 1, "600")]
    [InlineData(20, 0.25, 1.5, "120")]
    [InlineData(24, 1, 1, "24")]
    [InlineData(-3, 0.5, 1, "-6")]
    [InlineData(0, 0.5, 1, "0")]
    public void Simple_MarginAndChurn_IsMarginTimesLifetime(double margin, double churn, double purchases, string expected) =>
        Clv.Simple((decimal)margin, (decimal)churn, (decimal)purchases).Value.Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Fact]
    public void Simple_NobodyChurns_HasNoValueAndSaysWhy()
    {
        ClvResult result = Clv.Simple(30 - 6, 0) with { AcquisitionCost = 35 };

        result.Value.Should().BeNull();
        result.NetValue.Should().BeNull();
        result.ValueToCost.Should().BeNull();
        result.ToString().Should().Be("Lifetime value is not defined: nobody churns, so that no lifetime is known (24 a period / churn 0)");
    }

    [Theory]
    [InlineData(ClvTiming.FirstLeftOut, "266.6666666666666666666666666667")]
    [InlineData(ClvTiming.FirstNow, "366.6666666666666666666666666667")]
    [InlineData(ClvTiming.FirstAtEnd, "333.3333333333333333333333333333")]
    public void Discounted_ConstantRetention_IsThePublishedFormula(ClvTiming timing, string expected) =>
        decimal.Round(Clv.Discounted(100, 0.8m, 0.1m, timing).Value!.Value, 25)
            .Should().Be(decimal.Round(decimal.Parse(expected, CultureInfo.InvariantCulture), 25));

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1.1, 0.1)]
    [InlineData(1.15, 0.1)]
    public void Discounted_RetentionOutgrowsDiscount_HasNoValue(double retention, double discount)
    {
        ClvResult result = Clv.Discounted(100, (decimal)retention, (decimal)discount, ClvTiming.FirstNow);

        result.Value.Should().BeNull();
        result.Reason.Should().StartWith("margins do not lose in worth");
        Clv.Discounted(100, (decimal)retention, (decimal)discount + 0.1m, ClvTiming.FirstNow).Value.Should().BePositive();
    }

    [Theory]
    [InlineData(ClvTiming.FirstNow)]
    [InlineData(ClvTiming.FirstAtEnd)]
    [InlineData(ClvTiming.FirstLeftOut)]
    public void Discounted_LongCurveOfConstantRetention_IsTheFormula(ClvTiming timing)
    {
        double[] survival = [.. Enumerable.Range(0, 200).Select(period => Math.Pow(0.8, period))];

        decimal curve = Clv.Discounted(100, survival, 0.1m, timing).Value!.Value;

        curve.Should().BeApproximately(Clv.Discounted(100, 0.8m, 0.1m, timing).Value!.Value, 1e-10m);
    }

    [Fact]
    public void Discounted_ShortCurve_IsExact()
    {
        double[] survival = [1, 0.5, 0.3];

        Clv.Discounted(10, survival, 0.25m, ClvTiming.FirstNow).Value.Should().Be(10 * (1 + 0.4m + 0.192m));
        Clv.Discounted(10, survival, 0.25m, ClvTiming.FirstAtEnd).Value.Should().Be(10 * (0.8m + 0.32m + 0.1536m));
        Clv.Discounted(10, survival, 0.25m, ClvTiming.FirstLeftOut).Value.Should().Be(10 * (0.4m + 0.192m));
        Clv.Discounted(10, survival, 0, ClvTiming.FirstNow).Value.Should().Be(18);
        Clv.Discounted(10, Array.Empty<double>(), 0, ClvTiming.FirstNow).Value.Should().Be(0);
    }

    [Fact]
    public void Discounted_SurvivalCurve_EndsWithItsFollowUp()
    {
        SurvivalCurve curve = KaplanMeier.Estimate(SurvivalTally.FromColumns([1, 2, 3.5, 3.5], [true, true, false, false]));

        Clv.Discounted(10, curve, 4, 0, ClvTiming.FirstNow).Value.Should().Be(10 * (1 + 0.75m + 0.5m + 0.5m));
        ClvResult beyond = Clv.Discounted(10, curve, 6, 0, ClvTiming.FirstNow);
        beyond.Value.Should().BeNull();
        beyond.Reason.Should().Be("the curve ends before period 5 of 6");
    }

    [Fact]
    public void Payback_MarginAlone_IsAQuotient()
    {
        const decimal margin = 54 * 0.52m;

        decimal.Round(Clv.Payback(35, margin)!.Value, 14).Should().Be(1.24643874643875m);
        Clv.PaybackPeriods(35, margin).Should().Be(2);
        Clv.Payback(35, 0).Should().BeNull();
        Clv.PaybackPeriods(35, -1).Should().BeNull();
        Clv.Payback(0, 0).Should().Be(0);
        Clv.PaybackPeriods(0, 0).Should().Be(0);
    }

    [Theory]
    [InlineData(100, 20, 0.9, 7L)]
    [InlineData(250, 20, 0.9, null)]
    [InlineData(200, 20, 0.9, null)]
    [InlineData(199.9999, 20, 0.9, 138L)]
    [InlineData(38, 20, 0.9, 2L)]
    [InlineData(38.0001, 20, 0.9, 3L)]
    [InlineData(20, 20, 0.9, 1L)]
    [InlineData(20, 20, 0, 1L)]
    [InlineData(20.1, 20, 0, null)]
    [InlineData(42, 20, 1.1, 2L)]
    [InlineData(42.1, 20, 1.1, 3L)]
    [InlineData(250, 20, 1.1, 9L)]
    [InlineData(1e6, 1, 0.9999999, 1053606L)]
    public void PaybackPeriods_WithRetention_IsTheFirstThatReachesTheCost(double cost, double margin, double retention, long? expected) =>
        Clv.PaybackPeriods((decimal)cost, (decimal)margin, (decimal)retention).Should().Be(expected);

    /// <summary>Next to what is out of reach, the remainder is all digits that the quotient no longer has.</summary>
    [Theory]
    [InlineData("199.99999999999999999", 422L)]
    [InlineData("199.999999999999999", 379L)]
    [InlineData("199.999999999999", 313L)]
    [InlineData("200", null)]
    public void PaybackPeriods_NextToTheLimit_IsTheSum(string cost, long? expected) =>
        Clv.PaybackPeriods(decimal.Parse(cost, CultureInfo.InvariantCulture), 20, 0.9m).Should().Be(expected);

    [Fact]
    public void PaybackPeriods_AnyInput_IsTheSlowSum()
    {
        Random random = new(7);
        for (int i = 0; i < 500; i++)
        {
            decimal cost = random.Next(1, 4000) / 10m;
            decimal margin = random.Next(1, 400) / 10m;
            decimal retention = random.Next(0, 120) / 100m;
            decimal sum = 0;
            decimal part = margin;
            long? slow = null;
            for (long period = 1; period <= 2000 && slow is null && part > 1e-20m; period++)
            {
                sum += part;
                part *= retention;
                slow = sum >= cost ? period : null;
            }

            if (retention != 1 || slow is not null)
            {
                Clv.PaybackPeriods(cost, margin, retention).Should().Be(slow, "cost {0}, margin {1}, retention {2}", cost, margin, retention);
            }
        }
    }

    [Fact]
    public void PaybackPeriods_AlongACurve_EndsWithIt()
    {
        double[] survival = [1, 0.6, 0.5, 0.5];

        Clv.PaybackPeriods(16, 10, survival).Should().Be(2);
        Clv.PaybackPeriods(16.1m, 10, survival).Should().Be(3);
        Clv.PaybackPeriods(26.1m, 10, survival).Should().BeNull();
        Clv.PaybackPeriods(0, 10, survival).Should().Be(0);
    }

    [Fact]
    public void AcquisitionCost_OfCustomers_IsAMean()
    {
        Clv.AcquisitionCost(1200, 8).Should().Be(150);
        Clv.AcquisitionCost(1200, 0).Should().BeNull();
    }

    [Fact]
    public void ToString_WithACost_HasTheRatio()
    {
        ClvResult result = Clv.Simple(24, 0.04m) with { AcquisitionCost = 150 };

        result.ToString().Should().Be("Lifetime value: 600.00 a customer (24 a period / churn 0.04); 4.0 times the cost of 150.00 to win one");
        (result.NetValue, result.ValueToCost).Should().Be((450m, 4m));
        (result with { AcquisitionCost = 0 }).ValueToCost.Should().BeNull();
        CultureInfo comma = new("") { NumberFormat = { NumberDecimalSeparator = "," } };
        Clv.Discounted(100, 0.8m, 0.1m, ClvTiming.FirstAtEnd).ToString(comma)
            .Should().Be("Lifetime value: 333,33 a customer (100 a period, retention 0.8, discount 0.1, the first at its end)");
    }
}
