namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] NpsTestCases =>
    [
        new(
            "M:CxMetrics.Nps.Compare(CxMetrics.NpsResult,CxMetrics.NpsResult,System.Double,CxMetrics.NpsTest) | ArgumentOutOfRangeException",
            () => Nps.Compare(Score(), Score(), method: (NpsTest)9)),
        new(
            "M:CxMetrics.Nps.CompareWithBenchmark(CxMetrics.NpsResult,System.Double,System.Double,CxMetrics.NpsBenchmarkTest) | ArgumentNullException",
            () => Nps.CompareWithBenchmark(null!, 0)),
        new(
            "M:CxMetrics.Nps.CompareWithBenchmark(CxMetrics.NpsResult,System.Double,System.Double,CxMetrics.NpsBenchmarkTest) | ArgumentOutOfRangeException",
            () => Nps.CompareWithBenchmark(Score(), 101)),
        new(
            "M:CxMetrics.Nps.CompareWithBenchmark(CxMetrics.NpsResult,System.Double,System.Double,CxMetrics.NpsBenchmarkTest) | ArgumentOutOfRangeException",
            () => Nps.CompareWithBenchmark(Score(), double.NaN)),
        new(
            "M:CxMetrics.Nps.CompareWithBenchmark(CxMetrics.NpsResult,System.Double,System.Double,CxMetrics.NpsBenchmarkTest) | ArgumentOutOfRangeException",
            () => Nps.CompareWithBenchmark(Score(), 0, 1)),
        new(
            "M:CxMetrics.Nps.CompareWithBenchmark(CxMetrics.NpsResult,System.Double,System.Double,CxMetrics.NpsBenchmarkTest) | ArgumentOutOfRangeException",
            () => Nps.CompareWithBenchmark(Score(), 0, 0.9, (NpsBenchmarkTest)9)),
    ];
}
