using System.Text.Json;
using CxMetrics.Survival;

namespace CxMetrics.Tests.Survival;

public class SurvivalCurveTests
{
    private static SurvivalCurve Curve { get; } = KaplanMeier.Estimate(SurvivalTally.FromColumns([1, 2, 2, 3, 4, 5], [true, true, false, true, false, false]));

    [Theory]
    [InlineData(0, 1.0)]
    [InlineData(0.5, 1.0)]
    [InlineData(1, 5 / 6.0)]
    [InlineData(2.5, 4 / 6.0)]
    [InlineData(5, 4 / 9.0)]
    [InlineData(5.1, null)]
    public void At_AnyTime_IsTheShareUpToTheLastFollowUp(double time, double? expected) =>
        Math.Round((Curve.At(time).Value ?? -1) - (expected ?? -1), 14).Should().Be(0);

    [Fact]
    public void At_AllLeft_Stays0BeyondTheLastFollowUp()
    {
        SurvivalCurve curve = KaplanMeier.Estimate(SurvivalTally.FromCounts([1, 2], [1, 1], [0, 0]));

        curve.At(100).Should().BeEquivalentTo(new { Value = 0.0, StandardError = (double?)null });
        curve.RestrictedMean(100).Value.Should().Be(1.5);
        curve.Conditional(1, 50).Value.Should().Be(0);
        curve.Conditional(2, 1).Value.Should().BeNull("nobody is left to ask about");
    }

    [Fact]
    public void Figure_WithoutAValue_IsNotReachedWhereItIsATimeAndNotDefinedElse()
    {
        SurvivalCurve curve = KaplanMeier.Estimate(SurvivalTally.AdditiveIdentity);

        curve.Median.ToString().Should().Be("not reached");
        foreach (Estimate figure in new[] { curve.At(1), curve.Hazards(0, 1)[0].Rate, curve.Hazards(0, 1)[0].Probability })
        {
            figure.ToString().Should().Be("not defined");
        }
    }

    [Fact]
    public void Estimate_Nothing_HasNoFigures()
    {
        SurvivalCurve curve = KaplanMeier.Estimate(SurvivalTally.AdditiveIdentity);

        curve.Points.Should().BeEmpty();
        curve.Warnings.Should().BeEmpty();
        new double?[] { curve.At(0).Value, curve.Median.Value, curve.RestrictedMean(1).Value, curve.MedianFollowUp.Value }.Should().OnlyContain(value => value == null);
        curve.Hazards(0, 1).Should().ContainSingle().Which.Rate.Value.Should().BeNull();
        LogRank.Test(Breakdown<string, SurvivalTally>.AdditiveIdentity).ToString().Should().Be("no p-value (log-rank)");
    }

    [Fact]
    public void Conditional_OfTwoTimes_IsTheirRatioWithTheVarianceBetween()
    {
        Estimate stay = Curve.Conditional(1, 2);

        stay.Value.Should().BeApproximately(4 / 9.0 * 6 / 5, 1e-14);
        stay.StandardError.Should().BeApproximately(stay.Value!.Value * Math.Sqrt((1 / 20.0) + (1 / 6.0)), 1e-14);
        Curve.Conditional(0, 3).Should().Be(Curve.At(3));
        Curve.Conditional(3, 3).Value.Should().BeNull("it is beyond the last follow-up");
    }

    [Fact]
    public void Hazards_Stretches_HaveEventsTimeAtRiskAndProbability()
    {
        SurvivalTally tally = SurvivalTally.FromColumns([0, 1, 3, 6, 6], [true, true, true, true, false], [0, 0, 2, 0, 0]);

        IReadOnlyList<TenureHazard> hazards = KaplanMeier.Estimate(tally).Hazards(0, 3, 6);

        hazards[0].Should().BeEquivalentTo(new { From = 0.0, To = 3.0, Events = 3L, TimeAtRisk = 0 + 1 + 1 + 3 + 3.0 });
        hazards[0].Rate.Value.Should().BeApproximately(3 / 8.0, 1e-15);
        hazards[0].Rate.Interval.Lower.Should().BeApproximately(3 / 8.0 * Math.Exp(-1.959963984540054 / Math.Sqrt(3)), 1e-12);
        hazards[0].Probability.Value.Should().BeApproximately(1 - (3 / 4.0 * 2 / 3 * 2 / 3), 1e-14, "who leaves at 0 is in the first stretch");
        hazards[1].Should().BeEquivalentTo(new { Events = 1L, TimeAtRisk = 6.0 });
        hazards[1].Probability.Value.Should().Be(0.5);
        KaplanMeier.Estimate(tally).Hazards(6, 7)[0].Should().BeEquivalentTo(new { Events = 0L, TimeAtRisk = 0.0 });
    }

    [Fact]
    public void Quantile_FlatAtAHalf_IsInTheMiddleAndFirstTimeIsNot()
    {
        SurvivalTally flat = SurvivalTally.FromCounts([1, 2, 3, 4], [1, 1, 1, 1], [0, 0, 0, 0]);
        SurvivalTally flatToTheEnd = SurvivalTally.FromCounts([1, 2, 8], [1, 1, 0], [0, 0, 2]);

        KaplanMeier.Estimate(flat).Median.Value.Should().Be(2.5);
        KaplanMeier.Estimate(flatToTheEnd).Median.Value.Should().Be(5);
        KaplanMeier.Estimate(flat).FirstTime(0.5).Value.Should().Be(2);
        KaplanMeier.Estimate(flatToTheEnd).FirstTime(0.5).Value.Should().Be(2);
    }

