using System.Globalization;
using CxMetrics.Tests.Serialization;

namespace CxMetrics.Tests.Surveys;

public class SamplePlanTests
{
    public static TheoryData<SamplePlan, string> Sentences => new()
    {
        { SurveyPlanning.SampleForNps(5), "1,027 responses for an NPS within 5 points at 95% confidence (adjusted Wald (3, T), variance 0.67)" },
        { SurveyPlanning.SampleForNps(2.5, 0.9, NpsAssumption.Widest, 10_000, NpsPlanMethod.Wald), "3,022 responses of 10,000 customers for an NPS within 2.5 points at 90% confidence (Wald, variance 1)" },
        { SurveyPlanning.SampleForNpsDifference(20), "260 responses per group to find an NPS difference of 20 points with 80% power at 95% confidence (adjusted Wald (3, T), variance 0.67)" },
        { SurveyPlanning.SampleForNpsBenchmark(5), "1,654 responses to find an NPS 5 points above a benchmark with 80% power at 95% confidence (adjusted Wald (3, T), one-sided, variance 0.67)" },
        { SurveyPlanning.SampleForProportion(0.05), "385 responses for a share within 5 percentage points at 95% confidence (Cochran, variance 0.25)" },
        { SurveyPlanning.SampleForProportion(1), "1 response for a share within 100 percentage points at 95% confidence (Cochran, variance 0.25)" },
        { SurveyPlanning.SampleForProportionDifference(0.5, 0.75, 0.9), "77 responses per group to find a difference of 25 percentage points with 90% power at 95% confidence (pooled z, variance 0.2188)" },
        { SurveyPlanning.SampleForMean(0.5, 1), "18 responses for a mean within 0.5 points of the scale at 95% confidence (Student t, variance 1)" },
        { SurveyPlanning.SampleForMeanDifference(1, 1, 0.9), "23 responses per group to find a difference of means of 1 points of the scale with 90% power at 95% confidence (Student t, variance 1)" },
    };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void ToString_EveryGoal_IsOneSentence(SamplePlan plan, string expected)
    {
        ArgumentNullException.ThrowIfNull(plan);
        plan.ToString().Should().Be(expected);
        plan.ToString(null).Should().Be(expected);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Json_EveryGoal_IsTheSameTextEveryWay(SamplePlan plan, string sentence)
    {
        sentence.Should().NotBeEmpty();
        FourWays.ShouldAgree(plan);
    }

    [Fact]
    public void Json_Plan_IsThePinnedText() => FourWays.ShouldAgree(
        SurveyPlanning.SampleForProportion(1, 0.5, 0.5, 2),
        """
        {"figure":"share","responses":1,"secondResponses":null,"groups":1,"totalResponses":1,"unrounded":0.20423924380092645,"confidence":0.5,"margin":1,
        "difference":null,"power":null,"variance":0.25,"population":2,"method":"Cochran"}
        """.ReplaceLineEndings(""));

    [Fact]
    public void ToString_OtherCulture_IsFollowed()
    {
        CultureInfo german = new("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } };

        SurveyPlanning.SampleForNps(2.5, 0.999).ToString(german).Should().Be(
            "11.605 responses for an NPS within 2,5 points at 99,9% confidence (adjusted Wald (3, T), variance 0,67)");
    }

    [Fact]
    public void Properties_TwoGroups_HaveTheirTotal()
    {
        SamplePlan plan = SurveyPlanning.SampleForNpsDifference(20, 0.8, 0.95);

        plan.Groups.Should().Be(2);
        plan.TotalResponses.Should().Be(520);
        plan.Difference.Should().Be(20);
        plan.Margin.Should().BeNull();
        plan.Power.Should().Be(0.8);
        plan.Population.Should().BeNull();
    }

    [Fact]
    public void Properties_Margin_HasNoPower()
    {
        SamplePlan plan = SurveyPlanning.SampleForProportion(0.05, population: 1000);

        plan.Groups.Should().Be(1);
        plan.TotalResponses.Should().Be(plan.Responses);
        plan.Difference.Should().BeNull();
        plan.Margin.Should().Be(0.05);
        plan.Power.Should().BeNull();
        plan.Population.Should().Be(1000);
    }

    [Theory]
    [InlineData(1, 385)]
    [InlineData(0.5, 770)]
    [InlineData(0.07, 5500)]
    [InlineData(0.11, 3500)]
    [InlineData(0.385, 1000)]
    [InlineData(0.384, 1003)]
    public void Invitations_Rate_AreRoundedUpAndWholeWhereTheyAre(double rate, long expected) =>
        SurveyPlanning.SampleForProportion(0.05).Invitations(rate).Should().Be(expected);

    [Fact]
    public void Invitations_TwoGroups_AreForBoth() => SurveyPlanning.SampleForNpsDifference(20).Invitations(0.1).Should().Be(5200);

    [Fact]
    public void Invitations_EveryHundredth_FindsWholeNumbersExactly()
    {
        for (int percent = 1; percent <= 100; percent++)
        {
            SamplePlan plan = SurveyPlanning.SampleForNps(5);
            long expected = ((plan.Responses * 100) + percent - 1) / percent;

            plan.Invitations(percent / 100.0).Should().Be(expected, "{0} %", percent);
        }
    }

    [Fact]
    public void Invitations_TinyRate_SaysThatItIsTooMuch() =>
        FluentActions.Invoking(() => SurveyPlanning.SampleForProportion(0.05).Invitations(1e-300)).Should().ThrowExactly<OverflowException>();

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Invitations_NoRate_IsRefused(double rate) =>
        FluentActions.Invoking(() => SurveyPlanning.SampleForProportion(0.05).Invitations(rate))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("responseRate is *; expected above 0 and at most 1.*");

    [Fact]
    public void Equals_SamePlan_IsEqual()
    {
        SurveyPlanning.SampleForNps(5).Should().Be(SurveyPlanning.SampleForNps(5));
        SurveyPlanning.SampleForNps(5).Should().NotBe(SurveyPlanning.SampleForNps(5, population: 1000));
    }

    [Fact]
    public void ToString_TinySizes_AreNotSaidToBeNone()
    {
        SurveyPlanning.SampleForNps(0.0001).ToString().Should().Contain("for an NPS within 0.0001 points");
        SurveyPlanning.SampleForProportion(0.0000015).ToString().Should().Contain("for a share within 0.00015 percentage points");
        SurveyPlanning.SampleForNps(5).ToString().Should().Contain("for an NPS within 5 points");
    }
}
