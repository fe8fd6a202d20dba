using System.Globalization;

namespace CxMetrics.Tests.Surveys;

public sealed class WeightedResultTests
{
    private static readonly int[] Scores = [10, 9, 8, 6, 0];
    private static readonly double[] Weights = [1, 2, 1, 3, 0.5];

    private static readonly WeightedScoreTally Tally = WeightedScoreTally.FromScores(Scores, Weights, SurveyScale.ZeroToTen);

    [Fact]
    public void Calculate_WeightOne_IsTheUnweightedScoreWithTheSampleVariance()
    {
        NpsResult plain = Nps.FromCounts(50, 30, 20);
        WeightedResult<NpsDefinition> weighted = Nps.Calculate(WeightedScoreTally.From(
            ScoreTally.FromCounts(SurveyScale.ZeroToTen, [20, 0, 0, 0, 0, 0, 0, 30, 0, 0, 50])));

        weighted.Score.Should().BeApproximately(plain.Score!.Value, 1e-12);
        weighted.StandardError.Should().BeApproximately(plain.StandardError!.Value * Math.Sqrt(100.0 / 99), 1e-12);
        weighted.Figures["passiveShare"].Mean.Should().BeApproximately(0.3, 1e-15);
        weighted.EffectiveResponses.Should().Be(100);
        weighted.KishDesignEffect.Should().Be(1);
        weighted.DesignEffect.Should().BeApproximately(1, 1e-12);
        weighted.DegreesOfFreedom.Should().Be(99);
    }

    [Fact]
    public void Calculate_TallyAndResponses_GiveTheSameResult()
    {
        WeightedResult<NpsDefinition> expected = Nps.Calculate(Tally);

        Nps.CalculateWeighted(Responses(SurveyKind.Nps, SurveyScale.ZeroToTen)).Should().Be(expected);
        expected.Score.Should().BeApproximately(100 * (3 - 3.5) / 7.5, 1e-12);
        expected.Design.Should().BeSameAs(SurveyDesign.WeightsOnly);
    }

    [Fact]
    public void ShareStandardErrors_WithTheirCovariance_GiveTheScores()
    {
        WeightedResult<NpsDefinition> result = Nps.Calculate(Tally);
        double variance = Math.Pow(result.Figures["promoterShare"].StandardError!.Value, 2)
            + Math.Pow(result.Figures["detractorShare"].StandardError!.Value, 2)
            - (2 * result.ShareCovariance!.Value);

        result.StandardError.Should().BeApproximately(100 * Math.Sqrt(variance), 1e-12);
        (result.Figures["promoterShare"].Mean + result.Figures["passiveShare"].Mean + result.Figures["detractorShare"].Mean).Should().BeApproximately(1, 1e-15);
    }

    [Fact]
    public void Calculate_EveryDesignOfNothingMore_AgreesWithTheTally()
    {
        WeightedResult<NpsDefinition> expected = Nps.Calculate(Tally);
        SurveyResponse[] own = [.. Responses(SurveyKind.Nps, SurveyScale.ZeroToTen).Select(one => one with { Stratum = "all", Cluster = one.Id })];
        foreach (SurveyDesign design in new[] { SurveyDesign.Stratified, SurveyDesign.Clustered, SurveyDesign.StratifiedAndClustered })
        {
            WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(own, design);

            result.Score.Should().BeApproximately(expected.Score!.Value, 1e-12, design.ToString());
            result.StandardError.Should().BeApproximately(expected.StandardError!.Value, 1e-12, design.ToString());
            result.ShareCovariance.Should().BeApproximately(expected.ShareCovariance!.Value, 1e-14, design.ToString());
            result.DesignEffect.Should().BeApproximately(expected.DesignEffect!.Value, 1e-12, design.ToString());
            result.DegreesOfFreedom.Should().Be(4, design.ToString());
            result.Design.Should().Be(design);
        }
    }

    [Fact]
    public void CalculateWeighted_PopulationSize_ShrinksTheErrorByWhatWasDrawn()
    {
        SurveyResponse[] responses = Responses(SurveyKind.Nps, SurveyScale.ZeroToTen);
        double plain = Nps.CalculateWeighted(responses).StandardError!.Value;
        double finite = Nps.CalculateWeighted(responses, SurveyDesign.WeightsOnly with { PopulationSize = 20 }).StandardError!.Value;

        finite.Should().BeApproximately(plain * Math.Sqrt(0.75), 1e-12);
        FluentActions.Invoking(() => Nps.CalculateWeighted(responses, SurveyDesign.WeightsOnly with { PopulationSize = 4 }))
            .Should().ThrowExactly<ArgumentException>().WithMessage("The population is 4; expected at least 5*").WithParameterName("design");
    }

