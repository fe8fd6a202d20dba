namespace CxMetrics.Tests.Surveys;

/// <summary>Groups of unequal size; figures from numerical integration in another language where nothing else is said.</summary>
public class UnequalGroupsTests
{
    [Fact]
    public void Power_UnequalGroups_IsTheReference()
    {
        SurveyPlanning.PowerForNpsDifference(100, 20, assumption: NpsAssumption.Typical, secondResponses: 300)
            .Should().BeApproximately(0.5723196106098328, 1e-12);
        SurveyPlanning.PowerForProportionDifference(100, 0.6, 0.5, secondResponses: 300).Should().BeApproximately(0.40946490220053416, 1e-12);
        SurveyPlanning.PowerForMeanDifference(40, 0.5, 1, secondResponses: 90).Should().BeApproximately(0.7426131070257673, 1e-9);
        SurveyPlanning.PowerForMeanDifference(5, 1.2, 1, secondResponses: 12).Should().BeApproximately(0.5592267312793074, 1e-9);
    }

    [Fact]
    public void Power_GroupsSwapped_IsTheSame()
    {
        SurveyPlanning.PowerForNpsDifference(300, 20, secondResponses: 100)
            .Should().BeApproximately(SurveyPlanning.PowerForNpsDifference(100, 20, secondResponses: 300), 1e-14);
        SurveyPlanning.PowerForProportionDifference(300, 0.5, 0.6, secondResponses: 100)
            .Should().BeApproximately(SurveyPlanning.PowerForProportionDifference(100, 0.6, 0.5, secondResponses: 300), 1e-14);
        SurveyPlanning.PowerForMeanDifference(90, 0.5, 1, secondResponses: 40)
            .Should().BeApproximately(SurveyPlanning.PowerForMeanDifference(40, 0.5, 1, secondResponses: 90), 1e-12);
    }

    [Fact]
    public void Sample_UnequalGroups_IsTheReference()
    {
        SurveyPlanning.SampleForNpsDifference(10, ratio: 3).Unrounded.Should().BeApproximately(698.6676607738609, 1e-9);
        SurveyPlanning.SampleForProportionDifference(0.6, 0.5, ratio: 2).Unrounded.Should().BeApproximately(291.0521910311802, 1e-9);
        SurveyPlanning.SampleForMeanDifference(0.5, 1, ratio: 2).Should().BeEquivalentTo(new { Responses = 48L, SecondResponses = 96L, TotalResponses = 144L });
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.5)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Sample_AnyRatio_HasThePowerAndTheSameTotalEitherWay(double ratio)
    {
        SamplePlan nps = SurveyPlanning.SampleForNpsDifference(10, ratio: ratio);
        SamplePlan share = SurveyPlanning.SampleForProportionDifference(0.6, 0.5, ratio: ratio);
        SamplePlan mean = SurveyPlanning.SampleForMeanDifference(0.5, 1, ratio: ratio);

        SurveyPlanning.PowerForNpsDifference(nps.Responses, 10, secondResponses: nps.SecondResponses).Should().BeInRange(0.8, 0.82);
        SurveyPlanning.PowerForProportionDifference(share.Responses, 0.6, 0.5, secondResponses: share.SecondResponses).Should().BeInRange(0.799999, 0.82);
        SurveyPlanning.PowerForMeanDifference(mean.Responses, 0.5, 1, secondResponses: mean.SecondResponses).Should().BeInRange(0.8, 0.83);
        SurveyPlanning.SampleForNpsDifference(10, ratio: 1 / ratio).Unrounded.Should().BeApproximately(ratio * nps.Unrounded, 1e-9 * nps.Unrounded * ratio);
        SurveyPlanning.SampleForProportionDifference(0.5, 0.6, ratio: 1 / ratio).Unrounded
            .Should().BeApproximately(ratio * share.Unrounded, 1e-9 * share.Unrounded * ratio);
    }

