namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] NpsCases =>
    [
        new("M:CxMetrics.Nps.Calculate``1(``0[],CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentNullException", () => Nps.Calculate((byte[])null!)),
        new("M:CxMetrics.Nps.Calculate``1(System.Collections.Generic.IEnumerable{System.Nullable{``0}},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentNullException", () => Nps.Calculate((IEnumerable<byte?>)null!)),
        new("M:CxMetrics.Nps.Calculate``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentNullException", () => Nps.Calculate((IEnumerable<byte>)null!)),
        new("M:CxMetrics.Nps.Calculate(CxMetrics.ScoreTally,CxMetrics.NpsDefinition) | ArgumentException", () => Nps.Calculate(OneDown)),
        new(
            "M:CxMetrics.Nps.Calculate``1(System.ReadOnlySpan{``0},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate((ReadOnlySpan<byte>)[0, 11])),
        new(
            "M:CxMetrics.Nps.Calculate``1(System.ReadOnlySpan{``0},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate((ReadOnlySpan<int>)[0, -1])),
        new(
            "M:CxMetrics.Nps.Calculate``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate((byte[])[0, 11])),
        new(
            "M:CxMetrics.Nps.Calculate``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate((int[])[0, -1])),
        new(
            "M:CxMetrics.Nps.Calculate``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate(Listed(0, 11))),
        new(
            "M:CxMetrics.Nps.Calculate(System.Collections.Generic.IEnumerable{System.Nullable{System.Int32}},CxMetrics.NpsDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Nps.Calculate(Listed(null, 11))),
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
            "M:CxMetrics.Nps.FromCounts(System.Int64,System.Int64,System.Int64,CxMetrics.NpsDefinition) | OverflowException",
            () => Nps.FromCounts(Most, 1, 0)),
        new(
            "M:CxMetrics.Nps.Compare(CxMetrics.NpsResult,CxMetrics.NpsResult,System.Double,CxMetrics.NpsTest) | ArgumentException",
            () => Nps.Compare(Score(), Score(NpsDefinition.OneToFive))),
        new(
            "M:CxMetrics.NpsDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => _ = new NpsDefinition("own", default, new ScoreBand(0, 6), new ScoreBand(9, 10))),
        new(
            "M:CxMetrics.NpsDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => _ = new NpsDefinition("own", SurveyScale.ZeroToTen, new ScoreBand(-1, 0), new ScoreBand(9, 10))),
        new(
            "M:CxMetrics.NpsDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => _ = new NpsDefinition("own", SurveyScale.ZeroToTen, new ScoreBand(0, 6), new ScoreBand(0, 0))),
    ];

    private static NpsResult Score(NpsDefinition? definition = null) => Nps.FromCounts(5, 3, 2, definition);
}
