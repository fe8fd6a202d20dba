using CxMetrics.Statistics;
using CxMetrics.Tests.Golden;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Statistics;

public class ProportionDifferenceIntervalsTests
{
    private const long Many = 9_000_000_000_000_000;

    private static readonly Gen<Proportion> Counts =
        from trials in Gen.Frequency((3, Gen.Choose(1, 60)), (1, Gen.Choose(61, int.MaxValue)))
        from successes in Gen.Frequency((4, Gen.Choose(0, trials)), (1, Gen.Constant(0)), (1, Gen.Constant(trials)))
        select new Proportion(successes, trials);

    public static TheoryData<ProportionDifferenceInterval> Methods => [.. Enum.GetValues<ProportionDifferenceInterval>()];

    [Theory]
    [InlineData(ProportionDifferenceInterval.Newcombe, "Newcombe")]
    [InlineData(ProportionDifferenceInterval.AgrestiCaffo, "Agresti-Caffo")]
    [InlineData(ProportionDifferenceInterval.Wald, "Wald")]
    public void Of_EmptySide_IsUndefinedAndNamesTheMethod(ProportionDifferenceInterval method, string name)
    {
        ConfidenceInterval undefined = new(null, null, 0.95, name);

        Proportions.Interval(default, new Proportion(1, 2), 0.95, method).Should().Be(undefined);
        Proportions.Interval(new Proportion(1, 2), default, 0.95, method).Should().Be(undefined);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_SidesSwapped_ChangesTheSignOnly(ProportionDifferenceInterval method) => Holds((first, second) =>
    {
        ConfidenceInterval there = Proportions.Interval(first, second, 0.95, method);
        ConfidenceInterval back = Proportions.Interval(second, first, 0.95, method);
        return Near(there.Lower, -back.Upper) && Near(there.Upper, -back.Lower);
    });

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_SuccessesAndFailuresSwapped_ChangesTheSignOnly(ProportionDifferenceInterval method) => Holds((first, second) =>
    {
        ConfidenceInterval there = Proportions.Interval(first, second, 0.95, method);
        ConfidenceInterval mirrored = Proportions.Interval(Mirrored(first), Mirrored(second), 0.95, method);
        return Near(there.Lower, -mirrored.Upper) && Near(there.Upper, -mirrored.Lower);
    });

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_MoreConfidence_IsWider(ProportionDifferenceInterval method) => Holds((first, second) =>
    {
        ConfidenceInterval narrow = Proportions.Interval(first, second, 0.8, method);
        ConfidenceInterval wide = Proportions.Interval(first, second, 0.99, method);
        return wide.Lower <= narrow.Lower && wide.Upper >= narrow.Upper;
    });

    [Fact]
    public void Newcombe_AnyCounts_HoldsTheDifferenceWithinTheScale() => Holds((first, second) =>
    {
        ConfidenceInterval interval = Proportions.Newcombe(first, second, 0.99);
        double difference = first.Share!.Value - second.Share!.Value;
        return interval.Lower >= -1 && interval.Upper <= 1 && interval.Lower <= difference + 1e-15 && interval.Upper >= difference - 1e-15;
    });

    [Theory]
    [InlineData(1_000_000_000, 1_000_000_000, 999_999_990, 1_000_000_000, 4.03145272137199524e-9, 1.84094726147595854e-8)]
    [InlineData(3, 1_000_000_000, 1, 1_000_000_000, -3.06763647879665507e-9, 7.87914468003269124e-9)]
    [InlineData(Many - 5, Many, Many - 9, Many, -4.38569323817657355e-16, 1.3997265772343449e-15)]
    [InlineData(500_000_030_000_000, 1_000_000_000_000_000, 500_000_000_000_000, 1_000_000_000_000_000, -1.38261270288290394e-8, 7.38261270288288764e-8)]
    public void Newcombe_HugeCountsNearTheEnds_LosesNoDigits(
        long firstSuccesses, long firstTrials, long secondSuccesses, long secondTrials, double lower, double upper)
    {
        ConfidenceInterval interval = Proportions.Newcombe(
            new Proportion(firstSuccesses, firstTrials), new Proportion(secondSuccesses, secondTrials), 0.95);

        interval.Lower.ShouldBeNear(lower, 1e-12, 0, "lower");
        interval.Upper.ShouldBeNear(upper, 1e-12, 0, "upper");
    }

    [Fact]
    public void Newcombe_OppositeEnds_ReachesTheEndOfTheScaleExactly() =>
        Proportions.Newcombe(new Proportion(7, 7), new Proportion(0, 9), 0.95).Upper.Should().Be(1);

    [Fact]
    public void Wald_EachSideAlike_HasNoWidth() =>
        Proportions.Wald(new Proportion(7, 7), new Proportion(0, 9), 0.95)
            .Should().Be(new ConfidenceInterval(1, 1, 0.95, "Wald"));

    [Fact]
    public void AgrestiCaffo_OppositeEnds_MayLeaveTheScale() =>
        Proportions.AgrestiCaffo(new Proportion(7, 7), new Proportion(0, 9), 0.99).Upper.Should().BeGreaterThan(1);

    [Theory]
    [MemberData(nameof(Methods))]
    public void Of_LargestCounts_IsDefined(ProportionDifferenceInterval method)
    {
        Proportion all = new(long.MaxValue, long.MaxValue);
        Proportion none = new(0, long.MaxValue);

        Proportions.Interval(all, none, 0.95, method).Upper.Should().BeApproximately(1, 1e-15);
        Proportions.Interval(none, all, 0.95, method).Lower.Should().BeApproximately(-1, 1e-15);
    }

    private static Proportion Mirrored(Proportion counts) => new(counts.Failures, counts.Trials);

    private static bool Near(double? left, double? right) => Math.Abs(left!.Value - right!.Value) <= 1e-14;

    private static void Holds(Func<Proportion, Proportion, bool> law) =>
        Check.One(
            Config.QuickThrowOnFailure,
            Prop.ForAll(Counts.Two().ToArbitrary(), sides => law(sides.Item1, sides.Item2)));
}
