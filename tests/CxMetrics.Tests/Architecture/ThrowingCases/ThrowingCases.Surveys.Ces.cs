namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] CesAndRatingCases =>
    [
        new(
            "M:CxMetrics.Ces.Calculate(CxMetrics.ScoreTally,CxMetrics.CesDefinition) | ArgumentNullException",
            () => Ces.Calculate(NoScores!)),
        new("M:CxMetrics.Ces.Calculate(CxMetrics.ScoreTally,CxMetrics.CesDefinition) | ArgumentException", () => Ces.Calculate(OneDown)),
        new(
            "M:CxMetrics.Ces.Calculate(System.ReadOnlySpan{System.Byte},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate((ReadOnlySpan<byte>)[0, 11])),
        new(
            "M:CxMetrics.Ces.Calculate(System.ReadOnlySpan{System.Byte},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate((ReadOnlySpan<byte>)[], invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Ces.Calculate(System.ReadOnlySpan{System.Int32},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate((ReadOnlySpan<int>)[0, -1])),
        new(
            "M:CxMetrics.Ces.Calculate(System.ReadOnlySpan{System.Int32},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate((ReadOnlySpan<int>)[], invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Ces.Calculate(System.Byte[],CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Ces.Calculate((byte[])null!)),
        new(
            "M:CxMetrics.Ces.Calculate(System.Byte[],CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate((byte[])[0, 11])),
        new(
            "M:CxMetrics.Ces.Calculate(System.Byte[],CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate((byte[])[], invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Ces.Calculate(System.Int32[],CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Ces.Calculate((int[])null!)),
        new(
            "M:CxMetrics.Ces.Calculate(System.Int32[],CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate((int[])[0, -1])),
        new(
            "M:CxMetrics.Ces.Calculate(System.Int32[],CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate((int[])[], invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{System.Int32},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Ces.Calculate((IEnumerable<int>)null!)),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{System.Int32},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate(Listed(0, 11))),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{System.Int32},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate(Listed(0), invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{System.Nullable{System.Int32}},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Ces.Calculate((IEnumerable<int?>)null!)),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{System.Nullable{System.Int32}},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate(Listed(null, 11))),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{System.Nullable{System.Int32}},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate(Listed(null, 0), invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Ces.Calculate(NoAnswers!)),
        new(
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Ces.Calculate(Answers(null!))),
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
            "M:CxMetrics.Ces.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.CesDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Ces.Calculate(Answers(), invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.CesResult.Interval(System.Double) | ArgumentOutOfRangeException",
            () => Ces.Calculate(ScoreTally.AdditiveIdentity).Interval(1)),
        new(
            "M:CxMetrics.CesDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.EffortDirection,CxMetrics.ScoreBand,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentNullException",
            () => Effort(name: null!)),
        new(
            "M:CxMetrics.CesDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.EffortDirection,CxMetrics.ScoreBand,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentNullException",
            () => _ = new CesDefinition("own", SurveyScale.OneToSeven, EffortDirection.HigherIsEasier, null!, new(6, 7), new(1, 3))),
        new(
            "M:CxMetrics.CesDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.EffortDirection,CxMetrics.ScoreBand,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => Effort(name: " ")),
        new(
            "M:CxMetrics.CesDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.EffortDirection,CxMetrics.ScoreBand,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => _ = new CesDefinition("own", default, EffortDirection.HigherIsEasier, new(5, 7), new(6, 7), new(1, 3))),
        new(
            "M:CxMetrics.CesDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.EffortDirection,CxMetrics.ScoreBand,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => Effort(easy: new ScoreBand(5, 8))),
        new(
            "M:CxMetrics.CesDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.EffortDirection,CxMetrics.ScoreBand,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => Effort(easy: new ScoreBand(3, 7))),
        new(
            "M:CxMetrics.CesDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.EffortDirection,CxMetrics.ScoreBand,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentOutOfRangeException",
            () => Effort(direction: default)),
        new(
            "M:CxMetrics.CesDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.EffortDirection,CxMetrics.ScoreBand,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentOutOfRangeException",
            () => Effort(minimum: -1)),
        new(
            "P:CxMetrics.CesDefinition.MinimumResponses | ArgumentOutOfRangeException",
            () => _ = CesDefinition.Ces2 with { MinimumResponses = -1 }),
        new("M:CxMetrics.Rating.Calculate(CxMetrics.ScoreTally) | ArgumentNullException", () => Rating.Calculate(null!)),
        new("M:CxMetrics.RatingResult.Interval(System.Double) | ArgumentOutOfRangeException", () => Rating.Calculate(OneDown).Interval(0)),
        new("M:CxMetrics.RatingResult.TopBox(System.Int32) | ArgumentOutOfRangeException", () => Rating.Calculate(OneDown).TopBox(0)),
        new("M:CxMetrics.RatingResult.TopBox(System.Int32) | ArgumentOutOfRangeException", () => Rating.Calculate(OneDown).TopBox(3)),
        new("M:CxMetrics.RatingResult.BottomBox(System.Int32) | ArgumentOutOfRangeException", () => Rating.Calculate(OneDown).BottomBox(0)),
        new(
            "M:CxMetrics.RatingResult.BottomBox(System.Int32) | ArgumentOutOfRangeException",
            () => Rating.Calculate(ScoreTally.AdditiveIdentity).BottomBox(102)),
        new(
            "M:CxMetrics.RatingResult.ShareOf(CxMetrics.ScoreBand) | ArgumentNullException",
            () => Rating.Calculate(OneDown).ShareOf(null!)),
    ];

    private static CesDefinition Effort(
        string name = "own", EffortDirection direction = EffortDirection.HigherIsEasier, ScoreBand? easy = null, int minimum = 30) =>
        new(name, SurveyScale.OneToSeven, direction, easy ?? new(5, 7), new(6, 7), new(1, 3), minimum);
}
