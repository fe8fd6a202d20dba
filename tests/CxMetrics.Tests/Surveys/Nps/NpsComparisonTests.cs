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
            .Should().Be("NPS changed by +14.7 points, 95% interval 1.2 to 28.1, p = 0.0326");

    [Fact]
    public void Compare_MixMovesButScoreDoesNot_IsSaid()
    {
        NpsComparison comparison = Nps.Compare(Nps.FromCounts(300, 400, 300), Nps.FromCounts(400, 200, 400));

        comparison.Difference.Should().Be(0);
        comparison.IsSignificant.Should().BeFalse();
        comparison.Distribution.PValue.Should().BeLessThan(1e-10);
        comparison.ToString().Should().Be(
            "NPS changed by 0.0 points, 95% interval -7.3 to 7.3, p = 1.0000; the mix of answers changed all the same, p < 0.0001");
    }

    [Fact]
    public void Compare_ScoreMoves_LeavesTheMixUnsaid() =>
        Nps.Compare(Nps.FromCounts(500, 300, 200), Nps.FromCounts(700, 200, 100)).ToString().Should().NotContain("mix");

    [Theory]
    [InlineData(NpsTest.HybridScore, "hybrid score")]
    [InlineData(NpsTest.AdjustedWald3T, "adjusted Wald (3, T)")]
    [InlineData(NpsTest.Wald, "Wald")]
    [InlineData(NpsTest.Pooled, "Wald")]
    public void Compare_ByMethod_NamesItAndItsInterval(NpsTest method, string interval)
    {
        NpsComparison comparison = Nps.Compare(Nps.FromCounts(120, 60, 45), Nps.FromCounts(150, 70, 30), method: method);

        comparison.Method.Should().Be(method);
        comparison.Interval.Method.Should().Be(interval);
        comparison.IsSignificant.Should().Be(comparison.PValue < 0.05);
    }

    [Fact]
    public void Compare_PooledBetweenBothErrors_GoesByThePValue()
    {
        // Wald's interval leaves out 0, the pooled p-value is above 0.05: the p-value is what is printed, so it decides.
        NpsComparison comparison = Nps.Compare(Nps.FromCounts(5, 4, 2), Nps.FromCounts(9, 2, 0), method: NpsTest.Pooled);

        comparison.Interval.Contains(0).Should().BeFalse();
        comparison.PValue.Should().BeGreaterThan(0.05);
        comparison.IsSignificant.Should().BeFalse();
    }

    [Theory]
    [InlineData(NpsTest.Wald)]
    [InlineData(NpsTest.Pooled)]
    public void Compare_NoSpread_HasNoPValue(NpsTest method)
    {
        NpsComparison comparison = Nps.Compare(Nps.FromCounts(10, 0, 0), Nps.FromCounts(20, 0, 0), method: method);

        comparison.Difference.Should().Be(0);
        comparison.Test.Statistic.Should().BeNull();
        comparison.PValue.Should().BeNull();
        comparison.IsSignificant.Should().BeNull();
        comparison.Distribution.PValue.Should().BeNull();
        comparison.ToString().Should().Contain(", no p-value;");
    }
}
