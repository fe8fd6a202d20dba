using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Statistics;

public class MeanBenchmarkTests
{
    /// <summary>Student's distribution has closed forms for few degrees of freedom.</summary>
    [Theory]
    [InlineData(2, 0.5)]
    [InlineData(3, 0.42264973081037427)]
    [InlineData(5, 0.37390096630005903)]
    public void StudentT_OneStandardErrorAway_HasTheClosedForm(long count, double expected)
    {
        TTest test = MeanTests.StudentT(new SampleMoments(4, Math.Sqrt(count), count), 3);

        test.Difference.Should().Be(1);
        test.StandardError.Should().Be(1);
        test.T.Should().Be(1);
        test.DegreesOfFreedom.Should().Be(count - 1);
        test.PValue.ShouldBeNear(expected, 1e-12, 0, "1/2; 1 - 1/sqrt 3; 1 - 7/5^1.5");
    }

    [Fact]
    public void StudentT_BelowTheBenchmark_HasItsSign()
    {
        TTest test = MeanTests.StudentT(new SampleMoments(2, 1, 30), 3);

        test.T.Should().BeNegative();
        test.PValueLess.Should().BeLessThan(0.001);
        test.PValue.ShouldBeNear(2 * test.PValueLess!.Value, 1e-12, 0, "two-sided");
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.3)]
    public void StudentT_Interval_DecidesAlike(double benchmark)
    {
        SampleMoments sample = new(0.2, 0.4, 25);
        ConfidenceInterval interval = MeanIntervals.StudentT(0.2, 0.4, 25, 0.95);

        interval.Contains(benchmark).Should().Be(MeanTests.StudentT(sample, benchmark).PValue > 0.05);
    }

    [Fact]
    public void StudentT_TooFewOrNoSpread_HasNoPValue()
    {
        MeanTests.StudentT(new SampleMoments(0, 0, 0), 3).Difference.Should().BeNull();
        MeanTests.StudentT(new SampleMoments(4, 0, 1), 3).PValue.Should().BeNull();
        MeanTests.StudentT(new SampleMoments(4, 0, 1), 3).Difference.Should().Be(1);
        TTest alike = MeanTests.StudentT(new SampleMoments(4, 0, 9), 3);
        alike.StandardError.Should().Be(0);
        alike.T.Should().BeNull();
        alike.PValue.Should().BeNull();
    }
}
