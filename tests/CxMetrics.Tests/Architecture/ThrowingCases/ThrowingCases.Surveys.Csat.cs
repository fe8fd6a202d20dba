namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] CsatCases =>
    [
        new("M:CxMetrics.Csat.Calculate``1(``0[],CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentNullException", () => Csat.Calculate((byte[])null!)),
        new("M:CxMetrics.Csat.Calculate``1(System.Collections.Generic.IEnumerable{System.Nullable{``0}},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentNullException", () => Csat.Calculate((IEnumerable<byte?>)null!)),
        new("M:CxMetrics.Csat.Calculate``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentNullException", () => Csat.Calculate((IEnumerable<byte>)null!)),
        new("M:CxMetrics.Csat.FromCounts(System.Int64,System.Int64,System.Int64,CxMetrics.CsatDefinition) | ArgumentOutOfRangeException", () => Csat.FromCounts(1, 1, 1, CsatDefinition.ThumbsUp)),
        new("M:CxMetrics.Csat.FromCounts(System.Int64,System.Int64,System.Int64,CxMetrics.CsatDefinition) | OverflowException", () => Csat.FromCounts(long.MaxValue, 1, 0)),
        new("M:CxMetrics.Csat.Calculate(CxMetrics.ScoreTally,CxMetrics.CsatDefinition) | ArgumentException", () => Csat.Calculate(OneDown)),
        new(
            "M:CxMetrics.Csat.Calculate``1(System.ReadOnlySpan{``0},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Csat.Calculate((ReadOnlySpan<byte>)[0, 11])),
        new(
            "M:CxMetrics.Csat.Calculate``1(System.ReadOnlySpan{``0},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Csat.Calculate((ReadOnlySpan<int>)[0, -1])),
        new(
            "M:CxMetrics.Csat.Calculate``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Csat.Calculate((byte[])[0, 11])),
        new(
            "M:CxMetrics.Csat.Calculate``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Csat.Calculate((int[])[0, -1])),
        new(
            "M:CxMetrics.Csat.Calculate``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Csat.Calculate(Listed(0, 11))),
        new(
            "M:CxMetrics.Csat.Calculate(System.Collections.Generic.IEnumerable{System.Nullable{System.Int32}},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Csat.Calculate(Listed(null, 11))),
        new(
            "M:CxMetrics.Csat.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Csat.Calculate(Answers(Answer(kind: SurveyKind.Csat) with { Scale = new SurveyScale(0, 100) }))),
        new(
            "M:CxMetrics.Csat.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Csat.Calculate(Answers(Answer(kind: SurveyKind.Csat, weight: 2)))),
        new(
            "M:CxMetrics.Csat.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Csat.Calculate(Answers(Answer(kind: SurveyKind.Csat), Answer(kind: SurveyKind.Csat)))),
        new(
            "M:CxMetrics.Csat.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.SurveyResponse},CxMetrics.CsatDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Csat.Calculate(Answers(Answer(kind: SurveyKind.Csat, score: 11)))),
        new(
            "M:CxMetrics.CsatDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => _ = new CsatDefinition("own", default, new ScoreBand(8, 10), new ScoreBand(0, 3))),
        new(
            "M:CxMetrics.CsatDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => _ = new CsatDefinition("own", SurveyScale.ZeroToTen, new ScoreBand(-1, 0), new ScoreBand(0, 3))),
        new(
            "M:CxMetrics.CsatDefinition.#ctor(System.String,CxMetrics.SurveyScale,CxMetrics.ScoreBand,CxMetrics.ScoreBand,System.Int32) | ArgumentException",
            () => _ = new CsatDefinition("own", SurveyScale.ZeroToTen, new ScoreBand(8, 10), new ScoreBand(0, 10))),
    ];
}
