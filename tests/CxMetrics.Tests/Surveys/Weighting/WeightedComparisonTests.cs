namespace CxMetrics.Tests.Surveys;

public sealed class WeightedComparisonTests
{
    private static readonly WeightedResult<NpsDefinition> Before = Wave([9, 10, 8, 7, 3, 9], [1, 2, 1, 0.5, 1, 1]);
    private static readonly WeightedResult<NpsDefinition> After = Wave([9, 10, 10, 9, 6, 8], [2, 2, 1, 1, 0.5, 1]);
    private static readonly WeightedResult<NpsDefinition> Nothing = Nps.Calculate(WeightedScoreTally.AdditiveIdentity);

    [Fact]
    public void Compare_TwoWaves_AddsTheVariances()
    {
        ScoreComparison<WeightedResult<NpsDefinition>> comparison = Nps.Compare(Before, After, 0.9, WeightedInterval.Normal);
        double error = double.Hypot(Before.StandardError!.Value, After.StandardError!.Value);

        comparison.Difference.Should().Be(After.Score - Before.Score);
        comparison.Test.StandardError.Should().BeApproximately(error, 1e-12);
        comparison.Test.Statistic.Should().BeApproximately(comparison.Difference!.Value / error, 1e-12);
        comparison.Interval.Width.Should().BeApproximately(2 * 1.6448536269514722 * error, 1e-11);
        comparison.Interval.Confidence.Should().Be(0.9);
        comparison.IsSignificant.Should().Be(!comparison.Interval.Contains(0));
    }

    [Fact]
    public void Compare_TwoClustersEach_IsByTOfTwoDegrees()
    {
        // 0 and -50 by cluster, then 100 and 50: each side has a standard error of 25 on one degree of freedom.
        WeightedResult<NpsDefinition> before = Clusters((7, "a"), (7, "a"), (7, "b"), (0, "b"));
        WeightedResult<NpsDefinition> after = Clusters((9, "a"), (9, "a"), (9, "b"), (7, "b"));
        ScoreComparison<WeightedResult<NpsDefinition>> comparison = Nps.Compare(before, after);

        comparison.Difference.Should().BeApproximately(100, 1e-12);
        comparison.Test.StandardError.Should().BeApproximately(25 * Math.Sqrt(2), 1e-12);
        comparison.Test.DegreesOfFreedom.Should().BeApproximately(2, 1e-12);
        comparison.PValue.Should().BeApproximately(1 - (2 / Math.Sqrt(5)), 1e-12, "for t of 2 degrees, p is 1 - t / sqrt(t^2 + 2)");
        comparison.IsSignificant.Should().BeFalse();
        comparison.Interval.Contains(0).Should().BeTrue();
        comparison.Interval.Method.Should().Be("weighted, Student t");
        Nps.Compare(before, after, method: WeightedInterval.Normal).PValue.Should().BeApproximately(0.0047, 5e-5);
    }

    [Fact]
    public void Compare_AnyConfidence_IntervalAndTestAgree()
    {
        double p = Nps.Compare(Before, After).PValue!.Value;

        Nps.Compare(Before, After, 1 - p).Interval.Lower.Should().BeApproximately(0, 1e-9);
    }

    [Fact]
    public void Compare_OneSideWithoutSpread_TakesTheDegreesOfTheOther()
    {
        ScoreComparison<WeightedResult<NpsDefinition>> comparison = Nps.Compare(Before, Wave([9, 10, 9], [1.5, 0.2, 3]));

        comparison.Test.DegreesOfFreedom.Should().BeApproximately(5, 1e-12);
        comparison.Test.StandardError.Should().Be(Before.StandardError);
    }

    [Fact]
    public void Compare_CsatAndCes_AddTheVariancesInTheirUnits()
    {
        WeightedResult<CsatDefinition> csat = Csat.Calculate(WeightedScoreTally.FromScores([5, 3, 4], [1.0, 2.0, 1.0], SurveyScale.OneToFive));
        WeightedResult<CesDefinition> ces = Ces.Calculate(WeightedScoreTally.FromScores([7, 3, 4], [1.0, 2.0, 1.0], SurveyScale.OneToSeven));

        Csat.Compare(csat, csat).Test.StandardError.Should().BeApproximately(csat.StandardError!.Value * Math.Sqrt(2), 1e-12);
        Csat.Compare(csat, csat).ToString().Should().StartWith("Weighted CSAT changed by 0.0 points, 95% interval ");
        Ces.Compare(ces, ces).Test.StandardError.Should().BeApproximately(ces.StandardError!.Value * Math.Sqrt(2), 1e-12);
        Ces.Compare(ces, ces).ToString().Should().StartWith("Weighted CES changed by 0.00 points on 1 to 7 (higher is easier), 95% interval ");
    }

