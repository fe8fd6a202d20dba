using CxMetrics.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Statistics;

public class PValuesTests
{
    private static readonly PValueAdjustment[] Methods = Enum.GetValues<PValueAdjustment>();

    /// <summary>Shares of 1000, so that equal p-values, 0 and 1 occur.</summary>
    private static Arbitrary<double[]> Families => Gen.Choose(0, 1000).Select(thousandth => thousandth / 1000.0).ArrayOf().ToArbitrary();

    [Fact]
    public void Adjust_AnyFamily_IsAtLeastTheRawAndAtMostOne() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Families, raw =>
        Methods.All(method => PValues.Adjust(raw, method).Zip(raw).All(pair => pair.First >= pair.Second && pair.First <= 1))));

    [Fact]
    public void Adjust_AnyFamily_KeepsTheOrder() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Families, raw =>
        Methods.All(method =>
        {
            double[] adjusted = PValues.Adjust(raw, method);
            double[] byRaw = [.. adjusted.Zip(raw).OrderBy(pair => pair.Second).ThenBy(pair => pair.First).Select(pair => pair.First)];
            return byRaw.SequenceEqual(byRaw.Order());
        })));

    [Fact]
    public void Adjust_EqualPValues_StayEqual() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Families, raw =>
        Methods.All(method => PValues.Adjust(raw, method).Zip(raw).GroupBy(pair => pair.Second)
            .All(group => group.Select(pair => pair.First).Distinct().Count() == 1))));

    [Fact]
    public void Adjust_AnyFamily_StricterMethodsGiveMore() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Families, raw =>
    {
        double[] hochberg = PValues.Adjust(raw, PValueAdjustment.Hochberg);
        double[] discovery = PValues.Adjust(raw, PValueAdjustment.BenjaminiHochberg);
        double[] holm = PValues.Adjust(raw);
        double[] bonferroni = PValues.Adjust(raw, PValueAdjustment.Bonferroni);
        double[] dependent = PValues.Adjust(raw, PValueAdjustment.BenjaminiYekutieli);
        return NoneExceeds(discovery, hochberg) && NoneExceeds(hochberg, holm) && NoneExceeds(holm, bonferroni) && NoneExceeds(discovery, dependent);
    }));

    [Fact]
    public void Adjust_OtherOrder_FollowsTheInput() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Families, raw =>
        Methods.All(method => Enumerable.Reverse(PValues.Adjust([.. Enumerable.Reverse(raw)], method)).SequenceEqual(PValues.Adjust(raw, method)))));

    [Fact]
    public void Adjust_LeavesTheInputAlone()
    {
        double[] raw = [0.04, 0.01];

        PValues.Adjust(raw, PValueAdjustment.Bonferroni).Should().Equal(0.08, 0.02);
        raw.Should().Equal(0.04, 0.01);
    }

    [Fact]
    public void Adjust_NoneOrOne_ChangesNothing()
    {
        foreach (PValueAdjustment method in Methods)
        {
            PValues.Adjust([], method).Should().BeEmpty();
            PValues.Adjust([0.3], method).Should().Equal(0.3);
        }
    }

    [Fact]
    public void Adjust_NoMethod_IsHolm() => PValues.Adjust([0.01, 0.04, 0.03]).Should().Equal(0.03, 0.06, 0.06);

    [Fact]
    public void Adjust_VerySmallPValues_KeepTheirDigits() =>
        PValues.Adjust([1e-300, 1e-200], PValueAdjustment.BenjaminiHochberg).Should().Equal(2e-300, 1e-200);

    [Theory]
    [InlineData(double.NaN, "NaN")]
    [InlineData(-0.1, "-0.1")]
    [InlineData(1.1, "1.1")]
    [InlineData(double.PositiveInfinity, "Infinity")]
    public void Adjust_NoPValue_IsRefusedWithItsIndex(double wrong, string text) =>
        FluentActions.Invoking(() => PValues.Adjust([0.5, wrong]))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage($"pValues[1] is {text}; expected 0 to 1.*");

    [Fact]
    public void Adjust_ManyTests_CostsASort()
    {
        double[] raw = [.. Enumerable.Range(0, 100_000).Select(i => (i % 1000) / 1000.0)];

        PValues.Adjust(raw, PValueAdjustment.BenjaminiYekutieli).Should().HaveCount(100_000).And.OnlyContain(p => p >= 0 && p <= 1);
    }

    private static bool NoneExceeds(double[] smaller, double[] larger) => smaller.Zip(larger).All(pair => pair.First <= pair.Second);
}
