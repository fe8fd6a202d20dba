using CxMetrics.Statistics;

namespace CxMetrics.Tests.Statistics;

public class LogChiSquareTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(25, 1)]
    [InlineData(49.9, 1)]
    [InlineData(50.1, 1)]
    [InlineData(3, 2)]
    [InlineData(8.5, 3)]
    [InlineData(60, 3)]
    [InlineData(12, 8)]
    [InlineData(30, 19)]
    public void Upper_OrdinaryTail_IsTheLogarithmOfTheTail(double value, int degreesOfFreedom) =>
        Math.Exp(LogChiSquare.Upper(value, degreesOfFreedom)).Should().BeApproximately(
            Quantile.ChiSquareUpper(value, degreesOfFreedom), 1e-12 * Quantile.ChiSquareUpper(value, degreesOfFreedom));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1e-17, 4)]
    public void Upper_NoDifference_IsALogarithmOf0(double value, int degreesOfFreedom) => LogChiSquare.Upper(value, degreesOfFreedom).Should().Be(0);

    /// <summary>Three degrees of freedom: <c>erfc(sqrt h) + 2 sqrt(h / pi) exp(-h)</c>.</summary>
    [Fact]
    public void Upper_UnderflowOfThreeDegrees_IsItsAsymptoticSeries()
    {
        const double Half = 1e6;
        double expected = -Half + Math.Log((2 * Math.Sqrt(Half / Math.PI)) + ((1 - (1 / (2 * Half))) / Math.Sqrt(Half * Math.PI)));

        LogChiSquare.Upper(2 * Half, 3).Should().BeApproximately(expected, 1e-9);
    }

    [Fact]
    public void Upper_ManyDegreesAndAHugeStatistic_IsFinite() =>
        LogChiSquare.Upper(2e6, 400).Should().BeInRange(-1e6, -1e6 + (200 * Math.Log(1e6)));
}
