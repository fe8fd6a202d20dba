namespace CxMetrics.Tests.Tallies;

public sealed class TrustIdsTests
{
    private static readonly SurveyResponse[] Twice = [Answer("a"), Answer("b"), Answer("a")];

    [Fact]
    public void TrustIds_AnIdThatAppearsTwice_CountsTwice()
    {
        Twice.TrustIds().TallyScores(SurveyKind.Nps).Count.Should().Be(3);
        Twice.ToList().TrustIds().TallyScores(SurveyKind.Nps).Count.Should().Be(3);
    }

    [Fact]
    public void TrustIds_WhatIsMadeOfThem_IsLookedAtAgain()
    {
        Action tally = () => Twice.TrustIds().Where(_ => true).TallyScores(SurveyKind.Nps);

        tally.Should().Throw<ArgumentException>().WithMessage("The fact at index 2 has the id \"a\" of an earlier one*");
    }

    [Fact]
    public void TrustIds_TheSameFacts_AreEnumeratedAsTheyWere()
    {
        Twice.TrustIds().Should().Equal(Twice);
        Twice.TrustIds().TrustIds().Should().Equal(Twice);
    }

    [Fact]
    public void TrustIds_AFactThatIsInvalid_IsRefusedAllTheSame()
    {
        Action tally = () => Twice.Append(Answer("c") with { Score = 11 }).TrustIds().TallyScores(SurveyKind.Nps);

        tally.Should().Throw<ArgumentOutOfRangeException>().WithMessage("The fact at index 3: The response \"c\" scored 11*");
    }

    [Fact]
    public void TallyScores_ManyAnswersOfOneScore_AreAllCounted()
    {
        // Groups count up to 65,535 beside their builder, and go on elsewhere.
        SurveyResponse answer = Answer("r");
        SurveyResponse[] answers = [.. Enumerable.Repeat(answer, 200_000), answer with { Score = null }, .. Enumerable.Repeat(answer with { Score = 2 }, 65_535)];

        ScoreTally tally = answers.TrustIds().TallyScores(SurveyKind.Nps, one => one.Kind.ToString()).Total;

        (tally.CountOf(9), tally.CountOf(2), tally.Count, tally.Unanswered).Should().Be((200_000L, 65_535L, 265_535L, 1L));
    }

    [Fact]
    public void TallyScores_WhatAKeySelectorThrows_IsThrownAsItIs()
    {
        FluentActions.Invoking(() => Twice.TrustIds().TallyScores(SurveyKind.Nps, KeyOf)).Should().Throw<ArgumentException>()
            .WithMessage("of the caller (Parameter 'response')");

        static string KeyOf(SurveyResponse response) => throw new ArgumentException("of the caller", nameof(response));
    }

    [Fact]
    public void TallyScores_ManyIds_FindsTheOneThatAppearsTwice()
    {
        // Beyond 65,536 facts the ids of a table share slots and bytes of their hashes.
        SurveyResponse[] many = [.. Enumerable.Range(0, 100_000).Select(i => Answer($"r{i}")), Answer("r77")];

        Action tally = () => many.TallyScores(SurveyKind.Nps);

        tally.Should().Throw<ArgumentException>().WithMessage("The fact at index 100000 has the id \"r77\" of an earlier one*");
        many.TallyScores(SurveyKind.Nps, InvalidFacts.Count).Should().Match<ScoreTally>(all => all.Count == 100_000 && all.Duplicates == 1);
    }

    private static SurveyResponse Answer(string id) => new(id, SurveyKind.Nps, SurveyScale.ZeroToTen, 9);
}
