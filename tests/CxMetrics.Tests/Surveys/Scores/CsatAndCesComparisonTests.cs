using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Surveys;

public class CsatAndCesComparisonTests
{
    [Fact]
    public void CsatCompare_Change_IsOneSentence() =>
        Csat.Compare(Thumbs(120, 150), Thumbs(140, 200)).ToString()
            .Should().Be("CSAT changed by -10.0 points, 95% interval -18.7 to -0.7, p = 0.0344");

    [Fact]
    public void CsatCompare_EmptySide_IsNullThroughout()
    {
        ScoreComparison<CsatResult> comparison = Csat.Compare(Thumbs(0, 0), Thumbs(3, 4));

        (comparison.Difference, comparison.Interval.Lower, comparison.Test.PValue, comparison.IsSignificant)
            .Should().Be((null, null, null, null));
        comparison.ToString().Should().Be("CSAT change is not defined: one side has no responses");
    }

    [Fact]
    public void CsatCompare_AllSatisfied_HasAnIntervalAndNoPValue()
    {
        ScoreComparison<CsatResult> comparison = Csat.Compare(Thumbs(30, 30), Thumbs(40, 40));

        (comparison.Difference, comparison.Test.PValue, comparison.IsSignificant).Should().Be((0, null, null));
        comparison.Interval.Contains(0).Should().BeTrue();
        comparison.ToString().Should().Be("CSAT changed by 0.0 points, 95% interval -8.8 to 11.4, no p-value");
    }

    [Fact]
    public void CsatCompare_Sides_AreAfterMinusBefore()
    {
        ScoreComparison<CsatResult> there = Csat.Compare(Thumbs(120, 150), Thumbs(140, 200));
        ScoreComparison<CsatResult> back = Csat.Compare(Thumbs(140, 200), Thumbs(120, 150));

        there.Difference.Should().BeApproximately(-10, 1e-13);
        there.Difference.Should().BeApproximately((there.After.Score - there.Before.Score)!.Value, 1e-13);
        back.Difference.Should().Be(-there.Difference);
        back.Interval.Lower.Should().BeApproximately(-there.Interval.Upper!.Value, 1e-12);
        back.Test.PValue.Should().Be(there.Test.PValue);
        there.Test.Should().BeEquivalentTo(new { Difference = there.Difference, Method = "N-1" });
    }

    [Fact]
    public void CsatCompare_AnotherMethod_IsNamedInTheInterval() =>
        Csat.Compare(Thumbs(1, 2), Thumbs(3, 4), 0.9, ProportionDifferenceInterval.AgrestiCaffo).Interval.Should()
            .BeEquivalentTo(Proportions.AgrestiCaffo(new(3, 4), new(1, 2), 0.9).Scale(100));

    [Theory]
    [InlineData(0.95, true)]
    [InlineData(0.99, false)]
    public void CsatIsSignificant_Confidence_SetsTheLevelOfThePValue(double confidence, bool expected) =>
        Csat.Compare(Thumbs(120, 150), Thumbs(140, 200), confidence).IsSignificant.Should().Be(expected);

    [Fact]
    public void CsatCompare_OtherBands_IsRefusedWithBoth()
    {
        CsatDefinition topOne = new("top one of five", SurveyScale.OneToFive, new(5, 5), new(1, 2));

        FluentActions.Invoking(() => Csat.Compare(Csat.Calculate([5]), Csat.Calculate([5], topOne)))
            .Should().Throw<ArgumentException>()
            .WithMessage("before is \"CSAT, top two of 1 to 5\" and after is \"top one of five\"; expected the same scale and satisfied band on both sides.*");
        Csat.Compare(Thumbs(1, 2), Csat.Calculate([0, 1], CsatDefinition.ThumbsUp with { Name = "good or bad" })).Difference.Should().Be(0, "the names do not matter");
    }

    [Fact]
    public void CsatInterval_NamedMethod_IsThatOfTheCounts()
    {
        CsatResult result = Csat.Calculate([5, 5, 4, 1]);
        foreach (ProportionInterval method in Enum.GetValues<ProportionInterval>())
        {
            result.Interval(0.9, method).Should().Be(Proportions.Interval(new Proportion(3, 4), 0.9, method).Scale(100));
        }
    }

    [Fact]
    public void CsatMeanInterval_Responses_IsStudentsT()
    {
        int[] scores = [5, 4, 4, 3, 1];

        Csat.Calculate(scores).MeanInterval(0.9).Should().Be(Rating.Calculate(ScoreTally.FromScores(scores, SurveyScale.OneToFive)).Interval(0.9));
        Csat.Calculate([5]).MeanInterval().Lower.Should().BeNull("one answer has no spread");
    }

