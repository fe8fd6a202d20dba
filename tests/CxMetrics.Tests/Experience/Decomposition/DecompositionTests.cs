using System.Globalization;
using System.Text.Json;
using CxMetrics.Experience;
using CxMetrics.Internal;
using CxMetrics.Serialization;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Experience;

public class DecompositionTests
{
    private static readonly Breakdown<string, ScoreTally> Before = Groups(("SMB", 60, 20, 20), ("ENT", 10, 10, 30));
    private static readonly Breakdown<string, ScoreTally> After = Groups(("SMB", 33, 10, 9), ("ENT", 28, 26, 60));

    [Fact]
    public void Of_DefinitionOfNoScore_IsRefused() =>
        FluentActions.Invoking(() => Decomposition.Of(After, new ResponseScores(SurveyKind.Nps)))
            .Should().Throw<ArgumentException>().WithMessage("definition is a ResponseScores; expected an NPS, CSAT or CES definition.*");

    /// <summary>Means by group have denominators of their own; share times score adds up all the same.</summary>
    [Fact]
    public void Mentions_MeansOfOverlappingGroups_ContributionsAddUpAndMeansDoNot()
    {
        SurveyScale scale = new(0, 20);
        CesDefinition mean = new("mean", scale, EffortDirection.HigherIsEasier, new(11, 20), new(11, 20), new(0, 5));
        ScoreTally customers = ScoreTally.FromScores([14, 14, 4, 0], scale);
        Breakdown<string, ScoreTally> products = Breakdown.From(
            [KeyValuePair.Create("a", ScoreTally.FromScores([10, 10], scale)), KeyValuePair.Create("b", ScoreTally.FromScores([4, 4, 4], scale))]);

        ScoreDecomposition<string> spend = Decomposition.Mentions(customers, products, mean);

        spend.Score.Should().Be(8);
        spend.Groups.Select(group => group.Contribution).Should().Equal(5, 3);
        spend.Groups.Select(group => group.Score).Should().Equal(10, 4);
    }

    [Fact]
    public void Change_GroupThatIsNew_IsAllMix()
    {
        ScoreChange<string> change = Decomposition.Change(Groups(("a", 6, 2, 2)), Groups(("a", 6, 2, 2), ("b", 0, 1, 9)));

        change.Change.Should().Be(-65);
        change.Groups.Select(group => group.Rate).Should().Equal(0, 0);
        change.Groups.Select(group => group.Mix).Should().Equal(-16.25, -48.75);
    }

    [Fact]
    public void Of_Rates_AddsCountsAndNotRates()
    {
        ScoreDecomposition<string> rate = Decomposition.Of(
            Breakdown.From([KeyValuePair.Create("a", new RateTally(1, 2)), KeyValuePair.Create("b", new RateTally(9, 10))]), "FCR");

        rate.Score.Should().Be(5.0 / 6);
        rate.Groups.Sum(group => group.Contribution).Should().BeApproximately(5.0 / 6, 1e-16);
        rate.ToString().Should().Be("FCR 83.3% from 12 facts: b +75.0%, a +8.3%");
    }

    [Theory]
    [InlineData(63, 93, 38, 92, 0.26438, 0.12116, 0.39286)]
    [InlineData(9, 10, 3, 10, 0.6, 0.17052, 0.80902)]
    public void Newcombe_ReportedCases_LimitsAreInOrderAndNotSubtracted(long hits, long count, long otherHits, long otherCount, double difference, double lower, double upper)
    {
        ConfidenceInterval interval = Proportions.Newcombe(new Proportion(hits, count), new Proportion(otherHits, otherCount), 0.95);

        interval.Lower.Should().BeApproximately(lower, 5e-6);
        interval.Upper.Should().BeApproximately(upper, 5e-6);
        interval.Contains(difference).Should().BeTrue();
    }