    /// <summary>One minus nine tenths is a little less than a tenth in double.</summary>
    [Fact]
    public void Quantile_ShareThatRoundingMisses_IsReached() =>
        KaplanMeier.Estimate(SurvivalTally.FromCounts([1, 2], [9, 1], [0, 0])).FirstTime(0.9).Value.Should().Be(1);

    [Fact]
    public void Warnings_RiskSetOf1AndZeroBeforeLaterEntries_AreBothSaid()
    {
        SurvivalCurve curve = KaplanMeier.Estimate(SurvivalTally.FromColumns([1, 5, 6], [true, true, false], [0, 2, 3]));

        curve.At(6).Value.Should().Be(0);
        curve.Warnings.Should().Equal(
            "The risk set is 1 where an event came, first at 1: one person takes the curve to 0.",
            "The curve reaches 0 at 1, before others who entered later: it says nothing of the 2 who left after that.",
            "The median rests on 1 at risk at 1; expected at least 10.");
    }

    [Fact]
    public void ToString_Curve_IsASentence() =>
        Curve.ToString().Should().Be("3 events of 6, 3 censored; median 3, 95% interval 1 to (not reached)");

    [Fact]
    public void Serialize_Curve_HasPointsFiguresAndDefinition()
    {
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(Curve));

        json.RootElement.GetProperty("points").GetArrayLength().Should().Be(5);
        json.RootElement.GetProperty("median").GetProperty("value").GetDouble().Should().Be(3);
        json.RootElement.GetProperty("definition").GetProperty("interval").GetString().Should().Be("LogLog");
    }

    [Fact]
    public void Estimate_CauseByItself_OverstatesTheIncidence()
    {
        SurvivalTally tally = SurvivalTally.FromColumns([1, 2, 3, 4], [1, 2, 1, 2]);
        IncidenceCurves curves = CumulativeIncidence.Estimate(tally);

        curves.At(1, 4).Value.Should().BeApproximately(0.5, 1e-15);
        (1 - KaplanMeier.Estimate(tally.OfCause(1)).At(4).Value).Should().BeApproximately(0.625, 1e-15);
        curves.At(3, 4).Value.Should().Be(0, "a cause that never occurred has taken nobody");
        curves.ToString().Should().Be("cause 1: 50.0% by 3; cause 2: 50.0% by 4");
    }

    /// <summary>Without censoring, the variance of an incidence is that of a share.</summary>
    [Fact]
    public void Incidence_NobodyCensored_HasTheErrorOfAShare()
    {
        IncidenceCurves curves = CumulativeIncidence.Estimate(SurvivalTally.FromColumns([1, 1, 2, 3, 3, 4, 5, 6], [1, 2, 1, 2, 1, 2, 2, 1]));

        curves.Points.Should().OnlyContain(point => Math.Abs(point.StandardError!.Value - Math.Sqrt(point.Share * (1 - point.Share) / 8)) < 1e-14);
    }

    [Fact]
    public void LogRank_Stratified_AddsUpTheStrata()
    {
        Breakdown<string, SurvivalTally> one = Groups(("a", [1, 3, 5]), ("b", [2, 4]));
        Breakdown<string, SurvivalTally> two = Groups(("b", [1, 7]), ("c", [2, 9, 9]));

        LogRankResult all = LogRank.Stratified([one, two]);

        all.Groups.Should().Equal("a", "b", "c");
        all.Expected[1].Should().BeApproximately(LogRank.Test(one).Expected[1] + LogRank.Test(two).Expected[0], 1e-15);
        all.Covariance[0][1].Should().Be(LogRank.Test(one).Covariance[0][1]);
        all.Should().BeEquivalentTo(new { DegreesOfFreedom = 2, Strata = 2, Weight = "log-rank" });
    }

    [Fact]
    public void LogRank_GroupsNeverAtRiskTogether_IsNoTest()
    {
        Breakdown<string, SurvivalTally> groups = Breakdown.From(
            [KeyValuePair.Create("old", SurvivalTally.FromColumns([9, 9], [true, true], [5, 5])), KeyValuePair.Create("new", SurvivalTally.FromColumns([2, 3], [true, true]))],
            SurvivalTally.FromCounts([1], [0], [4]));

        LogRank.Test(groups).Should().BeEquivalentTo(new { Statistic = (double?)null, PValue = (double?)null, DegreesOfFreedom = 0, WithoutGroup = 4 });
    }

    [Fact]
    public void LogRank_PetoWeight_IsThatOfTheTimeItself()
    {
        Breakdown<string, SurvivalTally> groups = Groups(("a", [1]), ("b", [2, 3]));

        // Weights 3/4 at 1, 3/4 x 2/3 at 2 and half of that at 3, where one is at risk.
        LogRank.Test(groups, LogRankWeight.Peto).Observed[1].Should().BeApproximately((1 / 2.0) + (1 / 4.0), 1e-15);
        LogRank.Test(groups, LogRankWeight.Peto).Expected[0].Should().BeApproximately(1 / 4.0, 1e-15);
    }

    private static Breakdown<string, SurvivalTally> Groups(params (string Name, double[] Times)[] groups) =>
        Breakdown.From(groups.Select(group => KeyValuePair.Create(group.Name, SurvivalTally.FromColumns(group.Times, [.. group.Times.Select(_ => true)]))));
}
