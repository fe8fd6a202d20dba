using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Statistics;

public class TrinomialTestsTests
{
    private static readonly Trinomial Nothing = new(0, 0, 0);
    private static readonly Trinomial Some = new(50, 30, 20);

    [Fact]
    public void TwoSamples_EmptySide_AreNullThroughout()
    {
        ZTest[] tests =
        [
            TrinomialTests.AdjustedWald3T(Nothing, Some),
            TrinomialTests.Wald(Some, Nothing),
            TrinomialTests.PooledZ(Nothing, Nothing),
        ];

        tests.Should().OnlyContain(test => test.Difference == null && test.StandardError == null && test.Z == null && test.PValue == null);
        TrinomialTests.ChiSquare(Some, Nothing).Statistic.Should().BeNull();
        TrinomialTests.ChiSquare(Nothing, Some).PValue.Should().BeNull();
        TrinomialDifferenceIntervals.Wald(Some, Nothing, 0.9).Lower.Should().BeNull();
        TrinomialDifferenceIntervals.AdjustedWald3T(Nothing, Some, 0.9).Upper.Should().BeNull();
    }

    [Fact]
    public void OneSample_NoOutcomes_IsNullThroughout()
    {
        ZTest[] tests =
        [
            TrinomialTests.AdjustedWald3T(Nothing, 0), TrinomialTests.Wald(Nothing, 0), TrinomialTests.Score(Nothing, 0),
        ];

        tests.Should().OnlyContain(test => test.Difference == null && test.StandardError == null && test.PValueGreater == null);
    }

