using CxMetrics.Survival;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static readonly int[] Codes = [0, 1];
    private static readonly double[] Times = [1, 2];
    private static readonly bool[] Observed = [true, false];

    private static SurvivalTally Tenures => SurvivalTally.FromColumns(Times, Observed);

    private static SurvivalCurve Curve => KaplanMeier.Estimate(Tenures);

    private static ThrowingCase[] Survival =>
    [
        new("M:CxMetrics.Survival.IncidenceCurves.At(System.Int32,System.Double) | ArgumentOutOfRangeException", () => CumulativeIncidence.Estimate(Tenures).At(0, 1)),
        new("M:CxMetrics.Survival.IncidenceCurves.At(System.Int32,System.Double) | ArgumentOutOfRangeException", () => CumulativeIncidence.Estimate(Tenures).At(1, double.NaN)),
        new("M:CxMetrics.Survival.SurvivalCurve.Hazards(System.ReadOnlySpan{System.Double}) | ArgumentException", () => Curve.Hazards(3)),
        new("M:CxMetrics.Survival.SurvivalCurve.Hazards(System.ReadOnlySpan{System.Double}) | ArgumentException", () => Curve.Hazards(0, double.NaN)),
        new("M:CxMetrics.Survival.SurvivalCurve.Hazards(System.ReadOnlySpan{System.Double}) | ArgumentException", () => Curve.Hazards(-1, 3)),
        new("M:CxMetrics.Survival.SurvivalCurve.Hazards(System.ReadOnlySpan{System.Double}) | ArgumentException", () => Curve.Hazards(3, 3)),
        new("M:CxMetrics.Survival.SurvivalCurve.RestrictedMean(System.Double) | ArgumentOutOfRangeException", () => Curve.RestrictedMean(0)),
        new("M:CxMetrics.Survival.SurvivalCurve.RestrictedMean(System.Double) | ArgumentOutOfRangeException", () => Curve.RestrictedMean(double.PositiveInfinity)),
        new("M:CxMetrics.Survival.SurvivalCurve.RestrictedMeanDifference(CxMetrics.Survival.SurvivalCurve,System.Double) | ArgumentOutOfRangeException", () => Curve.RestrictedMeanDifference(Curve, 0)),
        new("M:CxMetrics.Survival.SurvivalCurve.TestRestrictedMeans(CxMetrics.Survival.SurvivalCurve,System.Double) | ArgumentOutOfRangeException", () => Curve.TestRestrictedMeans(Curve, double.NaN)),
        new("M:CxMetrics.Survival.SurvivalCurve.At(System.Double) | ArgumentOutOfRangeException", () => Curve.At(double.NaN)),
        new("M:CxMetrics.Survival.SurvivalCurve.Conditional(System.Double,System.Double) | ArgumentOutOfRangeException", () => Curve.Conditional(1, double.PositiveInfinity)),
        new("M:CxMetrics.Survival.SurvivalCurve.Quantile(System.Double) | ArgumentOutOfRangeException", () => Curve.Quantile(1)),
        new("M:CxMetrics.Survival.SurvivalCurve.FirstTime(System.Double) | ArgumentOutOfRangeException", () => Curve.FirstTime(0)),
        new("M:CxMetrics.Survival.SurvivalTally.ByGroup(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},System.ReadOnlyMemory{System.Boolean},System.ReadOnlyMemory{System.Double},CxMetrics.InvalidFacts,System.Nullable{System.Int32}) | ArgumentException", () => SurvivalTally.ByGroup(Codes, Times, new bool[1])),
        new("M:CxMetrics.Survival.SurvivalTally.ByGroup(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},System.ReadOnlyMemory{System.Boolean},System.ReadOnlyMemory{System.Double},CxMetrics.InvalidFacts,System.Nullable{System.Int32}) | ArgumentException", () => SurvivalTally.ByGroup(Codes, Times, Observed, new double[] { 1, 0 })),
        new("M:CxMetrics.Survival.SurvivalTally.ByGroup(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},System.ReadOnlyMemory{System.Boolean},System.ReadOnlyMemory{System.Double},CxMetrics.InvalidFacts,System.Nullable{System.Int32}) | ArgumentOutOfRangeException", () => SurvivalTally.ByGroup(Codes, new double[] { 1, -1 }, Observed)),
        new("M:CxMetrics.Survival.SurvivalTally.ByGroup(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},System.ReadOnlyMemory{System.Boolean},System.ReadOnlyMemory{System.Double},CxMetrics.InvalidFacts,System.Nullable{System.Int32}) | ArgumentOutOfRangeException", () => SurvivalTally.ByGroup(Codes, Times, Observed, new[] { 0, double.NaN })),
        new("M:CxMetrics.Survival.SurvivalTally.ByGroup(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},System.ReadOnlyMemory{System.Boolean},System.ReadOnlyMemory{System.Double},CxMetrics.InvalidFacts,System.Nullable{System.Int32}) | ArgumentOutOfRangeException", () => SurvivalTally.ByGroup(Codes, Times, Observed, maxDegreeOfParallelism: 0)),
        new("M:CxMetrics.Survival.SurvivalTally.ByGroup(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},CxMetrics.InvalidFacts,System.Nullable{System.Int32}) | ArgumentException", () => SurvivalTally.ByGroup(new int[1], Times, Codes)),
        new("M:CxMetrics.Survival.SurvivalTally.ByGroup(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},CxMetrics.InvalidFacts,System.Nullable{System.Int32}) | ArgumentException", () => SurvivalTally.ByGroup(Codes, Times, Codes, new double[] { 2, 0 })),
        new("M:CxMetrics.Survival.SurvivalTally.ByGroup(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},CxMetrics.InvalidFacts,System.Nullable{System.Int32}) | ArgumentOutOfRangeException", () => SurvivalTally.ByGroup(Codes, Times, new[] { 0, -1 })),
        new("M:CxMetrics.Survival.SurvivalTally.ByGroup(System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},System.ReadOnlyMemory{System.Int32},System.ReadOnlyMemory{System.Double},CxMetrics.InvalidFacts,System.Nullable{System.Int32}) | ArgumentOutOfRangeException", () => SurvivalTally.ByGroup(Codes, Times, Codes, maxDegreeOfParallelism: 0)),
        new("M:CxMetrics.Survival.SurvivalTally.FromColumns(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Boolean},System.ReadOnlySpan{System.Double},CxMetrics.InvalidFacts) | ArgumentException", () => SurvivalTally.FromColumns([1, 2], [true])),
        new("M:CxMetrics.Survival.SurvivalTally.FromColumns(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Boolean},System.ReadOnlySpan{System.Double},CxMetrics.InvalidFacts) | ArgumentException", () => SurvivalTally.FromColumns([1, 2], [true, false], [0, 2])),
        new("M:CxMetrics.Survival.SurvivalTally.FromColumns(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Boolean},System.ReadOnlySpan{System.Double},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException", () => SurvivalTally.FromColumns([1, double.PositiveInfinity], [true, false])),
        new("M:CxMetrics.Survival.SurvivalTally.FromColumns(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Boolean},System.ReadOnlySpan{System.Double},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException", () => SurvivalTally.FromColumns([1, 2], [true, false], [double.NegativeInfinity, 0])),
        new("M:CxMetrics.Survival.SurvivalTally.FromColumns(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int32},System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int64},CxMetrics.InvalidFacts) | ArgumentException", () => SurvivalTally.FromColumns([1, 2], [1, 0], counts: [1])),
        new("M:CxMetrics.Survival.SurvivalTally.FromColumns(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int32},System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int64},CxMetrics.InvalidFacts) | ArgumentException", () => SurvivalTally.FromColumns([1, 2], [1, 0], [0, 3])),
        new("M:CxMetrics.Survival.SurvivalTally.FromColumns(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int32},System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int64},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException", () => SurvivalTally.FromColumns([1, 2], [1, -3])),
        new("M:CxMetrics.Survival.SurvivalTally.FromColumns(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int32},System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int64},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException", () => SurvivalTally.FromColumns([1, 2], [1, 0], counts: [1, -1])),
        new("M:CxMetrics.Survival.SurvivalTally.FromColumns(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int32},System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int64},CxMetrics.InvalidFacts) | OverflowException", () => SurvivalTally.FromColumns([1, 2], [1, 0], counts: [Most, 1])),
        new("M:CxMetrics.Survival.SurvivalTally.FromCounts(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64}) | ArgumentException", () => SurvivalTally.FromCounts([1], [1, 2], [0])),
        new("M:CxMetrics.Survival.SurvivalTally.FromCounts(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64}) | ArgumentException", () => SurvivalTally.FromCounts([1], [1], [0], [1])),
        new("M:CxMetrics.Survival.SurvivalTally.FromCounts(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64}) | ArgumentOutOfRangeException", () => SurvivalTally.FromCounts([double.NaN], [1], [0])),
        new("M:CxMetrics.Survival.SurvivalTally.FromCounts(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64}) | ArgumentOutOfRangeException", () => SurvivalTally.FromCounts([1], [-1], [0])),
        new("M:CxMetrics.Survival.SurvivalTally.FromCounts(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64}) | ArgumentOutOfRangeException", () => SurvivalTally.FromCounts([1], [1], [0], [-1])),
        new("M:CxMetrics.Survival.SurvivalTally.FromCounts(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64}) | OverflowException", () => SurvivalTally.FromCounts([1], [Most], [1])),
        new("M:CxMetrics.Survival.SurvivalTally.OfCause(System.Int32) | ArgumentOutOfRangeException", () => Tenures.OfCause(0)),
        new("M:CxMetrics.Survival.SurvivalTally.op_Addition(CxMetrics.Survival.SurvivalTally,CxMetrics.Survival.SurvivalTally) | OverflowException", () => _ = SurvivalTally.FromCounts([1], [Most], [0]) + Tenures),
    ];
}