    [Fact]
    public void Csat_Weighted_HasScoreNetAndMean()
    {
        SurveyResponse[] responses = [.. Responses(SurveyKind.Csat, SurveyScale.OneToFive, [5, 4, 3, 1, 1])];
        WeightedResult<CsatDefinition> result = Csat.CalculateWeighted(responses);

        result.Score.Should().BeApproximately(40, 1e-12);
        result.Figures["satisfiedShare"].Mean.Should().BeApproximately(0.4, 1e-15);
        result.Figures["dissatisfiedShare"].Mean.Should().BeApproximately(3.5 / 7.5, 1e-15);
        result.Figures["netSatisfaction"].Mean.Should().BeApproximately(100 * (3 - 3.5) / 7.5, 1e-12);
        result.Figures["mean"].Mean.Should().BeApproximately(19.5 / 7.5, 1e-15);
        double[] parts = [.. new[] { (1, 0.6), (2, 0.6), (1, -0.4), (3, -0.4), (0.5, -0.4) }.Select(pair => Math.Pow(pair.Item1 * pair.Item2 / 7.5, 2))];
        result.StandardError.Should().BeApproximately(100 * Math.Sqrt(1.25 * parts.Sum()), 1e-12);
        result.Figures["netSatisfaction"].StandardError.Should().BePositive();
        result.Figures["dissatisfiedShare"].StandardError.Should().BePositive();
        result.Figures["mean"].StandardError.Should().BePositive();
        result.Should().Be(Csat.Calculate(responses.TallyWeightedScores(SurveyKind.Csat)));
        result.ToString().Should().StartWith("Weighted CSAT 40.0% from 5 responses, 95% interval ").And.Contain("too few, fewer than 30");
    }

    [Fact]
    public void Ces_Weighted_HasMeanEaseAndNet()
    {
        SurveyResponse[] responses = [.. Responses(SurveyKind.Ces, SurveyScale.OneToSeven, [7, 6, 5, 2, 1])];
        WeightedResult<CesDefinition> result = Ces.CalculateWeighted(responses);

        result.Score.Should().BeApproximately(30.5 / 7.5, 1e-15);
        result.Figures["easyShare"].Mean.Should().BeApproximately(4 / 7.5, 1e-15);
        result.Figures["netEase"].Mean.Should().BeApproximately(100 * (3 - 3.5) / 7.5, 1e-12);
        result.Figures["easyShare"].StandardError.Should().BePositive();
        result.Figures["netEase"].StandardError.Should().BePositive();
        result.HasTooFewResponses.Should().BeTrue();
        result.Interval95.Contains(result.Score!.Value).Should().BeTrue();
        result.Should().Be(Ces.Calculate(responses.TallyWeightedScores(SurveyKind.Ces)));
        result.ToString().Should().StartWith("Weighted CES 4.07 on 1 to 7 (higher is easier) from 5 responses, 95% interval ");
    }

    [Fact]
    public void Calculate_NoResponses_IsNullThroughout()
    {
        foreach (SurveyDesign design in new[] { SurveyDesign.WeightsOnly, SurveyDesign.StratifiedAndClustered, Raked })
        {
            WeightedResult<NpsDefinition> result = Nps.CalculateWeighted([], design);

            result.Score.Should().BeNull();
            result.Figures["passiveShare"].Mean.Should().BeNull();
            result.StandardError.Should().BeNull();
            result.ShareCovariance.Should().BeNull();
            result.EffectiveResponses.Should().BeNull();
            result.KishDesignEffect.Should().BeNull();
            result.LargestWeightShare.Should().BeNull();
            result.DegreesOfFreedom.Should().BeNull();
            result.Interval95.Lower.Should().BeNull();
            result.ToString().Should().Be("Weighted NPS is not defined: no responses");
        }

        Csat.Calculate(WeightedScoreTally.AdditiveIdentity).ToString().Should().Be("Weighted CSAT is not defined: no responses");
        Ces.Calculate(WeightedScoreTally.AdditiveIdentity).ToString().Should().Be("Weighted CES is not defined: no responses");
    }

    [Fact]
    public void Calculate_OnlyZeroWeights_SaysSo()
    {
        WeightedResult<NpsDefinition> result = Nps.Calculate(WeightedScoreTally.FromScores([9, 3], [0.0, 0.0], SurveyScale.ZeroToTen));

        result.Score.Should().BeNull();
        result.Responses.Should().Be(2);
        result.ZeroWeights.Should().Be(2);
        result.LargestWeight.Should().Be(0);
        result.ToString().Should().Be("Weighted NPS is not defined: no response has a weight");
    }

    [Fact]
    public void Calculate_OneResponse_HasAScoreButNoError()
    {
        WeightedResult<NpsDefinition> result = Nps.Calculate(WeightedScoreTally.FromScores([9], [3.0], SurveyScale.ZeroToTen));

        result.Score.Should().Be(100);
        result.StandardError.Should().BeNull();
        result.ShareCovariance.Should().BeNull();
        result.DegreesOfFreedom.Should().Be(0);
        result.ToString().Should().Be("Weighted NPS 100.0 from 1 response, no 95% interval; too few, fewer than 30");
    }

