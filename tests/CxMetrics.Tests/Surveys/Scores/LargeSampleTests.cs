using CxMetrics.Tests.Golden;

namespace CxMetrics.Tests.Surveys;

/// <summary>Counts near 9e15, where a product of two numbers no longer fits a double exactly.</summary>
public class LargeSampleTests
{
    [Theory]
    [InlineData(360_289_002_515_023)]
    [InlineData(8_999_999_999_998_032)]
    [InlineData(8_999_999_999_999_664)]
    [InlineData(8_999_999_999_999_984)]
    [InlineData(8_999_999_999_999_996)]
    public void Score_AllAnswersAlike_IsTheEndOfTheScaleExactly(long answers)
    {
        NpsResult nps = Nps.FromCounts(answers, 0, 0);
        CsatResult csat = Csat.Calculate(ScoreTally.FromCounts(SurveyScale.OneToFive, [0, 0, 0, 0, answers]));
        CesResult ces = Ces.Calculate(ScoreTally.FromCounts(SurveyScale.OneToSeven, [0, 0, 0, 0, 0, 0, answers]));

        nps.Score.Should().Be(100);
        nps.Interval95.Contains(nps.Score!.Value).Should().BeTrue();
        Nps.FromCounts(0, 0, answers).Score.Should().Be(-100);
        csat.Score.Should().Be(100);
        csat.NetSatisfaction.Should().Be(100);
        ces.Mean.Should().Be(7);
        ces.StandardDeviation.Should().Be(0);
    }

    [Fact]
    public void Score_OneOtherAmongManyAnswers_IsSeen()
    {
        NpsResult nps = Nps.FromCounts(8_999_999_999_999_999, 0, 1);

        nps.Promoters.Should().Be(8_999_999_999_999_999);
        nps.Score.Should().BeLessThan(100);
        nps.StandardError.ShouldBeNear(100 * 2.2222222222222222e-16, 1e-12, 0, "2 / n");
    }

    [Fact]
    public void ToString_RoundsToZero_HasNoSign() =>
        Nps.FromCounts(1, 9997, 2).ToString().Should().Be("NPS 0.0 from 10,000 responses, 95% interval -0.1 to 0.0");
}
