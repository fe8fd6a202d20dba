using CxMetrics.Statistics;
using CxMetrics.Survival;

namespace CxMetrics.Tests.Survival;

/// <summary>Faults that users of other tools reported, with the right answers: exact fractions, so 1e-14.</summary>
public class SurvivalCaseTests
{
    private static readonly double[] OneToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

    private static SurvivalTally WithThreeCensored { get; } =
        SurvivalTally.FromColumns(OneToTen, [.. OneToTen.Select(time => time is not (3 or 6 or 10))]);

    [Fact]
    public void MedianFollowUp_SomeLeave_IsTheReverseKaplanMeier()
    {
        KaplanMeier.Estimate(WithThreeCensored).MedianFollowUp.Value.Should().Be(10, "half of all times is 5.5, which leaving cuts short");

        SurvivalCurve reverse = KaplanMeier.Estimate(WithThreeCensored.Reversed());
        Near(reverse.At(3).Value, 7 / 8.0);
        Near(reverse.At(6).Value, 7 / 10.0);
        reverse.At(10).Value.Should().Be(0);
    }

    [Fact]
    public void CumulativeIncidence_TiedCauses_ShareTheRiskSet()
    {
        SurvivalTally tally = SurvivalTally.FromColumns([1, 5, 3, 6, 1, 3, 2, 5, 2, 3, 6], [0, 1, 1, 1, 2, 1, 0, 1, 0, 2, 2]);

        IncidenceCurves curves = CumulativeIncidence.Estimate(tally);

        Near(curves.At(1, 3).Value, 20 / 77.0);
        Near(curves.At(2, 3).Value, 17 / 77.0);
        Near(curves.At(1, 6).Value, 50 / 77.0);
        Near(curves.At(2, 6).Value, 27 / 77.0);
    }

    [Theory]
    [InlineData(100, -52.5381379699525)]
    [InlineData(2000, -1004.02674195895)]
    [InlineData(5000, -2504.48458784845)]
    public void LogChiSquare_StrongEffect_IsTheLogarithmOfTheTail(double statistic, double expected) =>
        LogChiSquare.Upper(statistic, 1).Should().BeApproximately(expected, 1e-11);

    [Fact]
    public void LogRank_StrongEffect_HasAPValueWhereADoubleEnds()
    {
        LogRankResult test = LogRank.Test(Two(SurvivalTally.FromCounts([1, 9], [9000, 0], [0, 1000]), SurvivalTally.FromCounts([1, 9], [0, 0], [0, 10_000])));

        test.PValue.Should().Be(0);
        test.LogPValue.Should().BeLessThan(-5000).And.BeGreaterThan(-10_000);
    }

    [Fact]
    public void LogRank_EventAtZero_Counts()
    {
        Breakdown<string, SurvivalTally> groups = Two(Events(2, 6, 1, 9, 0), Events(3, 5, 4, 11));

        LogRankResult middle = LogRank.Test(groups, LogRankWeight.FlemingHarrington(1, 1));
        LogRankResult plain = LogRank.Test(groups);

        Near(middle.Observed[0], 2 / 3.0);
        Near(middle.Expected[0], 53 / 81.0);
        Near(middle.Covariance[0][0], 151 / 2187.0);
        Near(middle.Statistic, 1 / 453.0);
        Near(plain.Statistic, 13357 / 20663.0);
        LogRank.Test(Two(EventsFromZero(2, 6, 1, 9, 0), EventsFromZero(3, 5, 4, 11))).Statistic.Should().Be(plain.Statistic, "an entry of 0 is the beginning");
    }

    [Fact]
    public void Estimate_FewOfFewAreLeft_HasAMedianAndAWarning()
    {
        SurvivalCurve curve = KaplanMeier.Estimate(SurvivalTally.FromColumns(OneToTen, [.. OneToTen.Select(time => time is 8 or 9)]));

        Near(curve.At(8).Value, 2 / 3.0);
        Near(curve.At(9).Value, 1 / 3.0);
        curve.Median.Value.Should().Be(9);
        curve.Points.Where(point => point.Events > 0).Select(point => point.AtRisk).Should().Equal(3, 2);
        curve.Warnings.Should().ContainSingle().Which.Should().Be("The median rests on 2 at risk at 9; expected at least 10.");
    }

    [Fact]
    public void FromCounts_RiskSetsThatGrow_KeepTheEntriesThroughJsonAndAddition()
    {
        SurvivalTally tally = SurvivalTally.FromCounts([1, 2, 3, 4], [1, 1, 1, 1], [0, 0, 0, 0], [2, 0, 0, 0]);
        SurvivalTally read = System.Text.Json.JsonSerializer.Deserialize<SurvivalTally>(System.Text.Json.JsonSerializer.Serialize(tally))!;

        KaplanMeier.Estimate(tally).Points.Select(point => point.AtRisk).Should().Equal(2, 3, 2, 1);
        Shares(KaplanMeier.Estimate(read), 1 / 2.0, 1 / 3.0, 1 / 6.0, 0);
        Shares(KaplanMeier.Estimate(tally + read), 1 / 2.0, 1 / 3.0, 1 / 6.0, 0);
        Shares(KaplanMeier.Estimate(SurvivalTally.FromCounts([1, 2, 3, 4], [1, 1, 1, 1], [0, 0, 0, 0])), 3 / 4.0, 1 / 2.0, 1 / 4.0, 0);
    }

