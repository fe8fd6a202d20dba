using CxMetrics.Experience;

namespace CxMetrics.Tests.Experience;

public class ControlChartTests
{
    /// <summary>Centre 10, mean range 12/11, sigma .96712.</summary>
    private static readonly double[] Calm = [10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 9, 10];

    private static readonly ChartDefinition OfTwelve = ChartDefinition.Standard with { Baseline = 12 };

    /// <summary>A25: beyond two sigma on opposite sides is no pattern.</summary>
    [Fact]
    public void TwoOfThree_OppositeSides_IsNoSignal()
    {
        ControlChart chart = ControlChart.Individuals([.. Calm, 12.2, 7.9, 10], OfTwelve);

        chart.Points[0].Sigma.Should().BeApproximately(0.96712, 5e-6);
        chart.Signals.Where(signal => !signal.Rule.Contains("range", StringComparison.Ordinal)).Should().BeEmpty();
    }

    /// <summary>A26: beyond three sigma is beyond two.</summary>
    [Fact]
    public void TwoOfThree_OneBeyondThreeSigma_Counts()
    {
        ControlChart chart = ControlChart.Individuals([.. Calm, 10.1, 13.5, 12.2], OfTwelve);

        chart.Signals.Single(signal => signal.Rule is "2 of 3 beyond 2 sigma").Index.Should().Be(14);
        chart.Signals.Single(signal => signal.Rule is "beyond 3 sigma").Index.Should().Be(13);
    }

    /// <summary>A27: six points or seven is a number in the definition.</summary>
    [Fact]
    public void Shift_SixPoints_DependOnTheDefinition()
    {
        // A baseline about 0 with a sigma of 10 that has no pattern of its own, and then a fall that ends the run before it.
        double[] values = [5.64, -5.64, 5.64, -5.64, 1, 2, 3, 4, 5, 6];
        ChartDefinition limits = new("limits") { Baseline = 4 };

        ControlChart six = ControlChart.Individuals(values, limits with { Shift = 6, Trend = 6 });
        ControlChart seven = ControlChart.Individuals(values, limits with { Shift = 7, Trend = 8 });

        six.Points[0].Centre.Should().Be(0);
        six.Points[0].Sigma.Should().BeApproximately(10, 1e-12);
        six.Signals.Select(signal => signal.Rule).Should().Equal("6 one way", "6 on one side");
        seven.Signals.Should().BeEmpty();
    }

    /// <summary>A28: a baseline keeps trouble from widening its own limits.</summary>
    [Fact]
    public void Baseline_TroubleAtTheEnd_DoesNotWidenTheLimits()
    {
        double[] values = [4, 6, 5, 5, 6, 4, 20, 22];
        ControlChart six = ControlChart.Individuals(values, ChartDefinition.Standard with { Baseline = 6 });
        ControlChart all = ControlChart.Individuals(values);

        six.Points[7].Centre.Should().Be(5);
        six.Points[7].Upper.Should().BeApproximately(8.1915, 5e-5);
        six.Signals.Where(signal => signal.Rule is "beyond 3 sigma").Select(signal => signal.Index).Should().Equal(6, 7);
        all.Points[7].Centre.Should().Be(9);
        all.Points[7].Upper.Should().BeApproximately(18.1185, 5e-5);
    }

    /// <summary>A29: the sigma of a share has its number of facts.</summary>
    [Fact]
    public void Proportions_Sigma_HasTheSize()
    {
        ChartPoint point = ControlChart.Proportions([10], [40]).Points.Single();

        point.Sigma.Should().BeApproximately(0.0684653, 5e-8);
        point.Lower.Should().BeApproximately(0.0446, 5e-5);
        point.Upper.Should().BeApproximately(0.4554, 5e-5);
    }

