using CxMetrics.Statistics;

namespace CxMetrics.Tests.Surveys;

public class RatingTests
{
    private static readonly Rating Rated = Rating.Calculate(ScoreTally.FromCounts(SurveyScale.OneToFive, [1, 2, 3, 4, 10]));
    private static readonly Rating Empty = Rating.Calculate(ScoreTally.FromCounts(SurveyScale.OneToFive, [0, 0, 0, 0, 0]));
    private static readonly Rating WithoutScale = Rating.Calculate(ScoreTally.AdditiveIdentity);

    [Theory]
    [InlineData(1, 0.45)]
    [InlineData(2, 0.55)]
    [InlineData(3, 0.55)]
    [InlineData(5, 0)]
    public void NetBox_Points_IsTopMinusBottom(int points, double expected)
    {
        Rated.NetBox(points).Should().BeApproximately(expected, 1e-15);
        Rated.NetBox(points).Should().BeApproximately((Rated.TopBox(points) - Rated.BottomBox(points))!.Value, 1e-15);
    }

    [Fact]
    public void Boxes_NoResponsesOrNoScale_AreNull()
    {
        foreach (Rating rating in new[] { Empty, WithoutScale })
        {
            new[] { rating.NetBox(), rating.TopBox(2), rating.BottomBox(2), rating.MeanOn(SurveyScale.OneToTen) }
                .Should().OnlyContain(value => value == null);
            rating.TopBoxInterval().Should().Be(new ConfidenceInterval(null, null, 0.95, "Wilson"));
        }
    }

    [Fact]
    public void TopBoxInterval_Points_IsThatOfTheCounts()
    {
        Rated.TopBoxInterval().Should().Be(Proportions.Wilson(new Proportion(10, 20), 0.95));
        Rated.TopBoxInterval(2, 0.9, ProportionInterval.ClopperPearson)
            .Should().Be(Proportions.ClopperPearson(new Proportion(14, 20), 0.9));
        Rated.TopBoxInterval(5).Upper.Should().Be(1);
    }

    [Theory]
    [InlineData(0, 100, 75)]
    [InlineData(1, 5, 4)]
    [InlineData(0, 10, 7.5)]
    [InlineData(-2, 2, 1)]
    [InlineData(1, 7, 5.5)]
    public void MeanOn_AnotherScale_IsLinearBetweenTheEnds(int minimum, int maximum, double expected) =>
        Rated.MeanOn(new SurveyScale(minimum, maximum)).Should().BeApproximately(expected, 1e-14);

    [Fact]
    public void MeanOn_TheEnds_AreTheEndsExactly()
    {
        Rating worst = Rating.Calculate(ScoreTally.FromScores([1, 1, 1], SurveyScale.OneToSeven));
        Rating best = Rating.Calculate(ScoreTally.FromScores([7, 7], SurveyScale.OneToSeven));
        foreach (SurveyScale scale in new[] { SurveyScale.ZeroToTen, SurveyScale.OneToFive, new SurveyScale(-3, 8) })
        {
            worst.MeanOn(scale).Should().Be(scale.Minimum);
            best.MeanOn(scale).Should().Be(scale.Maximum);
        }
    }

    [Fact]
    public void MeanOn_ZeroToHundred_IsTheRescaledMean() =>
        Rated.MeanOn(new SurveyScale(0, 100)).Should().BeApproximately(Rated.RescaledMean!.Value, 1e-13);

    [Fact]
    public void MeanOn_TheWayBack_IsTheMean()
    {
        double there = Rated.MeanOn(SurveyScale.ZeroToTen)!.Value;

        (1 + (there * 4 / 10)).Should().BeApproximately(Rated.Mean!.Value, 1e-14);
    }
}
