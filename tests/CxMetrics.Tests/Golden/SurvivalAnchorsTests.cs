using System.Text.Json;
using CxMetrics.Survival;

namespace CxMetrics.Tests.Golden;

/// <summary>The published figures of area "survival", at the digits that were published.</summary>
public class SurvivalAnchorsTests
{
    [Fact]
    public void Area_ItsFigures_AreThoseThatAreTested() =>
        Anchors().Select(anchor => anchor.GetProperty("name").GetString()).Should().BeEquivalentTo(
            "Freireich 6-MP KM and Greenwood SE", "Freireich log-rank", "waltons RMST tau 10", "g3 KM and log-log 95% CI, group not RIT", "late entry");

    [Fact]
    public void Estimate_Freireich_IsTheTextbookTable()
    {
        JsonElement expected = Anchor("Freireich 6-MP KM and Greenwood SE").GetProperty("expected");
        SurvivalCurve curve = KaplanMeier.Estimate(new SurvivalSet("leukemia_freireich").Groups["6-MP"]);

        CurvePoint[] steps = [.. curve.Points.Where(point => point.Events > 0)];

        steps.Select(step => step.Time).Should().Equal(Doubles(expected, "time"));
        steps.Select(step => Math.Round(step.Share, 4)).Should().Equal(Doubles(expected, "survival"));
        steps.Select(step => Math.Round(step.StandardError!.Value, 4)).Should().Equal(Doubles(expected, "se"));
        curve.Median.Value.Should().Be(expected.Double("median"));
    }

    [Fact]
    public void Test_Freireich_IsThePublishedLogRank()
    {
        JsonElement expected = Anchor("Freireich log-rank").GetProperty("expected");

        LogRankResult test = LogRank.Test(new SurvivalSet("leukemia_freireich").Groups);

        Math.Round(test.Statistic!.Value, 2).Should().Be(expected.Double("chisq"));
        test.DegreesOfFreedom.Should().Be(1);
        test.PValue.ShouldBeNear(expected.Double("p"), 0.002, 0, "three digits");
    }

    /// <summary>The 34 flies of the group, as counts: the set itself is not copied.</summary>
    [Fact]
    public void RestrictedMean_Waltons_IsWhatThePullRequestSays()
    {
        JsonElement expected = Anchor("waltons RMST tau 10").GetProperty("expected");
        SurvivalCurve curve = KaplanMeier.Estimate(SurvivalTally.FromCounts([6, 9, 10], [1, 3, 0], [0, 0, 30]));

        Estimate mean = curve.RestrictedMean(10);

        mean.Value.ShouldBeNear(expected.Double("miR137"), 0, 0.0005, "9.794");
        mean.StandardError.ShouldBeNear(expected.Double("se"), 0, 0.00005, "0.1232");
    }

    /// <summary>Six subjects with events at 9, 19, 32 and 34; the other two leave later.</summary>
    [Fact]
    public void Estimate_G3_IsTheTestOfAnotherLibrary()
    {
        JsonElement anchor = Anchor("g3 KM and log-log 95% CI, group not RIT");
        JsonElement expected = anchor.GetProperty("expected");
        double[] times = Doubles(anchor.GetProperty("inputs"), "times");

        SurvivalCurve curve = KaplanMeier.Estimate(SurvivalTally.FromCounts([.. times, 53], [1, 1, 1, 1, 0], [0, 0, 0, 0, 2]));

        for (int i = 0; i < times.Length; i++)
        {
            double? Published(string name) => expected.GetProperty(name)[i].GetDouble();
            curve.At(times[i]).Value.ShouldBeNear(Published("survival")!.Value, 0, 0.0005, "survival");
            curve.At(times[i]).Interval.Lower.ShouldBeNear(Published("lower")!.Value, 0, 0.00051, "lower");
            curve.At(times[i]).Interval.Upper.ShouldBeNear(Published("upper")!.Value, 0, 0.00051, "upper");
        }
    }

    [Fact]
    public void Estimate_LateEntry_IsTheTestOfAnotherLibrary()
    {
        JsonElement anchor = Anchor("late entry");
        JsonElement inputs = anchor.GetProperty("inputs");
        bool[] observed = [.. Doubles(inputs, "status").Select(status => status == 1)];

        SurvivalCurve curve = KaplanMeier.Estimate(SurvivalTally.FromColumns(Doubles(inputs, "time"), observed, Doubles(inputs, "entry")));

        curve.Points.Select(point => point.Time).Should().Equal(Doubles(anchor.GetProperty("expected"), "time"));
        curve.Points.Zip(Doubles(anchor.GetProperty("expected"), "survival")).Should().OnlyContain(pair => Math.Abs(pair.First.Share - pair.Second) < 1e-15);
    }

    private static double[] Doubles(JsonElement parent, string name) => [.. parent.GetProperty(name).EnumerateArray().Select(item => item.GetDouble())];

    private static JsonElement Anchor(string name) => Anchors().Single(anchor => anchor.GetProperty("name").ValueEquals(name));

    private static IEnumerable<JsonElement> Anchors() =>
        GoldenFile.Root("service/published_anchors.json").EnumerateArray().Where(anchor => anchor.GetProperty("area").ValueEquals("survival"));
}
