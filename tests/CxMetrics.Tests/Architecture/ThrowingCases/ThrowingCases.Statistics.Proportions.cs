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
            "M:CxMetrics.Statistics.Proportions.BinomialExactGreater(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => Proportions.BinomialExactGreater(Half, double.NaN)),
        new(
            "M:CxMetrics.Statistics.Proportions.BinomialExact(CxMetrics.Proportion,System.Double,System.Threading.CancellationToken) | ArgumentOutOfRangeException",
            () => Proportions.BinomialExact(Half, -0.1)),
        new(
            "M:CxMetrics.Statistics.Proportions.BinomialExact(CxMetrics.Proportion,System.Double,System.Threading.CancellationToken) | ArgumentOutOfRangeException",
            () => Proportions.BinomialExact(default, double.NaN)),
        new(
            "M:CxMetrics.Statistics.Proportions.BinomialExact(CxMetrics.Proportion,System.Double,System.Threading.CancellationToken) | OperationCanceledException",
            () => Proportions.BinomialExact(Half, 0.2, new CancellationToken(canceled: true))),
        new(
            "M:CxMetrics.Statistics.Proportions.FisherExact(CxMetrics.Proportion,CxMetrics.Proportion,System.Threading.CancellationToken) | OperationCanceledException",
            () => Proportions.FisherExact(Half, Half, new CancellationToken(canceled: true))),
    ];

    private static Proportion Half => new(1, 2);
}
