using CxMetrics.Statistics;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ProportionCases =>
    [
        new(
            "M:CxMetrics.Statistics.Proportions.ScoreZ(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => Proportions.ScoreZ(Half, -0.1)),
        new(
            "M:CxMetrics.Statistics.Proportions.ScoreZ(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => Proportions.ScoreZ(default, double.NaN)),
        new(
            "M:CxMetrics.Statistics.Proportions.BinomialExact(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => Proportions.BinomialExact(Half, -0.1)),
        new(
            "M:CxMetrics.Statistics.Proportions.BinomialExact(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => Proportions.BinomialExact(default, double.NaN)),
    ];

    private static Proportion Half => new(1, 2);
}
