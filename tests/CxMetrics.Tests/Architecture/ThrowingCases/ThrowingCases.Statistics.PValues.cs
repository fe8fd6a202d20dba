using CxMetrics.Statistics;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] PValueAndBenchmarkCases =>
    [
        new(
            "M:CxMetrics.Statistics.PValues.Adjust(System.ReadOnlySpan{System.Double},CxMetrics.PValueAdjustment) | ArgumentOutOfRangeException",
            () => PValues.Adjust([double.NaN])),
        new(
            "M:CxMetrics.Statistics.PValues.Adjust(System.ReadOnlySpan{System.Double},CxMetrics.PValueAdjustment) | ArgumentOutOfRangeException",
            () => PValues.Adjust([0.5, 1.1])),
        new(
            "M:CxMetrics.Statistics.Means.StudentTest(CxMetrics.Statistics.SampleMoments,System.Double) | ArgumentOutOfRangeException",
            () => Means.StudentTest(new SampleMoments(4, 1, 9), double.NaN)),
    ];
}
