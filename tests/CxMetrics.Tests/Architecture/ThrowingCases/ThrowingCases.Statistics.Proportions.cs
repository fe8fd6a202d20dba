using CxMetrics.Statistics;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ProportionCases =>
    [
        new(
            "M:CxMetrics.Statistics.ProportionTests.ScoreZ(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionTests.ScoreZ(Half, -0.1)),
        new(
            "M:CxMetrics.Statistics.ProportionTests.ScoreZ(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionTests.ScoreZ(default, double.NaN)),
        new(
            "M:CxMetrics.Statistics.ProportionTests.BinomialExact(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionTests.BinomialExact(Half, -0.1)),
        new(
            "M:CxMetrics.Statistics.ProportionTests.BinomialExact(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionTests.BinomialExact(default, double.NaN)),
    ];

    private static Proportion Half => new(1, 2);
}
