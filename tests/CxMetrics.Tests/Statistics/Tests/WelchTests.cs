using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Statistics;

public class WelchTests
{
    private static readonly SampleMoments Some = new(5.5, 1.25, 12);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Welch_FewerThanTwoValues_IsUndefined(long count)
    {
        SampleMoments few = new(4, 0, count);
        SignificanceTest test = Means.WelchTest(Some, few);

        test.Difference.Should().Be(count == 0 ? null : 1.5, "a mean needs one value only");
        new[] { test.StandardError, test.DegreesOfFreedom, test.Statistic, test.PValue, test.PValueGreater, test.PValueLess }
            .Should().OnlyContain(value => value == null);
        Means.Welch(few, Some, 0.95).Should().Be(new ConfidenceInterval(null, null, 0.95, "Welch t"));
    }

    [Fact]
    public void Welch_NoSpread_HasADifferenceWithoutWidthAndNoTest()
    {
        SampleMoments four = new(4, 0, 3);
        SampleMoments five = new(5, 0, 7);

        Means.Welch(five, four, 0.95).Should().Be(new ConfidenceInterval(1, 1, 0.95, "Welch t"));
        SignificanceTest test = Means.WelchTest(five, four);
        (test.StandardError, test.Statistic, test.DegreesOfFreedom, test.PValue).Should().Be((0, null, null, null));
    }

    [Fact]
    public void Welch_OneSideWithoutSpread_HasTheDegreesOfFreedomOfTheOther() =>
        Means.WelchTest(Some, new SampleMoments(4, 0, 1000)).DegreesOfFreedom.Should().BeApproximately(11, 1e-13);

    /// <summary>By 50-digit arithmetic.</summary>
    [Fact]
    public void Welch_SmallAndHugeSamples_AgreeWithDecimalArithmetic()
    {
        SignificanceTest small = Means.WelchTest(Some, new SampleMoments(4.5, 2.5, 2));
        small.Statistic.ShouldBeNear(0.554256258422040734, 1e-14, 0, "t");
        small.DegreesOfFreedom.ShouldBeNear(1.08489821682183999, 1e-14, 0, "degrees of freedom");

        SignificanceTest huge = Means.WelchTest(
            new SampleMoments(5.5, 1.25, 9_000_000_000_000_000), new SampleMoments(5.50000001, 2.5, 1_000_000_000_000_000));
        huge.Statistic.ShouldBeNear(-0.124770058778408723, 1e-7, 0, "t, of means that share nine digits");
        huge.DegreesOfFreedom.ShouldBeNear(1056236605229317.42, 1e-14, 0, "degrees of freedom");
    }

    [Fact]
    public void Welch_SpreadsNearTheEndsOfTheirRange_NeitherOverflowNorVanish()
    {
        foreach (double scale in new[] { 1e-200, 1e149 })
        {
            SignificanceTest test = Means.WelchTest(new SampleMoments(3 * scale, scale, 10), new SampleMoments(scale, 2 * scale, 20));
            SignificanceTest plain = Means.WelchTest(new SampleMoments(3, 1, 10), new SampleMoments(1, 2, 20));

            test.Statistic.ShouldBeNear(plain.Statistic!.Value, 1e-14, 0, "t");
            test.DegreesOfFreedom.ShouldBeNear(plain.DegreesOfFreedom!.Value, 1e-14, 0, "degrees of freedom");
        }
    }

    [Fact]
    public void Welch_SidesSwapped_ChangesTheSignOnly()
    {
        SampleMoments other = new(5, 2, 40);
        SignificanceTest there = Means.WelchTest(Some, other);
        SignificanceTest back = Means.WelchTest(other, Some);

        back.Statistic.Should().Be(-there.Statistic);
        back.PValue.Should().Be(there.PValue);
        back.PValueLess.Should().Be(there.PValueGreater);
        (there.PValueGreater + there.PValueLess).Should().BeApproximately(1, 1e-14);
        Means.Welch(other, Some, 0.9).Upper.Should().Be(-Means.Welch(Some, other, 0.9).Lower);
    }

    /// <summary>The two belong together: a confidence of one minus the p-value puts a limit on 0.</summary>
    [Theory]
    [InlineData(12, 9)]
    [InlineData(5000, 7000)]
    public void Welch_ConfidenceOfThePValue_PutsALimitOnZero(long first, long second)
    {
        SampleMoments one = new(5.5, 1.25, first);
        SampleMoments two = new(5.45, 1.5, second);
        double p = Means.WelchTest(one, two).PValue!.Value;

        Means.Welch(one, two, 1 - p).Lower.Should().BeApproximately(0, 1e-11);
    }

    /// <summary>By 50-digit integrals of the density.</summary>
    [Theory]
    [InlineData(2.5, 1e6, 0.0062097447510816231)]
    [InlineData(2.5, 1e12, 0.00620966532585556028)]
    [InlineData(1.2, 5000.5, 0.115098094687915255)]
    [InlineData(40, 2000, 7.13930926678098529e-258)]
    [InlineData(3, 1000.25, 0.00138334610572948577)]
    [InlineData(0.5, 9e15, 0.308537538725986902)]
    public void StudentTUpper_ManyDegreesOfFreedom_AgreesWithDecimalArithmetic(double t, double degreesOfFreedom, double expected)
    {
        ((double?)Quantile.StudentTUpper(t, degreesOfFreedom)).ShouldBeNear(expected, 1e-12, 0, "upper");
        ((double?)Quantile.StudentTUpper(-t, degreesOfFreedom)).ShouldBeNear(1 - expected, 1e-13, 0, "lower");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(1000)]
    [InlineData(1000.5)]
    public void StudentTUpper_Zero_IsHalf(double degreesOfFreedom) =>
        Quantile.StudentTUpper(0, degreesOfFreedom).Should().BeApproximately(0.5, 1e-13);
}
