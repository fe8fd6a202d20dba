using CxMetrics.Experience;

namespace CxMetrics.Tests.Experience;

public class TrendTestTests
{
    /// <summary>A31: ties take away from the variance.</summary>
    [Fact]
    public void MannKendall_Ties_TakeAway()
    {
        TrendTest test = TrendTest.MannKendall([1, 1, 2, 2, 3]);

        test.Statistic.Should().Be(8);
        test.Variance.Should().BeApproximately(44 / 3.0, 1e-12);
        test.Z.Should().BeApproximately(1.82782, 5e-6);
        test.PValue.Should().BeApproximately(0.06758, 5e-6);
        test.Signal.Should().BeNull();
    }

    [Fact]
    public void MannKendall_Times_GiveTheSlopePerUnit()
    {
        TrendTest test = TrendTest.MannKendall([0, 2, 4, 10, 12, 14], [0, 1, 2, 5, 6, 7], ChartDefinition.Standard with { Metric = "CSAT", Better = BetterDirection.Higher });

        test.Slope.Should().Be(2);
        test.ToString().Should().Be("CSAT moved up at point 5: Mann-Kendall trend (good) (n = 6, +2 per unit of time, p = 0.0085, Mann-Kendall)");
    }

    /// <summary>A month without a point is a month of time.</summary>
    [Fact]
    public void MannKendall_ChartWithAGap_TakesItForTime()
    {
        Period[] months = [Period.Month(2026, 1), Period.Month(2026, 2), Period.Month(2026, 4), Period.Month(2026, 5), Period.Month(2026, 6)];
        TrendTest test = TrendTest.MannKendall(ControlChart.Individuals([1, 2, 4, 5, 6], periods: months));

        test.Slope.Should().Be(1);
        test.Signal!.Period.Should().Be(Period.Month(2026, 6));
        TrendTest.MannKendall(ControlChart.Individuals([1, 2, 4, 5, 6])).Slope.Should().BeGreaterThan(1);
    }

    [Fact]
    public void Pettitt_ChangeOfLevel_IsASignalAtTheFirstPointAfterIt()
    {
        double[] values = [.. Enumerable.Repeat(5.0, 12), .. Enumerable.Repeat(3.0, 12)];
        TrendTest test = TrendTest.Pettitt(ControlChart.Individuals(values, ChartDefinition.Standard with { Better = BetterDirection.Lower }));

        test.ChangeAfter.Should().Be(11);
        test.Signal!.Index.Should().Be(12);
        test.Signal.IsUp.Should().BeFalse();
        test.Signal.IsGood.Should().BeTrue();
        test.Signal.Points.Should().Equal(Enumerable.Range(12, 12));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Tests_FewerThanTwoValues_HaveNoPValue(int count)
    {
        double[] values = new double[count];

        TrendTest.MannKendall(values).PValue.Should().BeNull();
        TrendTest.MannKendall(values).Slope.Should().BeNull();
        TrendTest.Pettitt(values).PValue.Should().BeNull();
        TrendTest.Pettitt(values).ToString().Should().StartWith("value did not move beyond chance (n = ");
    }

    [Fact]
    public void Tests_EqualValues_DoNotMove()
    {
        TrendTest.MannKendall([5, 5, 5]).PValue.Should().Be(1);
        TrendTest.Pettitt([5, 5, 5]).PValue.Should().Be(1);
    }
}
