using CxMetrics.Statistics;

namespace CxMetrics.Tests.Surveys;

/// <summary>The default comparison holds its own estimate, stays on the scale, and its p-value inverts its interval.</summary>
public class HybridComparisonTests
{
    private static readonly Trinomial[] Samples =
    [
        new(1, 0, 0), new(0, 1, 0), new(0, 0, 1), new(5, 0, 0), new(3, 2, 0), new(0, 2, 3), new(2, 0, 3), new(7, 9, 4), new(233, 168, 222),
        new(1_000_000, 0, 0), new(999_999, 1, 0), new(400, 200, 400), new(3_000_000_000_000_000, 2_999_999_999_999_999, 1),
    ];

    [Fact]
    public void Compare_OneAnswerAgainstMany_HoldsItsEstimate()
    {
        NpsComparison comparison = Nps.Compare(Nps.FromCounts(1, 0, 0), Nps.FromCounts(233, 168, 222));

        comparison.Method.Should().Be(NpsTest.HybridScore);
        comparison.Difference.Should().BeApproximately(-98.234, 1e-3);
        comparison.Interval.Contains(comparison.Difference!.Value).Should().BeTrue();
        comparison.Interval.Method.Should().Be("hybrid score");
        comparison.ToString().Should().StartWith("NPS changed by -98.2 points, 95% interval -104.9 to 60.6, ").And.EndWith("; too few before, fewer than 30");
    }

    [Fact]
    public void Compare_EqualScores_AreNeverDifferent()
    {
        NpsComparison comparison = Nps.Compare(Nps.FromCounts(1, 0, 0), Nps.FromCounts(1_000_000, 0, 0));

        comparison.Difference.Should().Be(0);
        comparison.PValue.Should().Be(1);
        comparison.IsSignificant.Should().BeFalse();
        comparison.Interval.Contains(0).Should().BeTrue();
        comparison.ToString().Should().StartWith("NPS changed by 0.0 points, 95% interval ").And.Contain(", p = 1.0000");
    }

    [Fact]
    public void Compare_AnyPair_StaysOnTheScaleAndHoldsItsEstimate()
    {
        foreach (Trinomial first in Samples)
        {
            foreach (Trinomial second in Samples)
            {
                foreach (double confidence in new[] { 0.5, 0.95, 0.999 })
                {
                    ConfidenceInterval interval = Trinomials.HybridScore(first, second, confidence);
                    double difference = first.Net!.Value - second.Net!.Value;

                    interval.Lower.Should().BeInRange(-2, difference + 1e-15);
                    interval.Upper.Should().BeInRange(difference - 1e-15, 2);
                }
            }
        }
    }

    [Fact]
    public void HybridZ_AnyPair_IsTheLevelAtWhichALimitIsZero()
    {
        foreach (Trinomial first in Samples)
        {
            foreach (Trinomial second in Samples)
            {
                SignificanceTest test = Trinomials.HybridZ(first, second);
                if (test.PValue is null or <= 1e-6 or 1)
                {
                    continue;
                }

                ConfidenceInterval interval = Trinomials.HybridScore(first, second, 1 - test.PValue!.Value);
                double limit = (test.Difference > 0 ? interval.Lower : interval.Upper)!.Value;
                limit.Should().BeApproximately(0, 1e-9, $"{first} against {second}");
                test.Statistic.Should().BeApproximately(test.Difference!.Value / test.StandardError!.Value, 1e-12);
            }
        }
    }

    /// <summary>With score limits l and u worked out apart, by halving, in another language.</summary>
    [Fact]
    public void HybridScore_WorkedCase_IsTheHybridOfTheScoreLimits()
    {
        Trinomial first = new(15, 13, 8);
        Trinomial second = new(12, 7, 12);
        ConfidenceInterval one = Trinomials.Score(first, 0.95);
        ConfidenceInterval other = Trinomials.Score(second, 0.95);
        const double Net = 7.0 / 36;

        ConfidenceInterval interval = Trinomials.HybridScore(first, second, 0.95);

        interval.Lower.Should().BeApproximately(Net - double.Hypot(Net - one.Lower!.Value, other.Upper!.Value), 1e-14);
        interval.Upper.Should().BeApproximately(Net + double.Hypot(one.Upper!.Value - Net, other.Lower!.Value), 1e-14);
        Trinomials.HybridZ(first, second).PValue.Should().BeApproximately(HybridP, 1e-9);
    }

    [Fact]
    public void HybridScore_EmptySide_IsUndefined()
    {
        Trinomials.HybridScore(default, Samples[0], 0.95).Lower.Should().BeNull();
        Trinomials.HybridZ(default, Samples[0]).PValue.Should().BeNull();
    }

    [Fact]
    public void ToString_TooFewOnASide_IsSaidOfIt()
    {
        NpsResult few = Nps.FromCounts(2, 1, 1);
        NpsResult enough = Nps.FromCounts(20, 10, 10);

        Nps.Compare(few, few).ToString().Should().EndWith("; too few, fewer than 30 on a side");
        Nps.Compare(enough, few).ToString().Should().EndWith("; too few after, fewer than 30");
        Nps.Compare(enough, enough).ToString().Should().NotContain("too few");
        Csat.Compare(Csat.Calculate([5, 4]), Csat.Calculate([5, 3])).ToString().Should().EndWith("; too few, fewer than 30 on a side");
        Ces.Compare(Ces.Calculate([5, 4]), Ces.Calculate([5, 3])).ToString().Should().EndWith("; too few, fewer than 30 on a side");
    }

    private const double HybridP = 0.34240078573737126;
}
