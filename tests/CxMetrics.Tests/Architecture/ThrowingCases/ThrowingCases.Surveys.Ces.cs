namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] CesAndRatingCases =>
    [
        new("M:CxMetrics.Ces.Calculate``1(``0[],CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentNullException", () => Ces.Calculate((byte[])null!)),
        new("M:CxMetrics.Ces.Calculate``1(System.Collections.Generic.IEnumerable{System.Nullable{``0}},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentNullException", () => Ces.Calculate((IEnumerable<byte?>)null!)),
        new("M:CxMetrics.Ces.Calculate``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentNullException", () => Ces.Calculate((IEnumerable<byte>)null!)),
        new("M:CxMetrics.Ces.FromCounts(System.ReadOnlySpan{System.Int64},CxMetrics.CesDefinition) | ArgumentException", () => Ces.FromCounts([1, 2])),
        new("M:CxMetrics.Ces.FromCounts(System.ReadOnlySpan{System.Int64},CxMetrics.CesDefinition) | ArgumentOutOfRangeException", () => Ces.FromCounts([0, 0, 0, 0, 0, 0, -1])),
        new("M:CxMetrics.Ces.FromCounts(System.ReadOnlySpan{System.Int64},CxMetrics.CesDefinition) | OverflowException", () => Ces.FromCounts([long.MaxValue, 1, 0, 0, 0, 0, 0])),
        new("M:CxMetrics.Ces.Calculate(CxMetrics.ScoreTally,CxMetrics.CesDefinition) | ArgumentException", () => Ces.Calculate(OneDown)),
        new(
            "M:CxMetrics.Ces.Calculate``1(System.ReadOnlySpan{``0},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate((ReadOnlySpan<byte>)[0, 11])),
        new(
            "M:CxMetrics.Ces.Calculate``1(System.ReadOnlySpan{``0},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate((ReadOnlySpan<int>)[0, -1])),
        new(
            "M:CxMetrics.Ces.Calculate``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate((byte[])[0, 11])),
        new(
            "M:CxMetrics.Ces.Calculate``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate((int[])[0, -1])),
        new(
            "M:CxMetrics.Ces.Calculate``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate(Listed(0, 11))),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{System.Nullable{System.Int32}},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate(Listed(null, 11))),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Ces.Calculate(Answers(Answer(kind: SurveyKind.Ces) with { Scale = new SurveyScale(0, 100) }))),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Ces.Calculate(Answers(Answer(kind: SurveyKind.Ces, weight: 2)))),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Ces.Calculate(Answers(Answer(kind: SurveyKind.Ces), Answer(kind: SurveyKind.Ces)))),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate(Answers(Answer(kind: SurveyKind.Ces, score: 11)))),
        new(
            "M:CxMetrics.CesDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.EffortDirection,CxMetrics.ScoreBand,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => _ = new CesDefinition("own", default, EffortDirection.HigherIsEasier, new(5, 7), new(6, 7), new(1, 3))),
        new(
            "M:CxMetrics.CesDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.EffortDirection,CxMetrics.ScoreBand,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => Effort(easy: new ScoreBand(5, 8))),
        new(
            "M:CxMetrics.CesDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.EffortDirection,CxMetrics.ScoreBand,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => Effort(easy: new ScoreBand(3, 7))),
        new("M:CxMetrics.Rating.TopBox(System.Int32) | ArgumentOutOfRangeException", () => Rating.Calculate(OneDown).TopBox(0)),
        new("M:CxMetrics.Rating.TopBox(System.Int32) | ArgumentOutOfRangeException", () => Rating.Calculate(OneDown).TopBox(3)),
        new("M:CxMetrics.Rating.BottomBox(System.Int32) | ArgumentOutOfRangeException", () => Rating.Calculate(OneDown).BottomBox(0)),
        new(
            "M:CxMetrics.Rating.BottomBox(System.Int32) | ArgumentOutOfRangeException",
            () => Rating.Calculate(ScoreTally.AdditiveIdentity).BottomBox(102)),
    ];

    private static CesDefinition Effort(
        string name = "own", EffortDirection direction = EffortDirection.HigherIsEasier, ScoreBand? easy = null, int minimum = 30) =>
        new(name, SurveyScale.OneToSeven, direction, easy ?? new(5, 7), new(6, 7), new(1, 3), minimum);
}
