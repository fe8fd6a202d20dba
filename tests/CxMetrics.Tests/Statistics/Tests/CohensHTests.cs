using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Statistics;

public class CohensHTests
{
    private const long Many = 9_000_000_000_000_000;

    [Fact]
    public void CohensH_EmptySide_IsNull()
    {
        Proportions.CohensH(default, new Proportion(1, 2)).Should().BeNull();
        Proportions.CohensH(new Proportion(1, 2), default).Should().BeNull();
    }

    [Theory]
    [InlineData(0, 5, 0, 9)]
    [InlineData(5, 5, 9, 9)]
    [InlineData(1, 3, 3, 9)]
    public void CohensH_EqualShares_IsZero(long x1, long n1, long x2, long n2) =>
        Proportions.CohensH(new Proportion(x1, n1), new Proportion(x2, n2)).Should().Be(0);

    [Fact]
    public void CohensH_OppositeEnds_IsPi()
    {
        Proportions.CohensH(new Proportion(5, 5), new Proportion(0, 9)).Should().Be(Math.PI);
        Proportions.CohensH(new Proportion(0, 9), new Proportion(5, 5)).Should().Be(-Math.PI);
    }

    [Theory]
    [InlineData(7, 20, 11, 30)]
    [InlineData(1, 2, 999, 1000)]
    [InlineData(0, 8, 3, 4)]
    public void CohensH_AnyShares_IsTheDifferenceOfTheAngles(long x1, long n1, long x2, long n2)
    {
        Proportion first = new(x1, n1);
        Proportion second = new(x2, n2);
        double expected = (2 * Math.Asin(Math.Sqrt(first.Share!.Value))) - (2 * Math.Asin(Math.Sqrt(second.Share!.Value)));

        Proportions.CohensH(first, second).Should().BeApproximately(expected, 1e-14);
        Proportions.CohensH(second, first).Should().Be(-Proportions.CohensH(first, second));
    }

    /// <summary>By 50-digit arithmetic: the angles of these shares agree in their first 8 to 16 digits.</summary>
    [Theory]
    [InlineData(1_000_000_000, 1_000_000_000, 999_999_990, 1_000_000_000, 2.00000000333333335e-4)]
    [InlineData(3, 1_000_000_000, 1, 1_000_000_000, 4.62989583418969663e-5)]
    [InlineData(Many - 5, Many, Many - 9, Many, 1.61051011242644245e-8)]
    [InlineData(500_000_030_000_000, 1_000_000_000_000_000, 500_000_000_000_000, 1_000_000_000_000_000, 6.0000000000000036e-8)]
    public void CohensH_CloseShares_LosesNoDigits(long x1, long n1, long x2, long n2, double expected) =>
        Proportions.CohensH(new Proportion(x1, n1), new Proportion(x2, n2)).ShouldBeNear(expected, 1e-14, 0, "h");
}