    /// <summary>A30: moving ranges share values, so runs of them say nothing.</summary>
    [Fact]
    public void Individuals_Ranges_AreJudgedByOneRuleOnly()
    {
        ControlChart chart = ControlChart.Individuals([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 9, 2, 1, 2], ChartDefinition.Nhs);

        chart.Signals.Where(signal => signal.Rule.Contains("range", StringComparison.Ordinal)).Select(signal => (signal.Index, signal.IsUp)).Should().Equal((12, true), (13, false));
        chart.Points[12].RangeUpper.Should().BeApproximately(3.267 * chart.Points.Skip(1).Average(point => point.MovingRange!.Value), 1e-12);
    }

    [Fact]
    public void Nps_PeriodWithoutAnswers_HasNoPointAndIsAGap()
    {
        ControlChart chart = ControlChart.Nps(Breakdown.From([
            KeyValuePair.Create(Period.Month(2026, 1), Scores(9, 9, 1)),
            KeyValuePair.Create(Period.Month(2026, 2), ScoreTally.AdditiveIdentity),
            KeyValuePair.Create(Period.Month(2026, 5), Scores(10, 8, 8)),
        ]));

        chart.Points.Select(point => point.Period).Should().Equal(Period.Month(2026, 1), Period.Month(2026, 5));
        chart.Gaps.Should().Equal(Period.Month(2026, 2), Period.Month(2026, 3), Period.Month(2026, 4));
        chart.Points[1].Index.Should().Be(1);
        chart.ToString().Should().Be("NPS (NPS chart, Western Electric): 0 signals in 2 points; no point in 2026-02, 2026-03, 2026-04");
    }

    [Theory]
    [InlineData(BetterDirection.Higher, false)]
    [InlineData(BetterDirection.Lower, true)]
    [InlineData(BetterDirection.Neither, null)]
    public void Signal_Better_MakesAFallGoodOrBad(BetterDirection better, bool? expected)
    {
        ControlChart chart = ControlChart.Proportions([50, 52, 48, 50, 20], [100, 100, 100, 100, 100], ChartDefinition.Standard with { Baseline = 4, Better = better });
        Signal signal = chart.Signals.First(signal => signal.Rule is "beyond 3 sigma");

        signal.IsUp.Should().BeFalse();
        signal.IsGood.Should().Be(expected);
    }

    [Fact]
    public void Signal_OfAPeriod_SaysWhatMovedWhenAndByWhichRule()
    {
        Period[] months = [.. Enumerable.Range(1, 5).Select(month => Period.Month(2026, month))];
        ControlChart chart = ControlChart.Proportions([50, 52, 48, 50, 20], [100, 100, 100, 100, 100], ChartDefinition.Standard.For(MetricCatalog.Find("fcr")[0]) with { Baseline = 4 }, months);

        chart.Signals.Single().ToString().Should().Be("First-contact resolution moved down at 2026-05: beyond 3 sigma (bad)");
        chart.ToString().Should().EndWith("1 signal in 5 points: First-contact resolution moved down at 2026-05: beyond 3 sigma (bad)");
        chart.Points[4].ToString().Should().Be("2026-05: 0.2, centre 0.5, limits 0.35 to 0.65");
    }

    [Fact]
    public void Shift_LongRun_IsOneSignal()
    {
        ControlChart chart = ControlChart.Individuals([.. Enumerable.Repeat(1.0, 10), .. Enumerable.Repeat(2.0, 10)], new ChartDefinition("shifts") { Shift = 8 });

        chart.Signals.Where(signal => signal.Rule is "8 on one side").Select(signal => (signal.Index, signal.IsUp, signal.Points.Count)).Should().Equal((7, false, 10), (17, true, 10));
    }

    [Fact]
    public void Trend_TurningPoint_BelongsToBothWays()
    {
        ControlChart chart = ControlChart.Individuals([1, 2, 3, 4, 3, 2, 1], new ChartDefinition("trends") { Trend = 4 });

        chart.Signals.Select(signal => (signal.Index, signal.IsUp)).Should().Equal((3, true), (6, false));
        chart.Signals[1].Points.Should().Equal(3, 4, 5, 6);
    }

