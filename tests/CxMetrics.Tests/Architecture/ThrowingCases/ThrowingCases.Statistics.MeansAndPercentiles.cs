using CxMetrics.Statistics;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] MeanAndPercentileCases =>
    [
        new(
            "M:CxMetrics.Statistics.SampleMoments.#ctor(System.Double,System.Double,System.Int64) | ArgumentOutOfRangeException",
            () => _ = new SampleMoments(double.NaN, 1, 2)),
        new(
            "M:CxMetrics.Statistics.SampleMoments.#ctor(System.Double,System.Double,System.Int64) | ArgumentOutOfRangeException",
            () => _ = new SampleMoments(0, -1, 2)),
        new(
            "M:CxMetrics.Statistics.SampleMoments.#ctor(System.Double,System.Double,System.Int64) | ArgumentOutOfRangeException",
            () => _ = new SampleMoments(0, double.PositiveInfinity, 2)),
        new(
            "M:CxMetrics.Percentile.Of(System.ReadOnlySpan{System.Double},System.Double,CxMetrics.PercentileType) | ArgumentOutOfRangeException",
            () => Percentile.Of([1, double.NaN], 0.5)),
        new(
            "M:CxMetrics.Percentile.Of(System.ReadOnlySpan{System.Double},System.Double,CxMetrics.PercentileType) | ArgumentOutOfRangeException",
            () => Percentile.Of([1], -0.1)),
        new(
            "M:CxMetrics.Percentile.Of(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Double},CxMetrics.PercentileType) | ArgumentOutOfRangeException",
            () => Percentile.Of([double.PositiveInfinity], [0.5])),
        new(
            "M:CxMetrics.Percentile.Of(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Double},CxMetrics.PercentileType) | ArgumentOutOfRangeException",
            () => Percentile.Of([1], [0.5, 1.1])),
    ];
}
