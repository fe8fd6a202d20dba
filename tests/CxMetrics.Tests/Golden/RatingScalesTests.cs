using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: 40-digit arithmetic rounded to double, so 1e-12 relative; the t quantile of MathNet is good to about that.</summary>
public class RatingScalesTests
{
    private const string Golden = "survey/rating_scales.json";

    public static TheoryData<string> Ids => GoldenFile.Ids(Golden);

    /// <summary>The cases on a scale for which CES has a preset.</summary>
    public static TheoryData<string> PresetIds =>
    [
        .. GoldenFile.Cases(Golden)
            .Where(expected => expected.GetProperty("scale").GetString() is "1-7" or "1-5")
            .Select(expected => expected.GetProperty("id").GetString()!),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Calculate_ReferenceCase_FiguresAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        Rating rating = Rating.Calculate(Tally(expected));

        rating.Responses.Should().Be(expected.GetProperty("n").GetInt64());
        Agree(rating.Mean, expected, "mean");
        Agree(rating.PopulationStandardDeviation, expected, "sd_population");
        Agree(rating.StandardDeviation, expected, "sd_sample");
        Agree(rating.StandardError, expected, "se");
        Agree(rating.Median, expected, "median");
        Agree(rating.RescaledMean, expected, "rescaled_0_100");
        Agree(rating.MeanOn(new SurveyScale(0, 100)), expected, "rescaled_0_100");
        Agree(rating.PercentOfMaximum, expected, "percent_of_max");
        Agree(rating.ReversedMean, expected, "reversed_mean");
        rating.Modes.Should().Equal(
            expected.TryGetProperty("modes", out JsonElement modes) ? modes.EnumerateArray().Select(mode => mode.GetDecimal()) : []);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Boxes_ReferenceCase_SharesAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        Rating rating = Rating.Calculate(Tally(expected));

        Agree(rating.TopBox(), expected, "top_box");
        Agree(rating.BottomBox(), expected, "bottom_box");
        for (int points = 2; points <= 3 && points <= rating.Scale!.Value.Points; points++)
        {
            AgreeIfPresent(rating.TopBox(points), expected, string.Create(CultureInfo.InvariantCulture, $"top{points}_box"));
            AgreeIfPresent(rating.BottomBox(points), expected, string.Create(CultureInfo.InvariantCulture, $"bottom{points}_box"));
            AgreeIfPresent(
                rating.NetBox(points),
                expected,
                string.Create(CultureInfo.InvariantCulture, $"net_top{points}_minus_bottom{points}"));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Interval_ReferenceCase_StudentTAgrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        Rating rating = Rating.Calculate(Tally(expected));
        foreach (string level in new[] { "0.90", "0.95", "0.99" })
        {
            ConfidenceInterval interval = rating.Interval(GoldenFile.Level(level));
            if (expected.TryGetProperty("t_ci_" + level, out JsonElement limits))
            {
                Agree(interval.Lower, limits, "lower");
                Agree(interval.Upper, limits, "upper");
                interval.Width.ShouldBeNear(2 * limits.Double("t") * rating.StandardError!.Value, 1e-12, 1e-13, "t");
            }
            else
            {
                interval.Lower.Should().BeNull("fewer than two answers have no spread");
                interval.Upper.Should().BeNull();
            }
        }
    }

    [Theory]
    [MemberData(nameof(PresetIds))]
    public void CesAndCsat_ReferenceCase_BandsAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        ScoreTally tally = Tally(expected);
        if (tally.Scale == SurveyScale.OneToSeven)
        {
            CesResult ces = Ces.Calculate(tally);
            Agree(ces.Mean, expected, "mean");
            Agree(ces.EasyShare, expected, "ces2_percent_agree_5_to_7");
            Agree(ces.NetEase / 100, expected, "ces_index_67_minus_123");
            Agree(Csat.Calculate(tally, CsatDefinition.TopTwoOfSeven).SatisfiedShare, expected, "top2_box");
        }
        else
        {
            CesResult agreement = Ces.Calculate(tally, CesDefinition.Ces2OneToFive);
            Agree(agreement.EasyShare, expected, "percent_4_5");
            Agree(agreement.NetEase / 100, expected, "index_45_minus_12");
            Agree(Ces.Calculate(tally, CesDefinition.Ces1).EasyShare, expected, "ces1_low_effort_1_2");
            CsatResult csat = Csat.Calculate(tally);
            Agree(csat.SatisfiedShare, expected, "percent_4_5");
            Agree(csat.Score / 100, expected, "percent_4_5");
            Agree(csat.NetSatisfaction / 100, expected, "index_45_minus_12");
            Agree(csat.PercentOfMaximum, expected, "percent_of_max");
        }
    }

    private static ScoreTally Tally(JsonElement expected)
    {
        string[] ends = expected.GetProperty("scale").GetString()!.Split('-');
        SurveyScale scale = new(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
        return ScoreTally.FromCounts(scale, expected.GetProperty("counts").Longs());
    }

    private static void AgreeIfPresent(double? actual, JsonElement expected, string name)
    {
        if (expected.TryGetProperty(name, out _))
        {
            Agree(actual, expected, name);
        }
    }

    private static void Agree(double? actual, JsonElement expected, string name)
    {
        if (!expected.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            actual.Should().BeNull(name + " is not defined");
            return;
        }

        actual.ShouldBeNear(value.GetDouble(), 1e-12, 1e-13, name);
    }
}
