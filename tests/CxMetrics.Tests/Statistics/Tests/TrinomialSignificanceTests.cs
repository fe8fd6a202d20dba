using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Statistics;

public class TrinomialSignificanceTests
{
    private static readonly Trinomial Nothing = new(0, 0, 0);
    private static readonly Trinomial Some = new(50, 30, 20);

    [Fact]
    public void TwoSamples_EmptySide_AreNullThroughout()
    {
        SignificanceTest[] tests =
        [
            Trinomials.AdjustedZ(Nothing, Some),
            Trinomials.WaldZ(Some, Nothing),
            Trinomials.PooledZ(Nothing, Nothing),
        ];

        tests.Should().OnlyContain(test => test.Difference == null && test.StandardError == null && test.Statistic == null && test.PValue == null);
        Trinomials.ChiSquare(Some, Nothing).Statistic.Should().BeNull();
        Trinomials.ChiSquare(Nothing, Some).PValue.Should().BeNull();
        Trinomials.Wald(Some, Nothing, 0.9).Lower.Should().BeNull();
        Trinomials.AdjustedWald3T(Nothing, Some, 0.9).Upper.Should().BeNull();
    }

    [Fact]
    public void OneSample_NoOutcomes_IsNullThroughout()
    {
        SignificanceTest[] tests =
        [
            Trinomials.AdjustedZ(Nothing, 0), Trinomials.WaldZ(Nothing, 0), Trinomials.ScoreZ(Nothing, 0),
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
        foreach (Func<Trinomial, double, SignificanceTest> test in new Func<Trinomial, double, SignificanceTest>[]
                 {
                     Trinomials.WaldZ, Trinomials.AdjustedZ, Trinomials.ScoreZ,
                 })
        {
            FluentActions.Invoking(() => test(Nothing, benchmark)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*-1 to 1*");
        }
    }

    [Theory]
    [InlineData(0, 20, 0, 0.0, 1)]
    [InlineData(20, 0, 0, 1.0, 1)]
    [InlineData(0, 0, 7, -1.0, 1)]
    [InlineData(50, 30, 20, 1.0, 0)]
    [InlineData(50, 30, 20, -1.0, 0)]
    [InlineData(999_999, 1, 0, 1.0, 0)]
    public void Score_BenchmarkLeavesNoVariance_DecidesAsTheInterval(long positive, long neutral, long negative, double benchmark, double p)
    {
        SignificanceTest test = Trinomials.ScoreZ(new Trinomial(positive, neutral, negative), benchmark);

        test.StandardError.Should().Be(0);
        test.Statistic.Should().Be(p == 1 ? 0 : null);
        test.PValue.Should().Be(p);
        (test.PValueGreater + test.PValueLess).Should().Be(1);
        Trinomials.Score(new Trinomial(positive, neutral, negative), 0.999).Contains(benchmark).Should().Be(p == 1);
        test.ToString().Should().Contain(p == 1 ? "z = 0.00, p = 1.0000" : ", p < 0.0001 (score)");
    }

    [Theory]
    [InlineData(10, 10, 1, 1)]
    [InlineData(9, 10, 1, 0)]
    [InlineData(0, 10, 0, 1)]
    [InlineData(1, 10, 0, 0)]
    public void ProportionScore_BenchmarkLeavesNoVariance_DecidesAsTheInterval(long successes, long trials, double benchmark, double p)
    {
        Proportion counts = new(successes, trials);

        Proportions.ScoreZ(counts, benchmark).PValue.Should().Be(p);
        Proportions.Wilson(counts, 0.999).Contains(benchmark).Should().Be(p == 1);
    }

    [Fact]
    public void Score_AllAlike_HasVarianceUnderTheBenchmark() =>
        Trinomials.ScoreZ(new Trinomial(20, 0, 0), 0.5).Statistic.ShouldBeNear(0.5 / Math.Sqrt(0.75 / 20), 1e-14, 0, "3/4 positive, 1/4 negative");

    [Fact]
    public void ChiSquare_SameNetOtherMix_FindsWhatTheNetHides()
    {
        Trinomial polarised = new(450, 100, 450);
        Trinomial indifferent = new(100, 800, 100);

        Trinomials.PooledZ(polarised, indifferent).PValue.Should().Be(1);
        Trinomials.ChiSquare(polarised, indifferent).PValue.Should().BeLessThan(1e-100);
    }

    [Theory]
    [InlineData(5, 0, 5, 3, 0, 7, 1)]
    [InlineData(0, 5, 5, 0, 3, 7, 1)]
    [InlineData(5, 0, 0, 3, 0, 0, 0)]
    [InlineData(5, 1, 0, 0, 1, 3, 2)]
    public void ChiSquare_OutcomesThatNobodyHas_AreDropped(long p1, long n1, long d1, long p2, long n2, long d2, int degrees)
    {
        SignificanceTest test = Trinomials.ChiSquare(new Trinomial(p1, n1, d1), new Trinomial(p2, n2, d2));

        test.DegreesOfFreedom.Should().Be(degrees);
        (test.PValue is null).Should().Be(degrees == 0);
    }

    [Fact]
    public void ChiSquare_TwoOutcomes_IsTheSquareOfThePooledZ()
    {
        Trinomial first = new(31, 0, 12);
        Trinomial second = new(17, 0, 29);
        double z = Trinomials.PooledZ(first, second).Statistic!.Value;

        Trinomials.ChiSquare(first, second).Statistic.ShouldBeNear(z * z, 1e-13, 0, "one degree of freedom");
        Trinomials.ChiSquare(first, second).PValue.ShouldBeNear(Trinomials.PooledZ(first, second).PValue!.Value, 1e-12, 0, "p");
    }

    [Fact]
    public void Difference_OneOutcomeInManyDiffers_IsRightToTheLastDigit()
    {
        const long Many = 9_000_000_000_000_000;
        Trinomial first = new(4_500_000_000_000_001, 0, 4_499_999_999_999_999);
        Trinomial second = new(4_500_000_000_000_000, 1, 4_499_999_999_999_999);

        Trinomials.WaldZ(first, second).Difference.ShouldBeNear(1.0 / Many, 1e-15, 0, "one more positive");
        Trinomials.AdjustedZ(first, second).Difference.ShouldBeNear(1.0 / (Many + 3), 1e-15, 0, "the same over three more");
        Trinomials.ChiSquare(first, second).Statistic.ShouldBeNear(1, 1e-12, 0, "a single neutral outcome on one side");
    }

    [Fact]
    public void Difference_MostThatALongHolds_DoesNotOverflow()
    {
        Trinomial best = new(long.MaxValue, 0, 0);
        Trinomial worst = new(0, 0, long.MaxValue);

        Trinomials.WaldZ(best, worst).Difference.Should().Be(2);
        Trinomials.WaldZ(worst, best).Difference.Should().Be(-2);
        Trinomials.AdjustedZ(best, worst).Difference.Should().BeApproximately(2, 1e-15);
        Trinomials.PooledZ(best, worst).StandardError.ShouldBeNear(Math.Sqrt(2.0 / long.MaxValue), 1e-12, 0, "variance 1, pooled");
        Trinomials.ChiSquare(best, worst).Statistic.ShouldBeNear(2.0 * long.MaxValue, 1e-12, 0, "as many as there are outcomes");
    }

    [Fact]
    public void TwoSamples_SidesSwapped_ChangesTheSignOnly()
    {
        Trinomial other = new(9, 2, 4);
        foreach (Func<Trinomial, Trinomial, SignificanceTest> test in new Func<Trinomial, Trinomial, SignificanceTest>[]
                 {
                     Trinomials.AdjustedZ, Trinomials.WaldZ, Trinomials.PooledZ,
                 })
        {
            SignificanceTest there = test(Some, other);
            SignificanceTest back = test(other, Some);
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
        (Trinomials.WaldZ(Some, other).PValue < 1 - confidence)
            .Should().Be(!Trinomials.Wald(Some, other, confidence).Contains(0));
        (Trinomials.AdjustedZ(Some, other).PValue < 1 - confidence)
            .Should().Be(!Trinomials.AdjustedWald3T(Some, other, confidence).Contains(0));
        foreach (double benchmark in new[] { -0.2, 0.1, 0.28, 0.3, 0.33, 0.45, 0.5, 0.9 })
        {
            (Trinomials.ScoreZ(Some, benchmark).PValue < 1 - confidence)
                .Should().Be(!Trinomials.Score(Some, confidence).Contains(benchmark), $"benchmark {benchmark}");
        }
    }
}
