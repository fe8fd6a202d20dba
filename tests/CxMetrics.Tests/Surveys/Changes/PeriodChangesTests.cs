using CxMetrics.Statistics;
using CxMetrics.Tests.Serialization;

namespace CxMetrics.Tests.Surveys;

public sealed class PeriodChangesTests
{
    private static readonly Period January = Period.Month(2026, 1);

    // No answer in March, and none but unanswered surveys in April.
    private static readonly Breakdown<Period, ScoreTally> ByMonth = Breakdown.From(
    [
        KeyValuePair.Create(January, Answers(50, 30, 20)),
        KeyValuePair.Create(Period.Month(2026, 2), Answers(55, 28, 17)),
        KeyValuePair.Create(Period.Month(2026, 4), Unanswered),
        KeyValuePair.Create(Period.Month(2026, 5), Answers(20, 30, 50)),
        KeyValuePair.Create(Period.Month(2026, 6), Answers(22, 30, 48)),
    ]);

    private static ScoreTally Unanswered
    {
        get
        {
            ScoreTally.Builder builder = new(SurveyScale.ZeroToTen);
            builder.AddUnanswered(9);
            return builder.ToTally();
        }
    }

    [Fact]
    public void Changes_Months_AreTheComparisonsOfNeighbours()
    {
        PeriodChanges<NpsResult> changes = Nps.Changes(ByMonth);
        double[] single = [.. changes.Changes.Select(change => change.Comparison.PValue!.Value)];

        changes.Should().BeEquivalentTo(new { Metric = "NPS", Adjustment = PValueAdjustment.Holm, Confidence = 0.95, Tests = 3 });
        changes.Changes.Select(change => change.Period.Start.Month).Should().Equal(2, 5, 6);
        changes.Changes.Select(change => change.Previous.Start.Month).Should().Equal(1, 2, 5);
        changes.Changes[0].Comparison.Should().Be(Nps.Compare(Nps.Calculate(Answers(50, 30, 20)), Nps.Calculate(Answers(55, 28, 17))));
        changes.Changes.Select(change => change.AdjustedPValue!.Value).Should().Equal(PValues.Adjust(single, PValueAdjustment.Holm));
        changes.Changes.Select(change => change.IsSignificant).Should().Equal(false, true, false);
        changes.Significant.Should().Equal(changes.Changes[1]);
    }

    [Fact]
    public void Changes_MonthsWithoutAScore_AreNamed()
    {
        PeriodChanges<NpsResult> changes = Nps.Changes(ByMonth);

        changes.Gaps.Should().Equal(Period.Month(2026, 3), Period.Month(2026, 4));
        changes.Changes.Select(change => change.Gap.Count).Should().Equal(0, 2, 0);
        changes.ToString().Should().Be(
            "1 of 3 changes of NPS beyond chance at 95% confidence (Holm, 3 tests): 2026-05 -68.0; no score in 2026-03, 2026-04");
        changes.Changes[1].ToString().Should().StartWith("2026-05 after 2026-02 (no score in 2026-03, 2026-04): NPS changed by -68.0 points, 95% interval ")
            .And.EndWith("; adjusted p < 0.0001");
        Nps.Changes(ByMonth, adjustment: PValueAdjustment.None).Changes[1].ToString().Should().NotContain("adjusted");
    }

    [Fact]
    public void Changes_OneScoreOrNone_AreNone()
    {
        Nps.Changes(Breakdown<Period, ScoreTally>.AdditiveIdentity).Changes.Should().BeEmpty();
        Nps.Changes(Breakdown.From([KeyValuePair.Create(January, Answers(1, 1, 1))])).ToString()
            .Should().Be("0 of 0 changes of NPS beyond chance at 95% confidence (Holm, 0 tests)");
    }

    [Fact]
    public void Changes_PeriodsOfTwoUnits_AreRefused() =>
        FluentActions.Invoking(() => Nps.Changes(Breakdown.From(
            [KeyValuePair.Create(January, Answers(1, 1, 1)), KeyValuePair.Create(Period.Year(2026), Answers(1, 1, 1))])))
            .Should().ThrowExactly<ArgumentException>().WithParameterName("periods");

    [Fact]
    public void Changes_CsatAndCes_AreTheirComparisons()
    {
        ScoreTally before = ScoreTally.FromScores([1, 2, 4, 5, 5], SurveyScale.OneToFive);
        ScoreTally after = ScoreTally.FromScores([4, 5, 3, 5, 5], SurveyScale.OneToFive);
        Breakdown<Period, ScoreTally> months = Breakdown.From([KeyValuePair.Create(January, before), KeyValuePair.Create(January.Next(), after)]);

        Csat.Changes(months).Changes[0].Comparison.Should().Be(Csat.Compare(Csat.Calculate(before), Csat.Calculate(after)));
        CesDefinition five = CesDefinition.Ces2OneToFive;
        Ces.Changes(months, five, confidence: 0.9).Changes[0].Comparison.Should().Be(Ces.Compare(Ces.Calculate(before, five), Ces.Calculate(after, five), 0.9));
    }

    [Fact]
    public void Changes_Weighted_AreComparedByT()
    {
        WeightedScoreTally before = WeightedScoreTally.FromScores([1, 2, 4, 5], [1.0, 2.0, 1.0, 0.5], SurveyScale.OneToFive);
        WeightedScoreTally after = WeightedScoreTally.FromScores([5, 3, 4, 5], [1.0, 2.0, 1.0, 0.5], SurveyScale.OneToFive);
        Breakdown<Period, WeightedScoreTally> months =
            Breakdown.From([KeyValuePair.Create(January, before), KeyValuePair.Create(January.Next(), after)]);
        NpsDefinition nps = NpsDefinition.OneToFive;
        CesDefinition ces = CesDefinition.Ces2OneToFive;

        Csat.Changes(months).Changes[0].Comparison.Should().Be(Csat.Compare(Csat.Calculate(before), Csat.Calculate(after)));
        Nps.Changes(months, nps).Changes[0].Comparison.Should().Be(Nps.Compare(Nps.Calculate(before, nps), Nps.Calculate(after, nps)));
        Ces.Changes(months, ces).Changes[0].Comparison.Should().Be(Ces.Compare(Ces.Calculate(before, ces), Ces.Calculate(after, ces)));
        Csat.Changes(months).Metric.Should().Be("Weighted CSAT");
    }

    [Fact]
    public void Json_Changes_IsTheSameTextEveryWay()
    {
        FourWays.ShouldAgree(Nps.Changes(ByMonth));
        Nps.Changes(ByMonth).Should().Be(Nps.Changes(ByMonth));
        Nps.Changes(ByMonth).GetHashCode().Should().Be(Nps.Changes(ByMonth).GetHashCode());
        Nps.Changes(ByMonth).Should().NotBe(Nps.Changes(ByMonth, confidence: 0.9));
    }

    private static ScoreTally Answers(long promoters, long passives, long detractors) =>
        ScoreTally.FromCounts(SurveyScale.ZeroToTen, [detractors, 0, 0, 0, 0, 0, 0, passives, 0, promoters, 0]);
}