    [Fact]
    public void ToString_Change_PrintsPartsThatAddUp() =>
        Decomposition.Change(Before, After).ToString().Should().Be(
            "NPS from 13.3 of 150 responses to -4.8 of 166: -18.2 (rate +9.1, mix -27.3), midpoint weights; SMB -10.7, ENT -7.5");

    [Fact]
    public void ToString_ChangeByTheSharesBefore_NamesTheInteraction() =>
        Decomposition.Change(Before, After, ChangeWeights.Base).ToString().Should().Be(
            "NPS from 13.3 of 150 responses to -4.8 of 166: -18.2 (rate +8.1, mix -28.3, interaction +2.0), base weights; ENT -10.7, SMB -7.5");

    [Fact]
    public void ToString_PartOfAChange_PrintsEffectsThatAddUp() =>
        Decomposition.Change(Before, After).Groups[0].ToString().Should().Be(
            "ENT: NPS from -40.0 of 33.3% to -28.1 of 68.7%, contributes -7.4 (rate +6.1, mix -13.5)");

    [Fact]
    public void ToString_ManyGroups_NamesTheLargestAndAddsTheOthers()
    {
        ScoreDecomposition<int> parts = Decomposition.Of(Breakdown.From(
            Enumerable.Range(1, 9).Select(i => KeyValuePair.Create(i, ScoreTally.FromScores(Enumerable.Repeat(10, i), SurveyScale.ZeroToTen)))));

        parts.ToString().Should().Be("NPS 100.0 from 45 responses: 9 +20.0, 8 +17.8, 7 +15.6, 6 +13.3, 5 +11.1, 4 others +22.2");
    }

    [Fact]
    public void ToString_Mentions_SaysThatTheyAreNoDecomposition() =>
        Decomposition.Mentions(ScoreTally.FromScores([10, 9, 3], SurveyScale.ZeroToTen), Groups(("price", 1, 0, 1), ("speed", 2, 0, 0))).ToString().Should().Be(
            "NPS 33.3 from 3 responses; mentions, not a decomposition: speed in 2 (without -100.0), price in 2 (without 100.0)");

    [Fact]
    public void ToString_WithoutAnswers_SaysSo()
    {
        Breakdown<string, ScoreTally> nobody = Breakdown<string, ScoreTally>.AdditiveIdentity;

        Decomposition.Of(nobody).ToString().Should().Be("NPS is not defined: nothing has a weight");
        Decomposition.Change(nobody, After).ToString().Should().Be("no change of NPS: before, nothing has a weight");
        Decomposition.Change(nobody, After).Groups[0].ToString().Should().Be("ENT: no change of NPS, since a side has no weight");
        Decomposition.Change(nobody, After).RoundedContributions(1).Should().BeEmpty();
    }

    [Fact]
    public void Of_AnswersWithoutAKey_AreAPartToo()
    {
        ScoreDecomposition<int> parts = Decomposition.Of(Breakdown.From(
            [KeyValuePair.Create(0, ScoreTally.FromScores([10, 9], SurveyScale.ZeroToTen))], ScoreTally.FromScores([1], SurveyScale.ZeroToTen)));

        parts.NoKey!.Contribution.Should().BeApproximately(-100.0 / 3, 1e-13);
        parts.NoKey.ToString().Should().Be("(none): NPS -100.0 from 1 response, 33.3% of all, contributes -33.3; without it 100.0");
        parts.Groups[0].ToString().Should().StartWith("0: NPS 100.0");
        (parts.Groups[0].Contribution + parts.NoKey.Contribution).Should().Be(parts.Score);
        parts.RoundedContributions(0).Should().Equal(67, -34);
    }

