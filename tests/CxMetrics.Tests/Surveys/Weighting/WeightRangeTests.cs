using CxMetrics.Statistics;

namespace CxMetrics.Tests.Surveys;

public sealed class WeightRangeTests
{
    private static readonly SurveyDesign RakedToOne = SurveyDesign.WeightsOnly with
    {
        Margins = [new RakingMargin("a", new Dictionary<string, double>(StringComparer.Ordinal) { ["x"] = 1 })],
    };

    public static TheoryData<double, string> OutOfRange => new()
    {
        { 1e200, "1E+200" },
        { 1e-170, "1E-170" },
        { 1e-320, "1E-320" },
        { 1.01e100, "1.01E+100" },
        { 9.9e-101, "9.9E-101" },
    };

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void FromResponses_WeightOutOfRange_NamesTheResponse(double weight, string text)
    {
        SurveyResponse[] responses = [Response("a", 9, 1), Response("b", 3, weight)];
        Action[] calls =
        [
            () => responses.TallyWeightedScores(SurveyKind.Nps),
            () => responses.TallyWeightedScores(SurveyKind.Nps, response => response.Id),
            () => responses.Rake(SurveyKind.Nps, RakedToOne),
            () => Nps.CalculateWeighted(responses),
            () => Nps.CalculateWeighted(responses, RakedToOne),
        ];

        calls.Should().AllSatisfy(call => call.Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("responses")
            .WithMessage($"The fact at index 1: The response \"b\" is weighted {text}; expected 0, or 1e-100 to 1e100.*"));
    }

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void FromScores_WeightOutOfRange_NamesTheIndex(double weight, string text)
    {
        FluentActions.Invoking(() => WeightedScoreTally.FromScores([9, 3], [1.0, weight], SurveyScale.ZeroToTen))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("weights")
            .WithMessage($"The weight at index 1 is {text}; expected 0, or 1e-100 to 1e100.*");
        FluentActions.Invoking(() => DesignSample.Create([1, weight]))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage($"weights[1] is {text}; expected 0, or 1e-100 to 1e100.*");
    }

    [Theory]
    [MemberData(nameof(OutOfRange))]
    public void Counted_WeightOutOfRange_IsLeftOut(double weight, string text)
    {
        text.Should().NotBeEmpty();
        SurveyResponse[] responses = [Response("a", 9, 1), Response("b", 3, weight), Response("c", 3, 1), Response("d", null, weight)];

        responses.TallyWeightedScores(SurveyKind.Nps, InvalidFacts.Count)
            .Should().BeEquivalentTo(new { Count = 2L, InvalidWeights = 1L, Invalid = 1L, Unanswered = 1L, Received = 4L });
        responses.Rake(SurveyKind.Nps, RakedToOne, InvalidFacts.Count).Responses.Select(one => one.Id).Should().Equal("a", "c");
        Nps.CalculateWeighted(responses, RakedToOne, invalid: InvalidFacts.Count)
            .Should().BeEquivalentTo(new { Responses = 2L, Unanswered = 1L, Invalid = 1L, Score = 0.0 });
    }

    [Fact]
    public void FromResponses_UnansweredWithAnyWeight_IsOnlyCounted() =>
        new[] { Response("a", null, 1e200) }.TallyWeightedScores(SurveyKind.Nps).Unanswered.Should().Be(1);

    [Theory]
    [InlineData(1e-100)]
    [InlineData(1)]
    [InlineData(1e100)]
    public void Calculate_WeightsAtTheEnds_GiveTheSameError(double weight)
    {
        double[] weights = [weight, weight, weight, weight];
        double expected = 100 / Math.Sqrt(3);

        Nps.Calculate(WeightedScoreTally.FromScores([9, 9, 0, 0], weights, SurveyScale.ZeroToTen)).StandardError
            .Should().BeApproximately(expected, 1e-10);
        DesignSample.Create(weights).Mean([100, 100, -100, -100]).StandardError.Should().BeApproximately(expected, 1e-10);
        DesignSample.Create(weights).Mean([1e100, 1e100, -1e100, -1e100]).StandardError.Should().BeApproximately(1e98 * expected, 1e88);
    }

    [Theory]
    [InlineData(1e308)]
    [InlineData(-1.01e100)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void DesignSample_ValueOutOfRange_IsRefused(double value)
    {
        DesignSample sample = DesignSample.Create([1, 1]);

        FluentActions.Invoking(() => sample.Mean([1, value])).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithParameterName("values").WithMessage("values[1] is *; expected -1e100 to 1e100.*");
        FluentActions.Invoking(() => sample.Covariance([1, 2], [value, 1])).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithParameterName("second").WithMessage("second[0] is *; expected -1e100 to 1e100.*");
    }

    [Theory]
    [InlineData(1e308)]
    [InlineData(1e-101)]
    [InlineData(double.PositiveInfinity)]
    public void Populations_OutOfRange_AreRefused(double population)
    {
        Dictionary<string, double> amounts = new(StringComparer.Ordinal) { ["x"] = population };

        FluentActions.Invoking(() => new RakingMargin("a", amounts)).Should().ThrowExactly<ArgumentOutOfRangeException>()
            .WithMessage("targets[\"x\"] is *; expected 1e-100 to 1e100.*");
        FluentActions.Invoking(() => SurveyDesign.Stratified with { Populations = amounts }).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => SurveyDesign.WeightsOnly with { PopulationSize = population }).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => DesignSample.Create([1, 1], ["x", "x"], default, amounts)).Should().ThrowExactly<ArgumentException>();
    }

    [Fact]
    public void Rake_WeightsThatWouldLeaveTheRange_NamesTheResponse() =>
        FluentActions.Invoking(() => new[] { Response("a", 9, 1e100), Response("b", 3, 1e-100) }.Rake(SurveyKind.Nps, RakedToOne))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("responses")
            .WithMessage("Raking would weigh the response with id \"b\" by 1E-200, from 1E-100; expected 1e-100 to 1e100.*");

    [Fact]
    public void RakedResponses_ToString_IsOneLine() =>
        new[] { Response("a", 9, 2) }.Rake(SurveyKind.Nps, RakedToOne).ToString()
            .Should().MatchRegex("^1 response raked in [0-9]+ rounds?, last change 0E\\+0$");

    private static SurveyResponse Response(string id, int? score, double weight) =>
        new(id, SurveyKind.Nps, SurveyScale.ZeroToTen, score, weight) { Attributes = [KeyValuePair.Create("a", "x")] };
}
