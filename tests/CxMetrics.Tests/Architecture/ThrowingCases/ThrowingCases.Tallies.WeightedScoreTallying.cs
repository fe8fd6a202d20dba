namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] WeightedScoreTallyings =>
    [
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentException",
            () => TwoScales.TallyWeightedScores(SurveyKind.Nps)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers(Answer(), Answer()).TallyWeightedScores(SurveyKind.Nps)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer(score: 11)).TallyWeightedScores(SurveyKind.Nps)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer(weight: 1e200)).TallyWeightedScores(SurveyKind.Nps)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.InvalidFacts) | ArgumentException",
            () => TwoScales.TallyWeightedScores(SurveyKind.Nps, ByAgent)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers(Answer(), Answer()).TallyWeightedScores(SurveyKind.Nps, ByAgent)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer(score: 11)).TallyWeightedScores(SurveyKind.Nps, ByAgent)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer(weight: 1e200)).TallyWeightedScores(SurveyKind.Nps, ByAgent)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,``0},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers().TallyWeightedScores(SurveyKind.Nps, response => Tuple.Create(response.Id, 1))),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.InvalidFacts) | ArgumentException",
            () => TwoScales.TallyWeightedScores(SurveyKind.Nps, ByScore)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers(Answer(), Answer()).TallyWeightedScores(SurveyKind.Nps, ByScore)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer(score: 11)).TallyWeightedScores(SurveyKind.Nps, ByScore)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer(weight: 1e200)).TallyWeightedScores(SurveyKind.Nps, ByScore)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores``1(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,System.Func{CxMetrics.SurveyResponse,System.Nullable{``0}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers().TallyWeightedScores(SurveyKind.Nps, _ => ((int, int)?)(1, 1))),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,System.Func{CxMetrics.SurveyResponse,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentException",
            () => TwoScales.TallyWeightedScores(SurveyKind.Nps, InUtc)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,System.Func{CxMetrics.SurveyResponse,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentException",
            () => Answers(Answer(), Answer()).TallyWeightedScores(SurveyKind.Nps, InUtc)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,System.Func{CxMetrics.SurveyResponse,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer(score: 11)).TallyWeightedScores(SurveyKind.Nps, InUtc)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,System.Func{CxMetrics.SurveyResponse,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer(weight: 1e200)).TallyWeightedScores(SurveyKind.Nps, InUtc)),
        new(
            "M:CxMetrics.FactTallying.TallyWeightedScores(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.SurveyKind,CxMetrics.Periods,System.Func{CxMetrics.SurveyResponse,System.Nullable{CxMetrics.Moment}},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Answers(Answer()).TallyWeightedScores(SurveyKind.Nps, Periods.IsoWeeks(TimeZoneInfo.Utc), _ => DateTimeOffset.MaxValue)),
    ];
}