    [Fact]
    public void Detectable_UnequalGroups_IsWhereThePowerIs()
    {
        double nps = SurveyPlanning.DetectableNpsDifference(100, secondResponses: 300)!.Value;
        double rise = SurveyPlanning.DetectableProportionRise(100, 0.5, secondResponses: 300)!.Value;
        double mean = SurveyPlanning.DetectableMeanDifference(40, 1, secondResponses: 90);

        SurveyPlanning.PowerForNpsDifference(100, nps, secondResponses: 300).Should().BeApproximately(0.8, 1e-12);
        SurveyPlanning.PowerForProportionDifference(100, 0.5, 0.5 + rise, secondResponses: 300).Should().BeApproximately(0.8, 1e-12);
        SurveyPlanning.PowerForMeanDifference(40, mean, 1, secondResponses: 90).Should().BeApproximately(0.8, 1e-12);
    }

    [Fact]
    public void Sample_FewOfOneGroup_HasAtLeastTwoOfIt() =>
        SurveyPlanning.SampleForMeanDifference(100, 1, ratio: 0.001).Should().BeEquivalentTo(new { Responses = 2000L, SecondResponses = 2L });

    [Fact]
    public void ToString_UnequalGroups_NamesBoth()
    {
        SurveyPlanning.SampleForNpsDifference(10, ratio: 3).ToString().Should().StartWith("699 and 2,097 responses to find an NPS difference of 10 points ");
        SurveyPlanning.SampleForNpsDifference(10).ToString().Should().Contain("responses per group");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2e6)]
    [InlineData(double.NaN)]
    public void Sample_ImpossibleRatio_IsRefused(double ratio)
    {
        FluentActions.Invoking(() => SurveyPlanning.SampleForNpsDifference(10, ratio: ratio))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("ratio is *; expected 1E-06 to 1E+06*");
        FluentActions.Invoking(() => SurveyPlanning.SampleForMeanDifference(1, 1, ratio: ratio)).Should().ThrowExactly<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => SurveyPlanning.SampleForProportionDifference(0.1, 0.2, ratio: ratio))
            .Should().ThrowExactly<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void SecondResponses_TooFew_AreRefused() =>
        FluentActions.Invoking(() => SurveyPlanning.PowerForMeanDifference(5, 1, 1, secondResponses: 1))
            .Should().ThrowExactly<ArgumentOutOfRangeException>().WithMessage("secondResponses is 1; expected at least 2*");

    [Theory]
    [InlineData(1e-12, "3.84E+24 responses")]
    [InlineData(1e-150, "3.84E+300 responses")]
    public void SampleForMean_BeyondCounting_SaysHowMany(double margin, string needed) =>
        FluentActions.Invoking(() => SurveyPlanning.SampleForMean(margin, 1))
            .Should().ThrowExactly<OverflowException>().WithMessage($"The plan needs {needed}, more than the 9223372036854775807 that can be counted*");

    [Fact]
    public void Sample_BeyondADouble_SaysSo()
    {
        const string Message = "The plan needs more than 1E+308 responses, more than *";

        FluentActions.Invoking(() => SurveyPlanning.SampleForNps(1e-200)).Should().ThrowExactly<OverflowException>().WithMessage(Message);
        FluentActions.Invoking(() => SurveyPlanning.SampleForNpsDifference(1e-200)).Should().ThrowExactly<OverflowException>().WithMessage(Message);
        FluentActions.Invoking(() => SurveyPlanning.SampleForNpsBenchmark(1e-200)).Should().ThrowExactly<OverflowException>().WithMessage(Message);
        FluentActions.Invoking(() => SurveyPlanning.SampleForProportion(1e-200)).Should().ThrowExactly<OverflowException>().WithMessage(Message);
        FluentActions.Invoking(() => SurveyPlanning.SampleForMeanDifference(1e-12, 1))
            .Should().ThrowExactly<OverflowException>().WithMessage("The plan needs 1.57E+25 responses*");
        SurveyPlanning.SampleForNps(1e-200, population: 1000).Responses.Should().Be(1000);
    }

    [Theory]
    [InlineData(0.8, 0.95, "with 80% power at 95% confidence")]
    [InlineData(0.9999999, 0.9999999, "with 99.99999% power at 99.99999% confidence")]
    public void ToString_PowerNearOne_IsNotOne(double power, double confidence, string text) =>
        SurveyPlanning.SampleForNpsDifference(10, power, confidence).ToString().Should().Contain(text);
}
