namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ScoreTallies =>
    [
        new("M:CxMetrics.ScoreTally.FromScores``1(``0[],CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentNullException", () => ScoreTally.FromScores((byte[])null!, SurveyScale.ZeroToTen)),
        new("M:CxMetrics.ScoreTally.FromScores``1(System.Collections.Generic.IEnumerable{System.Nullable{``0}},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentNullException", () => ScoreTally.FromScores((IEnumerable<byte?>)null!, SurveyScale.ZeroToTen)),
        new("M:CxMetrics.ScoreTally.Builder.AddRange``1(System.Collections.Generic.IEnumerable{System.Nullable{``0}}) | ArgumentNullException", () => new ScoreTally.Builder(SurveyScale.ZeroToTen).AddRange((IEnumerable<byte?>)null!)),
        new("M:CxMetrics.ScoreTally.FromScores``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentNullException", () => ScoreTally.FromScores((IEnumerable<byte>)null!, SurveyScale.ZeroToTen)),
        new("M:CxMetrics.ScoreTally.Builder.AddRange``1(System.Collections.Generic.IEnumerable{``0}) | ArgumentNullException", () => new ScoreTally.Builder(SurveyScale.ZeroToTen).AddRange((IEnumerable<byte>)null!)),
        new(
            "M:CxMetrics.ScoreTally.FromScores``1(System.ReadOnlySpan{``0},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => ScoreTally.FromScores((ReadOnlySpan<byte>)[], default)),
        new(
            "M:CxMetrics.ScoreTally.FromScores``1(System.ReadOnlySpan{``0},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => ScoreTally.FromScores((ReadOnlySpan<byte>)[0, 11], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.ScoreTally.FromScores``1(System.ReadOnlySpan{``0},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => ScoreTally.FromScores((ReadOnlySpan<int>)[], default)),
        new(
            "M:CxMetrics.ScoreTally.FromScores``1(System.ReadOnlySpan{``0},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => ScoreTally.FromScores((ReadOnlySpan<int>)[0, -1], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.ScoreTally.FromScores``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => ScoreTally.FromScores((byte[])[], default)),
        new(
            "M:CxMetrics.ScoreTally.FromScores``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => ScoreTally.FromScores((byte[])[0, 11], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.ScoreTally.FromScores``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => ScoreTally.FromScores((int[])[], default)),
        new(
            "M:CxMetrics.ScoreTally.FromScores``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => ScoreTally.FromScores((int[])[0, -1], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.ScoreTally.FromScores``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => ScoreTally.FromScores(Listed(0), default)),
        new(
            "M:CxMetrics.ScoreTally.FromScores``1(System.Collections.Generic.IEnumerable{``0},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => ScoreTally.FromScores(Listed(0, 11), SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.ScoreTally.FromScores(System.Collections.Generic.IEnumerable{System.Nullable{System.Int32}},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => ScoreTally.FromScores(Listed(null, 0), default)),
        new(
            "M:CxMetrics.ScoreTally.FromScores(System.Collections.Generic.IEnumerable{System.Nullable{System.Int32}},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => ScoreTally.FromScores(Listed(null, 11), SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.ScoreTally.FromCounts(CxMetrics.SurveyScale,System.ReadOnlySpan{System.Int64},System.Int64) | ArgumentException",
            () => ScoreTally.FromCounts(default, [1])),
        new(
            "M:CxMetrics.ScoreTally.FromCounts(CxMetrics.SurveyScale,System.ReadOnlySpan{System.Int64},System.Int64) | ArgumentException",
            () => ScoreTally.FromCounts(SurveyScale.ZeroToOne, [1, 2, 3])),
        new(
            "M:CxMetrics.ScoreTally.FromCounts(CxMetrics.SurveyScale,System.ReadOnlySpan{System.Int64},System.Int64) | ArgumentOutOfRangeException",
            () => ScoreTally.FromCounts(SurveyScale.ZeroToOne, [1, -1])),
        new(
            "M:CxMetrics.ScoreTally.FromCounts(CxMetrics.SurveyScale,System.ReadOnlySpan{System.Int64},System.Int64) | OverflowException",
            () => ScoreTally.FromCounts(SurveyScale.ZeroToOne, [Most, 1])),
        new(
            "M:CxMetrics.ScoreTally.FromCounts(CxMetrics.SurveyScale,System.ReadOnlySpan{System.Int64},System.Int64) | OverflowException",
            () => ScoreTally.FromCounts(SurveyScale.ZeroToOne, [Most, 0], 1)),
        new(
            "M:CxMetrics.ScoreTally.op_Addition(CxMetrics.ScoreTally,CxMetrics.ScoreTally) | ArgumentException",
            () => _ = OneDown + OneOfTen),
        new(
            "M:CxMetrics.ScoreTally.op_Addition(CxMetrics.ScoreTally,CxMetrics.ScoreTally) | OverflowException",
            () => _ = MostDown + OneDown),
        new(
            "M:CxMetrics.ScoreTally.Sum(System.Collections.Generic.IEnumerable{CxMetrics.ScoreTally}) | ArgumentException",
            () => ScoreTally.Sum([OneDown, OneOfTen])),
        new(
            "M:CxMetrics.ScoreTally.Sum(System.Collections.Generic.IEnumerable{CxMetrics.ScoreTally}) | OverflowException",
            () => ScoreTally.Sum([MostDown, OneDown])),
    ];

    private const string OverflowingState = """
        {"v":1,"scale":null,"counts":[],"unanswered":9223372036854775807,"excluded":{"another kind":1}}
        """;

    private static ScoreTally OneDown => ScoreTally.FromCounts(SurveyScale.ZeroToOne, [1, 0]);

    private static ScoreTally MostDown => ScoreTally.FromCounts(SurveyScale.ZeroToOne, [Most, 0]);

    private static ScoreTally OneOfTen => ScoreTally.FromScores([1], SurveyScale.OneToTen);

    private static IEnumerable<int> Listed(params IEnumerable<int> scores) => scores;

    private static IEnumerable<int?> Listed(int? first, int second) => [first, second];
}