    [Theory]
    [InlineData(-1.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void OneSample_BenchmarkOffTheScale_IsRefused(double benchmark)
    {
        foreach (Func<Trinomial, double, ZTest> test in new Func<Trinomial, double, ZTest>[]
                 {
                     TrinomialTests.Wald, TrinomialTests.AdjustedWald3T, TrinomialTests.Score,
                 })
        {
            FluentActions.Invoking(() => test(Nothing, benchmark)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*-1 to 1*");
        }
    }

    [Theory]
    [InlineData(0, 20, 0, 0.0)]
    [InlineData(20, 0, 0, 1.0)]
    [InlineData(50, 30, 20, 1.0)]
    [InlineData(50, 30, 20, -1.0)]
    public void Score_BenchmarkLeavesNoVariance_HasNoPValue(long positive, long neutral, long negative, double benchmark)
    {
        ZTest test = TrinomialTests.Score(new Trinomial(positive, neutral, negative), benchmark);

        test.StandardError.Should().Be(0);
        test.Z.Should().BeNull();
        test.PValue.Should().BeNull();
        test.Difference.Should().NotBeNull();
    }

    [Fact]
    public void Score_AllAlike_HasVarianceUnderTheBenchmark() =>
        TrinomialTests.Score(new Trinomial(20, 0, 0), 0.5).Z.ShouldBeNear(0.5 / Math.Sqrt(0.75 / 20), 1e-14, 0, "3/4 positive, 1/4 negative");

    [Fact]
    public void ChiSquare_SameNetOtherMix_FindsWhatTheNetHides()
    {
        Trinomial polarised = new(450, 100, 450);
        Trinomial indifferent = new(100, 800, 100);

        TrinomialTests.PooledZ(polarised, indifferent).PValue.Should().Be(1);
        TrinomialTests.ChiSquare(polarised, indifferent).PValue.Should().BeLessThan(1e-100);
    }

    [Theory]
    [InlineData(5, 0, 5, 3, 0, 7, 1)]
    [InlineData(0, 5, 5, 0, 3, 7, 1)]
    [InlineData(5, 0, 0, 3, 0, 0, 0)]
    [InlineData(5, 1, 0, 0, 1, 3, 2)]
    public void ChiSquare_OutcomesThatNobodyHas_AreDropped(long p1, long n1, long d1, long p2, long n2, long d2, int degrees)
    {
        ChiSquareTest test = TrinomialTests.ChiSquare(new Trinomial(p1, n1, d1), new Trinomial(p2, n2, d2));

        test.DegreesOfFreedom.Should().Be(degrees);
        (test.PValue is null).Should().Be(degrees == 0);
    }

    [Fact]
    public void ChiSquare_TwoOutcomes_IsTheSquareOfThePooledZ()
    {
        Trinomial first = new(31, 0, 12);
        Trinomial second = new(17, 0, 29);
        double z = TrinomialTests.PooledZ(first, second).Z!.Value;

        TrinomialTests.ChiSquare(first, second).Statistic.ShouldBeNear(z * z, 1e-13, 0, "one degree of freedom");
        TrinomialTests.ChiSquare(first, second).PValue.ShouldBeNear(TrinomialTests.PooledZ(first, second).PValue!.Value, 1e-12, 0, "p");
    }

    [Fact]
    public void Difference_OneOutcomeInManyDiffers_IsRightToTheLastDigit()
    {
        const long Many = 9_000_000_000_000_000;
        Trinomial first = new(4_500_000_000_000_001, 0, 4_499_999_999_999_999);
        Trinomial second = new(4_500_000_000_000_000, 1, 4_499_999_999_999_999);

        TrinomialTests.Wald(first, second).Difference.ShouldBeNear(1.0 / Many, 1e-15, 0, "one more positive");
        TrinomialTests.AdjustedWald3T(first, second).Difference.ShouldBeNear(1.0 / (Many + 3), 1e-15, 0, "the same over three more");
        TrinomialTests.ChiSquare(first, second).Statistic.ShouldBeNear(1, 1e-12, 0, "a single neutral outcome on one side");
    }

    [Fact]
    public void Difference_MostThatALongHolds_DoesNotOverflow()
    {
        Trinomial best = new(long.MaxValue, 0, 0);
        Trinomial worst = new(0, 0, long.MaxValue);

        TrinomialTests.Wald(best, worst).Difference.Should().Be(2);
        TrinomialTests.Wald(worst, best).Difference.Should().Be(-2);
        TrinomialTests.AdjustedWald3T(best, worst).Difference.Should().BeApproximately(2, 1e-15);
        TrinomialTests.PooledZ(best, worst).StandardError.ShouldBeNear(Math.Sqrt(2.0 / long.MaxValue), 1e-12, 0, "variance 1, pooled");
        TrinomialTests.ChiSquare(best, worst).Statistic.ShouldBeNear(2.0 * long.MaxValue, 1e-12, 0, "as many as there are outcomes");
    }

    [Fact]
    public void TwoSamples_SidesSwapped_ChangesTheSignOnly()
    {
        Trinomial other = new(9, 2, 4);
        foreach (Func<Trinomial, Trinomial, ZTest> test in new Func<Trinomial, Trinomial, ZTest>[]
                 {
                     TrinomialTests.AdjustedWald3T, TrinomialTests.Wald, TrinomialTests.PooledZ,
                 })
        {
            ZTest there = test(Some, other);
            ZTest back = test(other, Some);
            back.Difference.Should().Be(-there.Difference);
            back.StandardError.ShouldBeNear(there.StandardError!.Value, 1e-15, 0, there.Method);
            back.PValueGreater.ShouldBeNear(there.PValueLess!.Value, 1e-14, 0, there.Method);
        }
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.95)]
    [InlineData(0.999)]
    public void Interval_And_Test_DecideAlike(double confidence)
    {
        Trinomial other = new(45, 25, 30);
        (TrinomialTests.Wald(Some, other).PValue < 1 - confidence)
            .Should().Be(!TrinomialDifferenceIntervals.Wald(Some, other, confidence).Contains(0));
        (TrinomialTests.AdjustedWald3T(Some, other).PValue < 1 - confidence)
            .Should().Be(!TrinomialDifferenceIntervals.AdjustedWald3T(Some, other, confidence).Contains(0));
        foreach (double benchmark in new[] { -0.2, 0.1, 0.28, 0.3, 0.33, 0.45, 0.5, 0.9 })
        {
            (TrinomialTests.Score(Some, benchmark).PValue < 1 - confidence)
                .Should().Be(!TrinomialIntervals.Score(Some, confidence).Contains(benchmark), $"benchmark {benchmark}");
        }
    }
}
