using System.Text.Json;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Surveys;

/// <summary>Ratings between whole points: half stars, 6.5 of 10.</summary>
public class SteppedScaleTests
{
    private static readonly SurveyScale HalfStars = new(0.5m, 5, 0.5m);
    private static readonly SurveyScale HalfPoints = new(0, 10, 0.5m);

    [Fact]
    public void TallyScores_HalfStars_HaveTheirMeanInStars()
    {
        Review[] reviews = [new(0.5), new(4), new(4.5), new(5), new(null)];
        CsatDefinition fourAndUp = new("four stars and up", HalfStars, HalfStars.Band(4, 5), HalfStars.Band(0.5m, 2));

        CsatResult result = Csat.Calculate(reviews.TallyScores(review => review.Stars, HalfStars), fourAndUp);
        Rating rating = Rating.Calculate(reviews.TallyScores(review => review.Stars, HalfStars));

        (result.Score, result.Dissatisfied, result.Unanswered).Should().Be((75, 1, 1));
        result.Mean.Should().Be(3.5);
        (rating.Median, rating.Modes).Should().BeEquivalentTo((4.25, new[] { 0.5m, 4, 4.5m, 5 }));
        rating.StandardDeviation.Should().BeApproximately(Math.Sqrt((9 + 0.25 + 1 + 2.25) / 3), 1e-15);
        (rating.PercentOfMaximum, rating.RescaledMean).Should().Be((70, 100 * 3 / 4.5));
        (rating.MeanOn(SurveyScale.ZeroToTen), rating.ReversedMean).Should().Be((10 * 3 / 4.5, 2));
        rating.ToString().Should().StartWith("Rating 3.50 on 0.5 to 5 by 0.5 from 4 responses");
    }

    /// <summary>8.5 is neither 9 to 10 nor 0 to 6.</summary>
    [Fact]
    public void Calculate_NpsOfHalfPoints_HasPassivesBetween()
    {
        NpsDefinition halves = NpsDefinition.Standard with { Scale = HalfPoints, Promoters = HalfPoints.Band(9, 10), Detractors = HalfPoints.Band(0, 6) };

        NpsResult result = Nps.Calculate(new[] { 9.5, 9, 8.5, 6.5, 6 }.TallyScores(rating => rating, HalfPoints), halves);

        (result.Promoters, result.Passives, result.Detractors).Should().Be((2, 2, 1));
    }

    [Fact]
    public void Calculate_EffortOfHalfPoints_IsInPoints()
    {
        SurveyScale scale = new(1, 7, 0.5m);
        CesDefinition ces = new("CES by halves", scale, EffortDirection.HigherIsEasier, scale.Band(5, 7), scale.Band(6, 7), scale.Band(1, 3));
        ScoreTally tally = new[] { 6.5, 7, 4.5 }.TallyScores(rating => rating, scale);

        Ces.Calculate(tally, ces).Mean.Should().Be(6);
        (Ces.NonresponseBounds(Ces.Calculate(tally, ces), 6).Worst, Ces.NonresponseBounds(Ces.Calculate(tally, ces), 6).Best).Should().Be((3.5, 6.5));
    }

    [Fact]
    public void TallyWeightedScores_RowsOfYourOwn_AreByTheirWeights()
    {
        (double? Stars, double Weight, string? Team)[] rows = [(4.5, 2, "a"), (3, 1, "a"), (null, 1, "a"), (5, 1.5, null)];

        Breakdown<string, WeightedScoreTally> byTeam = rows.TallyWeightedScores(row => row.Stars, row => row.Weight, HalfStars, key: row => row.Team);

        Csat.Calculate(byTeam["a"], new("stars", HalfStars, HalfStars.Band(4, 5), HalfStars.Band(0.5m, 2))).Figures["mean"].Mean.Should().BeApproximately(4, 1e-15);
        (byTeam["a"].Unanswered, byTeam.NoKey.Count).Should().Be((1, 1));
        rows.TallyWeightedScores(row => row.Stars, row => row.Weight, HalfStars).Should().Be(byTeam.Total);
        rows.Invoking(all => all.TallyWeightedScores(row => row.Stars, _ => -1, HalfStars)).Should().Throw<ArgumentException>().WithMessage("*The weight is -1; expected 0, or*");
    }

    [Theory]
    [InlineData(4.3)]
    [InlineData(0)]
    [InlineData(5.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void TallyScores_RatingOffTheSteps_IsOffTheScale(double rating)
    {
        FluentActions.Invoking(() => new[] { rating }.TallyScores(value => value, HalfStars)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*expected 0.5 to 5 by 0.5*");
        new[] { rating, 5 }.TallyScores(value => value, HalfStars, InvalidFacts.Count).OffScale.Should().Be(1);
        new[] { rating, 5 }.TallyWeightedScores(value => value, _ => 1, HalfStars, InvalidFacts.Count).Excluded[ExclusionReasons.OffScale].Should().Be(1);
    }

    /// <summary>Three tenths are no number of a double, and its mean is what was answered all the same.</summary>
    [Fact]
    public void TallyScores_Tenths_AreTheStepsNextToThem()
    {
        SurveyScale tenths = new(0, 10, 0.1m);

        Rating.Calculate(Enumerable.Range(0, 101).Select(i => i * 0.1).TallyScores(value => value, tenths)).Responses.Should().Be(101);
        Rating.Calculate(new[] { 0.1 + 0.2, 0.3 }.TallyScores(value => value, tenths)).Mean.Should().Be(0.3);
    }

    [Fact]
    public void Scale_ThroughJson_IsEqual()
    {
        JsonSerializer.Serialize(HalfStars).Should().Be("""{"minimum":0.5,"maximum":5,"step":0.5}""");
        JsonSerializer.Deserialize<SurveyScale>("""{"minimum":0.5,"maximum":5,"step":0.5}""").Should().Be(HalfStars);
        JsonSerializer.Serialize(SurveyScale.ZeroToTen).Should().Be("""{"minimum":0,"maximum":10}""");
        ScoreTally tally = new[] { 4.5 }.TallyScores(value => value, HalfStars);
        JsonSerializer.Deserialize(JsonSerializer.Serialize(tally, CxMetricsJson.TypeInfo<ScoreTally>()), CxMetricsJson.TypeInfo<ScoreTally>()).Should().Be(tally);
        HalfStars.Should().NotBe(new SurveyScale(1, 10), "half stars are no points");
        (HalfStars.Step, HalfStars.Points, HalfStars.Minimum, HalfStars.Maximum).Should().Be((0.5m, 10, 1, 10));
        new SurveyScale(0, 10, 1).Should().Be(SurveyScale.ZeroToTen);
    }

    [Theory]
    [InlineData(0, 5, 0.4)]
    [InlineData(0, 5, 0)]
    [InlineData(0, 5, -0.5)]
    [InlineData(0, 5, 2)]
    [InlineData(0, 5, 0.001)]
    [InlineData(0.2, 5, 0.5)]
    [InlineData(0, 5.2, 0.5)]
    [InlineData(0, 60, 0.5)]
    [InlineData(5, 5, 0.5)]
    public void New_StepsThatCannotBe_AreRefused(double minimum, double maximum, double step) =>
        FluentActions.Invoking(() => new SurveyScale((decimal)minimum, (decimal)maximum, (decimal)step)).Should().Throw<ArgumentOutOfRangeException>();

    private sealed record Review(double? Stars);
}