    [Fact]
    public void CesIntervals_Responses_AreThoseOfTheCounts()
    {
        CesResult result = Ces.Calculate([7, 7, 6, 5, 4, 2, 1]);

        result.EasyShareInterval(0.9, ProportionInterval.MidP).Should().Be(Proportions.MidP(new Proportion(4, 7), 0.9));
        result.EasyShareInterval().Should().Be(Proportions.Wilson(new Proportion(4, 7), 0.95));
        result.NetEaseInterval(0.9).Should().Be(Trinomials.Score(new Trinomial(3, 2, 2), 0.9).Scale(100));
        result.NetEaseInterval().Contains(result.NetEase!.Value).Should().BeTrue();
    }

    [Fact]
    public void CesIntervals_NoResponses_AreUndefined()
    {
        CesResult none = Ces.Calculate(Array.Empty<int>());

        none.EasyShareInterval().Lower.Should().BeNull();
        none.NetEaseInterval().Upper.Should().BeNull();
    }

    [Fact]
    public void CesCompare_Change_IsOneSentence()
    {
        CesResult before = Ces.Calculate(ScoreTally.FromCounts(SurveyScale.OneToSeven, [5, 5, 10, 20, 30, 20, 10]));
        CesResult after = Ces.Calculate(ScoreTally.FromCounts(SurveyScale.OneToSeven, [2, 3, 10, 15, 30, 25, 15]));

        Ces.Compare(before, after).ToString()
            .Should().Be("CES changed by +0.38 points on 1 to 7 (higher is easier), 95% interval -0.03 to 0.79, p = 0.0703");
        Ces.Compare(before, after).IsSignificant.Should().BeFalse();
        Ces.Compare(before, after, 0.9).IsSignificant.Should().BeTrue();
    }

    [Fact]
    public void CesCompare_Sides_AreAfterMinusBefore()
    {
        ScoreComparison<CesResult> comparison = Ces.Compare(Ces.Calculate([1, 2, 3]), Ces.Calculate([5, 6, 7, 7]));

        comparison.Difference.Should().Be(4.25);
        comparison.Difference.Should().Be(comparison.After.Mean - comparison.Before.Mean);
        comparison.Interval.Contains(4.25).Should().BeTrue();
        comparison.Test.Method.Should().Be("Welch t");
    }

    [Fact]
    public void CesCompare_TooFewForASpread_HasADifferenceOnly()
    {
        ScoreComparison<CesResult> comparison = Ces.Compare(Ces.Calculate([4]), Ces.Calculate([5, 6]));

        (comparison.Difference, comparison.Interval.Lower, comparison.Test.PValue, comparison.IsSignificant)
            .Should().Be((1.5, null, null, null));
        comparison.ToString().Should().Be("CES changed by +1.50 points on 1 to 7 (higher is easier), no 95% interval, no p-value; too few, fewer than 30 on a side");
        Ces.Compare(Ces.Calculate(Array.Empty<int>()), Ces.Calculate([5, 6])).ToString()
            .Should().Be("CES change is not defined: one side has no responses");
    }

    [Fact]
    public void CesCompare_OtherScaleOrDirection_IsRefusedWithBoth()
    {
        FluentActions.Invoking(() => Ces.Compare(Ces.Calculate([4], CesDefinition.Ces1), Ces.Calculate([4], CesDefinition.Ces2OneToFive)))
            .Should().Throw<ArgumentException>()
            .WithMessage("before is \"CES 1.0 on 1 to 5\" and after is \"CES 2.0 on 1 to 5\"; expected the same scale and direction on both sides.*");
        FluentActions.Invoking(() => Ces.Compare(Ces.Calculate([4]), Ces.Calculate([4], CesDefinition.Ces2OneToFive)))
            .Should().Throw<ArgumentException>();
    }

    [Fact]
    public void CsatCompare_HugeCounts_LosesNoDigits()
    {
        ScoreComparison<CsatResult> comparison = Csat.Compare(Thumbs(999_999_990, 1_000_000_000), Thumbs(1_000_000_000, 1_000_000_000));

        comparison.Difference.ShouldBeNear(1e-6, 1e-14, 0, "difference");
        comparison.Interval.Lower.ShouldBeNear(4.03145272137199524e-7, 1e-12, 0, "lower");
        comparison.Interval.Upper.ShouldBeNear(1.84094726147595854e-6, 1e-12, 0, "upper");
    }

    private static CsatResult Thumbs(long satisfied, long responses) =>
        Csat.Calculate(ScoreTally.FromCounts(SurveyScale.ZeroToOne, [responses - satisfied, satisfied]), CsatDefinition.ThumbsUp);
}
