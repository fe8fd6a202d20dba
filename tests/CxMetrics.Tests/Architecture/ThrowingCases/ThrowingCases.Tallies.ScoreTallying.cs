namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ScoreTallyings =>
    [
        new(
            "M:CxMetrics.FactTallying.TallyScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwoScales.TallyScores(SurveyKind.Nps)),
        new(
            "M:CxMetrics.FactTallying.TallyScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers(Answer(weight: 2)).TallyScores(SurveyKind.Nps)),
        new(
            "M:CxMetrics.FactTallying.TallyScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers(Answer(), Answer()).TallyScores(SurveyKind.Nps)),
        new(
            "M:CxMetrics.FactTallying.TallyScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer(score: 11)).TallyScores(SurveyKind.Nps)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.InvalidFacts) | ArgumentException",
            () => TwoScales.TallyScores(SurveyKind.Nps, ByAgent)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers(Answer(weight: 2)).TallyScores(SurveyKind.Nps, ByAgent)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers(Answer(), Answer()).TallyScores(SurveyKind.Nps, ByAgent)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers().TallyScores(SurveyKind.Nps, response => Tuple.Create(response.Id, 1))),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer(score: 11)).TallyScores(SurveyKind.Nps, ByAgent)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.InvalidFacts) | ArgumentException",
            () => TwoScales.TallyScores(SurveyKind.Nps, ByScore)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers(Answer(weight: 2)).TallyScores(SurveyKind.Nps, ByScore)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers(Answer(), Answer()).TallyScores(SurveyKind.Nps, ByScore)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers().TallyScores(SurveyKind.Nps, response => ((string, int)?)(response.Id, 1))),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer(score: 11)).TallyScores(SurveyKind.Nps, ByScore)),
        new(
            "M:CxMetrics.FactTallying.TallyScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,System.Func{CxMetrics.SurveyResponse,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentException",
            () => TwoScales.TallyScores(SurveyKind.Nps, InUtc)),
        new(
            "M:CxMetrics.FactTallying.TallyScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,System.Func{CxMetrics.SurveyResponse,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers(Answer(weight: 2)).TallyScores(SurveyKind.Nps, InUtc)),
        new(
            "M:CxMetrics.FactTallying.TallyScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,System.Func{CxMetrics.SurveyResponse,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers(Answer(), Answer()).TallyScores(SurveyKind.Nps, InUtc)),
        new(
            "M:CxMetrics.FactTallying.TallyScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,System.Func{CxMetrics.SurveyResponse,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer(score: 11)).TallyScores(SurveyKind.Nps, InUtc)),
        new(
            "M:CxMetrics.FactTallying.TallyScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,System.Func{CxMetrics.SurveyResponse,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer()).TallyScores(SurveyKind.Nps, Periods.IsoWeeks(TimeZoneInfo.Utc), _ => DateTimeOffset.MaxValue)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => Rows(9).TallyScores(row => row.Score, default)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Rows(11).TallyScores(row => row.Score, SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},CxMetrics.SurveyScale,System.Func{``0,``1},CxMetrics.InvalidFacts) | ArgumentException",
            () => Rows(9).TallyScores(row => row.Score, default, row => row.Team)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},CxMetrics.SurveyScale,System.Func{``0,``1},CxMetrics.InvalidFacts) | ArgumentException",
            () => Rows().TallyScores(row => row.Score, SurveyScale.ZeroToTen, row => Tuple.Create(row.Team))),
        new(
            "M:CxMetrics.FactTallying.TallyScores``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},CxMetrics.SurveyScale,System.Func{``0,``1},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Rows(11).TallyScores(row => row.Score, SurveyScale.ZeroToTen, row => row.Team)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},CxMetrics.SurveyScale,System.Func{``0,System.Nullable{``1}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Rows(9).TallyScores(row => row.Score, default, row => row.Score)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},CxMetrics.SurveyScale,System.Func{``0,System.Nullable{``1}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Rows().TallyScores(row => row.Score, SurveyScale.ZeroToTen, row => ((int?, int)?)(row.Score, 1))),
        new(
            "M:CxMetrics.FactTallying.TallyScores``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},CxMetrics.SurveyScale,System.Func{``0,System.Nullable{``1}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Rows(11).TallyScores(row => row.Score, SurveyScale.ZeroToTen, row => row.Score)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},CxMetrics.SurveyScale,CxMetrics.Periods,System.Func{``0,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Rows(9).TallyScores(row => row.Score, default, InUtc, row => row.At)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},CxMetrics.SurveyScale,CxMetrics.Periods,System.Func{``0,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Rows(11).TallyScores(row => row.Score, SurveyScale.ZeroToTen, InUtc, row => row.At)),
        new(
            "M:CxMetrics.FactTallying.TallyScores``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},CxMetrics.SurveyScale,CxMetrics.Periods,System.Func{``0,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Rows(9).TallyScores(row => row.Score, SurveyScale.ZeroToTen, Periods.IsoWeeks(TimeZoneInfo.Utc), _ => DateTimeOffset.MaxValue)),
    ];

    private static IEnumerable<SurveyResponse> TwoScales =>
        Answers(Answer("a"), Answer("b") with { Scale = SurveyScale.OneToTen });

    private static Periods InUtc => Periods.Months(TimeZoneInfo.Utc);

    private static IEnumerable<SurveyResponse> Answers(params IEnumerable<SurveyResponse> responses) => responses;

    private static ScoreRow[] Rows(params int[] scores) => [.. scores.Select(score => new ScoreRow(score, "north", DateTimeOffset.UnixEpoch))];

    private static string? ByAgent(SurveyResponse response) => response.AgentId;

    private static int? ByScore(SurveyResponse response) => response.Score;

    private sealed record ScoreRow(int? Score, string? Team, DateTimeOffset? At);
}
