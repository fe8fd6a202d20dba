namespace CxMetrics.Tests.Surveys;

public class NpsComparisonTests
{
    [Fact]
    public void Compare_EmptySide_IsNullThroughout()
    {
        NpsComparison comparison = Nps.Compare(Nps.FromCounts(0, 0, 0), Nps.FromCounts(5, 2, 3));

        comparison.Difference.Should().BeNull();
        comparison.PValue.Should().BeNull();
        comparison.Interval.Lower.Should().BeNull();
        comparison.IsSignificant.Should().BeNull();
        comparison.ToString().Should().Be("NPS change is not defined: one side has no responses");
    }

    [Fact]
    public void Compare_SidesSwapped_ChangesTheSignOnly()
    {
        NpsComparison there = Nps.Compare(Nps.FromCounts(50, 30, 20), Nps.FromCounts(45, 35, 20));
        NpsComparison back = Nps.Compare(Nps.FromCounts(45, 35, 20), Nps.FromCounts(50, 30, 20));

        back.Difference.Should().Be(-there.Difference);
        back.Interval.Lower.Should().Be(-there.Interval.Upper);
        back.PValue.Should().Be(there.PValue);
    }

    [Theory]
    [InlineData(700, 200, 100, true)]
    [InlineData(501, 299, 200, false)]
    public void IsSignificant_Interval_LeavesOutZero(long promoters, long passives, long detractors, bool expected)
    {
        NpsComparison comparison = Nps.Compare(Nps.FromCounts(500, 300, 200), Nps.FromCounts(promoters, passives, detractors));

        comparison.IsSignificant.Should().Be(expected);
        (comparison.PValue < 0.05).Should().Be(expected, "interval and test rest on the same statistic");
    }

    [Fact]
    public void Compare_OtherBands_IsRefusedWithBoth() =>
        FluentActions.Invoking(() => Nps.Compare(Nps.FromCounts(1, 1, 1), Nps.FromCounts(1, 1, 1, NpsDefinition.OneToFive)))
            .Should().Throw<ArgumentException>()
            .WithMessage("before is \"NPS on 0 to 10\" and after is \"NPS on 1 to 5\"; expected the same scale and bands on both sides.*");

    [Fact]
    public void Compare_OnlyTheMinimumDiffers_IsAllowed() =>
        Nps.Compare(Nps.FromCounts(1, 1, 1), Nps.FromCounts(1, 1, 1, NpsDefinition.Standard with { MinimumResponses = 5 }))
            .Difference.Should().Be(0);

    [Fact]
    public void ToString_Change_IsOneSentence() =>
        Nps.Compare(Nps.FromCounts(120, 60, 45), Nps.FromCounts(150, 70, 30)).ToString()
            .Should().Be("NPS changed by +14.7 points, 95% interval 1.1 to 27.9, p = 0.0335");
}
