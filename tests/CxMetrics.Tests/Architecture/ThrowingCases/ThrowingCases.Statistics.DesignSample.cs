using CxMetrics.Statistics;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] DesignSamples =>
    [
        new(
            "M:CxMetrics.Statistics.DesignSample.Of(System.ReadOnlySpan{System.Boolean}) | ArgumentException",
            () => Pair.Of([true])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Create(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.String},System.ReadOnlySpan{System.String},System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},CxMetrics.SingleUnitRule) | ArgumentNullException",
            () => DesignSample.Create([1], [null!])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Create(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.String},System.ReadOnlySpan{System.String},System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},CxMetrics.SingleUnitRule) | ArgumentNullException",
            () => DesignSample.Create([1], default, [null!])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Create(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.String},System.ReadOnlySpan{System.String},System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},CxMetrics.SingleUnitRule) | ArgumentException",
            () => DesignSample.Create([1], ["a", "b"])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Create(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.String},System.ReadOnlySpan{System.String},System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},CxMetrics.SingleUnitRule) | ArgumentException",
            () => DesignSample.Create([1], default, ["a", "b"])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Create(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.String},System.ReadOnlySpan{System.String},System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},CxMetrics.SingleUnitRule) | ArgumentException",
            () => DesignSample.Create([1], default, default, OneOfA)),
        new(
            "M:CxMetrics.Statistics.DesignSample.Create(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.String},System.ReadOnlySpan{System.String},System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},CxMetrics.SingleUnitRule) | ArgumentException",
            () => DesignSample.Create([1], ["b"], default, OneOfA)),
        new(
            "M:CxMetrics.Statistics.DesignSample.Create(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.String},System.ReadOnlySpan{System.String},System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},CxMetrics.SingleUnitRule) | ArgumentException",
            () => DesignSample.Create([1, 1], ["a", "a"], default, OneOfA)),
        new(
            "M:CxMetrics.Statistics.DesignSample.Create(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.String},System.ReadOnlySpan{System.String},System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},CxMetrics.SingleUnitRule) | ArgumentOutOfRangeException",
            () => DesignSample.Create([-1])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Create(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.String},System.ReadOnlySpan{System.String},System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},CxMetrics.SingleUnitRule) | ArgumentOutOfRangeException",
            () => DesignSample.Create([double.NaN])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Create(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.String},System.ReadOnlySpan{System.String},System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},CxMetrics.SingleUnitRule) | ArgumentException",
            () => DesignSample.Create([1], ["a"], default, new Dictionary<string, double>(StringComparer.Ordinal) { ["a"] = double.PositiveInfinity })),
        new(
            "M:CxMetrics.Statistics.DesignSample.Create(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.String},System.ReadOnlySpan{System.String},System.Collections.Generic.IReadOnlyDictionary{System.String,System.Double},CxMetrics.SingleUnitRule) | ArgumentOutOfRangeException",
            () => DesignSample.Create([1e200])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Mean(System.ReadOnlySpan{System.Double}) | ArgumentException",
            () => Pair.Mean([1])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Mean(System.ReadOnlySpan{System.Double}) | ArgumentOutOfRangeException",
            () => Pair.Mean([1, double.NaN])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Mean(System.ReadOnlySpan{System.Double}) | ArgumentOutOfRangeException",
            () => Pair.Mean([1, 1e308])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Covariance(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Double}) | ArgumentException",
            () => Pair.Covariance([1], [1, 2])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Covariance(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Double}) | ArgumentException",
            () => Pair.Covariance([1, 2], [1])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Covariance(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Double}) | ArgumentOutOfRangeException",
            () => Pair.Covariance([1, double.NaN], [1, 2])),
        new(
            "M:CxMetrics.Statistics.DesignSample.Covariance(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Double}) | ArgumentOutOfRangeException",
            () => Pair.Covariance([1, 2], [1, double.PositiveInfinity])),
        new(
            "M:CxMetrics.WeightedMean.Interval(System.Double,CxMetrics.WeightedInterval) | ArgumentOutOfRangeException",
            () => default(WeightedMean).Interval(1)),
        new(
            "M:CxMetrics.WeightedMean.Interval(System.Double,CxMetrics.WeightedInterval) | ArgumentOutOfRangeException",
            () => default(WeightedMean).Interval(0.95, (WeightedInterval)9)),
    ];

    private static DesignSample Pair => DesignSample.Create([1, 2]);

    private static Dictionary<string, double> OneOfA => new(StringComparer.Ordinal) { ["a"] = 1 };
}