    [Fact]
    public void Of_EveryDefinition_IsTheScoreOfItsCalculator()
    {
        Breakdown<string, ScoreTally> ratings = Breakdown.From(
            [KeyValuePair.Create("a", ScoreTally.FromScores([5, 4, 2, 1], SurveyScale.OneToFive)), KeyValuePair.Create("b", ScoreTally.FromScores([3, 5], SurveyScale.OneToFive))]);
        Breakdown<string, WeightedScoreTally> weighted = Breakdown.From(ratings.Groups.Select(group => KeyValuePair.Create(group.Key, WeightedScoreTally.From(group.Tally))));

        Decomposition.Of(ratings, CsatDefinition.TopTwoOfFive).Score.Should().Be(Csat.Calculate(ratings.Total).Score);
        Decomposition.Of(ratings, CesDefinition.Ces1).Score.Should().Be(Ces.Calculate(ratings.Total, CesDefinition.Ces1).Mean);
        Decomposition.Of(ratings, NpsDefinition.OneToFive).Score.Should().BeApproximately(Nps.Calculate(ratings.Total, NpsDefinition.OneToFive).Score, 1e-13);
        Decomposition.Of(weighted, CsatDefinition.TopTwoOfFive).Metric.Should().Be("Weighted CSAT");
        Decomposition.Of(weighted, CesDefinition.Ces1).Score.Should().Be(Decomposition.Of(ratings, CesDefinition.Ces1).Score);
        Decomposition.Change(weighted, weighted, ChangeWeights.End, CsatDefinition.TopTwoOfFive).Change.Should().Be(0);
        Decomposition.Change(ratings, ratings, ChangeWeights.End, CesDefinition.Ces1).Definition.Should().Be(CesDefinition.Ces1.Name);
    }

    [Fact]
    public void Of_CountsBeyondADouble_LoseNothing()
    {
        const long Most = 4_500_000_000_000_000_001;
        ScoreDecomposition<string> parts = Decomposition.Of(Breakdown.From(
            [KeyValuePair.Create("a", ScoreTally.FromCounts(SurveyScale.ZeroToTen, [Most - 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, Most]))]));

        parts.Score.Should().BeApproximately(100.0 / ((2.0 * Most) - 1), 1e-30);
    }

    /// <summary>Keys that cannot be compared come in the order of the sides.</summary>
    [Fact]
    public void Change_KeysWithoutAnOrder_MeetOnBothSides()
    {
        static Breakdown<Team, ScoreTally> Of(params string[] names) => Breakdown.From(names.Select(name => KeyValuePair.Create(new Team(name), Tally(name[0], 1, 1))));

        ScoreChange<Team> change = Decomposition.Change(Of("b", "a"), Of("c", "a"));

        change.Groups.Select(group => (group.Key.Name, group.CountBefore, group.CountAfter)).Should().Equal(("b", 100, 0), ("a", 99, 99), ("c", 0, 101));
    }

    [Fact]
    public void Change_RatesOfTwoDefinitions_AreRefused()
    {
        static Breakdown<string, RateTally<ContactRateDefinition>> Rates(ContactRateDefinition definition) =>
            Breakdown.From([KeyValuePair.Create("a", new RateTally<ContactRateDefinition> { Definition = definition, Numerator = 1, Denominator = 2 })]);

        FluentActions.Invoking(() => Decomposition.Change(Rates(ContactRateDefinition.Flagged), Rates(ContactRateDefinition.SelfServiceShare)))
            .Should().Throw<ArgumentException>().WithParameterName("after").WithMessage("Before and after: *");
        Decomposition.Change(Rates(ContactRateDefinition.Flagged), Rates(ContactRateDefinition.Flagged)).Change.Should().Be(0);
        Decomposition.Of(Rates(ContactRateDefinition.Flagged)).Score.Should().Be(0.5);
    }

    [Fact]
    public void Write_Json_HasEveryFigure()
    {
        string json = JsonSerializer.Serialize(Decomposition.Change(Before, After), CxMetricsJson.TypeInfo<ScoreChange<string>>());

        json.Should().StartWith("""{"metric":"NPS","definition":"NPS on 0 to 10","weights":"Midpoint","countBefore":150,"countAfter":166,""");
        json.Should().Contain("\"interaction\":null").And.Contain("\"noKey\":null");
    }

