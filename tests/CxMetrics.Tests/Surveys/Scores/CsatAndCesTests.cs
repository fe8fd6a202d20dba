namespace CxMetrics.Tests.Surveys;

public class CsatAndCesTests
{
    private static readonly int[] Scores = [5, 4, 4, 3, 1];

    [Fact]
    public void Csat_EveryOverload_GivesTheSameResult()
    {
        CsatResult expected = Csat.Calculate(ScoreTally.FromScores(Scores, SurveyScale.OneToFive));
        byte[] bytes = [.. Scores.Select(score => (byte)score)];

        Csat.Calculate(Scores).Should().Be(expected);
        Csat.Calculate((ReadOnlySpan<int>)Scores).Should().Be(expected);
        Csat.Calculate(bytes).Should().Be(expected);
        Csat.Calculate((ReadOnlySpan<byte>)bytes).Should().Be(expected);
        Csat.Calculate(Scores.Select(score => score)).Should().Be(expected);
        Csat.Calculate(Scores.Select(score => (int?)score)).Should().Be(expected);
        Csat.Calculate(Scores.Select((score, i) => new SurveyResponse($"r{i}", SurveyKind.Csat, SurveyScale.OneToFive, score)))
            .Should().Be(expected);
        expected.Should().BeEquivalentTo(new { Score = 60.0, Satisfied = 3L, Dissatisfied = 1L, NetSatisfaction = 40.0, Mean = 3.4 });
    }

    [Fact]
    public void Ces_EveryOverload_GivesTheSameResult()
    {
        CesResult expected = Ces.Calculate(ScoreTally.FromScores(Scores, SurveyScale.OneToSeven));
        byte[] bytes = [.. Scores.Select(score => (byte)score)];

        Ces.Calculate(Scores).Should().Be(expected);
        Ces.Calculate((ReadOnlySpan<int>)Scores).Should().Be(expected);
        Ces.Calculate(bytes).Should().Be(expected);
        Ces.Calculate((ReadOnlySpan<byte>)bytes).Should().Be(expected);
        Ces.Calculate(Scores.Select(score => score)).Should().Be(expected);
        Ces.Calculate(Scores.Select(score => (int?)score)).Should().Be(expected);
        Ces.Calculate(Scores.Select((score, i) => new SurveyResponse($"r{i}", SurveyKind.Ces, SurveyScale.OneToSeven, score)))
            .Should().Be(expected);
        expected.Mean.Should().Be(3.4);
    }

    [Theory]
    [InlineData(nameof(CsatDefinition.TopTwoOfFive), 1, 5, 2, 2)]
    [InlineData(nameof(CsatDefinition.TopOneOfThree), 1, 3, 1, 1)]
    [InlineData(nameof(CsatDefinition.TopTwoOfSeven), 1, 7, 2, 2)]
    [InlineData(nameof(CsatDefinition.TopThreeOfTen), 1, 10, 3, 3)]
    [InlineData(nameof(CsatDefinition.ThumbsUp), 0, 1, 1, 1)]
    public void Csat_Preset_CountsItsBands(string preset, int minimum, int maximum, int satisfied, int dissatisfied)
    {
        CsatDefinition definition = (CsatDefinition)typeof(CsatDefinition).GetProperty(preset)!.GetValue(null)!;
        CsatResult result = Csat.Calculate([.. Enumerable.Range(minimum, maximum - minimum + 1)], definition);

        result.Satisfied.Should().Be(satisfied);
        result.Dissatisfied.Should().Be(dissatisfied);
        result.Responses.Should().Be(maximum - minimum + 1);
    }

    [Fact]
    public void Ces1_LowScores_AreTheEasyOnes()
    {
        CesResult result = Ces.Calculate([1, 1, 2, 3, 5], CesDefinition.Ces1);

        result.Should().BeEquivalentTo(new { EasyShare = 0.6, NetEase = 40.0, Mean = 2.4 });
        result.ToString().Should().Be(
            "CES 2.40 on 1 to 5 (lower is easier) from 5 responses, 95% interval 0.32 to 4.48; too few, fewer than 30");
    }

    [Fact]
    public void CsatAndCes_NoResponses_AreNullThroughout()
    {
        CsatResult csat = Csat.Calculate(Array.Empty<int>());
        CesResult ces = Ces.Calculate(Array.Empty<int>());

        new[] { csat.Score, csat.SatisfiedShare, csat.DissatisfiedShare, csat.NetSatisfaction, csat.Mean, csat.PercentOfMaximum }
            .Should().OnlyContain(value => value == null);
        new[] { ces.Mean, ces.StandardDeviation, ces.EasyShare, ces.NetEase, ces.Interval95.Lower }
            .Should().OnlyContain(value => value == null);
        csat.ToString().Should().StartWith("CSAT is not defined: no responses");
        ces.ToString().Should().StartWith("CES is not defined: no responses");
    }

    [Fact]
    public void Ces_OneResponse_HasAMeanAndNoInterval()
    {
        CesResult result = Ces.Calculate([6]);

        result.Mean.Should().Be(6);
        result.StandardDeviation.Should().BeNull();
        result.Interval95.Lower.Should().BeNull();
        result.ToString().Should().Be("CES 6.00 on 1 to 7 (higher is easier) from 1 response, no 95% interval; too few, fewer than 30");
    }

    [Fact]
    public void Csat_Sentence_NamesFigureAndEvidence() =>
        Csat.Calculate(ScoreTally.FromCounts(SurveyScale.OneToFive, [10, 10, 20, 30, 30])).ToString()
            .Should().Be("CSAT 60.0% from 100 responses, 95% interval 50.2 to 69.1");

    [Fact]
    public void Rating_NegativeScale_HasNoPercentOfMaximum()
    {
        Rating rating = Rating.Calculate(ScoreTally.FromScores([-5, -3, -3], new SurveyScale(-5, 0)));

        rating.Mean.Should().BeApproximately(-11.0 / 3, 1e-15);
        rating.Median.Should().Be(-3);
        rating.Modes.Should().Equal(-3);
        rating.PercentOfMaximum.Should().BeNull();
    }

    [Fact]
    public void FromCounts_BetweenBandsThatLeaveNoScore_IsRefused()
    {
        CsatDefinition gap = new("ends", SurveyScale.OneToThree, new(2, 2), new(1, 1));
        NpsDefinition halves = new("halves", SurveyScale.ZeroToTen, new(0, 5), new(6, 10));

        FluentActions.Invoking(() => Csat.FromCounts(3, 1, 1, CsatDefinition.ThumbsUp))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("neutral")
            .WithMessage("neutral is 1; expected 0, since the bands of \"CSAT, thumbs up\" hold every score of 0 to 1.*");
        FluentActions.Invoking(() => Nps.FromCounts(3, 1, 1, halves)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("passives");
        Csat.FromCounts(3, 0, 1, CsatDefinition.ThumbsUp).Score.Should().Be(75);
        Nps.FromCounts(3, 0, 1, halves).Score.Should().Be(50);
        Csat.FromCounts(3, 1, 1, gap).Score.Should().Be(60, "a 3 is in neither band");
    }
}
