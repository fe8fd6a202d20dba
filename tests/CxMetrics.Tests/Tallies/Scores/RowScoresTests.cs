namespace CxMetrics.Tests.Tallies;

public sealed class RowScoresTests
{
    private static readonly DateTimeOffset At = new(2026, 10, 31, 23, 30, 0, TimeSpan.Zero);

    private static readonly Row[] Rows =
    [
        new(9, "north", At),
        new(0, "south", At.AddHours(1)),
        new(null, "north", null),
        new(10, null, At),
    ];

    [Fact]
    public void TallyScores_OfRows_CountsAnsweredAndUnanswered() =>
        Rows.TallyScores(row => row.Score, SurveyScale.ZeroToTen)
            .Should().Be(ScoreTally.FromCounts(SurveyScale.ZeroToTen, [1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1], unanswered: 1));

    [Fact]
    public void TallyScores_OfRowsByAnyKey_PutsRowsWithoutOneApart()
    {
        Breakdown<string, ScoreTally> byTeam = Rows.TallyScores(row => row.Score, SurveyScale.ZeroToTen, key: row => row.Team);
        Breakdown<int, ScoreTally> byScore = Rows.TallyScores(row => row.Score, SurveyScale.ZeroToTen, key: row => row.Score);

        byTeam["north"].Should().Match<ScoreTally>(north => north.Count == 1 && north.Unanswered == 1);
        byTeam.NoKey.CountOf(10).Should().Be(1);
        byScore.NoKey.Unanswered.Should().Be(1);
        Nps.Calculate(byTeam.Total).Score.Should().BeApproximately(100.0 / 3, 1e-12);
    }

    [Fact]
    public void TallyScores_OfRowsByPeriod_UsesTheMomentNamed()
    {
        Breakdown<Period, ScoreTally> byMonth =
            Rows.TallyScores(row => row.Score, SurveyScale.ZeroToTen, Periods.Months(TimeZoneInfo.Utc), row => row.At);

        byMonth.Groups.Select(group => group.Key).Should().Equal(Period.Month(2026, 10), Period.Month(2026, 11));
        byMonth.NoKey.Unanswered.Should().Be(1);
    }

    [Fact]
    public void TallyScores_OfAScoreThatCannotBeNull_IsAsEasy() =>
        new[] { (byte)1, (byte)5 }.TallyScores(score => score, SurveyScale.OneToFive).Count.Should().Be(2);

    [Fact]
    public void TallyScores_OfAnArrayOfAnotherTypeOfRow_IsAllowed() =>
        ((IEnumerable<object>)Rows).TallyScores(row => ((Row)row).Score, SurveyScale.ZeroToTen)
            .Should().Be(Rows.TallyScores(row => row.Score, SurveyScale.ZeroToTen));

    [Fact]
    public void TallyScores_ARowOffTheScale_IsRefusedOrCounted()
    {
        Row[] rows = [.. Rows, new Row(11, "north", At)];

        Action tally = () => rows.TallyScores(row => row.Score, SurveyScale.ZeroToTen, row => row.Team);

        tally.Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("The fact at index 4: The score is 11; expected 0 to 10.*").WithParameterName("rows").Which.ActualValue.Should().Be(11);
        rows.TallyScores(row => row.Score, SurveyScale.ZeroToTen, row => row.Team, InvalidFacts.Count)["north"].OffScale.Should().Be(1);
    }

    [Fact]
    public void TallyScores_OfNothing_KeepsTheScale() =>
        Array.Empty<Row>().TallyScores(row => row.Score, SurveyScale.ZeroToTen).Scale.Should().Be(SurveyScale.ZeroToTen);

    [Fact]
    public void TallyScores_ArgumentThatCannotBe_IsRefusedByName()
    {
        Periods months = Periods.Months(TimeZoneInfo.Utc);
        (string Name, Action Call)[] calls =
        [
            ("rows", () => ((Row[])null!).TallyScores(row => row.Score, SurveyScale.ZeroToTen)),
            ("rows", () => Rows.Append(null!).TallyScores(row => row.Score, SurveyScale.ZeroToTen)),
            ("score", () => Rows.TallyScores(null!, SurveyScale.ZeroToTen)),
            ("scale", () => Rows.TallyScores(row => row.Score, default)),
            ("key", () => Rows.TallyScores(row => row.Score, SurveyScale.ZeroToTen, (Func<Row, string?>)null!)),
            ("key", () => Rows.TallyScores(row => row.Score, SurveyScale.ZeroToTen, row => (row.Team, row.Score))),
            ("periods", () => Rows.TallyScores(row => row.Score, SurveyScale.ZeroToTen, null!, row => row.At)),
            ("moment", () => Rows.TallyScores(row => row.Score, SurveyScale.ZeroToTen, months, null!)),
            ("invalid", () => Rows.TallyScores(row => row.Score, SurveyScale.ZeroToTen, (InvalidFacts)7)),
        ];
        foreach ((string name, Action call) in calls)
        {
            call.Should().Throw<ArgumentException>().WithParameterName(name);
        }
    }

    private sealed record Row(int? Score, string? Team, DateTimeOffset? At);
}
