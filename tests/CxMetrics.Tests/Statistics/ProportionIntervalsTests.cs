using CxMetrics.Statistics;

namespace CxMetrics.Tests.Statistics;

public class ProportionIntervalsTests
{
    [Fact]
    public void Wilson_NoTrials_IsUndefined() =>
        ProportionIntervals.Wilson(0, 0, 0.95).Should().Be(new ConfidenceInterval(null, null, 0.95, "Wilson"));

    [Theory]
    [InlineData(0, 7)]
    [InlineData(3, 7)]
    [InlineData(7, 7)]
    [InlineData(1, 9_000_000_000_000_000)]
    [InlineData(8_999_999_999_999_999, 9_000_000_000_000_000)]
    public void Wilson_AnyCounts_HoldsTheEstimateWithinTheScale(long successes, long trials)
    {
        ConfidenceInterval interval = ProportionIntervals.Wilson(successes, trials, 0.95);

        interval.Contains((double)successes / trials).Should().BeTrue();
        interval.Lower.Should().BeGreaterThanOrEqualTo(0);
        interval.Upper.Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Wilson_NoneOrAll_ReachesTheEndOfTheScaleExactly()
    {
        ProportionIntervals.Wilson(0, 20, 0.95).Lower.Should().Be(0);
        ProportionIntervals.Wilson(20, 20, 0.95).Upper.Should().Be(1);
    }

    [Fact]
    public void Wilson_MoreSuccessesThanTrials_IsRefusedWithBoth() =>
        FluentActions.Invoking(() => ProportionIntervals.Wilson(5, 4, 0.95))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("successes is 5; expected at most the trials, 4.*");
}
