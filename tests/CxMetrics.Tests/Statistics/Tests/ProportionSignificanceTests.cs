using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Statistics;

public class ProportionSignificanceTests
{
    private const long Many = 9_000_000_000_000_000;

    private static readonly Gen<Proportion> Counts =
        from trials in Gen.Choose(1, 40)
        from successes in Gen.Choose(0, trials)
        select new Proportion(successes, trials);

    [Fact]
    public void TwoSampleTests_EmptySide_AreNullThroughout()
    {
        Proportion some = new(1, 2);
        foreach (SignificanceTest test in new[]
        {
            Proportions.PooledZ(some, default), Proportions.UnpooledZ(default, some), Proportions.NMinusOne(default, default),
            Proportions.NMinusOne(default, new Proportion(1, 1)),
        })
        {
            new[] { test.Difference, test.StandardError, test.Statistic, test.PValue, test.PValueGreater, test.PValueLess }
                .Should().OnlyContain(value => value == null, test.Method);
        }

        Proportions.FisherExact(some, default).Should().BeNull();
        Proportions.FisherExact(default, some).Should().BeNull();
    }

    [Fact]
    public void TwoSampleTests_AllTrialsAlike_HaveADifferenceAndNoStatistic()
    {
        Proportion first = new(4, 4);
        Proportion second = new(6, 6);
        foreach (SignificanceTest test in new[]
        {
            Proportions.PooledZ(first, second), Proportions.UnpooledZ(first, second), Proportions.NMinusOne(first, second),
        })
        {
            (test.Difference, test.StandardError, test.Statistic, test.PValue).Should().Be((0, 0, null, null), test.Method);
        }

        Proportions.FisherExact(first, second).Should().Be(1, "no other table is possible");
        Proportions.FisherExact(new Proportion(0, 4), new Proportion(0, 6)).Should().Be(1);
    }

    [Fact]
    public void TwoSampleTests_SidesSwapped_ChangeTheSignOnly() => Holds((first, second) =>
        Proportions.PooledZ(first, second).Statistic == -Proportions.PooledZ(second, first).Statistic
        && Proportions.UnpooledZ(first, second).Statistic == -Proportions.UnpooledZ(second, first).Statistic
        && Proportions.NMinusOne(first, second).PValue == Proportions.NMinusOne(second, first).PValue
        && Near(Proportions.FisherExact(first, second), Proportions.FisherExact(second, first)));

    [Fact]
    public void NMinusOne_AnyCounts_IsMoreCautiousThanPooled() => Holds((first, second) =>
        Proportions.NMinusOne(first, second).PValue is not { } p || p >= Proportions.PooledZ(first, second).PValue);

    /// <summary>Every table of the same margins, with binomial coefficients as they are.</summary>
    [Fact]
    public void FisherExact_SmallTables_AddsUpTheTablesNoLikelier() => Holds((first, second) =>
    {
        long successes = first.Successes + second.Successes;
        double[] weights =
        [
            .. Enumerable.Range(0, (int)successes + 1)
                .Select(x => Choose(first.Trials, x) * Choose(second.Trials, successes - x)),
        ];
        double observed = weights[first.Successes];
        double expected = weights.Where(weight => weight <= observed * (1 + 1e-7)).Sum() / weights.Sum();
        return Near(Proportions.FisherExact(first, second), expected);
    });

    /// <summary>By 40-digit arithmetic with exact ratios.</summary>
    [Theory]
    [InlineData(20, 1_000_000_000, 45, 1_000_000_000, 0.0026263763958849465043)]
    [InlineData(30_000, 1_000_000_000, 30_500, 1_000_000_000, 0.042482447400351763001)]
    [InlineData(10_000_000, 1_000_000_000, 10_009_000, 1_000_000_000, 0.043184142547296890806)]
    [InlineData(300, 1_000_000_000, 100, 1_000_000, 1.5001459927420011091e-204)]
    [InlineData(499_970_000, 1_000_000_000, 500_030_000, 1_000_000_000, 0.0072913331131664372818)]
    public void FisherExact_HugeMargins_AgreesWithDecimalArithmetic(long x1, long n1, long x2, long n2, double expected)
    {
        Proportions.FisherExact(new Proportion(x1, n1), new Proportion(x2, n2)).ShouldBeNear(expected, 1e-11, 0, "p");
        Proportions.FisherExact(new Proportion(n2 - x2, n2), new Proportion(n1 - x1, n1)).ShouldBeNear(expected, 1e-11, 0, "mirrored");
    }

    [Fact]
    public void ExactTests_BeyondTheRangeOfADouble_AreZero()
    {
        Proportion none = new(0, 1_000_000_000_000);
        Proportion all = new(1_000_000_000_000, 1_000_000_000_000);

        Proportions.FisherExact(none, all).Should().Be(0);
        Proportions.BinomialExact(all, 0.5).Should().Be(0);
    }

    /// <summary>By closed forms: a table and its mirror image, and a run of heads.</summary>
    [Fact]
    public void ExactTests_AtTheEndOfTheRangeOfADouble_KeepTheirDigits()
    {
        Proportions.BinomialExact(new Proportion(1020, 1020), 0.5).ShouldBeNear(Math.ScaleB(1, -1019), 1e-12, 0, "heads only");
        Proportions.BinomialExact(new Proportion(300, 300), 0.1).ShouldBeNear(1e-300, 1e-12, 0, "one side only");

        // Two of the ways to choose 500 of 1000.
        double logarithm = Math.Log(2);
        for (int i = 1; i <= 500; i++)
        {
            logarithm -= Math.Log((500.0 + i) / i);
        }

        Proportions.FisherExact(new Proportion(500, 500), new Proportion(0, 500)).ShouldBeNear(Math.Exp(logarithm), 1e-11, 0, "Fisher");
    }

