using System.Globalization;

namespace CxMetrics.Tests.Surveys;

public class NpsTests
{
    private static readonly int[] Scores = [10, 10, 9, 9, 9, 8, 7, 4, 2, 1];

    [Fact]
    public void Calculate_EveryOverload_GivesTheSameResult()
    {
        NpsResult expected = Nps.FromCounts(5, 2, 3);
        byte[] bytes = [.. Scores.Select(score => (byte)score)];

        Nps.Calculate(Scores).Should().Be(expected);
        Nps.Calculate(Scores.AsSpan()).Should().Be(expected);
        Nps.Calculate((ReadOnlySpan<int>)Scores).Should().Be(expected);
        Nps.Calculate(bytes).Should().Be(expected);
        Nps.Calculate((ReadOnlySpan<byte>)bytes).Should().Be(expected);
        Nps.Calculate(Scores.Select(score => score)).Should().Be(expected);
        Nps.Calculate(Scores.Select(score => (int?)score)).Should().Be(expected);
        Nps.Calculate(Scores.Select((score, i) => Response(i, score))).Should().Be(expected);
        Nps.Calculate(ScoreTally.FromScores(Scores, SurveyScale.ZeroToTen)).Should().Be(expected);
    }

    [Fact]
    public void Calculate_NoResponses_IsNullThroughout()
    {
        NpsResult result = Nps.Calculate(Array.Empty<int>());

        result.Score.Should().BeNull();
        result.PromoterShare.Should().BeNull();
        result.PassiveShare.Should().BeNull();
        result.DetractorShare.Should().BeNull();
        result.StandardError.Should().BeNull();
        result.Interval95.Lower.Should().BeNull();
        result.HasTooFewResponses.Should().BeTrue();
        result.ToString().Should().Be("NPS is not defined: no responses; too few, fewer than 30");
    }

    [Fact]
    public void Calculate_Unanswered_IsCountedAndNotAPassive()
    {
        NpsResult result = Nps.Calculate(new int?[] { 9, null, 3, null, null });

        result.Should().BeEquivalentTo(new { Promoters = 1L, Passives = 0L, Detractors = 1L, Responses = 2L, Unanswered = 3L, Score = 0.0 });
    }

    [Fact]
    public void Calculate_OffTheScale_IsRefusedWithItsPlace() =>
        FluentActions.Invoking(() => Nps.Calculate([9, 8, 11, 3]))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("The score at index 2 is 11; expected 0 to 10.*");

    [Fact]
    public void Calculate_OffTheScaleAndToBeCounted_Reconciles()
    {
        NpsResult result = Nps.Calculate(new int?[] { 9, -1, 11, null, 3 }, invalid: InvalidFacts.Count);

        (result.Responses + result.Unanswered + result.Invalid).Should().Be(5);
        result.Invalid.Should().Be(2);
    }

    [Fact]
    public void Calculate_OtherKinds_AreSkippedAndCounted()
    {
        SurveyResponse[] responses =
        [
            Response(0, 10),
            new SurveyResponse("c", SurveyKind.Csat, SurveyScale.ZeroToTen, 0),
            new SurveyResponse("0", SurveyKind.Ces, SurveyScale.OneToSeven, 7),
        ];

        Nps.Calculate(responses).Should().BeEquivalentTo(new { Score = 100.0, Responses = 1L, OtherKind = 2L });
    }

    [Fact]
    public void Calculate_TallyOnAnotherScale_IsRefusedWithBoth() =>
        FluentActions.Invoking(() => Nps.Calculate(ScoreTally.FromScores([5], SurveyScale.OneToTen)))
            .Should().Throw<ArgumentException>()
            .WithMessage("The scores are on 1 to 10; the definition \"NPS on 0 to 10\" expects 0 to 10. Pass a definition for 1 to 10.*");

    [Theory]
    [InlineData(nameof(NpsDefinition.Standard), 0, 6, 9, 10)]
    [InlineData(nameof(NpsDefinition.OneToTen), 1, 6, 9, 10)]
    [InlineData(nameof(NpsDefinition.OneToSeven), 1, 4, 6, 7)]
    [InlineData(nameof(NpsDefinition.OneToFive), 1, 3, 5, 5)]
    public void Calculate_Preset_CountsItsBands(string preset, int minimum, int highestDetractor, int lowestPromoter, int maximum)
    {
        NpsDefinition definition = (NpsDefinition)typeof(NpsDefinition).GetProperty(preset)!.GetValue(null)!;
        NpsResult result = Nps.Calculate([.. Enumerable.Range(minimum, maximum - minimum + 1)], definition);

        definition.Scale.Should().Be(new SurveyScale(minimum, maximum));
        result.Detractors.Should().Be(highestDetractor - minimum + 1);
        result.Promoters.Should().Be(maximum - lowestPromoter + 1);
        result.Passives.Should().Be(lowestPromoter - highestDetractor - 1);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void HasTooFewResponses_AroundTheMinimum_MarksWithoutHiding(int responses, bool expected)
    {
        NpsResult result = Nps.FromCounts(responses, 0, 0);

        result.HasTooFewResponses.Should().Be(expected);
        result.Score.Should().Be(100);
        result.ToString().Contains("too few", StringComparison.Ordinal).Should().Be(expected);
    }

    [Fact]
    public void HasTooFewResponses_MinimumOfZero_NeverMarks() =>
        Nps.FromCounts(0, 0, 0, NpsDefinition.Standard with { MinimumResponses = 0 }).HasTooFewResponses.Should().BeFalse();

    [Fact]
    public void ToString_NoCulture_IsOneInvariantSentence()
    {
        Nps.FromCounts(1200, 600, 200).ToString().Should().Be("NPS 50.0 from 2,000 responses, 95% interval 47.0 to 52.9");
        Nps.FromCounts(1, 0, 0).ToString()
            .Should().Be("NPS 100.0 from 1 response, 95% interval -58.7 to 100.0; too few, fewer than 30");
    }

    [Fact]
    public void ToString_Culture_IsUsed()
    {
        NumberFormatInfo german = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };
        Nps.FromCounts(1200, 600, 200).ToString(german).Should().Be("NPS 50,0 from 2.000 responses, 95% interval 47,0 to 52,9");
    }

    [Fact]
    public void FromCounts_MoreThanALongHolds_SaysSo() =>
        FluentActions.Invoking(() => Nps.FromCounts(long.MaxValue, 1, 0)).Should().Throw<OverflowException>().WithMessage("*9223372036854775807 and 1*");

    [Fact]
    public void Interval_UndefinedMethod_IsRefused() =>
        FluentActions.Invoking(() => Nps.FromCounts(1, 1, 1).Interval(0.95, (NpsInterval)99)).Should().Throw<ArgumentOutOfRangeException>();

    private static SurveyResponse Response(int id, int score) =>
        new(id.ToString(CultureInfo.InvariantCulture), SurveyKind.Nps, SurveyScale.ZeroToTen, score);
}