    /// <summary>Whatever the groups: parts within 4 units of the largest, at the midpoint the same backwards.</summary>
    [Theory]
    [InlineData(3, 400)]
    [InlineData(40, 60)]
    [InlineData(10_000, 2)]
    public void Change_RandomGroups_AddsUpWithinFourUnitsOfTheLargest(int groups, int runs)
    {
        Random random = new(groups);
        for (int run = 0; run < runs; run++)
        {
            (Breakdown<int, ScoreTally> before, Breakdown<int, ScoreTally> after) = (Random(random, groups), Random(random, groups));
            ScoreDecomposition<int> parts = Decomposition.Of(before);
            AddUp(parts.Groups.Select(group => group.Share), 1);
            AddUp(parts.Groups.Select(group => group.Contribution), parts.Score!.Value);
            AddUp(parts.Groups.Select(group => group.AboveAverage), 0);
            foreach (ChangeWeights weights in Enum.GetValues<ChangeWeights>())
            {
                ScoreChange<int> change = Decomposition.Change(before, after, weights);
                AddUp(change.Groups.Select(group => group.Rate), change.Rate!.Value);
                AddUp(change.Groups.Select(group => group.Mix), change.Mix!.Value);
                AddUp(change.Groups.Select(group => group.Contribution), change.Change!.Value);
                AddUp([change.Rate, change.Mix, change.Interaction], change.Change.Value);
                change.RoundedContributions(1).Sum(part => (decimal)part).Should().Be((decimal)Math.Round(change.Change.Value, 1));
            }

            Decomposition.Change(after, before).Mix.Should().BeApproximately(-Decomposition.Change(before, after).Mix!.Value, 1e-13);
        }
    }

    [Fact]
    public void ToString_ManyGroups_RoundsThemAsTheRoundedContributionsAre()
    {
        Random random = new(7);
        for (int run = 0; run < 50; run++)
        {
            ScoreDecomposition<int> parts = Decomposition.Of(Random(random, 9));
            string text = parts.ToString();

            parts.Groups.Zip(parts.RoundedContributions(1)).OrderByDescending(group => Math.Abs(group.First.Contribution!.Value)).Take(5)
                .Select(group => $"{group.First.Key} " + group.Second.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture))
                .Should().OnlyContain(named => text.Contains(named, StringComparison.Ordinal));
        }
    }

    private readonly record struct Team(string Name);

    private static void AddUp(IEnumerable<double?> parts, double whole)
    {
        double[] values = [.. parts.OfType<double>()];
        double largest = values.Append(whole).Max(Math.Abs);
        DoubleDouble sum = values.Aggregate(default(DoubleDouble), (sum, part) => sum + part);
        Math.Abs((sum - new DoubleDouble(whole, 0)).Value).Should().BeLessThanOrEqualTo(4 * (Math.BitIncrement(largest) - largest));
    }

    private static Breakdown<int, ScoreTally> Random(Random random, int groups) =>
        Breakdown.From(Enumerable.Range(0, groups).Where(_ => random.Next(10) > 0).Append(groups).Select(key => KeyValuePair.Create(
            key, Tally(random.Next(4) * random.Next(100), random.Next(4) * random.Next(100), key == groups ? 1 : random.Next(4) * random.Next(100)))));

    private static Breakdown<string, ScoreTally> Groups(params (string Key, int Promoters, int Passives, int Detractors)[] groups) =>
        Breakdown.From(groups.Select(group => KeyValuePair.Create(group.Key, Tally(group.Promoters, group.Passives, group.Detractors))));

    private static ScoreTally Tally(int promoters, int passives, int detractors) =>
        ScoreTally.FromCounts(SurveyScale.ZeroToTen, [detractors, 0, 0, 0, 0, 0, 0, passives, 0, 0, promoters]);
}
