namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] NpsCases =>
    [
        new(
            "M:CxMetrics.Nps.Calculate(CxMetrics.ScoreTally,CxMetrics.NpsDefinition) | ArgumentNullException",
            () => Nps.Calculate(NoScores!)),
        new("M:CxMetrics.Nps.Calculate(CxMetrics.ScoreTally,CxMetrics.NpsDefinition) | ArgumentException", () => Nps.Calculate(OneDown)),
        new(
            "M:CxMetrics.Nps.Calculate(System.ReadOnlySpan{System.Byte},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate((ReadOnlySpan<byte>)[0, 11])),
        new(
            "M:CxMetrics.Nps.Calculate(System.ReadOnlySpan{System.Byte},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate((ReadOnlySpan<byte>)[], invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Nps.Calculate(System.ReadOnlySpan{System.Int32},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate((ReadOnlySpan<int>)[0, -1])),
        new(
            "M:CxMetrics.Nps.Calculate(System.ReadOnlySpan{System.Int32},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate((ReadOnlySpan<int>)[], invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Nps.Calculate(System.Byte[],CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Nps.Calculate((byte[])null!)),
        new(
            "M:CxMetrics.Nps.Calculate(System.Byte[],CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate((byte[])[0, 11])),
        new(
            "M:CxMetrics.Nps.Calculate(System.Byte[],CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate((byte[])[], invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Nps.Calculate(System.Int32[],CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Nps.Calculate((int[])null!)),
        new(
            "M:CxMetrics.Nps.Calculate(System.Int32[],CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate((int[])[0, -1])),
        new(
            "M:CxMetrics.Nps.Calculate(System.Int32[],CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate((int[])[], invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{System.Int32},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Nps.Calculate((IEnumerable<int>)null!)),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{System.Int32},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate(Listed(0, 11))),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{System.Int32},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate(Listed(0), invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{System.Nullable{System.Int32}},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Nps.Calculate((IEnumerable<int?>)null!)),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{System.Nullable{System.Int32}},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate(Listed(null, 11))),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{System.Nullable{System.Int32}},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate(Listed(null, 0), invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Nps.Calculate(NoAnswers!)),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Nps.Calculate(Answers(null!))),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Nps.Calculate(Answers(Answer(kind: SurveyKind.Nps) with { Scale = new SurveyScale(0, 100) }))),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Nps.Calculate(Answers(Answer(kind: SurveyKind.Nps, weight: 2)))),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Nps.Calculate(Answers(Answer(kind: SurveyKind.Nps), Answer(kind: SurveyKind.Nps)))),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate(Answers(Answer(kind: SurveyKind.Nps, score: 11)))),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate(Answers(), invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Nps.FromCounts(System.Int64,System.Int64,System.Int64,CxMetrics.NpsDefinition) | ArgumentOutOfRangeException",
            () => Nps.FromCounts(-1, 0, 0)),
        new(
            "M:CxMetrics.Nps.FromCounts(System.Int64,System.Int64,System.Int64,CxMetrics.NpsDefinition) | ArgumentOutOfRangeException",
            () => Nps.FromCounts(0, -1, 0)),
        new(
            "M:CxMetrics.Nps.FromCounts(System.Int64,System.Int64,System.Int64,CxMetrics.NpsDefinition) | ArgumentOutOfRangeException",
            () => Nps.FromCounts(0, 0, -1)),
        new(
            "M:CxMetrics.Nps.FromCounts(System.Int64,System.Int64,System.Int64,CxMetrics.NpsDefinition) | OverflowException",
            () => Nps.FromCounts(Most, 1, 0)),
        new(
            "M:CxMetrics.Nps.Compare(CxMetrics.NpsResult,CxMetrics.NpsResult,System.Double,CxMetrics.NpsTest) | ArgumentNullException",
            () => Nps.Compare(null!, Score())),
        new(
            "M:CxMetrics.Nps.Compare(CxMetrics.NpsResult,CxMetrics.NpsResult,System.Double,CxMetrics.NpsTest) | ArgumentNullException",
            () => Nps.Compare(Score(), null!)),
        new(
            "M:CxMetrics.Nps.Compare(CxMetrics.NpsResult,CxMetrics.NpsResult,System.Double,CxMetrics.NpsTest) | ArgumentException",
            () => Nps.Compare(Score(), Score(NpsDefinition.OneToFive))),
        new(
            "M:CxMetrics.Nps.Compare(CxMetrics.NpsResult,CxMetrics.NpsResult,System.Double,CxMetrics.NpsTest) | ArgumentOutOfRangeException",
            () => Nps.Compare(Score(), Score(), 1)),
        new("M:CxMetrics.NpsResult.Interval(System.Double,CxMetrics.NpsInterval) | ArgumentOutOfRangeException", () => Score().Interval(0)),
        new(
            "M:CxMetrics.NpsResult.Interval(System.Double,CxMetrics.NpsInterval) | ArgumentOutOfRangeException",
            () => Score().Interval(0.9, (NpsInterval)99)),
        new(
            "M:CxMetrics.NpsDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentNullException",
            () => _ = new NpsDefinition(null!, SurveyScale.ZeroToTen, new ScoreBand(0, 6), new ScoreBand(9, 10))),
        new(
            "M:CxMetrics.NpsDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentNullException",
            () => _ = new NpsDefinition("own", SurveyScale.ZeroToTen, null!, new ScoreBand(9, 10))),
        new(
            "M:CxMetrics.NpsDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => _ = new NpsDefinition(" ", SurveyScale.ZeroToTen, new ScoreBand(0, 6), new ScoreBand(9, 10))),
        new(
            "M:CxMetrics.NpsDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => _ = new NpsDefinition("own", default, new ScoreBand(0, 6), new ScoreBand(9, 10))),
        new(
            "M:CxMetrics.NpsDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => _ = new NpsDefinition("own", SurveyScale.ZeroToTen, new ScoreBand(-1, 0), new ScoreBand(9, 10))),
        new(
            "M:CxMetrics.NpsDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => _ = new NpsDefinition("own", SurveyScale.ZeroToTen, new ScoreBand(0, 6), new ScoreBand(0, 0))),
        new(
            "M:CxMetrics.NpsDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentOutOfRangeException",
            () => _ = new NpsDefinition("own", SurveyScale.ZeroToTen, new ScoreBand(0, 6), new ScoreBand(9, 10), -1)),
        new(
            "P:CxMetrics.NpsDefinition.MinimumResponses | ArgumentOutOfRangeException",
            () => _ = NpsDefinition.Standard with { MinimumResponses = -1 }),
    ];

    private static NpsResult Score(NpsDefinition? definition = null) => Nps.FromCounts(5, 3, 2, definition);
}
