using CxMetrics.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Statistics;

public class ProportionIntervalsTests
{
    private static readonly ProportionInterval[] WithinTheScale =
    [
        ProportionInterval.Wilson, ProportionInterval.WilsonCorrected, ProportionInterval.Jeffreys,
        ProportionInterval.JeffreysEqualTailed, ProportionInterval.ClopperPearson, ProportionInterval.MidP,
    ];

    private static readonly Gen<Proportion> Counts =
        from trials in Gen.Frequency((3, Gen.Choose(1, 60)), (2, Gen.Choose(61, 5000)), (1, Gen.Choose(5001, int.MaxValue)))
        from successes in Gen.Frequency((4, Gen.Choose(0, trials)), (1, Gen.Constant(0)), (1, Gen.Constant(trials)))
        select new Proportion(successes, trials);

    public static TheoryData<ProportionInterval> Methods => [.. Enum.GetValues<ProportionInterval>()];

    [Theory]
    [InlineData(ProportionInterval.Wilson, "Wilson")]
    [InlineData(ProportionInterval.WilsonCorrected, "Wilson, corrected")]
    [InlineData(ProportionInterval.AgrestiCoull, "Agresti-Coull")]
    [InlineData(ProportionInterval.PlusFour, "plus four")]
    [InlineData(ProportionInterval.Jeffreys, "Jeffreys")]
    [InlineData(ProportionInterval.JeffreysEqualTailed, "Jeffreys, equal-tailed")]
    [InlineData(ProportionInterval.ClopperPearson, "Clopper-Pearson")]
    [InlineData(ProportionInterval.MidP, "mid-P")]
    [InlineData(ProportionInterval.Wald, "Wald")]
    public void Of_NoTrials_IsUndefinedAndNamesTheMethod(ProportionInterval method, string name) =>
        Proportions.Interval(default, 0.95, method).Should().Be(new ConfidenceInterval(null, null, 0.95, name));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_AnyCounts_ContainsTheShare(ProportionInterval method) => Holds(counts =>
    {
        // Equal tails leave out the share only where all trials are alike.
        ConfidenceInterval interval = Proportions.Interval(counts, 0.95, method);
        return interval.Contains(counts.Share!.Value)
            || (method == ProportionInterval.JeffreysEqualTailed && (counts.Successes == 0 || counts.Failures == 0));
    });

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_SuccessesAndFailuresSwapped_IsMirrored(ProportionInterval method) => Holds(counts =>
    {
        ConfidenceInterval interval = Proportions.Interval(counts, 0.95, method);
        ConfidenceInterval swapped = Proportions.Interval(new Proportion(counts.Failures, counts.Trials), 0.95, method);
        return Near(1 - interval.Upper!.Value, swapped.Lower!.Value) && Near(1 - interval.Lower!.Value, swapped.Upper!.Value);
    });

    /// <summary>But for Agresti and Coull's, which moves its middle, too.</summary>
    [Theory]
    [InlineData(ProportionInterval.Wilson)]
    [InlineData(ProportionInterval.WilsonCorrected)]
    [InlineData(ProportionInterval.PlusFour)]
    [InlineData(ProportionInterval.Jeffreys)]
    [InlineData(ProportionInterval.JeffreysEqualTailed)]
    [InlineData(ProportionInterval.ClopperPearson)]
    [InlineData(ProportionInterval.MidP)]
    [InlineData(ProportionInterval.Wald)]
    public void Of_MoreConfidence_IsWider(ProportionInterval method) => Holds(counts =>
    {
        ConfidenceInterval narrow = Proportions.Interval(counts, 0.8, method);
        ConfidenceInterval wide = Proportions.Interval(counts, 0.99, method);
        return wide.Lower <= narrow.Lower && wide.Upper >= narrow.Upper;
    });

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_SameShareOfMoreTrials_IsNarrower(ProportionInterval method) => Holds(counts =>
        Proportions.Interval(new Proportion(counts.Successes * 4, counts.Trials * 4), 0.95, method).Width
            <= Proportions.Interval(counts, 0.95, method).Width);

    [Fact]
    public void Of_MethodsWithinTheScale_NeverLeaveIt() => Holds(counts =>
        WithinTheScale.All(method => Proportions.Interval(counts, 0.99, method) is { Lower: >= 0, Upper: <= 1 }));

    [Fact]
    public void Of_OneMoreSuccess_MovesBothLimitsUp() => Holds(counts =>
    {
        Proportion more = new(counts.Successes + 1, counts.Trials + 1);
        Proportion fewer = new(counts.Successes, counts.Trials + 1);
        return WithinTheScale.All(method =>
            Proportions.Interval(more, 0.95, method).Lower >= Proportions.Interval(fewer, 0.95, method).Lower
            && Proportions.Interval(more, 0.95, method).Upper >= Proportions.Interval(fewer, 0.95, method).Upper);
    });

