namespace CxMetrics.Tests.Surveys;

/// <summary>Answers that stop short of the upper end of their scale were perhaps given on another.</summary>
public sealed class ScaleReachTests
{
    private const string OneToFive = "; no answer is above 5: check that the scale was 0 to 10";

    [Fact]
    public void ToString_OneToFiveUnderNps_AsksForTheScale()
    {
        NpsResult result = Nps.Calculate([1, 2, 3, 4, 5, 5, 5]);

        result.Score.Should().Be(-100);
        result.ToString().Should().EndWith(OneToFive);
        Nps.Calculate(WeightedScoreTally.FromScores([1, 2, 3, 4, 5], [1.0, 2.0, 1.0, 1.0, 1.0], SurveyScale.ZeroToTen)).ToString().Should().EndWith(OneToFive);
    }

    [Fact]
    public void ToString_ShortOfTheUpperBand_IsSaidForEveryMetric()
    {
        Nps.Calculate([1, 7, 6, 5, 7]).ToString().Should().EndWith("no answer is above 7: check that the scale was 0 to 10");
        Csat.Calculate([1, 2, 3, 3, 2]).ToString().Should().EndWith("no answer is above 3: check that the scale was 1 to 5");
        Ces.Calculate([1, 5, 4, 5, 4]).ToString().Should().EndWith("no answer is above 5: check that the scale was 1 to 7");
        Ces.Calculate([1, 2, 3, 1, 2], CesDefinition.Ces1).ToString().Should().EndWith("no answer is above 3: check that the scale was 1 to 5");
    }

    [Fact]
    public void ToString_ReachedOrFewOrTwoPoints_IsNotSaid()
    {
        Nps.Calculate([1, 2, 3, 4, 9]).ToString().Should().NotContain("check");
        Nps.Calculate([1, 2, 3, 4]).ToString().Should().NotContain("check", "four may well miss it");
        Csat.Calculate([0, 0, 0, 0, 0], CsatDefinition.ThumbsUp).ToString().Should().NotContain("check");
        Nps.FromCounts(0, 0, 9).ToString().Should().NotContain("check", "counts know no scores");
        Nps.Calculate(ScoreTally.AdditiveIdentity).ToString().Should().NotContain("check");
    }

    [Fact]
    public void RepeatedId_Anywhere_NamesTheWayOn()
    {
        const string Cure = "*expected each once. Pass InvalidFacts.Count to count those that come later and leave them out.*";
        DateTimeOffset nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        SurveyResponse response = new("r", SurveyKind.Nps, SurveyScale.ZeroToTen, 9);
        Interaction contact = new("c", ContactChannel.Phone, ContactDirection.Inbound, nine);
        LiveTally<SurveyResponse, ScoreTally> live = new(NpsDefinition.Standard);
        live.Add(response);
        Action[] repeats =
        [
            () => Nps.Calculate([response, response]),
            () => live.Add(response),
            () => Fcr.Link([contact, contact], nine),
            () => Tickets.Measure([new Ticket("t", nine), new Ticket("t", nine)], nine),
            () => Retention.Link([new CustomerActivity("a", nine) { Id = "x" }, new CustomerActivity("a", nine) { Id = "x" }], nine),
        ];

        repeats.Should().AllSatisfy(repeat => repeat.Should().Throw<ArgumentException>().WithMessage(Cure));
    }

    [Fact]
    public void OffScale_Anywhere_NamesTheWayOn()
    {
        const string Cure = "*11; expected 0 to 10. Pass InvalidFacts.Count to count such scores and leave them out.*";
        SurveyResponse off = new("a", SurveyKind.Nps, SurveyScale.ZeroToTen, 11);

        foreach (Action refused in new Action[]
                 {
                     () => Nps.Calculate([9, 11]),
                     () => Nps.Calculate([off]),
                     () => ScoreTally.FromScores([11], SurveyScale.ZeroToTen),
                     () => WeightedScoreTally.FromScores([11], [1.0], SurveyScale.ZeroToTen),
                     () => Nps.CalculateWeighted([off]),
                     () => new[] { 11 }.TallyScores(static score => score, SurveyScale.ZeroToTen, static _ => "all"),
                     () => new[] { off }.TakeLatestPerCustomer(SurveyKind.Nps),
                 })
        {
            refused.Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage(Cure);
        }
    }
}
