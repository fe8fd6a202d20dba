using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Surveys;

public class DefinitionTests
{
    private static readonly SurveyScale Scale = SurveyScale.OneToFive;

    public static TheoryData<string, Action> Impossible => new()
    {
        { "detractors is 0-2; expected a band within the scale, 1 to 5.*", () => _ = new NpsDefinition("x", Scale, new(0, 2), new(4, 5)) },
        { "promoters is 4-6; expected a band within the scale, 1 to 5.*", () => _ = new NpsDefinition("x", Scale, new(1, 2), new(4, 6)) },
        { "promoters is 3-5; expected a band above the detractors, 1-3.*", () => _ = new NpsDefinition("x", Scale, new(1, 3), new(3, 5)) },
        { "promoters is 1-2; expected a band above the detractors, 4-5.*", () => _ = new NpsDefinition("x", Scale, new(4, 5), new(1, 2)) },
        { "name is \" \"; expected text that is not blank.*", () => _ = new NpsDefinition(" ", Scale, new(1, 3), new(5, 5)) },
        { "scale is the empty scale; *", () => _ = new NpsDefinition("x", default, new(1, 3), new(5, 5)) },
        { "minimumResponses is -1; expected at least 0.*", () => _ = new NpsDefinition("x", Scale, new(1, 3), new(5, 5), -1) },
        { "MinimumResponses is -1; expected at least 0.*", () => _ = NpsDefinition.Standard with { MinimumResponses = -1 } },
        { "satisfied is 2-5; expected a band above the dissatisfied, 1-2.*", () => _ = new CsatDefinition("x", Scale, new(2, 5), new(1, 2)) },
        {
            "hard is 1-3; expected a band apart from easy, 3-5.*",
            () => _ = new CesDefinition("x", Scale, EffortDirection.HigherIsEasier, new(3, 5), new(4, 5), new(1, 3))
        },
        {
            "hard is 1-4; expected a band apart from veryEasy, 4-5.*",
            () => _ = new CesDefinition("x", Scale, EffortDirection.HigherIsEasier, new(5, 5), new(4, 5), new(1, 4))
        },
    };

    public static TheoryData<object> Presets =>
    [
        NpsDefinition.Standard, NpsDefinition.OneToTen, NpsDefinition.OneToSeven, NpsDefinition.OneToFive,
        CsatDefinition.TopTwoOfFive, CsatDefinition.TopOneOfThree, CsatDefinition.TopTwoOfSeven, CsatDefinition.TopThreeOfTen,
        CsatDefinition.ThumbsUp, CesDefinition.Ces2, CesDefinition.Ces2OneToFive, CesDefinition.Ces1,
    ];

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Definition_ThatCannotBe_IsRefusedWithValueAndExpectation(string message, Action make) =>
        make.Should().Throw<ArgumentException>().WithMessage(message);

    [Theory]
    [MemberData(nameof(Presets))]
    public void Definition_ThroughJson_IsTheSameValue(object definition)
    {
        string json = JsonSerializer.Serialize(definition, definition.GetType(), Options());

        JsonSerializer.Deserialize(json, definition.GetType(), Options()).Should().Be(definition);
    }

    [Theory]
    [InlineData("""{"scale":{"minimum":0,"maximum":10},"detractors":{"lowest":0,"highest":6},"promoters":{"lowest":9,"highest":10}}""")]
    [InlineData("""{"name":"x","detractors":{"lowest":0,"highest":6},"promoters":{"lowest":9,"highest":10}}""")]
    [InlineData("""{"name":"x","scale":{"minimum":0,"maximum":10},"promoters":{"lowest":9,"highest":10}}""")]
    [InlineData("""{"name":"x","scale":{"minimum":0,"maximum":10},"detractors":{"lowest":0,"highest":6}}""")]
    public void Definition_FromJsonWithoutAMember_IsRefused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<NpsDefinition>()))
            .Should().ThrowExactly<JsonException>();

    [Fact]
    public void With_ScaleAndBandsInAnyOrder_IsTheDefinitionOfTheConstructor()
    {
        NpsDefinition expected = new("mine", Scale, new(1, 2), new(5, 5), 10);

        (NpsDefinition.Standard with { Name = "mine", Scale = Scale, Detractors = new(1, 2), Promoters = new(5, 5), MinimumResponses = 10 })
            .Should().Be(expected);
        (NpsDefinition.Standard with { MinimumResponses = 10, Promoters = new(5, 5), Detractors = new(1, 2), Scale = Scale, Name = "mine" })
            .Should().Be(expected);
    }

    public static TheoryData<string, Action> Inconsistent
    {
        get
        {
            NpsDefinition nps = NpsDefinition.Standard with { Scale = Scale };
            CsatDefinition csat = CsatDefinition.TopTwoOfFive with { Satisfied = new(2, 5) };
            CesDefinition ces = CesDefinition.Ces2 with { Hard = new(1, 6) };
            return new()
            {
                { "NPS on 0 to 10", () => Nps.Calculate([5], nps) },
                { "NPS on 0 to 10", () => Nps.Calculate(new List<int> { 5 }, nps) },
                { "NPS on 0 to 10", () => Nps.Calculate(ScoreTally.AdditiveIdentity, nps) },
                { "NPS on 0 to 10", () => Nps.Calculate(WeightedScoreTally.AdditiveIdentity, nps) },
                { "NPS on 0 to 10", () => Nps.CalculateWeighted([], definition: nps) },
                { "NPS on 0 to 10", () => Nps.FromCounts(1, 0, 0, nps) },
                { "CSAT, top two of 1 to 5", () => Csat.CompareSegments(Breakdown<string, ScoreTally>.AdditiveIdentity, csat) },
                { "CSAT, top two of 1 to 5", () => Csat.CompareSegmentsWithBenchmark(Breakdown<string, ScoreTally>.AdditiveIdentity, 50, csat) },
                { "CES 2.0 on 1 to 7", () => Ces.Calculate(Array.Empty<SurveyResponse>(), ces) },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Inconsistent))]
    public void Calculate_DefinitionThatContradictsItself_IsRefusedBeforeAFigure(string name, Action calculate) =>
        calculate.Should().ThrowExactly<ArgumentException>()
            .WithMessage($"The definition \"{name}\" is inconsistent: * is *; expected a band *").WithParameterName("definition");

    [Fact]
    public void Presets_Names_AreUnique() =>
        Presets.AsEnumerable<object[]>().Select(row => row[0].GetType().GetProperty("Name")!.GetValue(row[0])).Should().OnlyHaveUniqueItems();

    private static JsonSerializerOptions Options() => new() { TypeInfoResolver = CxMetricsJson.Resolver };
}
