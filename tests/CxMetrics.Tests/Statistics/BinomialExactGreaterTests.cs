using CxMetrics.Statistics;

namespace CxMetrics.Tests.Statistics;

public class BinomialExactGreaterTests
{
    [Theory]
    [InlineData(0, 4, 0.3, 1)]
    [InlineData(4, 4, 0.5, 0.0625)]
    [InlineData(2, 4, 0.5, 0.6875)]
    [InlineData(1, 4, 0, 0)]
    [InlineData(4, 4, 1, 1)]
    [InlineData(1, 4, 1, 1)]
    public void BinomialExactGreater_Counts_IsTheUpperTail(long successes, long trials, double benchmark, double expected) =>
        Proportions.BinomialExactGreater(new Proportion(successes, trials), benchmark).Should().BeApproximately(expected, 1e-14);

    [Fact]
    public void BinomialExactGreater_NoTrials_IsNull() => Proportions.BinomialExactGreater(default, 0.5).Should().BeNull();
}
