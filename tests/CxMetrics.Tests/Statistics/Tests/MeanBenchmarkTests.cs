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
        SignificanceTest test = Means.StudentTest(new SampleMoments(4, Math.Sqrt(count), count), 3);

        test.Difference.Should().Be(1);
        test.StandardError.Should().Be(1);
        test.Statistic.Should().Be(1);
        test.DegreesOfFreedom.Should().Be(count - 1);
        test.PValue.ShouldBeNear(expected, 1e-12, 0, "1/2; 1 - 1/sqrt 3; 1 - 7/5^1.5");
    }

    [Fact]
    public void StudentT_BelowTheBenchmark_HasItsSign()
    {
        SignificanceTest test = Means.StudentTest(new SampleMoments(2, 1, 30), 3);

        test.Statistic.Should().BeNegative();
        test.PValueLess.Should().BeLessThan(0.001);
        test.PValue.ShouldBeNear(2 * test.PValueLess!.Value, 1e-12, 0, "two-sided");
    }

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.3)]
    public void StudentT_Interval_DecidesAlike(double benchmark)
    {
        SampleMoments sample = new(0.2, 0.4, 25);
        ConfidenceInterval interval = Means.StudentT(0.2, 0.4, 25, 0.95);

        interval.Contains(benchmark).Should().Be(Means.StudentTest(sample, benchmark).PValue > 0.05);
    }

    [Fact]
    public void StudentT_TooFewOrNoSpread_HasNoPValue()
    {
        Means.StudentTest(new SampleMoments(0, 0, 0), 3).Difference.Should().BeNull();
        Means.StudentTest(new SampleMoments(4, 0, 1), 3).PValue.Should().BeNull();
        Means.StudentTest(new SampleMoments(4, 0, 1), 3).Difference.Should().Be(1);
        SignificanceTest alike = Means.StudentTest(new SampleMoments(4, 0, 9), 3);
        alike.StandardError.Should().Be(0);
        alike.Statistic.Should().BeNull();
        alike.PValue.Should().BeNull();
    }

    [Theory]
    [InlineData(1e150, 1e150, 2, 0.99)]
    [InlineData(-1e150, 1e150, 2, 0.999999999)]
    public void StudentT_LargestAllowed_StaysFinite(double mean, double standardDeviation, long count, double confidence)
    {
        double.IsFinite(Means.StudentT(mean, standardDeviation, count, confidence).Lower!.Value).Should().BeTrue();
        double.IsFinite(Means.StudentT(mean, standardDeviation, count, confidence).Upper!.Value).Should().BeTrue();
        SignificanceTest welch = Means.WelchTest(new SampleMoments(mean, standardDeviation, count), new SampleMoments(-mean, 1, count));
        double.IsFinite(welch.Difference!.Value).Should().BeTrue();
        double.IsFinite(welch.Statistic!.Value).Should().BeTrue();
    }

    [Theory]
    [InlineData(1e308)]
    [InlineData(-1.1e150)]
    public void Mean_TooLarge_IsRefused(double mean)
    {
        const string Message = "mean is *; expected -1E+150 to 1E+150.*";
        FluentActions.Invoking(() => new SampleMoments(mean, 1, 2)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(Message);
        FluentActions.Invoking(() => Means.StudentT(mean, 1, 2, 0.95)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(Message);
        FluentActions.Invoking(() => Means.StudentTest(new SampleMoments(1, 1, 2), mean))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("benchmark is *; expected -1E+150 to 1E+150.*");
    }

    [Theory]
    [InlineData(1e308)]
    [InlineData(-1)]
    public void StandardDeviation_OutOfRange_IsRefused(double standardDeviation)
    {
        const string Message = "standardDeviation is *; expected 0 to 1E+150.*";
        FluentActions.Invoking(() => new SampleMoments(0, standardDeviation, 2)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(Message);
        FluentActions.Invoking(() => Means.StudentT(0, standardDeviation, 2, 0.95))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage(Message);
    }
}
