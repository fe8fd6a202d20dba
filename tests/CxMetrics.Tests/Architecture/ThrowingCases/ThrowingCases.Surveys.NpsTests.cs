namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] NpsTestCases =>
    [
        new(
            "M:CxMetrics.Nps.CompareWithBenchmark(CxMetrics.NpsResult,System.Double,System.Double,CxMetrics.NpsBenchmarkTest) | ArgumentOutOfRangeException",
            () => Nps.CompareWithBenchmark(Score(), 101)),
        new(
            "M:CxMetrics.Nps.CompareWithBenchmark(CxMetrics.NpsResult,System.Double,System.Double,CxMetrics.NpsBenchmarkTest) | ArgumentOutOfRangeException",
            () => Nps.CompareWithBenchmark(Score(), double.NaN)),
    ];
}
