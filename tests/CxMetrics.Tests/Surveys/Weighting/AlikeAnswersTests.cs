namespace CxMetrics.Tests.Surveys;

/// <summary>Where all answer alike the spread is exactly 0, and not a rounding error that looks significant.</summary>
public sealed class AlikeAnswersTests
{
    [Fact]
    public void Calculate_AllAnswersAlike_HaveExactlyNoSpread()
    {
        double[] weights = [1.5, 0.2, 3];
        WeightedResult<NpsDefinition> nps = Nps.Calculate(WeightedScoreTally.FromScores([9, 10, 9], weights, SurveyScale.ZeroToTen));
        WeightedResult<CsatDefinition> csat = Csat.Calculate(WeightedScoreTally.FromScores([4, 5, 4], weights, SurveyScale.OneToFive));
        WeightedResult<CesDefinition> ces = Ces.Calculate(WeightedScoreTally.FromScores([3, 3, 3], weights, SurveyScale.OneToSeven));

        (nps.Score, nps.StandardError).Should().Be((100, 0));
        (csat.Score, csat.StandardError).Should().Be((100, 0));
        (ces.Score, ces.StandardError).Should().Be((3, 0));
        (ces.Figures["easyShare"].Mean, ces.Figures["netEase"].Mean).Should().Be((0, -100));
        (nps.Interval95.Lower, nps.Interval95.Upper).Should().Be((100, 100));
        foreach (SurveyDesign design in new[] { SurveyDesign.Stratified, SurveyDesign.Clustered, Raked })
        {
            WeightedResult<CesDefinition> designed = Ces.CalculateWeighted(
                weights.Select((weight, i) => new SurveyResponse($"r{i}", SurveyKind.Ces, SurveyScale.OneToSeven, 3, weight)
                {
                    Stratum = "s",
                    Cluster = $"c{i}",
                    Attributes = AttributeDictionary.Create(KeyValuePair.Create("a", "x")),
                }),
                design);

            (designed.Score, designed.StandardError).Should().Be((3, 0), design.ToString());
        }
    }

    [Fact]
    public void Compare_PromotersOnly_IsExactlyEqual()
    {
        for (int sample = 1; sample <= 500; sample++)
        {
            ScoreComparison<WeightedResult<NpsDefinition>> comparison = Nps.Compare(Promoters(sample), Promoters(sample + 500));

            comparison.Difference.Should().Be(0);
            comparison.Test.StandardError.Should().Be(0);
            comparison.PValue.Should().BeNull();
        }

        static WeightedResult<NpsDefinition> Promoters(int sample) => Wave(
            [.. Enumerable.Range(0, 2 + (sample % 9)).Select(i => 9 + ((i * sample) % 2))],
            [.. Enumerable.Range(0, 2 + (sample % 9)).Select(i => 0.1 + (((i + 1) * sample * 0.7310585) % 3))]);
    }

    private static SurveyDesign Raked =>
        SurveyDesign.WeightsOnly with { Margins = [new RakingMargin("a", new Dictionary<string, double>(StringComparer.Ordinal) { ["x"] = 1 })] };

    private static WeightedResult<NpsDefinition> Wave(int[] scores, double[] weights) =>
        Nps.Calculate(WeightedScoreTally.FromScores(scores, weights, SurveyScale.ZeroToTen));
}
