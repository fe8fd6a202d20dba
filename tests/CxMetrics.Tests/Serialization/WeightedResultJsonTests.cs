using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Serialization;

public sealed class WeightedResultJsonTests
{
    private static readonly WeightedScoreTally Scores = WeightedScoreTally.FromScores([9, 3, 8], [1.0, 2.0, 0.5], SurveyScale.ZeroToTen);

    private static readonly SurveyResponse[] Answer = [new("r", SurveyKind.Nps, SurveyScale.ZeroToTen, 9) { AccountId = "A" }];

    public static TheoryData<object> Results() =>
    [
        Scores,
        WeightedScoreTally.AdditiveIdentity,
        Nps.Calculate(Scores),
        Nps.Compare(Nps.Calculate(Scores), Nps.Calculate(Scores)),
        Csat.Calculate(WeightedScoreTally.FromScores([5, 1], [1.0, 2.0], SurveyScale.OneToFive)),
        Ces.Calculate(WeightedScoreTally.FromScores([7, 1], [1.0, 2.0], SurveyScale.OneToSeven)),
        DesignSample.Create([1, 2, 3]).Mean([1, 2, 4]),
        SurveyDesign.WeightsOnly,
        Answer.WeighByAccount(SurveyKind.Nps, AccountWeighting.Accounts),
        Answer.Rake(SurveyKind.Nps, SurveyDesign.WeightsOnly),
        Nps.Calculate(WeightedScoreTally.AdditiveIdentity),
        Nps.Compare(Nps.Calculate(WeightedScoreTally.AdditiveIdentity), Nps.Calculate(Scores)),
    ];

    public static TheoryData<object> EmptyResults() =>
    [
        Nps.Calculate(WeightedScoreTally.AdditiveIdentity),
        Nps.Compare(Nps.Calculate(WeightedScoreTally.AdditiveIdentity), Nps.Calculate(Scores)),
        Csat.Calculate(WeightedScoreTally.AdditiveIdentity),
        Ces.Calculate(WeightedScoreTally.AdditiveIdentity),
        default(WeightedMean),
    ];

    [Theory]
    [MemberData(nameof(Results))]
    public void Serialize_EveryWay_IsTheSameTextWithoutNaN(object value)
    {
        FourWays.ShouldAgree(value);
        value?.ToString().Should().NotContain("NaN").And.NotContain("∞");
    }

    [Theory]
    [MemberData(nameof(EmptyResults))]
    public void Serialize_EmptyResult_WritesNullWhereThereIsNoValue(object result)
    {
        ArgumentNullException.ThrowIfNull(result);
        string[] figures = ["score", "mean", "standardError", "difference", "pValue", "netEase", "designEffect", "effectiveResponses"];

        JsonSerializer.SerializeToElement(result, result.GetType()).EnumerateObject()
            .Where(member => figures.Contains(member.Name, StringComparer.Ordinal))
            .Should().NotBeEmpty().And.OnlyContain(member => member.Value.ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void Serialize_WeightedResponses_SayHowTheyWereWeighted()
    {
        JsonElement weighed = JsonSerializer.SerializeToElement(Answer.WeighByAccount(SurveyKind.Nps, AccountWeighting.Accounts));
        JsonElement raked = JsonSerializer.SerializeToElement(Answer.Rake(SurveyKind.Nps, SurveyDesign.WeightsOnly));

        weighed.EnumerateObject().Select(member => member.Name).Should().Equal("responses", "weighting", "accounts", "leftOut");
        weighed.GetProperty("weighting").GetString().Should().Be("Accounts");
        raked.EnumerateObject().Select(member => member.Name).Should().Equal("responses", "rounds", "largestChange");
    }

    [Fact]
    public void Serialize_WeightedNpsResult_StartsWithTheScore()
    {
        string[] members = [.. JsonSerializer.SerializeToElement(Nps.Calculate(Scores)).EnumerateObject().Select(member => member.Name)];

        members[0].Should().Be("score");
        members.Should().Contain(["standardError", "interval95", "responses", "effectiveResponses", "largestWeightShare", "design", "definition"]);
        members.Should().OnlyHaveUniqueItems();
    }
}
