using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Surveys;

/// <summary>Edges; the figures are in the golden tests, and that plans hold in the laws.</summary>
public class SampleSizeTests
{
    /// <summary>The worked examples in R's own help pages, at the digits printed there.</summary>
    [Fact]
    public void ForDifferences_RsExamples_Agree()
    {
        ((double?)SampleSize.ForMeanDifference(1, 1, 0.9).Unrounded).ShouldBeNear(22.02110, 0, 5e-6, "power.t.test(delta = 1, power = .90)");
        ((double?)StatisticalPower.MeanDifference(20, 1, 1)).ShouldBeNear(0.8689528, 0, 5e-8, "power.t.test(n = 20, delta = 1)");
        ((double?)SampleSize.ForProportionDifference(0.5, 0.75, 0.9).Unrounded).ShouldBeNear(76.7, 0, 0.05, "power.prop.test(p1 = .50, p2 = .75, power = .90)");
        ((double?)StatisticalPower.ProportionDifference(50, 0.5, 0.75)).ShouldBeNear(0.740, 0, 5e-4, "power.prop.test(n = 50, p1 = .50, p2 = .75)");
    }

    [Fact]
    public void ForMeanDifference_ManyDigits_Agree() =>
        ((double?)SampleSize.ForMeanDifference(1, 1, 0.9).Unrounded).ShouldBeNear(22.02109557009693, 1e-11, 0, "30-digit quadrature");

    [Fact]
    public void ForNps_HardlyAnythingNeeded_AsksForOne()
    {
        SamplePlan plan = SampleSize.ForNps(100);

        plan.Unrounded.Should().BeNegative();
        plan.Responses.Should().Be(1);
        SampleSize.ForMean(1e6, 1).Responses.Should().Be(2, "one answer has no interval");
        SampleSize.ForMeanDifference(1e6, 1).Responses.Should().Be(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(999)]
    public void ForNps_SmallPopulation_AsksAtMostAllOfIt(long population)
    {
        SampleSize.ForNps(1e-9, population: population).Responses.Should().Be(population);
        SampleSize.ForNps(1e-300, population: population).Responses.Should().Be(population);
        SampleSize.ForNps(1e-300, population: population, method: NpsPlanMethod.Wald).Responses.Should().Be(population);
        SampleSize.ForProportion(1e-9, population: population).Responses.Should().Be(population);
        SampleSize.ForProportion(1e-300, population: population).Responses.Should().Be(population);
    }

    [Fact]
    public void ForMean_SmallPopulation_AsksAtMostAllOfIt()
    {
        SampleSize.ForMean(1e-9, 1, population: 2).Responses.Should().Be(2);
        SampleSize.ForMean(1e-9, 1, population: 500).Responses.Should().Be(500);
        SampleSize.ForMean(1e-150, 1e150, population: 500).Responses.Should().Be(500);
    }

    [Fact]
    public void ForMean_FewResponses_NeedsMoreThanTheNormalApproximation()
    {
        SamplePlan plan = SampleSize.ForMean(0.5, 1);

        plan.Responses.Should().Be(18, "1.96^2 / 0.25 is 15.4, but t(17) is 2.11");
        MarginOfError.Mean(18, 1).Should().BeLessThanOrEqualTo(0.5);
        MarginOfError.Mean(17, 1).Should().BeGreaterThan(0.5);
    }

    [Fact]
    public void ForMean_ManyResponses_ApproachesTheNormalApproximation() =>
        ((double?)SampleSize.ForMean(1e-6, 1).Unrounded).ShouldBeNear(3.841458820694124e12, 1e-11, 0, "z^2 / margin^2");

    [Fact]
    public void ForProportionDifference_NoneAgainstAll_HasAPlan()
    {
        SamplePlan plan = SampleSize.ForProportionDifference(0, 1);

        plan.Responses.Should().Be(2);
        plan.Variance.Should().Be(0);
        StatisticalPower.ProportionDifference(2, 0, 1).Should().Be(1);
        StatisticalPower.ProportionDifference(1, 0, 1).Should().Be(0);
    }

    [Theory]
    [InlineData(1e-8)]
    [InlineData(1e-150)]
    [InlineData(1e-300)]
    public void Plans_BeyondCounting_SaySo(double size)
    {
        FluentActions.Invoking(() => SampleSize.ForNps(size)).Should().ThrowExactly<OverflowException>().WithMessage("The plan needs *");
        FluentActions.Invoking(() => SampleSize.ForNpsDifference(size)).Should().ThrowExactly<OverflowException>();
        FluentActions.Invoking(() => SampleSize.ForNpsBenchmark(size)).Should().ThrowExactly<OverflowException>();
        FluentActions.Invoking(() => SampleSize.ForProportion(size / 100)).Should().ThrowExactly<OverflowException>();
    }

    [Theory]
    [InlineData(1e-11)]
    [InlineData(1e-150)]
    public void MeanPlans_BeyondCounting_SaySo(double size)
    {
        FluentActions.Invoking(() => SampleSize.ForMean(size, 1)).Should().ThrowExactly<OverflowException>();
        FluentActions.Invoking(() => SampleSize.ForMeanDifference(size, 1)).Should().ThrowExactly<OverflowException>();
    }

    [Fact]
    public void Plans_LargestCountable_AreExact()
    {
        SamplePlan plan = SampleSize.ForNps(1e-6, assumption: NpsAssumption.Widest);

        ((double?)plan.Unrounded).ShouldBeNear(3.841458820694124e16, 1e-14, 0, "z^2 / margin^2");
        plan.Responses.Should().Be((long)plan.Unrounded, "there are no fractions among such numbers");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(101)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void ForNps_ImpossibleMargin_IsRefused(double margin) =>
        FluentActions.Invoking(() => SampleSize.ForNps(margin))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("margin is *; expected above 0 and at most 100.*");

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.01)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void ForNpsDifference_PowerOfChance_IsRefused(double power) =>
        FluentActions.Invoking(() => SampleSize.ForNpsDifference(5, power))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("power is *; expected above 0.05, which is 1 - confidence, and below 1.*");

    [Fact]
    public void ForProportionDifference_SameShares_IsRefused() =>
        FluentActions.Invoking(() => SampleSize.ForProportionDifference(0.5, 0.5))
            .Should().Throw<ArgumentException>().WithMessage("first and second are the same; expected two shares that differ.*");

    [Fact]
    public void ForMean_ExtremeSizes_HavePlans()
    {
        SampleSize.ForMean(1e150, 1e-150).Responses.Should().Be(2);
        SampleSize.ForMean(1e149, 1e150).Responses.Should().Be(SampleSize.ForMean(0.1, 1).Responses, "the unit does not matter");
        SampleSize.ForMeanDifference(1e-150, 1e-150).Responses.Should().Be(17);
    }
}