    [Fact]
    public void Figures_EachMetric_AreNamedAsWithoutWeights()
    {
        Nothing.Figures.Keys.Should().Equal("detractorShare", "mean", "passiveShare", "promoterShare");
        Csat.Calculate(WeightedScoreTally.AdditiveIdentity).Figures.Keys.Should().Equal("dissatisfiedShare", "mean", "netSatisfaction", "satisfiedShare");
        Ces.Calculate(WeightedScoreTally.AdditiveIdentity).Figures.Keys.Should().Equal("easyShare", "netEase");
    }

    [Fact]
    public void Compare_SidesSwapped_ChangesTheSignOnly()
    {
        ScoreComparison<WeightedResult<NpsDefinition>> there = Nps.Compare(Before, After);
        ScoreComparison<WeightedResult<NpsDefinition>> back = Nps.Compare(After, Before);

        back.Difference.Should().Be(-there.Difference);
        back.Interval.Lower.Should().Be(-there.Interval.Upper);
        back.PValue.Should().Be(there.PValue);
    }

    [Fact]
    public void Compare_SideWithoutWeight_IsNullThroughout()
    {
        ScoreComparison<WeightedResult<NpsDefinition>> comparison = Nps.Compare(Before, Nothing);

        comparison.Difference.Should().BeNull();
        comparison.Test.StandardError.Should().BeNull();
        comparison.PValue.Should().BeNull();
        comparison.IsSignificant.Should().BeNull();
        comparison.ToString().Should().Be("Weighted NPS change is not defined: one side has no weight");
    }

    [Fact]
    public void Compare_SideWithoutStandardError_StillHasADifference()
    {
        ScoreComparison<WeightedResult<NpsDefinition>> comparison = Nps.Compare(Wave([9], [1]), After);

        comparison.Difference.Should().NotBeNull();
        comparison.Interval.Upper.Should().BeNull();
        comparison.ToString().Should().Be("Weighted NPS changed by -26.7 points, no 95% interval, no p-value; too few, fewer than 30 on a side");
    }

    [Fact]
    public void Compare_NoSpreadOnEitherSide_HasNoZ()
    {
        ScoreComparison<WeightedResult<NpsDefinition>> comparison = Nps.Compare(Wave([9, 9], [1, 2]), Wave([1, 1], [1, 2]));

        comparison.Test.StandardError.Should().Be(0);
        comparison.Test.Statistic.Should().BeNull();
        comparison.PValue.Should().BeNull();
        comparison.Interval.Lower.Should().Be(-200);
        comparison.IsSignificant.Should().BeNull("there is no p-value to go by");
    }

    [Fact]
    public void IsSignificant_AnyConfidence_GoesByThePValue()
    {
        double p = Nps.Compare(Before, After).PValue!.Value;

        Nps.Compare(Before, After, 1 - (p * 1.01)).IsSignificant.Should().BeTrue();
        Nps.Compare(Before, After, 1 - (p * 0.99)).IsSignificant.Should().BeFalse();
    }

    [Fact]
    public void Compare_OtherBands_IsRefusedWithBoth() =>
        FluentActions.Invoking(() => Nps.Compare(Before, Nps.Calculate(WeightedScoreTally.AdditiveIdentity, NpsDefinition.OneToFive)))
            .Should().ThrowExactly<ArgumentException>().WithMessage("before is \"NPS on 0 to 10\" and after is \"NPS on 1 to 5\"*");

    [Fact]
    public void ToString_Change_IsOneSentence() =>
        Nps.Compare(Before, After).ToString().Should().MatchRegex(
            @"^Weighted NPS changed by \+[0-9.]+ points, 95% interval -?[0-9.]+ to [0-9.]+, p = 0\.[0-9]{4}; too few, fewer than 30 on a side$");

    private static WeightedResult<NpsDefinition> Clusters(params (int Score, string Cluster)[] answers) =>
        Nps.CalculateWeighted(
            answers.Select((answer, i) => new SurveyResponse($"r{i}", SurveyKind.Nps, SurveyScale.ZeroToTen, answer.Score) { Cluster = answer.Cluster }),
            SurveyDesign.Clustered);

    private static WeightedResult<NpsDefinition> Wave(int[] scores, double[] weights) =>
        Nps.Calculate(WeightedScoreTally.FromScores(scores, weights, SurveyScale.ZeroToTen));
}
