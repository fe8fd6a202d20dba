using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Surveys;

public sealed class RakeTests
{
    private static readonly SurveyDesign BySegmentAndRegion = SurveyDesign.WeightsOnly with
    {
        Margins = [Margin("seg", ("a", 300), ("b", 700)), Margin("reg", ("x", 550), ("y", 450))],
    };

    [Fact]
    public void Rake_AnyCellsAndWeights_MeetsEveryTarget()
    {
        Gen<SurveyResponse[]> samples = from count in Gen.Choose(9, 60)
                                        from weights in Gen.Choose(1, 50).ArrayOf(count)
                                        from cells in Gen.Choose(0, 3).ArrayOf(count)
                                        select Sample(count, weights, cells);

        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(samples.ToArbitrary(), responses =>
        {
            RakedResponses raked = responses.Rake(SurveyKind.Nps, BySegmentAndRegion);
            return raked.LargestChange < 1e-9
                && BySegmentAndRegion.Margins.All(margin => margin.Targets.All(target =>
                    Math.Abs(WeightOf(raked, margin.Attribute, target.Key) - target.Value) <= 1e-11 * target.Value));
        }));
    }

    [Fact]
    public void Rake_WeightsThatMeetTheMargins_StayAsTheyAre()
    {
        SurveyResponse[] responses = [.. Sample(12, null, null).Rake(SurveyKind.Nps, BySegmentAndRegion).Responses];
        RakedResponses again = responses.Rake(SurveyKind.Nps, BySegmentAndRegion);

        again.Rounds.Should().Be(1);
        again.Responses.Zip(responses).Should().OnlyContain(pair => Math.Abs(pair.First.Weight - pair.Second.Weight) <= 1e-10);
        again.Responses.Select(response => response.Id).Should().Equal(responses.Select(response => response.Id));
    }

    [Fact]
    public void Rake_WithoutMarginsOrAnswers_ChangesNothing()
    {
        SurveyResponse[] responses = Sample(4, null, null);
        RakedResponses none = responses.Rake(SurveyKind.Nps, SurveyDesign.WeightsOnly);

        none.Responses.Should().Equal(responses);
        none.Rounds.Should().Be(0);
        none.LargestChange.Should().Be(0);
        Array.Empty<SurveyResponse>().Rake(SurveyKind.Nps, BySegmentAndRegion).Responses.Should().BeEmpty();
    }

    [Fact]
    public void Rake_WhatIsNoAnswer_IsLeftOut()
    {
        SurveyResponse[] responses =
            [.. Sample(8, null, null), new("u", SurveyKind.Nps, SurveyScale.ZeroToTen), new("c", SurveyKind.Csat, SurveyScale.OneToFive, 5)];

        responses.Rake(SurveyKind.Nps, BySegmentAndRegion).Responses.Should().HaveCount(8);
        Nps.CalculateWeighted(responses, BySegmentAndRegion).Should().BeEquivalentTo(new { Responses = 8L, Unanswered = 1L, OtherKind = 1L });
    }

    [Fact]
    public void CalculateWeighted_ZeroWeight_StaysZeroAndCounts()
    {
        SurveyResponse[] responses = Sample(9, null, null);
        responses[8] = responses[8] with { Weight = 0 };
        WeightedResult<NpsDefinition> with = Nps.CalculateWeighted(responses, BySegmentAndRegion);
        WeightedResult<NpsDefinition> without = Nps.CalculateWeighted(responses[..8], BySegmentAndRegion);

        with.ZeroWeights.Should().Be(1);
        with.Score.Should().BeApproximately(without.Score!.Value, 1e-10);
        with.DegreesOfFreedom.Should().Be(without.DegreesOfFreedom);
    }

    [Fact]
    public void CalculateWeighted_ScoresThatTheMarginsExplain_HaveNoError()
    {
        SurveyResponse[] responses = [.. Sample(12, null, null).Select(one => one with { Score = string.Equals(one.Attributes["seg"], "a", StringComparison.Ordinal) ? 10 : 3 })];
        WeightedResult<NpsDefinition> result = Nps.CalculateWeighted(responses, BySegmentAndRegion);

        result.Score.Should().BeApproximately(-40, 1e-10, "300 promoters and 700 detractors are known");
        result.StandardError.Should().BeApproximately(0, 1e-10);
        Nps.CalculateWeighted(responses.Rake(SurveyKind.Nps, BySegmentAndRegion).Responses).StandardError
            .Should().BeGreaterThan(1, "weights alone do not tell that they were fitted");
    }

    [Fact]
    public void CalculateWeighted_CollinearMargins_DoNoHarm()
    {
        SurveyResponse[] responses =
            [.. Sample(12, null, null).Select(one => one with { Attributes = one.Attributes.With("twin", one.Attributes["seg"]) })];
        SurveyDesign twice = BySegmentAndRegion with { Margins = [.. BySegmentAndRegion.Margins, Margin("twin", ("a", 300), ("b", 700))] };

        Nps.CalculateWeighted(responses, twice).StandardError
            .Should().BeApproximately(Nps.CalculateWeighted(responses, BySegmentAndRegion).StandardError!.Value, 1e-9);
    }

    [Fact]
    public void Rake_CategoryWithoutTarget_NamesTheResponse()
    {
        SurveyResponse[] responses = Sample(8, null, null);
        Action unknown = () => With(responses, 5, "reg", "z").Rake(SurveyKind.Nps, BySegmentAndRegion);
        Action missing = () => Replace(responses, 5, responses[5] with { Attributes = [KeyValuePair.Create("seg", "a")] })
            .Rake(SurveyKind.Nps, BySegmentAndRegion);

        unknown.Should().ThrowExactly<ArgumentException>().WithParameterName("responses")
            .WithMessage("The fact at index 5: The response \"r5\" is of reg \"z\", which has no target; expected one of x, y.*");
        missing.Should().ThrowExactly<ArgumentException>()
            .WithMessage("The fact at index 5: The response \"r5\" is without the attribute \"reg\"*expected one of x, y.*");
    }

    [Fact]
    public void Rake_TargetWithoutAnswers_IsNamed() =>
        FluentActions.Invoking(() => Sample(8, null, [.. Enumerable.Repeat(0, 8)]).Rake(SurveyKind.Nps, BySegmentAndRegion))
            .Should().ThrowExactly<ArgumentException>().WithMessage("No answer with a weight above 0 has seg \"b\", which has a target*");

    [Fact]
    public void Rake_MarginsThatCannotBothHold_GivesUpAndSaysSo()
    {
        // Everybody in a lives in x and everybody in b in y, so 300 and 550 contradict each other.
        SurveyResponse[] responses = Sample(8, null, [0, 3, 0, 3, 0, 3, 0, 3]);

        FluentActions.Invoking(() => Nps.CalculateWeighted(responses, BySegmentAndRegion))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("responses")
            .WithMessage("Raking has not converged after 1000 rounds: a category is still off its target by *Merge sparse categories or drop a margin.*");
    }

    /// <summary>Answers in the four cells of two segments and two regions; every cell is there unless the cells are given.</summary>
    private static SurveyResponse[] Sample(int count, int[]? weights, int[]? cells) =>
    [
        .. Enumerable.Range(0, count).Select(i =>
        {
            int cell = cells is null || (cells.Length > 8 && i < 4) ? i % 4 : cells[i];
            return new SurveyResponse($"r{i}", SurveyKind.Nps, SurveyScale.ZeroToTen, i * 7 % 11, weights?[i] ?? 1 + (i % 3))
            {
                Attributes = [KeyValuePair.Create("seg", cell < 2 ? "a" : "b"), KeyValuePair.Create("reg", cell % 2 == 0 ? "x" : "y")],
            };
        }),
    ];

    private static SurveyResponse[] With(SurveyResponse[] responses, int index, string attribute, string value) =>
        Replace(responses, index, responses[index] with { Attributes = responses[index].Attributes.With(attribute, value) });

    private static SurveyResponse[] Replace(SurveyResponse[] responses, int index, SurveyResponse response) =>
        [.. responses.Select((one, i) => i == index ? response : one)];

    private static double WeightOf(RakedResponses raked, string attribute, string category) =>
        raked.Responses.Where(one => string.Equals(one.Attributes[attribute], category, StringComparison.Ordinal)).Sum(one => one.Weight);

    private static RakingMargin Margin(string attribute, params (string Name, double Target)[] targets) =>
        new(attribute, targets.ToDictionary(pair => pair.Name, pair => pair.Target, StringComparer.Ordinal));
}
