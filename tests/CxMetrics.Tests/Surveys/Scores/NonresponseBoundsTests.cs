namespace CxMetrics.Tests.Surveys;

public class NonresponseBoundsTests
{
    [Fact]
    public void Nps_EverybodyAnswered_BothAreTheScore()
    {
        NpsResult nps = Nps.FromCounts(50, 30, 20);

        Nps.NonresponseBounds(nps, 100).Worst.Should().Be(nps.Score);
        Nps.NonresponseBounds(nps, 100).Best.Should().Be(nps.Score);
    }

    [Fact]
    public void Nps_NobodyAnswered_IsTheWholeScale()
    {
        NonresponseBounds bounds = Nps.NonresponseBounds(Nps.FromCounts(0, 0, 0), 7);

        bounds.Worst.Should().Be(-100);
        bounds.Best.Should().Be(100);
        bounds.ToString().Should().Be("-100.0 to 100.0 had all 7 answered; 0 did");
    }

    [Fact]
    public void All_NobodyAsked_AreNull()
    {
        NonresponseBounds[] bounds =
        [
            Nps.NonresponseBounds(Nps.FromCounts(0, 0, 0), 0),
            Csat.NonresponseBounds(Csat.Calculate(ScoreTally.AdditiveIdentity), 0),
            Ces.NonresponseBounds(Ces.Calculate(ScoreTally.AdditiveIdentity), 0),
        ];

        bounds.Should().OnlyContain(bound => bound.Worst == null && bound.Best == null);
        bounds[0].ToString().Should().Be("not defined: nobody was asked");
    }

    [Fact]
    public void Csat_SomeSilent_AreNoneOrAllSatisfied()
    {
        NonresponseBounds bounds = Csat.NonresponseBounds(Csat.Calculate([5, 4, 4, 1]), 10);

        bounds.Worst.Should().Be(30);
        bounds.Best.Should().Be(90);
        (bounds.Asked, bounds.Answered).Should().Be((10, 4));
    }

    [Theory]
    [InlineData(EffortDirection.HigherIsEasier, 3.0, 6.0)]
    [InlineData(EffortDirection.LowerIsEasier, 6.0, 3.0)]
    public void Ces_SomeSilent_AreOnTheEndOfTheirDirection(EffortDirection direction, double worst, double best)
    {
        CesDefinition definition = new("test", SurveyScale.OneToSeven, direction, new(5, 7), new(6, 7), new(1, 3));
        NonresponseBounds bounds = Ces.NonresponseBounds(Ces.Calculate([4, 6], definition), 4);

        bounds.Worst.Should().Be(worst);
        bounds.Best.Should().Be(best);
    }

    [Fact]
    public void Any_FewerAskedThanAnswered_IsRefused() =>
        FluentActions.Invoking(() => Nps.NonresponseBounds(Nps.FromCounts(5, 3, 2), 9))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("asked is 9; expected at least those who answered, 10.*");
}
