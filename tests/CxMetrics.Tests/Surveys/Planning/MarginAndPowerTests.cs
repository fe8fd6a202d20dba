using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Surveys;

public class MarginAndPowerTests
{
    private const long Most = long.MaxValue;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    [InlineData(Most)]
    public void Margin_AllAnswered_IsZero(long population)
    {
        SurveyPlanning.MarginOfNps(population, population: population).Should().Be(0);
        SurveyPlanning.MarginOfProportion(population, population: population).Should().Be(0);
        if (population > 1)
        {
            SurveyPlanning.MarginOfMean(population, 1, population: population).Should().Be(0);
        }
    }

    [Fact]
    public void Margin_FewerCustomersThanResponses_IsRefusedWithBoth() =>
        FluentActions.Invoking(() => SurveyPlanning.MarginOfNps(10, population: 9))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("population is 9; expected at least the responses, 10.*");

    [Fact]
    public void Margin_HugePopulation_MattersNot() =>
        ((double?)SurveyPlanning.MarginOfNps(400, population: Most)).ShouldBeNear(SurveyPlanning.MarginOfNps(400), 1e-15, 0, "400 of 9e18");

    [Fact]
    public void Margin_Adjusted_IsThatOfThreeMore() =>
        ((double?)SurveyPlanning.MarginOfNps(397)).ShouldBeNear(SurveyPlanning.MarginOfNps(400, method: NpsPlanMethod.Wald), 1e-15, 0, "n + 3");

    [Fact]
    public void Margin_Mean_IsHalfTheIntervalItPromises()
    {
        CesResult result = Ces.Calculate([7, 6, 5, 7, 3, 6, 6, 1]);
        double? half = result.Interval95.Width / 2;

        ((double?)SurveyPlanning.MarginOfMean(8, result.StandardDeviation!.Value)).ShouldBeNear(half!.Value, 1e-13, 0, "same formula");
    }

    [Fact]
    public void Margin_LargeCounts_ShrinkAsTheRoot() =>
        ((double?)(SurveyPlanning.MarginOfNps(9_000_000_000_000_000) / SurveyPlanning.MarginOfNps(90_000_000_000_000))).ShouldBeNear(0.1, 1e-12, 0, "a hundredth of the variance");

    [Fact]
    public void Power_NoDifference_IsThatOfChanceOnTheRightSide()
    {
        ((double?)SurveyPlanning.PowerForNpsDifference(100, 0)).ShouldBeNear(0.025, 1e-13, 0, "two-sided, one side");
        ((double?)SurveyPlanning.PowerForNpsBenchmark(100, 0)).ShouldBeNear(0.05, 1e-13, 0, "one-sided");
        ((double?)SurveyPlanning.PowerForProportionDifference(100, 0.3, 0.3)).ShouldBeNear(0.025, 1e-13, 0, "two-sided, one side");
        ((double?)SurveyPlanning.PowerForMeanDifference(100, 0, 1)).ShouldBeNear(0.025, 1e-11, 0, "two-sided, one side");
        SurveyPlanning.PowerForProportionDifference(100, 0, 0).Should().Be(0, "there is nothing to find");
    }

    [Fact]
    public void Power_SignOfTheDifference_MattersForABenchmarkOnly()
    {
        SurveyPlanning.PowerForNpsDifference(100, -20).Should().Be(SurveyPlanning.PowerForNpsDifference(100, 20));
        SurveyPlanning.PowerForProportionDifference(100, 0.4, 0.6).Should().Be(SurveyPlanning.PowerForProportionDifference(100, 0.6, 0.4));
        SurveyPlanning.PowerForMeanDifference(100, -1, 2).Should().Be(SurveyPlanning.PowerForMeanDifference(100, 1, 2));
        SurveyPlanning.PowerForNpsBenchmark(100, -20).Should().BeLessThan(0.001);
    }

    [Fact]
    public void Power_VeryManyResponses_IsCertain()
    {
        SurveyPlanning.PowerForNpsDifference(Most, 1).Should().Be(1);
        SurveyPlanning.PowerForNpsBenchmark(Most, 1).Should().Be(1);
        SurveyPlanning.PowerForProportionDifference(Most, 0.5, 0.51).Should().Be(1);
        SurveyPlanning.PowerForMeanDifference(Most, 0.01, 1).Should().Be(1);
        SurveyPlanning.PowerForMeanDifference(2, 1e150, 1e-150).Should().Be(1);
    }

    [Fact]
    public void Power_HugeSampleAndTinyDifference_AgreesWithTheNormalApproximation() =>
        ((double?)SurveyPlanning.PowerForMeanDifference(8_000_000_000_000_000, 2.8e-8, 1))
            .ShouldBeNear(0.4250117293, 1e-9, 0, "Phi(1.77088 - 1.95996), with a shift of 2.8e-8 sqrt(4e15)");

    [Fact]
    public void Detectable_TooFewResponses_IsNull()
    {
        SurveyPlanning.DetectableNpsDifference(1, 0.99, 0.95, NpsAssumption.Widest).Should().BeNull("it would exceed 200 points");
        SurveyPlanning.DetectableNpsLead(1, 0.999, 0.999, NpsAssumption.Widest).Should().BeNull();
        SurveyPlanning.DetectableProportionRise(3, 0.9).Should().BeNull("a rise to 100 % is not enough");
        SurveyPlanning.DetectableProportionRise(10, 0.1).Should().BeInRange(0.5, 0.9);
        SurveyPlanning.DetectableMeanDifference(2, 1).Should().BePositive();
    }

    [Theory]
    [InlineData(0.9999999999999999)]
    [InlineData(0.051)]
    public void Detectable_ExtremePower_IsFound(double power)
    {
        SurveyPlanning.DetectableMeanDifference(10, 1, power).Should().BePositive().And.BeLessThan(10);
        SurveyPlanning.DetectableNpsDifference(10_000, power).Should().BePositive();
        SurveyPlanning.DetectableProportionRise(10_000, 0.5, power).Should().BePositive();
        SurveyPlanning.SampleForMeanDifference(1, 1, power).Responses.Should().BePositive();
    }

    [Fact]
    public void Detectable_MeanInOtherUnits_Scales() =>
        ((double?)SurveyPlanning.DetectableMeanDifference(50, 1e-150)).ShouldBeNear(1e-150 * SurveyPlanning.DetectableMeanDifference(50, 1), 1e-12, 0, "in the unit of the deviation");

    [Theory]
    [InlineData(1, 0.0484, 0.0792)]
    [InlineData(2, 0.01, 0.06)]
    [InlineData(10, 0.5, 0.3)]
    public void DetectableDifference_LowPower_IsWhereThePowerIsFirstReached(long responses, double baseline, double power)
    {
        double? rise = SurveyPlanning.DetectableProportionRise(responses, baseline, power);

        rise.Should().NotBeNull();
        SurveyPlanning.PowerForProportionDifference(responses, baseline, baseline + rise!.Value).Should().BeApproximately(power, 1e-9);
        for (int i = 1; i < 100; i++)
        {
            SurveyPlanning.PowerForProportionDifference(responses, baseline, baseline + (rise.Value * i / 100)).Should().BeLessThan(power);
        }
    }
}