    [Fact]
    public void ClopperPearson_AnyCounts_HoldsMidPWhichHoldsLess() => Holds(counts =>
    {
        ConfidenceInterval exact = Proportions.ClopperPearson(counts, 0.95);
        ConfidenceInterval half = Proportions.MidP(counts, 0.95);
        return exact.Lower <= half.Lower && half.Upper <= exact.Upper && half.Lower <= half.Upper;
    });

    [Theory]
    [InlineData(ProportionInterval.Wilson)]
    [InlineData(ProportionInterval.WilsonCorrected)]
    [InlineData(ProportionInterval.Jeffreys)]
    [InlineData(ProportionInterval.ClopperPearson)]
    [InlineData(ProportionInterval.MidP)]
    public void Of_NoneOrAll_ReachesTheEndOfTheScaleExactly(ProportionInterval method)
    {
        foreach (long trials in new[] { 1, 20, 9_000_000_000_000_000 })
        {
            Proportions.Interval(new Proportion(0, trials), 0.95, method).Lower.Should().Be(0);
            Proportions.Interval(new Proportion(trials, trials), 0.95, method).Upper.Should().Be(1);
        }
    }

    [Fact]
    public void JeffreysEqualTailed_NoneOrAll_LeavesOutTheEnds()
    {
        Proportions.JeffreysEqualTailed(new Proportion(0, 5), 0.95).Lower.Should().BeGreaterThan(0);
        Proportions.JeffreysEqualTailed(new Proportion(5, 5), 0.95).Upper.Should().BeLessThan(1);
    }

    [Fact]
    public void PlusFour_LessConfidenceThanItWasMadeFor_MayLeaveOutTheShare() =>
        Proportions.PlusFour(new Proportion(3, 3), 0.9).Upper.Should().BeLessThan(1);

    [Fact]
    public void Wald_NoneOrAll_HasNoWidth()
    {
        Proportions.Wald(new Proportion(0, 5), 0.95).Should().Be(new ConfidenceInterval(0, 0, 0.95, "Wald"));
        Proportions.Wald(new Proportion(5, 5), 0.95).Should().Be(new ConfidenceInterval(1, 1, 0.95, "Wald"));
    }

    [Theory]
    [InlineData(ProportionInterval.AgrestiCoull)]
    [InlineData(ProportionInterval.PlusFour)]
    [InlineData(ProportionInterval.Wald)]
    public void Of_UnclampedMethods_GiveWhatTheFormulaGives(ProportionInterval method)
    {
        ConfidenceInterval interval = Proportions.Interval(new Proportion(1, 10), 0.99, method);

        interval.Lower.Should().BeNegative();
        interval.Clamp(0, 1).Lower.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_LeastAndMostConfidence_AreDefined(ProportionInterval method)
    {
        foreach (double confidence in new[] { double.Epsilon, 1e-10, Math.BitDecrement(1.0) })
        {
            ConfidenceInterval none = Proportions.Interval(new Proportion(0, 10), confidence, method);
            ConfidenceInterval some = Proportions.Interval(new Proportion(3, 10), confidence, method);

            double.IsFinite(none.Lower!.Value + none.Upper!.Value).Should().BeTrue();
            some.Lower.Should().BeLessThanOrEqualTo(some.Upper!.Value);
        }
    }

    private static bool Near(double left, double right) => Math.Abs(left - right) <= 1e-13;

    private static void Holds(Func<Proportion, bool> law) =>
        Check.One(Laws.Times(60), Prop.ForAll(Counts.ToArbitrary(), law));

    /// <summary>With one trial and one success the share itself is the tail, so the limit is exact.</summary>
    [Theory]
    [InlineData(0.9999999)]
    [InlineData(0.999999999999)]
    public void Lower_SmallLimitOfOneSuccess_KeepsItsDigits(double confidence)
    {
        double tail = (1 - confidence) / 2;

        Proportions.ClopperPearson(new Proportion(1, 1), confidence).Lower.Should().Be(tail);
        Proportions.MidP(new Proportion(1, 1), confidence).Lower.Should().Be(2 * tail);
        Proportions.ClopperPearson(new Proportion(3, 3), confidence).Lower
            .Should().BeApproximately(Math.Cbrt(tail), 1e-14 * Math.Cbrt(tail));
    }

    /// <summary>Two or more of three under p: <c>p^2 (3 - 2 p)</c>.</summary>
    [Theory]
    [InlineData(0.9999999)]
    [InlineData(0.999999999999)]
    public void Lower_SmallLimitOfTwoOfThree_SolvesItsEquation(double confidence)
    {
        double tail = (1 - confidence) / 2;
        double exact = Proportions.ClopperPearson(new Proportion(2, 3), confidence).Lower!.Value;
        double half = Proportions.MidP(new Proportion(2, 3), confidence).Lower!.Value;

        (exact * exact * (3 - (2 * exact))).Should().BeApproximately(tail, 1e-10 * tail);
        ((half * half * half) + (1.5 * half * half * (1 - half))).Should().BeApproximately(tail, 1e-10 * tail);
    }
}
