namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] WeightedRowTallyings =>
    [
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},System.Func{``0,System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => Rows(9).TallyWeightedScores(row => row.Score, _ => 1, default)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},System.Func{``0,System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Rows(11).TallyWeightedScores(row => row.Score, _ => 1, SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},System.Func{``0,System.Double},CxMetrics.SurveyScale,System.Func{``0,``1},CxMetrics.InvalidFacts) | ArgumentException",
            () => Rows(9).TallyWeightedScores(row => row.Score, _ => 1, default, row => row.Team)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},System.Func{``0,System.Double},CxMetrics.SurveyScale,System.Func{``0,``1},CxMetrics.InvalidFacts) | ArgumentException",
            () => Rows().TallyWeightedScores(row => row.Score, _ => 1, SurveyScale.ZeroToTen, row => Tuple.Create(row.Team))),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},System.Func{``0,System.Double},CxMetrics.SurveyScale,System.Func{``0,``1},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Rows(11).TallyWeightedScores(row => row.Score, _ => 1, SurveyScale.ZeroToTen, row => row.Team)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},System.Func{``0,System.Double},CxMetrics.SurveyScale,System.Func{``0,System.Nullable{``1}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Rows(9).TallyWeightedScores(row => row.Score, _ => 1, default, row => row.Score)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},System.Func{``0,System.Double},CxMetrics.SurveyScale,System.Func{``0,System.Nullable{``1}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Rows().TallyWeightedScores(row => row.Score, _ => 1, SurveyScale.ZeroToTen, row => ((int?, int)?)(row.Score, 1))),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},System.Func{``0,System.Double},CxMetrics.SurveyScale,System.Func{``0,System.Nullable{``1}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Rows(11).TallyWeightedScores(row => row.Score, _ => 1, SurveyScale.ZeroToTen, row => row.Score)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},System.Func{``0,System.Double},CxMetrics.SurveyScale,CxMetrics.Periods,System.Func{``0,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Rows(9).TallyWeightedScores(row => row.Score, _ => 1, default, InUtc, row => row.At)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},System.Func{``0,System.Double},CxMetrics.SurveyScale,CxMetrics.Periods,System.Func{``0,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Rows(11).TallyWeightedScores(row => row.Score, _ => 1, SurveyScale.ZeroToTen, InUtc, row => row.At)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{``0},System.Func{``0,System.Nullable{System.Double}},System.Func{``0,System.Double},CxMetrics.SurveyScale,CxMetrics.Periods,System.Func{``0,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Rows(9).TallyWeightedScores(row => row.Score, _ => 1, SurveyScale.ZeroToTen, Periods.IsoWeeks(TimeZoneInfo.Utc), _ => DateTimeOffset.MaxValue)),
    ];
}
