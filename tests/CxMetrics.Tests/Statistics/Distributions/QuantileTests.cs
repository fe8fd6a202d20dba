using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Statistics;

public class QuantileTests
{
    /// <summary>60-digit values, rounded.</summary>
    [Theory]
    [InlineData(0.90, 1.6448536269514722)]
    [InlineData(0.95, 1.959963984540054)]
    [InlineData(0.99, 2.5758293035489004)]
    public void Normal_UsualLevels_AgreeToTheLastDigits(double confidence, double expected) =>
        ((double?)Quantile.Normal(confidence)).ShouldBeNear(expected, 1e-15, 0, "critical value");

    /// <summary>40-digit values, rounded; on both sides of where the method changes.</summary>
    [Theory]
    [InlineData(0.95, 1, 12.706204736174705)]
    [InlineData(0.99, 1, 63.65674116287158)]
    [InlineData(0.95, 4, 2.7764451051977943)]
    [InlineData(0.95, 29, 2.0452296421327043)]
    [InlineData(0.95, 599, 1.9639322489452788)]
    [InlineData(0.95, 999, 1.96234146113345)]
    [InlineData(0.95, 1999999999, 1.95996398572619)]
    [InlineData(0.99, 1999999999, 2.5758293060071744)]
    public void StudentT_FewAndManyDegreesOfFreedom_AgreeToThirteenDigits(double confidence, double degreesOfFreedom, double expected) =>
        ((double?)Quantile.StudentT(confidence, degreesOfFreedom)).ShouldBeNear(expected, 1e-13, 0, "critical value");

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.95)]
    [InlineData(0.9999)]
    public void StudentT_WhereTheMethodChanges_IsSmooth(double confidence)
    {
        double below = Quantile.StudentT(confidence, 1000);
        double above = Quantile.StudentT(confidence, 1000.0000001);

        above.Should().BeLessThanOrEqualTo(below * (1 + 1e-12)).And.BeGreaterThan(below * (1 - 1e-9));
    }

    [Fact]
    public void NormalTwoSided_FarOut_DoesNotVanish() =>
        ((double?)Quantile.NormalTwoSided(10)).ShouldBeNear(1.5239706048321052e-23, 1e-13, 0, "p-value");
}