    /// <summary>Rounding must not put equal values off the centre that is their mean.</summary>
    [Fact]
    public void Individuals_EqualValues_AreOnTheCentre()
    {
        ControlChart chart = ControlChart.Individuals([.. Enumerable.Repeat(0.1, 30)]);

        chart.Signals.Should().BeEmpty();
        chart.Useful.Should().Be(0);
        chart.LongestRunLimit.Should().BeNull();
    }

    [Fact]
    public void Anhoej_RunTooLong_IsASignalToItsSide()
    {
        ControlChart chart = ControlChart.Individuals([.. Enumerable.Repeat(1.0, 10), .. Enumerable.Repeat(2.0, 10)], ChartDefinition.Anhoej);

        chart.Signals.Where(signal => signal.Rule.Contains("run longer", StringComparison.Ordinal) || signal.Rule.Contains("crossings", StringComparison.Ordinal))
            .Select(signal => (signal.Rule, signal.Index, signal.IsUp))
            .Should().Equal(("a run longer than 7", 7, false), ("a run longer than 7", 17, true), ("fewer crossings than 6", 19, null));
    }

    [Fact]
    public void PhaseStarts_BeyondTheEnd_DoNothing() =>
        ControlChart.Individuals(Calm, ChartDefinition.Standard with { PhaseStarts = [50] }).Points.Should().Equal(ControlChart.Individuals(Calm).Points);

    [Fact]
    public void Charts_NoPoints_AreEmpty()
    {
        ControlChart.Nps(Breakdown<Period, ScoreTally>.AdditiveIdentity).Points.Should().BeEmpty();
        ControlChart.ProportionsPrime(Breakdown<Period, RateTally>.AdditiveIdentity).Signals.Should().BeEmpty();
        ControlChart.IndividualsAboutMedian([]).Points.Should().BeEmpty();
        ControlChart.Ewma([], 0, 1).Points.Should().BeEmpty();
    }

    [Fact]
    public void Proportions_Breakdown_IsThatOfItsCounts()
    {
        Breakdown<Period, RateTally> months = Breakdown.From([
            KeyValuePair.Create(Period.Month(2026, 1), new RateTally(3, 10)), KeyValuePair.Create(Period.Month(2026, 2), new RateTally(5, 12)),
        ]);
        Period[] periods = [Period.Month(2026, 1), Period.Month(2026, 2)];

        ControlChart.Proportions(months).Should().Be(ControlChart.Proportions([3, 5], [10, 12], periods: periods));
        ControlChart.ProportionsPrime(months).Should().Be(ControlChart.ProportionsPrime([3, 5], [10, 12], periods: periods));
    }

    [Fact]
    public void Cusum_MoveThatLasts_IsOneSignalFromWhereItBegan()
    {
        ControlChart chart = ControlChart.Cusum([0, 0, 1, 1, 1, 1, 1, 1], target: 0, slack: 0.25, decision: 2, ChartDefinition.Standard with { Better = BetterDirection.Higher });

        chart.Signals.Single().Completed.Should().Equal(4, 5, 6, 7);
        chart.Signals[0].Points.Should().Equal(2, 3, 4, 5, 6, 7);
        chart.Signals[0].IsGood.Should().BeTrue();
    }

    [Fact]
    public void Ewma_ValuesBelowTheTarget_SignalDown()
    {
        ControlChart chart = ControlChart.Ewma([-1, -1, -1, -1, -1, -1], target: 0, sigma: 0.5);

        chart.Signals.Should().OnlyContain(signal => signal.IsUp == false && signal.Rule == "weighted mean beyond 3 sigma");
        chart.Points[chart.Signals[0].Index].Value.Should().BeLessThan(chart.Points[chart.Signals[0].Index].Lower!.Value);
    }

    private static ScoreTally Scores(params byte[] scores) => ScoreTally.FromScores(scores, SurveyScale.ZeroToTen);
}
