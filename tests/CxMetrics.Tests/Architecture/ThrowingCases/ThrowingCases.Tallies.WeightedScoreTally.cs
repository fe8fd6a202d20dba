namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] WeightedScoreTallies =>
    [
        new(
            "M:CxMetrics.WeightedScoreTally.op_Addition(CxMetrics.WeightedScoreTally,CxMetrics.WeightedScoreTally) | ArgumentException",
            () => _ = OnTen + OnFive),
        new(
            "M:CxMetrics.WeightedScoreTally.op_Addition(CxMetrics.WeightedScoreTally,CxMetrics.WeightedScoreTally) | OverflowException",
            () => _ = Full + Full),
        new(
            "M:CxMetrics.WeightedScoreTally.Sum(System.Collections.Generic.IEnumerable{CxMetrics.WeightedScoreTally}) | ArgumentException",
            () => WeightedScoreTally.Sum([OnTen, OnFive])),
        new(
            "M:CxMetrics.WeightedScoreTally.Sum(System.Collections.Generic.IEnumerable{CxMetrics.WeightedScoreTally}) | OverflowException",
            () => WeightedScoreTally.Sum([Full, Full])),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(``0[],System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => WeightedScoreTally.FromScores((byte[])null!, [], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => WeightedScoreTally.FromScores((ReadOnlySpan<byte>)[9], [1, 2], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => WeightedScoreTally.FromScores((ReadOnlySpan<byte>)[9], [1], default)),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => WeightedScoreTally.FromScores((ReadOnlySpan<byte>)[11], [1], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => WeightedScoreTally.FromScores((ReadOnlySpan<byte>)[9], [-1], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => WeightedScoreTally.FromScores((ReadOnlySpan<byte>)[9], [double.NaN], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => WeightedScoreTally.FromScores((ReadOnlySpan<byte>)[9], [1e200], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.AddRange``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double}) | ArgumentException",
            () => OfTen().AddRange((ReadOnlySpan<byte>)[9], [])),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.AddRange``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double}) | ArgumentOutOfRangeException",
            () => OfTen().AddRange((ReadOnlySpan<byte>)[11], [1])),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.AddRange``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double}) | ArgumentOutOfRangeException",
            () => OfTen().AddRange((ReadOnlySpan<byte>)[9], [double.PositiveInfinity])),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.AddRange``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double}) | OverflowException",
            () => FilledUp().AddRange((ReadOnlySpan<byte>)[0], [1])),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => WeightedScoreTally.FromScores((ReadOnlySpan<int>)[9], [1, 2], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => WeightedScoreTally.FromScores((ReadOnlySpan<int>)[9], [1], default)),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => WeightedScoreTally.FromScores((ReadOnlySpan<int>)[11], [1], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => WeightedScoreTally.FromScores((ReadOnlySpan<int>)[9], [-1], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => WeightedScoreTally.FromScores((ReadOnlySpan<int>)[9], [double.NaN], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.WeightedScoreTally.FromScores``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double},CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => WeightedScoreTally.FromScores((ReadOnlySpan<int>)[9], [1e200], SurveyScale.ZeroToTen)),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.AddRange``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double}) | ArgumentException",
            () => OfTen().AddRange((ReadOnlySpan<int>)[9], [])),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.AddRange``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double}) | ArgumentOutOfRangeException",
            () => OfTen().AddRange((ReadOnlySpan<int>)[11], [1])),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.AddRange``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double}) | ArgumentOutOfRangeException",
            () => OfTen().AddRange((ReadOnlySpan<int>)[9], [double.PositiveInfinity])),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.AddRange``1(System.ReadOnlySpan{``0},System.ReadOnlySpan{System.Double}) | OverflowException",
            () => FilledUp().AddRange((ReadOnlySpan<int>)[0], [1])),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.#ctor(CxMetrics.SurveyScale,CxMetrics.InvalidFacts) | ArgumentException",
            () => _ = new WeightedScoreTally.Builder(default(SurveyScale))),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.Add(System.Int32,System.Double) | ArgumentOutOfRangeException",
            () => OfTen().Add(11, 1)),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.Add(System.Int32,System.Double) | ArgumentOutOfRangeException",
            () => OfTen().Add(9, -0.5)),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.Add(System.Int32,System.Double) | OverflowException",
            () => FilledUp().Add(0, 1)),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.Add(System.Nullable{System.Int32},System.Double) | ArgumentOutOfRangeException",
            () => OfTen().Add((int?)11, 1)),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.Add(System.Nullable{System.Int32},System.Double) | ArgumentOutOfRangeException",
            () => OfTen().Add((int?)9, -0.5)),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.Add(System.Nullable{System.Int32},System.Double) | OverflowException",
            () => FilledUp().Add((int?)0, 1)),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.Add(CxMetrics.WeightedScoreTally) | ArgumentException",
            () => OfTen().Add(OnFive)),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.Add(CxMetrics.WeightedScoreTally) | OverflowException",
            () => FilledUp().Add(Full)),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.AddUnanswered(System.Int64) | OverflowException",
            () => Twice(OfTen(), static builder => builder.AddUnanswered(Most))),
        new(
            "M:CxMetrics.WeightedScoreTally.Builder.Exclude(System.String,System.Int64) | OverflowException",
            () => Twice(OfTen(), static builder => builder.Exclude("x", Most))),
    ];

    private static WeightedScoreTally OnTen => WeightedScoreTally.FromScores([9], [2.0], SurveyScale.ZeroToTen);

    private static WeightedScoreTally OnFive => WeightedScoreTally.FromScores([5], [2.0], SurveyScale.OneToFive);

    private static WeightedScoreTally Full => WeightedScoreTally.From(ScoreTally.FromCounts(SurveyScale.ZeroToTen, [Most, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));

    private static WeightedScoreTally.Builder OfTen() => new(SurveyScale.ZeroToTen);

    private static WeightedScoreTally.Builder FilledUp()
    {
        WeightedScoreTally.Builder builder = OfTen();
        builder.Add(Full);
        return builder;
    }

    private static T Twice<T>(T builder, Action<T> act)
    {
        act(builder);
        act(builder);
        return builder;
    }
}
