using System.Globalization;
using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// Approximate: the reference was printed with 15 digits, so 1e-12 relative for estimates and standard errors, 1e-10 for t limits (R's
/// quantiles are good to 11 or 12 digits), and 1e-13 absolute (on -1..1) near 0.
/// </summary>
public class WeightedNpsTests
{
    private const string Golden = "survey/weighted_nps.json";
    private const double Points = 100;
    private const double Tight = 1e-12;
    private const double Limits = 1e-10;

    public static TheoryData<string> Designs()
    {
        TheoryData<string> ids = [];
        foreach (JsonElement element in GoldenFile.Cases(Golden).Where(element => element.TryGetProperty("ci95_t", out _)))
        {
            ids.Add(element.GetProperty("id").GetString()!);
        }

        return ids;
    }

    [Theory]
    [MemberData(nameof(Designs))]
    public void CalculateWeighted_ReferenceDesign_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(Responses(expected), DesignOf(expected));

        ShouldAgree(result, expected);
    }

    [Theory]
    [MemberData(nameof(Designs))]
    public void Calculate_TallyOfReferenceWeights_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        WeightedResult<NpsDefinition> result = Nps.Calculate(Responses(expected).TallyWeightedScores(SurveyKind.Nps));

        result.Score.ShouldBeNear(Points * expected.Double("nps"), Tight, 1e-11, "score");
        if (DesignOf(expected) == SurveyDesign.WeightsOnly)
        {
            ShouldAgree(result, expected);
        }
    }

    [Fact]
    public void CalculateWeighted_RakedReference_AgreesInWeightsAndStandardError()
    {
        JsonElement expected = GoldenFile.Cases(Golden).Single(element => element.TryGetProperty("se_raking", out _));
        SurveyDesign design = SurveyDesign.WeightsOnly with
        {
            Margins =
            [
                new RakingMargin("seg", new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = 500, ["b"] = 500 }),
                new RakingMargin("reg", new Dictionary<string, double>(StringComparer.Ordinal) { ["x"] = 600, ["y"] = 400 }),
            ],
        };
        SurveyResponse[] responses = Responses(expected);

        WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(responses, design);
        RakedResponses raked = responses.Rake(SurveyKind.Nps, design);

        result.Score.ShouldBeNear(Points * expected.Double("nps"), Tight, 1e-11, "score");
        result.StandardError.ShouldBeNear(Points * expected.Double("se_raking"), Tight, 1e-11, "standard error");
        result.EffectiveResponses.ShouldBeNear(expected.Double("kish_neff"), Tight, 0, "effective responses");
        result.TotalWeight.Should().BeApproximately(1000, 1e-9);
        double[] weights = [.. expected.GetProperty("raked_weights").EnumerateArray().Select(weight => weight.GetDouble())];
        raked.Responses.Should().HaveCount(weights.Length);
        for (int i = 0; i < weights.Length; i++)
        {
            ((double?)raked.Responses[i].Weight).ShouldBeNear(weights[i], Tight, 0, "weight");
        }
    }

    [Fact]
    public void Mean_StratifiedSampleOfSchools_IsThePublishedMean()
    {
        JsonElement expected = GoldenFile.Cases(Golden).Single(element => element.TryGetProperty("deff", out _));
        JsonElement[] rows = [.. expected.GetProperty("rows").EnumerateArray()];
        string[] strata = [.. rows.Select(row => Text(row, "stype")!)];
        Dictionary<string, double> populations = Populations(expected, "stype");
        DesignSample sample = DesignSample.Create([.. rows.Select(row => row.Double("pw"))], strata, default, populations);
        WeightedMean mean = sample.Mean([.. rows.Select(row => row.Double("api00"))]);

        mean.Mean.ShouldBeNear(expected.Double("value"), Tight, 0, "mean");
        mean.StandardError.ShouldBeNear(expected.Double("se"), Tight, 0, "standard error");
        double unsampled = 1 - (sample.Count / sample.TotalWeight);
        (mean.DesignEffect / unsampled).ShouldBeNear(
            expected.Double("deff"), Tight, 0, "the reference compares with a sample drawn without replacement");
        mean.DesignEffectWithoutReplacement.ShouldBeNear(expected.Double("deff"), Tight, 0, "design effect");
        mean.Mean!.Value.ToString("0.00", CultureInfo.InvariantCulture).Should().Be("662.29", "the vignette prints it so");
        mean.StandardError!.Value.ToString("0.0000", CultureInfo.InvariantCulture).Should().Be("9.4089");
    }

    private static void ShouldAgree(WeightedResult<NpsDefinition> result, JsonElement expected)
    {
        result.Responses.Should().Be(expected.GetProperty("n").GetInt64());
        result.DegreesOfFreedom.Should().Be(expected.GetProperty("degf").GetInt64());
        (string Name, double? Actual, double Factor)[] figures =
        [
            ("nps", result.Score, Points),
            ("se", result.StandardError, Points),
            ("sum_w", result.TotalWeight, 1),
            ("kish_neff", result.EffectiveResponses, 1),
            ("kish_deff", result.KishDesignEffect, 1),
            ("deff_survey", result.DesignEffect, 1),
            ("promoter_share", result.Figures["promoterShare"].Mean, 1),
            ("promoter_se", result.Figures["promoterShare"].StandardError, 1),
            ("detractor_share", result.Figures["detractorShare"].Mean, 1),
            ("detractor_se", result.Figures["detractorShare"].StandardError, 1),
            ("cov_pro_det", result.ShareCovariance, 1),
            ("mean_score", result.Figures["mean"].Mean, 1),
            ("mean_score_se", result.Figures["mean"].StandardError, 1),
        ];
        foreach ((string name, double? actual, double factor) in figures)
        {
            actual.ShouldBeNear(factor * expected.Double(name), Tight, 1e-13 * factor, name);
        }

        foreach (string level in new[] { "90", "95", "99" })
        {
            double confidence = GoldenFile.Level("0." + level);
            ShouldAgree(result.Interval(confidence), expected.GetProperty($"ci{level}_t"), level + " t");
            ShouldAgree(result.Interval(confidence, WeightedInterval.Normal), expected.GetProperty($"ci{level}_z"), level + " normal");
        }
    }

    private static void ShouldAgree(ConfidenceInterval interval, JsonElement limits, string because)
    {
        interval.Lower.ShouldBeNear(Points * limits[0].GetDouble(), Limits, 1e-13 * Points, because + " lower");
        interval.Upper.ShouldBeNear(Points * limits[1].GetDouble(), Limits, 1e-13 * Points, because + " upper");
    }

    /// <summary>The rows of a stratified case state the population either way; the call in its description tells whether it was used.</summary>
    private static SurveyDesign DesignOf(JsonElement golden)
    {
        JsonElement row = golden.GetProperty("rows")[0];
        bool strata = row.TryGetProperty("stratum", out _);
        bool clusters = row.TryGetProperty("account", out _);
        SurveyDesign design = (strata, clusters) switch
        {
            (true, true) => SurveyDesign.StratifiedAndClustered,
            (true, false) => SurveyDesign.Stratified,
            (false, true) => SurveyDesign.Clustered,
            _ => SurveyDesign.WeightsOnly,
        };
        return golden.GetProperty("description").GetString()!.Contains("fpc=", StringComparison.Ordinal)
            ? design with { Populations = Populations(golden, "stratum") }
            : design;
    }

    private static Dictionary<string, double> Populations(JsonElement golden, string stratum) =>
        golden.GetProperty("rows").EnumerateArray().Select(row => (Stratum: Text(row, stratum)!, Size: row.Double("fpc")))
            .Distinct().ToDictionary(pair => pair.Stratum, pair => pair.Size, StringComparer.Ordinal);

    private static SurveyResponse[] Responses(JsonElement golden) =>
    [
        .. golden.GetProperty("rows").EnumerateArray().Select((row, i) =>
            new SurveyResponse(
                i.ToString(CultureInfo.InvariantCulture), SurveyKind.Nps, SurveyScale.ZeroToTen, row.GetProperty("score").GetInt32(), row.Double("w"))
            {
                Stratum = Text(row, "stratum"),
                Cluster = Text(row, "account"),
                Attributes = Attributes(row, "seg", "reg"),
            }),
    ];

    private static AttributeDictionary Attributes(JsonElement row, params string[] names) =>
        [.. names.Where(name => Text(row, name) is not null).Select(name => KeyValuePair.Create(name, Text(row, name)!))];

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
