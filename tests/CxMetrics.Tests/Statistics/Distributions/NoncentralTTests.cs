using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Statistics;

/// <summary>Expected values by quadrature in 30 digits; 1e-11, since the critical value has about 12.</summary>
public class NoncentralTTests
{
    [Theory]
    [InlineData(20, 1, 1, 0.95, 0.868952801692127008)]
    [InlineData(2, 1, 1, 0.95, 0.091317784361673428)]
    [InlineData(5, 2, 1.5, 0.99, 0.189462200355328107)]
    [InlineData(7, 0.4, 2, 0.8, 0.178748421620553606)]
    [InlineData(100, 0.3, 1.2, 0.9, 0.54651820621044977)]
    [InlineData(100, 0, 1, 0.95, 0.025)]
    [InlineData(5000, 0.05, 1, 0.95, 0.705331092158725246)]
    public void MeanDifference_ManyDigits_Agree(long responses, double difference, double deviation, double confidence, double expected) =>
        ((double?)SurveyPlanning.PowerForMeanDifference(responses, difference, deviation, confidence))
            .ShouldBeNear(expected, 1e-11, 0, "noncentral t");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(19.5)]
    [InlineData(79.9)]
    [InlineData(80)]
    [InlineData(1e4)]
    [InlineData(1e12)]
    public void LowerTail_NoShift_IsStudentT(double degrees)
    {
        double limit = Quantile.StudentT(0.9, degrees);

        ((double?)NoncentralT.LowerTail(limit, degrees, 0)).ShouldBeNear(0.95, 1e-11, 0, "central");
        ((double?)NoncentralT.LowerTail(-limit, degrees, 0)).ShouldBeNear(0.05, 1e-10, 0, "central");
        ((double?)NoncentralT.LowerTail(0, degrees, 0)).ShouldBeNear(0.5, 1e-12, 0, "symmetric");
    }

    [Theory]
    [InlineData(1e10, 1e-7)]
    [InlineData(1e15, 1e-11)]
    public void LowerTail_ManyDegreesOfFreedom_IsNormal(double degrees, double tolerance) =>
        ((double?)NoncentralT.LowerTail(1.96, degrees, 2.5)).ShouldBeNear(Quantile.NormalUpper(0.54), tolerance, 0, "Phi(1.96 - 2.5)");

    [Fact]
    public void LowerTail_LimitOfZero_IsNormal() =>
        ((double?)NoncentralT.LowerTail(0, 7, 1.5)).ShouldBeNear(Quantile.NormalUpper(1.5), 1e-12, 0, "the sign is that of the numerator");

    [Fact]
    public void LowerTail_HugeShift_VanishesWithoutLosingItsSign()
    {
        NoncentralT.LowerTail(2, 8, 40).Should().BeInRange(0, 1e-20);
        NoncentralT.LowerTail(2, 8, double.PositiveInfinity).Should().Be(0);
        NoncentralT.LowerTail(2, 8, 30).Should().BePositive();
    }
}
