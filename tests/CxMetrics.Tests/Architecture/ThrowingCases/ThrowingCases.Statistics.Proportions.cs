using CxMetrics.Statistics;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ProportionCases =>
    [
        new(
            "M:CxMetrics.Statistics.ProportionIntervals.Wilson(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionIntervals.Wilson(Half, 0)),
        new(
            "M:CxMetrics.Statistics.ProportionIntervals.WilsonCorrected(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionIntervals.WilsonCorrected(Half, 1)),
        new(
            "M:CxMetrics.Statistics.ProportionIntervals.AgrestiCoull(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionIntervals.AgrestiCoull(Half, double.NaN)),
        new(
            "M:CxMetrics.Statistics.ProportionIntervals.PlusFour(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionIntervals.PlusFour(Half, 95)),
        new(
            "M:CxMetrics.Statistics.ProportionIntervals.Jeffreys(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionIntervals.Jeffreys(Half, -0.95)),
        new(
            "M:CxMetrics.Statistics.ProportionIntervals.JeffreysEqualTailed(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionIntervals.JeffreysEqualTailed(Half, double.PositiveInfinity)),
        new(
            "M:CxMetrics.Statistics.ProportionIntervals.ClopperPearson(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionIntervals.ClopperPearson(Half, 1.5)),
        new(
            "M:CxMetrics.Statistics.ProportionIntervals.MidP(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionIntervals.MidP(Half, 2)),
        new(
            "M:CxMetrics.Statistics.ProportionIntervals.Wald(CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionIntervals.Wald(Half, double.NegativeInfinity)),
        new(
            "M:CxMetrics.Statistics.ProportionIntervals.Of(CxMetrics.Proportion,System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => ProportionIntervals.Of(Half, 1, ProportionInterval.Wilson)),
        new(
            "M:CxMetrics.Statistics.ProportionIntervals.Of(CxMetrics.Proportion,System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => ProportionIntervals.Of(Half, 0.95, (ProportionInterval)9)),
        new(
            "M:CxMetrics.Statistics.ProportionDifferenceIntervals.Newcombe(CxMetrics.Proportion,CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionDifferenceIntervals.Newcombe(Half, Half, 0)),
        new(
            "M:CxMetrics.Statistics.ProportionDifferenceIntervals.AgrestiCaffo(CxMetrics.Proportion,CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionDifferenceIntervals.AgrestiCaffo(Half, Half, 1)),
        new(
            "M:CxMetrics.Statistics.ProportionDifferenceIntervals.Wald(CxMetrics.Proportion,CxMetrics.Proportion,System.Double) | ArgumentOutOfRangeException",
            () => ProportionDifferenceIntervals.Wald(Half, Half, double.NaN)),
        new(
            "M:CxMetrics.Statistics.ProportionDifferenceIntervals.Of(CxMetrics.Proportion,CxMetrics.Proportion,System.Double,CxMetrics.ProportionDifferenceInterval) | ArgumentOutOfRangeException",
            () => ProportionDifferenceIntervals.Of(Half, Half, 0, ProportionDifferenceInterval.Newcombe)),
        new(
            "M:CxMetrics.Statistics.ProportionDifferenceIntervals.Of(CxMetrics.Proportion,CxMetrics.Proportion,System.Double,CxMetrics.ProportionDifferenceInterval) | ArgumentOutOfRangeException",
            () => ProportionDifferenceIntervals.Of(Half, Half, 0.95, (ProportionDifferenceInterval)9)),
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
