using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Surveys;

/// <summary>Edges; the figures are in the golden tests, and that plans hold in the laws.</summary>
public class SampleSizeTests
{
    /// <summary>The worked examples in R's own help pages, at the digits printed there.</summary>
    [Fact]
    public void ForDifferences_RsExamples_Agree()
    {
        ((double?)SurveyPlanning.SampleForMeanDifference(1, 1, 0.9).Unrounded).ShouldBeNear(22.02110, 0, 5e-6, "power.t.test(delta = 1, power = .90)");
        ((double?)SurveyPlanning.PowerForMeanDifference(20, 1, 1)).ShouldBeNear(0.8689528, 0, 5e-8, "power.t.test(n = 20, delta = 1)");
        ((double?)SurveyPlanning.SampleForProportionDifference(0.5, 0.75, 0.9).Unrounded).ShouldBeNear(76.7, 0, 0.05, "power.prop.test(p1 = .50, p2 = .75, power = .90)");
        ((double?)SurveyPlanning.PowerForProportionDifference(50, 0.5, 0.75)).ShouldBeNear(0.740, 0, 5e-4, "power.prop.test(n = 50, p1 = .50, p2 = .75)");
    }

    [Fact]
    public void ForMeanDifference_ManyDigits_Agree() =>
        ((double?)SurveyPlanning.SampleForMeanDifference(1, 1, 0.9).Unrounded).ShouldBeNear(22.02109557009693, 1e-11, 0, "30-digit quadrature");

    [Fact]
    public void ForNps_HardlyAnythingNeeded_AsksForOne()
    {
        SamplePlan plan = SurveyPlanning.SampleForNps(100);

        plan.Unrounded.Should().BeNegative();
        plan.Responses.Should().Be(1);
        SurveyPlanning.SampleForMean(1e6, 1).Responses.Should().Be(2, "one answer has no interval");
        SurveyPlanning.SampleForMeanDifference(1e6, 1).Responses.Should().Be(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(999)]
    public void ForNps_SmallPopulation_AsksAtMostAllOfIt(long population)
    {
        SurveyPlanning.SampleForNps(1e-9, population: population).Responses.Should().Be(population);
        SurveyPlanning.SampleForNps(1e-300, population: population).Responses.Should().Be(population);
        SurveyPlanning.SampleForNps(1e-300, population: population, method: NpsPlanMethod.Wald).Responses.Should().Be(population);
        SurveyPlanning.SampleForProportion(1e-9, population: population).Responses.Should().Be(population);
        SurveyPlanning.SampleForProportion(1e-300, population: population).Responses.Should().Be(population);
    }

    [Fact]
    public void ForMean_SmallPopulation_AsksAtMostAllOfIt()
    {
        SurveyPlanning.SampleForMean(1e-9, 1, population: 2).Responses.Should().Be(2);
        SurveyPlanning.SampleForMean(1e-9, 1, population: 500).Responses.Should().Be(500);
        SurveyPlanning.SampleForMean(1e-150, 1e150, population: 500).Responses.Should().Be(500);
    }

    [Fact]
    public void ForMean_FewResponses_NeedsMoreThanTheNormalApproximation()
    {
        SamplePlan plan = SurveyPlanning.SampleForMean(0.5, 1);

        plan.Responses.Should().Be(18, "1.96^2 / 0.25 is 15.4, but t(17) is 2.11");
        SurveyPlanning.MarginOfMean(18, 1).Should().BeLessThanOrEqualTo(0.5);
        SurveyPlanning.MarginOfMean(17, 1).Should().BeGreaterThan(0.5);
    }

    [Fact]
    public void ForMean_ManyResponses_ApproachesTheNormalApproximation() =>
        ((double?)SurveyPlanning.SampleForMean(1e-6, 1).Unrounded).ShouldBeNear(3.841458820694124e12, 1e-11, 0, "z^2 / margin^2");

    [Fact]
    public void ForProportionDifference_NoneAgainstAll_HasAPlan()
    {
        SamplePlan plan = SurveyPlanning.SampleForProportionDifference(0, 1);

        plan.Responses.Should().Be(2);
        plan.Variance.Should().Be(0);
        SurveyPlanning.PowerForProportionDifference(2, 0, 1).Should().Be(1);
        SurveyPlanning.PowerForProportionDifference(1, 0, 1).Should().Be(0);
    }

    [Theory]
    [InlineData(1e-8)]
    [InlineData(1e-150)]
    [InlineData(1e-300)]
    public void Plans_BeyondCounting_SaySo(double size)
    {
        FluentActions.Invoking(() => SurveyPlanning.SampleForNps(size)).Should().ThrowExactly<OverflowException>().WithMessage("The plan needs *");
        FluentActions.Invoking(() => SurveyPlanning.SampleForNpsDifference(size)).Should().ThrowExactly<OverflowException>();
        FluentActions.Invoking(() => SurveyPlanning.SampleForNpsBenchmark(size)).Should().ThrowExactly<OverflowException>();
        FluentActions.Invoking(() => SurveyPlanning.SampleForProportion(size / 100)).Should().ThrowExactly<OverflowException>();
    }

    [Theory]
    [InlineData(1e-11)]
    [InlineData(1e-150)]
    public void MeanPlans_BeyondCounting_SaySo(double size)
    {
        FluentActions.Invoking(() => SurveyPlanning.SampleForMean(size, 1)).Should().ThrowExactly<OverflowException>();
        FluentActions.Invoking(() => SurveyPlanning.SampleForMeanDifference(size, 1)).Should().ThrowExactly<OverflowException>();
    }

    [Fact]
    public void Plans_LargestCountable_AreExact()
    {
        SamplePlan plan = SurveyPlanning.SampleForNps(1e-6, assumption: NpsAssumption.Widest);

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
        FluentActions.Invoking(() => SurveyPlanning.SampleForNps(margin))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("margin is *; expected above 0 and at most 100.*");

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.01)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void ForNpsDifference_PowerOfChance_IsRefused(double power) =>
        FluentActions.Invoking(() => SurveyPlanning.SampleForNpsDifference(5, power))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("power is *; expected above 0.05, which is 1 - confidence, and below 1.*");

    [Fact]
    public void ForProportionDifference_SameShares_IsRefused() =>
        FluentActions.Invoking(() => SurveyPlanning.SampleForProportionDifference(0.5, 0.5))
            .Should().Throw<ArgumentException>().WithMessage("first and second are the same; expected two shares that differ.*");

    [Fact]
    public void ForMean_ExtremeSizes_HavePlans()
    {
        SurveyPlanning.SampleForMean(1e150, 1e-150).Responses.Should().Be(2);
        SurveyPlanning.SampleForMean(1e149, 1e150).Responses.Should().Be(SurveyPlanning.SampleForMean(0.1, 1).Responses, "the unit does not matter");
        SurveyPlanning.SampleForMeanDifference(1e-150, 1e-150).Responses.Should().Be(17);
    }
}
