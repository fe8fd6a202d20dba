using System.Globalization;
using System.Text.Json;
using CxMetrics.Survival;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: R printed 15 digits of what it computed in double, so 1e-12 relative.</summary>
public class SurvivalCurveTests
{
    private static readonly Dictionary<string, SurvivalInterval> Intervals = new(StringComparer.Ordinal)
    {
        ["plain"] = SurvivalInterval.Plain,
        ["log"] = SurvivalInterval.Log,
        ["loglog"] = SurvivalInterval.LogLog,
    };

    public static TheoryData<string, string> Curves
    {
        get
        {
            TheoryData<string, string> curves = [];
            foreach (string name in SurvivalSet.Names)
            {
                curves.Add(name, "");
                foreach (JsonProperty group in new SurvivalSet(name).Expected.GetProperty("by_group").EnumerateObject())
                {
                    curves.Add(name, group.Name);
                }
            }

            return curves;
        }
    }

    [Theory]
    [MemberData(nameof(Curves))]
    public void Estimate_ReferenceSet_PointsAgree(string name, string group)
    {
        (SurvivalTally tally, JsonElement expected) = Load(name, group);
        SurvivalCurve curve = KaplanMeier.Estimate(tally);

        curve.Count.Should().Be(expected.GetProperty("n").GetInt64());
        curve.Events.Should().Be(expected.GetProperty("events").GetInt64());
        Same(curve.Points.Select(point => (double?)point.Time), expected.GetProperty("time"), "time");
        Same(curve.Points.Select(point => (double?)point.AtRisk), expected.GetProperty("n_risk"), "at risk");
        Same(curve.Points.Select(point => (double?)point.Events), expected.GetProperty("n_event"), "events");
        Same(curve.Points.Select(point => (double?)point.Censored), expected.GetProperty("n_censor"), "censored");
        Same(curve.Points.Select(point => (double?)point.Share), expected.GetProperty("survival"), "survival");
        Same(curve.Points.Select(point => point.StandardError), expected.GetProperty("std_err_greenwood"), "standard error");
        Same(curve.Points.Select(point => (double?)point.CumulativeHazard), expected.GetProperty("nelson_aalen"), "hazard");
        Same(curve.Points.Select(point => (double?)point.CumulativeHazardError), expected.GetProperty("nelson_aalen_se"), "its error");
    }

    [Theory]
    [MemberData(nameof(Curves))]
    public void Estimate_ReferenceSet_EveryIntervalAgreesAtBothLevels(string name, string group)
    {
        (SurvivalTally tally, JsonElement expected) = Load(name, group);
        foreach ((string key, SurvivalInterval interval) in Intervals)
        {
            foreach (double confidence in new[] { 0.9, 0.95 })
            {
                JsonElement limits = expected.GetProperty(string.Create(CultureInfo.InvariantCulture, $"ci_{key}_{100 * confidence:0}"));
                SurvivalCurve curve = KaplanMeier.Estimate(tally, new SurvivalDefinition(interval, confidence));
                Same(curve.Points.Select(point => point.Lower), limits.GetProperty("lower"), $"{key} lower");
                Same(curve.Points.Select(point => point.Upper), limits.GetProperty("upper"), $"{key} upper");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Curves))]
    public void Quantile_ReferenceSet_BothRulesAgree(string name, string group)
    {
        (SurvivalTally tally, JsonElement expected) = Load(name, group);
        foreach ((string key, SurvivalInterval interval) in Intervals)
        {
            JsonElement quantiles = expected.GetProperty("quantiles_of_time_R_midpoint_on_flat").GetProperty(key);
            SurvivalCurve curve = KaplanMeier.Estimate(tally, new SurvivalDefinition(interval));
            double[] probabilities = [.. quantiles.GetProperty("p").EnumerateArray().Select(p => p.GetDouble())];
            Estimate[] figures = Array.ConvertAll(probabilities, curve.Quantile);
            Same(figures.Select(figure => figure.Value), quantiles.GetProperty("time"), $"{key}");
            Same(figures.Select(figure => figure.Interval.Lower), quantiles.GetProperty("lower"), $"{key} lower");
            Same(figures.Select(figure => figure.Interval.Upper), quantiles.GetProperty("upper"), $"{key} upper");
            Same(probabilities.Select(p => curve.FirstTime(p).Value), expected.GetProperty("quantile_first_time_S_le"), "first time");
        }
    }

    /// <summary>The upper limit of the pooled aml curve is 0.458 at 45 and 0.462 at 48: R takes the one nearest below a half.</summary>
    [Fact]
    public void Quantile_LimitThatRisesAgain_IsNearestBelowAndFirstTimeIsFirst()
    {
        SurvivalCurve curve = KaplanMeier.Estimate(new SurvivalSet("aml").Pooled, new SurvivalDefinition(SurvivalInterval.Log));

        curve.Quantile(0.5).Interval.Upper.Should().Be(48);
        curve.FirstTime(0.5).Interval.Upper.Should().Be(45);
    }

    [Theory]
    [MemberData(nameof(Curves))]
    public void RestrictedMean_ReferenceSet_Agrees(string name, string group)
    {
        (SurvivalTally tally, JsonElement expected) = Load(name, group);
        SurvivalCurve curve = KaplanMeier.Estimate(tally);
        foreach (JsonElement mean in expected.GetProperty("rmst").EnumerateArray())
        {
            Estimate figure = curve.RestrictedMean(mean.Double("tau"));
            figure.Value.ShouldBeNear(mean.Double("rmst"), 1e-12, 0, "restricted mean");
            figure.StandardError.ShouldBeNear(mean.Double("se"), 1e-12, 0, "its error");
        }
    }

    private static (SurvivalTally Tally, JsonElement Expected) Load(string name, string group)
    {
        SurvivalSet set = new(name);
        return group.Length == 0 ? (set.Pooled, set.Expected.GetProperty("pooled")) : (set.Groups[group], set.Expected.GetProperty("by_group").GetProperty(group));
    }

    private static void Same(IEnumerable<double?> actual, JsonElement expected, string because)
    {
        double?[] figures = [.. actual];
        figures.Should().HaveCount(expected.GetArrayLength(), because);
        for (int i = 0; i < figures.Length; i++)
        {
            if (expected[i].ValueKind == JsonValueKind.Null)
            {
                figures[i].Should().BeNull($"{because} [{i}]");
            }
            else
            {
                figures[i].ShouldBeNear(expected[i].GetDouble(), 1e-12, 1e-14, $"{because} [{i}]");
            }
        }
    }
}