    [Fact]
    public void ToString_ExtremeWeight_IsStatedAndNotClamped()
    {
        double[] weights = [50, .. Enumerable.Repeat(1.0, 49)];
        WeightedResult<NpsDefinition> result = Nps.Calculate(
            WeightedScoreTally.FromScores([.. Enumerable.Range(0, 50).Select(i => i % 2 == 0 ? 10 : 8)], weights, SurveyScale.ZeroToTen));

        result.LargestWeight.Should().Be(50);
        result.LargestWeightShare.Should().BeApproximately(50.0 / 99, 1e-15);
        result.Interval95.Upper.Should().BeGreaterThan(100, "limits are as the formula gives them");
        result.ToString().Should().Be(
            "Weighted NPS 74.7 from 50 responses, 95% interval 47.6 to 101.9; the weights leave an effective 3.8; one answer carries 50.5% of the weight");
        result.ToString(new NumberFormatInfo { NumberDecimalSeparator = "," }).Should().Contain("74,7").And.Contain("50,5%");
    }

    [Fact]
    public void ToString_FewEqualWeights_DoesNotWarnOfThem() =>
        Nps.Calculate(WeightedScoreTally.FromScores([9, 8, 3], [1.0, 1.0, 1.0], SurveyScale.ZeroToTen)).ToString().Should().NotContain("carries");

    [Fact]
    public void CalculateWeighted_StratumWithASingleUnit_NamesIt()
    {
        SurveyResponse[] responses = Responses(SurveyKind.Nps, SurveyScale.ZeroToTen);
        responses = [.. responses.Select((one, i) => one with { Stratum = i == 0 ? "tiny" : "large" })];
        WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(responses, SurveyDesign.Stratified);

        result.Score.Should().NotBeNull();
        result.StandardError.Should().BeNull();
        result.SingleUnitStrata.Should().Equal("tiny");
        result.ToString().Should().EndWith("no standard error, since only one unit was drawn in tiny");
    }

    [Theory]
    [InlineData(SampleStructure.Stratified, "without a stratum; expected one, since the design is stratified")]
    [InlineData(SampleStructure.Clustered, "without a cluster; expected one, since the design is clustered")]
    public void CalculateWeighted_AnswerWithoutItsPlace_IsNamed(SampleStructure structure, string what)
    {
        SurveyResponse[] responses = Responses(SurveyKind.Nps, SurveyScale.ZeroToTen);
        responses = [.. responses.Select((one, i) => i == 3 ? one : one with { Stratum = "s", Cluster = "c" + (i % 2) })];

        FluentActions.Invoking(() => Nps.CalculateWeighted(responses, new SurveyDesign(structure)))
            .Should().ThrowExactly<ArgumentException>().WithMessage($"The fact at index 3: The response \"r3\" is {what}.*").WithParameterName("responses");
        responses[3] = responses[3] with { Score = null };
        Nps.CalculateWeighted(responses, new SurveyDesign(structure)).Unanswered.Should().Be(1, "nobody needs the place of an unanswered survey");
    }

    [Fact]
    public void Calculate_OtherScale_IsRefusedWithBoth()
    {
        Action tally = () => Nps.Calculate(Tally, NpsDefinition.OneToFive);
        Action responses = () => Csat.CalculateWeighted(Responses(SurveyKind.Csat, SurveyScale.OneToSeven, [5, 4, 3, 1, 1]));

        tally.Should().ThrowExactly<ArgumentException>().WithMessage("The scores are on 0 to 10; the definition \"NPS on 1 to 5\" expects 1 to 5*");
        responses.Should().ThrowExactly<ArgumentException>().WithMessage("The scores are on 1 to 7*").WithParameterName("responses");
    }

    [Fact]
    public void Calculate_HugeCounts_KeepsItsDigits()
    {
        const long Count = 3_000_000_000_000_000;
        WeightedResult<NpsDefinition> result = Nps.Calculate(WeightedScoreTally.From(
            ScoreTally.FromCounts(SurveyScale.ZeroToTen, [Count, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2 * Count])));

        result.Score.Should().BeApproximately(100.0 / 3, 1e-12);
        result.StandardError.Should().BeApproximately(100 * Math.Sqrt(8.0 / 9 / (3.0 * Count)), 1e-18);
        result.EffectiveResponses.Should().BeApproximately(9e15, 16);
        result.DegreesOfFreedom.Should().Be((3 * Count) - 1);
    }

    [Fact]
    public void EffectiveResponses_WeightsNearTheEndOfTheRange_AreFinite() =>
        Nps.Calculate(WeightedScoreTally.FromScores([9, 9, 0], [1e100, 1e100, 1e100], SurveyScale.ZeroToTen))
            .EffectiveResponses.Should().BeApproximately(3, 1e-12);

    private static SurveyDesign Raked =>
        SurveyDesign.WeightsOnly with { Margins = [new RakingMargin("a", new Dictionary<string, double>(StringComparer.Ordinal) { ["x"] = 1 })] };

    private static SurveyResponse[] Responses(SurveyKind kind, SurveyScale scale, int[]? scores = null) =>
        [.. (scores ?? Scores).Zip(Weights).Select((pair, i) => new SurveyResponse($"r{i}", kind, scale, pair.First, pair.Second))];
}