    [Fact]
    public void FisherExact_FewSuccessesAmongTheMostTrials_IsDefined() =>
        Proportions.FisherExact(new Proportion(0, long.MaxValue), new Proportion(5, long.MaxValue))
            .ShouldBeNear(2.0 / 32, 1e-14, 0, "each success falls on either side alike");

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(1)]
    public void OneSampleTests_NoTrials_AreNull(double benchmark)
    {
        SignificanceTest test = Proportions.ScoreZ(default, benchmark);

        (test.Difference, test.StandardError, test.Statistic, test.PValue).Should().Be((null, null, null, null));
        Proportions.BinomialExact(default, benchmark).Should().BeNull();
    }

    [Fact]
    public void ScoreZ_Counts_IsTheShareAgainstTheBenchmarkInItsStandardErrors()
    {
        SignificanceTest test = Proportions.ScoreZ(new Proportion(682, 925), 0.75);

        test.Difference.Should().BeApproximately((682.0 / 925) - 0.75, 1e-16);
        test.StandardError.Should().BeApproximately(Math.Sqrt(0.75 * 0.25 / 925), 1e-16);
        test.Statistic.Should().BeApproximately(test.Difference!.Value / test.StandardError!.Value, 1e-15);
        test.Method.Should().Be("score z");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void ScoreZ_BenchmarkWithoutSpread_HasNoStatistic(double benchmark) =>
        Proportions.ScoreZ(new Proportion(1, 2), benchmark).Statistic.Should().BeNull();

    /// <summary>The two belong together: the limits are the benchmarks that the test just does not reject.</summary>
    [Fact]
    public void ScoreZ_AtTheWilsonLimits_JustDoesNotReject()
    {
        foreach (Proportion counts in new[] { new Proportion(3, 5), new Proportion(81, 263), new Proportion(400_000, 1_000_000) })
        {
            ConfidenceInterval interval = Proportions.Wilson(counts, 0.95);

            Proportions.ScoreZ(counts, interval.Lower!.Value).PValue.ShouldBeNear(0.05, 1e-9, 0, "lower");
            Proportions.ScoreZ(counts, interval.Upper!.Value).PValue.ShouldBeNear(0.05, 1e-9, 0, "upper");
        }
    }

    [Fact]
    public void ScoreZ_ManyTrialsNextToTheBenchmark_LosesNoDigits() =>
        Proportions.ScoreZ(new Proportion((Many / 2) + 1, Many), 0.5).Statistic.ShouldBeNear(2 / Math.Sqrt(Many), 1e-14, 0, "z");

    /// <summary>By 40-digit arithmetic; 682 of 925 is the example of R's <c>binom.test</c>, 0.3825.</summary>
    [Theory]
    [InlineData(7, 20, 0.5, 0.26317596435546875)]
    [InlineData(682, 925, 0.75, 0.38249155957485168132)]
    [InlineData(3, 10, 0.3, 1)]
    [InlineData(2, 10, 0.55, 0.050648940510449215739)]
    [InlineData(5, 9, 0.1, 0.00089092)]
    [InlineData(499_850_000, 1_000_000_000, 0.5, 2.3823209166424674988e-21)]
    [InlineData(99_980_000, 1_000_000_000, 0.1, 0.035014980875003116291)]
    [InlineData(800_000_010, 1_000_000_000, 0.8, 0.99946383438018791713)]
    public void BinomialExact_Counts_AgreesWithDecimalArithmetic(long successes, long trials, double benchmark, double expected) =>
        Proportions.BinomialExact(new Proportion(successes, trials), benchmark).ShouldBeNear(expected, 1e-11, 0, "p");

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 0)]
    [InlineData(5, 1, 1)]
    [InlineData(4, 1, 0)]
    public void BinomialExact_CertainBenchmark_IsAllOrNothing(long successes, double benchmark, double expected) =>
        Proportions.BinomialExact(new Proportion(successes, 5), benchmark).Should().Be(expected);

    [Theory]
    [InlineData(double.Epsilon)]
    [InlineData(0.9999999999999999)]
    public void BinomialExact_BenchmarkNextToTheEnds_IsAProbability(double benchmark) =>
        Proportions.BinomialExact(new Proportion(2, 5), benchmark).Should().BeInRange(0, 1e-15);

    /// <summary>The lower limits of Clopper and Pearson are where the upper tail alone has half of what is left.</summary>
    [Fact]
    public void BinomialExact_NoSuccesses_IsTheLowerTailAlone() =>
        Proportions.BinomialExact(new Proportion(0, 10), 0.3).Should().BeApproximately(Math.Pow(0.7, 10) + BinomialUpper(7), 1e-15);

    private static double BinomialUpper(int from) =>
        Enumerable.Range(from, 11 - from).Sum(k => Choose(10, k) * Math.Pow(0.3, k) * Math.Pow(0.7, 10 - k));

    private static double Choose(long n, long k) =>
        k > n ? 0 : Enumerable.Range(1, (int)k).Aggregate(1.0, (product, i) => product * (n - k + i) / i);

    private static bool Near(double? left, double? right) => Math.Abs(left!.Value - right!.Value) <= 1e-12 * right.Value;

    private static void Holds(Func<Proportion, Proportion, bool> law) =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(Counts.Two().ToArbitrary(), sides => law(sides.Item1, sides.Item2)));
}
