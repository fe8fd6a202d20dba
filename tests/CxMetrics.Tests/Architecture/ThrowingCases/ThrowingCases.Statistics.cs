using CxMetrics.Statistics;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Statistics =>
    [
        .. DesignSamples,
        .. PValueAndBenchmarkCases,
        new(
            "M:CxMetrics.ConfidenceInterval.#ctor(System.Nullable{System.Double},System.Nullable{System.Double},System.Double,System.String) | ArgumentException",
            () => _ = new ConfidenceInterval(2, 1, 0.95, "a")),
        new(
            "M:CxMetrics.ConfidenceInterval.#ctor(System.Nullable{System.Double},System.Nullable{System.Double},System.Double,System.String) | ArgumentOutOfRangeException",
            () => _ = new ConfidenceInterval(double.NaN, 1, 0.95, "a")),
        new(
            "M:CxMetrics.ConfidenceInterval.#ctor(System.Nullable{System.Double},System.Nullable{System.Double},System.Double,System.String) | ArgumentOutOfRangeException",
            () => _ = new ConfidenceInterval(0, 1, 7, "a")),
        new(
            "M:CxMetrics.ConfidenceInterval.Clamp(System.Double,System.Double) | ArgumentException",
            () => default(ConfidenceInterval).Clamp(1, 0)),
        new(
            "M:CxMetrics.ConfidenceInterval.Clamp(System.Double,System.Double) | ArgumentException",
            () => default(ConfidenceInterval).Clamp(0, double.NaN)),
        new(
            "M:CxMetrics.ConfidenceInterval.ToString(System.String,System.IFormatProvider) | FormatException",
            () => Proportions.Wilson(new Proportion(1, 2), 0.95).ToString("Q", null)),
        new(
            "M:CxMetrics.Statistics.Means.StudentT(System.Double,System.Double,System.Int64,System.Double) | ArgumentOutOfRangeException",
            () => Means.StudentT(double.NaN, 1, 2, 0.95)),
        new(
            "M:CxMetrics.Statistics.Means.StudentT(System.Double,System.Double,System.Int64,System.Double) | ArgumentOutOfRangeException",
            () => Means.StudentT(0, -1, 2, 0.95)),
        new(
            "M:CxMetrics.Statistics.Means.StudentT(System.Double,System.Double,System.Int64,System.Double) | ArgumentOutOfRangeException",
            () => Means.StudentT(0, double.PositiveInfinity, 2, 0.95)),
        new("M:CxMetrics.Proportion.#ctor(System.Int64,System.Int64) | ArgumentOutOfRangeException", () => _ = new Proportion(3, 2)),
        new(
            "M:CxMetrics.Statistics.Trinomial.#ctor(System.Int64,System.Int64,System.Int64) | OverflowException",
            () => _ = new Trinomial(Most, 0, 1)),
        .. ProportionCases,
        .. MeanAndPercentileCases,
        .. TrinomialCases,
    ];
}
