using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Statistics;

public class TrinomialIntervalsTests
{
    /// <summary>Limits in points at 95 %, by bisection in 70-digit decimal arithmetic; the corners and very large samples.</summary>
    [Theory]
    [InlineData(1, 0, 0, -58.69013712455252, 100.0)]
    [InlineData(2, 1, 0, -26.916171959174253, 93.85080552796038)]
    [InlineData(1, 1, 1, -69.24047419873769, 69.24047419873769)]
    [InlineData(15, 13, 8, -6.7697464037551285, 42.86696850302679)]
    [InlineData(1000000, 1, 0, 99.99913171243963, 99.99998234755998)]
    [InlineData(0, 4000000000, 1, -1.416233564681839e-07, 7.103647043137311e-08)]
    [InlineData(3000000000000000, 3000000000000000, 3000000000000000, -1.6868684158422133e-06, 1.6868684158422133e-06)]
    [InlineData(4500000000000001, 0, 4499999999999999, -2.065983418792983e-06, 2.065983463237427e-06)]
    [InlineData(9000000000000000, 0, 0, 99.99999999999991, 100.0)]
    [InlineData(8999999999999999, 1, 0, 99.9999999999999, 100.0)]
    [InlineData(8999999999999999, 0, 1, 99.99999999999987, 100.0)]
    [InlineData(8999999999999000, 500, 500, 99.99999999998221, 99.99999999998438)]
    [InlineData(0, 8999999999999999, 1, -6.294371406398857e-14, 3.1571764674379167e-14)]
    public void Score_CornersAndLargeSamples_AgreeWithDecimalArithmetic(
        long positive, long neutral, long negative, double lower, double upper)
    {
        ConfidenceInterval interval = Trinomials.Score(new Trinomial(positive, neutral, negative), 0.95);

        (interval.Lower * 100).ShouldBeNear(lower, 1e-12, 1e-24, "lower");
        (interval.Upper * 100).ShouldBeNear(upper, 1e-12, 1e-24, "upper");
    }

    [Fact]
    public void AllMethods_NoOutcomes_AreUndefined()
    {
        Trinomial nothing = new(0, 0, 0);
        ConfidenceInterval[] intervals = [.. TrinomialMethods.All.Select(method => TrinomialMethods.Interval(method, nothing, 0.95))];

        intervals.Should().OnlyContain(interval => interval.Lower == null && interval.Upper == null && interval.Confidence == 0.95);
        intervals.Select(interval => interval.Method).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.0)]
    [InlineData(-0.5)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Score_ImpossibleConfidence_IsRefused(double confidence) =>
        FluentActions.Invoking(() => Trinomials.Score(new Trinomial(1, 1, 1), confidence))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*above 0 and below 1, such as 0.95*");

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.999)]
    [InlineData(0.999999999)]
    public void Score_AnyConfidence_HoldsTheEstimateWithinTheScale(double confidence)
    {
        foreach (Trinomial counts in SmallCounts())
        {
            ConfidenceInterval interval = Trinomials.Score(counts, confidence);
            interval.Contains(counts.Net!.Value).Should().BeTrue($"{counts} gives {interval}");
            interval.Lower.Should().BeGreaterThanOrEqualTo(-1);
            interval.Upper.Should().BeLessThanOrEqualTo(1);
        }
    }

    [Fact]
    public void Score_PositiveAndNegativeSwapped_IsMirrored()
    {
        foreach (Trinomial counts in SmallCounts())
        {
            ConfidenceInterval interval = Trinomials.Score(counts, 0.95);
            ConfidenceInterval mirrored = Trinomials.Score(new Trinomial(counts.Negative, counts.Neutral, counts.Positive), 0.95);
            mirrored.Lower.Should().Be(-interval.Upper);
            mirrored.Upper.Should().Be(-interval.Lower);
        }
    }

    [Fact]
    public void Score_MoreConfidence_IsWider()
    {
        foreach (Trinomial counts in SmallCounts())
        {
            double?[] widths = [.. new[] { 0.5, 0.8, 0.9, 0.95, 0.99, 0.999 }.Select(level => Trinomials.Score(counts, level).Width)];
            widths.Should().BeInAscendingOrder();
        }
    }

    [Fact]
    public void Score_SameSharesOfMore_IsNarrower()
    {
        foreach (Trinomial counts in SmallCounts())
        {
            double?[] widths =
            [
                .. new[] { 1, 2, 10, 1000, 1_000_000 }.Select(factor => Trinomials.Score(
                    new Trinomial(counts.Positive * factor, counts.Neutral * factor, counts.Negative * factor), 0.95).Width),
            ];
            widths.Should().BeInDescendingOrder();
        }
    }

    [Fact]
    public void Score_Limits_AreWhereTheTestTurns()
    {
        // By the definition itself: at the limit the statistic under the restricted estimate is the critical value.
        foreach (Trinomial counts in SmallCounts().Where(counts => counts.Positive < counts.Total && counts.Negative < counts.Total))
        {
            ConfidenceInterval interval = Trinomials.Score(counts, 0.95);
            foreach (double limit in new[] { interval.Lower!.Value, interval.Upper!.Value }.Where(limit => Math.Abs(limit) < 1))
            {
                double statistic = (counts.Net!.Value - limit) / Math.Sqrt(LikelihoodVariance(counts, limit) / counts.Total);
                Math.Abs(statistic).Should().BeApproximately(1.959963984540054, 1e-5, $"{counts} at {limit}");
            }
        }
    }

    /// <summary>Finds the restricted maximum likelihood by brute force, as no closed formula could be wrong the same way.</summary>
    private static double LikelihoodVariance(Trinomial counts, double net)
    {
        double lower = Math.Max(0, -net);
        double upper = (1 - net) / 2;
        for (int step = 0; step < 200; step++)
        {
            double left = lower + ((upper - lower) / 3);
            double right = upper - ((upper - lower) / 3);
            (lower, upper) = LogLikelihood(left) < LogLikelihood(right) ? (left, upper) : (lower, right);
        }

        double negative = (lower + upper) / 2;
        return negative + negative + net - (net * net);

        double LogLikelihood(double share) =>
            Term(counts.Positive, share + net) + Term(counts.Negative, share) + Term(counts.Neutral, 1 - share - share - net);

        static double Term(long count, double share) => count == 0 ? 0 : count * Math.Log(Math.Max(share, 1e-300));
    }

    private static IEnumerable<Trinomial> SmallCounts() =>
        from positive in Enumerable.Range(0, 6)
        from neutral in Enumerable.Range(0, 4)
        from negative in Enumerable.Range(0, 5)
        where positive + neutral + negative > 0
        select new Trinomial(positive, neutral, negative);
}
