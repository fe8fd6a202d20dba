using System.Globalization;
using CxMetrics.Tests.Serialization;

namespace CxMetrics.Tests.Surveys;

public class NpsBenchmarkComparisonTests
{
    private static readonly NumberFormatInfo Comma = new() { NumberDecimalSeparator = "," };

    [Theory]
    [InlineData(NpsBenchmarkTest.Score)]
    [InlineData(NpsBenchmarkTest.AdjustedWald3T)]
    [InlineData(NpsBenchmarkTest.Wald)]
    public void CompareWithBenchmark_NoResponses_IsNullThroughout(NpsBenchmarkTest method)
    {
        NpsBenchmarkComparison comparison = Nps.CompareWithBenchmark(Nps.FromCounts(0, 0, 0), 30, method: method);

        comparison.Difference.Should().BeNull();
        comparison.Test.StandardError.Should().BeNull();
        comparison.Interval.Lower.Should().BeNull();
        comparison.Test.Statistic.Should().BeNull();
        comparison.PValue.Should().BeNull();
        comparison.Test.PValueGreater.Should().BeNull();
        comparison.Test.PValueLess.Should().BeNull();
        comparison.IsSignificant.Should().BeNull();
        comparison.ToString().Should().Be("NPS against a benchmark is not defined: no responses");
    }

    [Theory]
    [InlineData(NpsBenchmarkTest.Score, NpsInterval.Score)]
    [InlineData(NpsBenchmarkTest.AdjustedWald3T, NpsInterval.AdjustedWald3T)]
    [InlineData(NpsBenchmarkTest.Wald, NpsInterval.Wald)]
    public void CompareWithBenchmark_Interval_IsTheScoresOfThatMethodAndDecidesAlike(NpsBenchmarkTest method, NpsInterval interval)
    {
        NpsResult result = Nps.FromCounts(60, 25, 15);
        for (double benchmark = -99.5; benchmark < 100; benchmark += 0.5)
        {
            NpsBenchmarkComparison comparison = Nps.CompareWithBenchmark(result, benchmark, 0.9, method);
            comparison.Interval.Should().Be(result.Interval(0.9, interval));
            comparison.IsSignificant.Should().Be(!comparison.Interval.Contains(benchmark), $"{benchmark} by {method}");
            comparison.IsSignificant.Should().Be(comparison.PValue < 1 - 0.9);
        }
    }

    [Fact]
    public void CompareWithBenchmark_Above_HasASmallPValueGreater()
    {
        NpsBenchmarkComparison comparison = Nps.CompareWithBenchmark(Nps.FromCounts(700, 200, 100), 50);

        comparison.Difference.Should().BeApproximately(10, 1e-12);
        comparison.Test.Statistic.Should().BePositive();
        comparison.Test.PValueGreater.Should().BeLessThan(0.001);
        comparison.Test.PValueLess.Should().BeGreaterThan(0.999);
        comparison.PValue.Should().BeApproximately(2 * comparison.Test.PValueGreater!.Value, 1e-15);
        comparison.IsSignificant.Should().BeTrue();
    }

    [Theory]
    [InlineData(100)]
    [InlineData(-100)]
    public void CompareWithBenchmark_EndOfTheScale_IsRuledOut(double benchmark)
    {
        NpsBenchmarkComparison comparison = Nps.CompareWithBenchmark(Nps.FromCounts(60, 25, 15), benchmark);

        comparison.Test.StandardError.Should().Be(0);
        comparison.PValue.Should().Be(0);
        comparison.IsSignificant.Should().BeTrue();
        comparison.Interval.Contains(benchmark).Should().BeFalse();
        comparison.ToString().Should().EndWith(", p < 0.0001");
        FourWays.ShouldAgree(comparison);
    }

    [Fact]
    public void CompareWithBenchmark_AllAtTheEndOfTheScale_IsNotDifferent()
    {
        NpsBenchmarkComparison comparison = Nps.CompareWithBenchmark(Nps.FromCounts(5, 0, 0), 100);

        comparison.PValue.Should().Be(1);
        comparison.IsSignificant.Should().BeFalse();
        comparison.Interval.Contains(100).Should().BeTrue();
    }

    [Theory]
    [InlineData(700, 200, 100, 50, "NPS 60.0 is 10.0 points above the benchmark of 50.0, 95% interval 55.7 to 63.9, p < 0.0001")]
    [InlineData(15, 13, 8, 30, "NPS 19.4 is 10.6 points below the benchmark of 30.0, 95% interval -6.8 to 42.9, p = 0.4007")]
    [InlineData(1, 1, 1, 0, "NPS 0.0 is at the benchmark of 0.0, 95% interval -69.2 to 69.2, p = 1.0000")]
    public void ToString_Comparison_IsOneSentence(long promoters, long passives, long detractors, double benchmark, string expected)
    {
        NpsBenchmarkComparison comparison = Nps.CompareWithBenchmark(Nps.FromCounts(promoters, passives, detractors), benchmark);

        comparison.ToString().Should().Be(expected);
        comparison.ToString(Comma).Should().Be(expected.Replace('.', ','));
    }
}
