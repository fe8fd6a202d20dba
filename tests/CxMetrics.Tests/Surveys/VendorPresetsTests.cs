namespace CxMetrics.Tests.Surveys;

/// <summary>The worked examples that vendors publish in their help pages, before they round.</summary>
public class VendorPresetsTests
{
    /// <summary>help.delighted.com, article 533: 70.</summary>
    [Fact]
    public void DelightedCsat_PublishedExample_IsReproduced() =>
        Csat.Calculate(Tally(SurveyScale.OneToFive, 15, 5, 10, 30, 40), CsatDefinition.TopTwoOfFive).Score.Should().Be(70);

    /// <summary>help.delighted.com, article 535: 5 of 8, shown as 63.</summary>
    [Fact]
    public void DelightedSmileys_PublishedExample_IsReproduced() =>
        Csat.Calculate(Tally(SurveyScale.OneToFive, 1, 1, 1, 1, 4), CsatDefinition.TopTwoOfFive).Score.Should().Be(62.5);

    /// <summary>help.delighted.com, article 340: 75.</summary>
    [Fact]
    public void DelightedThumbs_PublishedExample_IsReproduced() =>
        Csat.Calculate(Tally(SurveyScale.ZeroToOne, 1, 3), CsatDefinition.ThumbsUp).Score.Should().Be(75);

    /// <summary>help.delighted.com, article 532: 450 of 120 ratings, shown as 3.8.</summary>
    [Fact]
    public void DelightedStars_PublishedExample_IsReproduced() =>
        Csat.Calculate(Tally(SurveyScale.OneToFive, 10, 15, 20, 25, 50), CsatDefinition.TopTwoOfFive).Mean.Should().Be(3.75);

    /// <summary>help.delighted.com, article 249: 50.</summary>
    [Fact]
    public void DelightedCes_PublishedExample_IsReproduced() =>
        Ces.Calculate(Tally(SurveyScale.OneToFive, 2, 3, 5, 4, 6), CesDefinition.Ces2OneToFive).EasyShare.Should().Be(0.5);

    /// <summary>help.delighted.com, article 534: agreement is 5-7 on seven points.</summary>
    [Fact]
    public void DelightedCesOneToSeven_EachPoint_IsEasyFromFiveOn() =>
        Ces.Calculate(Tally(SurveyScale.OneToSeven, 1, 2, 4, 8, 16, 32, 64), VendorPresets.DelightedCesOneToSeven).Easy.Should().Be(16 + 32 + 64);

    /// <summary>support.zendesk.com: every rating is good or bad; a 3 of 5 is bad.</summary>
    [Fact]
    public void Zendesk_EachScale_SplitsIntoGoodAndBad()
    {
        CsatResult five = Csat.Calculate(Tally(SurveyScale.OneToFive, 1, 2, 4, 8, 16), VendorPresets.ZendeskOneToFive);
        CsatResult three = Csat.Calculate(Tally(SurveyScale.OneToThree, 1, 2, 4), VendorPresets.ZendeskOneToThree);
        CsatResult two = Csat.Calculate(Tally(new SurveyScale(1, 2), 1, 2), VendorPresets.ZendeskOneToTwo);

        (five.Satisfied, five.Dissatisfied).Should().Be((24, 7));
        (three.Satisfied, three.Dissatisfied).Should().Be((4, 3));
        (two.Satisfied, two.Dissatisfied).Should().Be((2, 1));
    }

    /// <summary>formbricks.com, question type rating: the highest of 3, the top two of 4 to 7, the top three of 10.</summary>
    [Theory]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(5, 2)]
    [InlineData(6, 2)]
    [InlineData(7, 2)]
    [InlineData(10, 3)]
    public void Formbricks_EachRange_CountsTheTopOnes(int range, int top)
    {
        CsatDefinition definition = VendorPresets.FormbricksOneTo(range);
        long[] counts = [.. Enumerable.Range(0, range).Select(point => 1L << point)];
        CsatResult csat = Csat.Calculate(ScoreTally.FromCounts(new SurveyScale(1, range), counts), definition);

        csat.Satisfied.Should().Be(counts.TakeLast(top).Sum());
        csat.Dissatisfied.Should().Be(counts.Take(top).Sum());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(11)]
    public void Formbricks_OtherRange_IsRefused(int range) =>
        FluentActions.Invoking(() => VendorPresets.FormbricksOneTo(range))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("highest is*expected 3, 4, 5, 6, 7 or 10.*");

    [Fact]
    public void All_Choices_AreThoseOfNoOtherPreset()
    {
        CsatDefinition[] all =
        [
            VendorPresets.ZendeskOneToTwo, VendorPresets.ZendeskOneToThree, VendorPresets.ZendeskOneToFive, VendorPresets.FormbricksOneTo(4),
            VendorPresets.FormbricksOneTo(6), CsatDefinition.TopTwoOfFive, CsatDefinition.TopOneOfThree, CsatDefinition.TopTwoOfSeven,
            CsatDefinition.TopThreeOfTen, CsatDefinition.ThumbsUp,
        ];

        all.Select(definition => definition.Name).Should().OnlyHaveUniqueItems();
        all.Select(definition => definition with { Name = "any" }).Should().OnlyHaveUniqueItems("one choice has one name");
    }

    private static ScoreTally Tally(SurveyScale scale, params long[] counts) => ScoreTally.FromCounts(scale, counts);
}