    [Fact]
    public void Estimate_EntryAtATimeOfAnEvent_IsNotAtRiskYet()
    {
        SurvivalCurve curve = KaplanMeier.Estimate(SurvivalTally.FromColumns([2, 3, 3, 4, 5, 6], [true, true, true, true, true, true], [0, 0, 1, 1, 2, 2]));

        Shares(curve, 3 / 4.0, 9 / 20.0, 3 / 10.0, 3 / 20.0, 0);
        curve.Points.Select(point => point.AtRisk).Should().Equal(4, 5, 3, 2, 1);
    }

    [Fact]
    public void LogRank_DelayedEntry_IsTheSameSumsOverSmallerRiskSets()
    {
        SurvivalTally a = SurvivalTally.FromColumns([4, 6, 9], [true, true, false], [0, 2, 5]);
        SurvivalTally b = SurvivalTally.FromColumns([5, 7, 10], [true, true, true], [0, 3, 1]);

        LogRankResult test = LogRank.Test(Two(a, b));

        Near(test.Observed[0] - test.Expected[0], 31 / 60.0);
        Near(test.Covariance[0][0], 3239 / 3600.0);
        Near(test.Statistic, 961 / 3239.0);
        test.PValue.Should().BeApproximately(0.5859608617, 1e-10);
        SurvivalTally censored = SurvivalTally.FromColumns([4, 6, 9], [true, true, false]);
        Near(LogRank.Test(Two(censored, Events(5, 7, 10))).Statistic, 32 / 433.0);
    }

    [Fact]
    public void RestrictedMean_FourEvents_HasTheVarianceOfTheEstimate()
    {
        SurvivalCurve curve = KaplanMeier.Estimate(Events(1, 2, 3, 4));

        Near(curve.RestrictedMean(4).Value, 5 / 2.0);
        Near(curve.RestrictedMean(4).StandardError, Math.Sqrt(5 / 16.0));
        Near(curve.RestrictedMean(3).Value, 9 / 4.0);
        Near(curve.RestrictedMean(3).StandardError, Math.Sqrt(11 / 64.0));
    }

    [Fact]
    public void Median_Limits_AreWhereTheBandsFirstReachAHalf()
    {
        Estimate median = KaplanMeier.Estimate(WithThreeCensored).Median;
        Estimate plain = KaplanMeier.Estimate(WithThreeCensored, new SurvivalDefinition(SurvivalInterval.Plain)).Median;

        median.Value.Should().Be(7);
        median.Interval.Should().BeEquivalentTo(new { Lower = 1.0, Upper = 9.0 });
        plain.Interval.Should().BeEquivalentTo(new { Lower = 4.0, Upper = 9.0 });
    }

    [Fact]
    public void LogRank_Horizon_CensorsAndDropsNobody()
    {
        Breakdown<string, SurvivalTally> groups = Two(Events(1, 4, 7), Events(2, 8, 9));

        Near(LogRank.Test(groups, horizon: 6).Statistic, 18 / 37.0);
        Near(LogRank.Test(groups).Statistic, 722 / 433.0);
        SurvivalTally a = SurvivalTally.FromColumns([1, 4, 6], [true, true, false]);
        SurvivalTally b = SurvivalTally.FromColumns([2, 6, 6], [true, false, false]);
        LogRank.Test(Two(a, b)).Statistic.Should().Be(LogRank.Test(groups, horizon: 6).Statistic);
    }

    [Fact]
    public void FromColumns_EntryAtTheTime_IsNoEventWithNobodyAtRisk()
    {
        Action refused = () => SurvivalTally.FromColumns([1, 2], [true, false], [1, 0]);
        SurvivalTally counted = SurvivalTally.FromColumns([1, 2], [true, false], [1, 0], InvalidFacts.Count);

        refused.Should().ThrowExactly<ArgumentException>().WithMessage("Row 0 has the entry 1 and the time 1; expected an entry before the time, *");
        counted.Excluded[ExclusionReasons.EntryNotBeforeTime].Should().Be(1);
        KaplanMeier.Estimate(counted).At(2).Value.Should().Be(1);
        SurvivalCurve without = KaplanMeier.Estimate(SurvivalTally.FromColumns([1, 2], [true, false]));
        without.At(1).Value.Should().Be(0.5);
        without.At(2).Value.Should().Be(0.5);
    }

    private static SurvivalTally Events(params double[] times) => SurvivalTally.FromColumns(times, [.. times.Select(_ => true)]);

    private static SurvivalTally EventsFromZero(params double[] times) => SurvivalTally.FromColumns(times, [.. times.Select(_ => true)], new double[times.Length]);

    private static Breakdown<string, SurvivalTally> Two(SurvivalTally a, SurvivalTally b) =>
        Breakdown.From([KeyValuePair.Create("A", a), KeyValuePair.Create("B", b)]);

    private static void Shares(SurvivalCurve curve, params double[] shares)
    {
        curve.Points.Should().HaveCount(shares.Length);
        for (int i = 0; i < shares.Length; i++)
        {
            Near(curve.Points[i].Share, shares[i]);
        }
    }

    private static void Near(double? actual, double expected)
    {
        actual.Should().NotBeNull();
        actual!.Value.Should().BeApproximately(expected, 1e-14);
    }
}
