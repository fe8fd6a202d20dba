namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Handlings =>
    [
        new(
            "M:CxMetrics.HandlingTally.FromSums(System.Int64,System.TimeSpan,System.TimeSpan,System.TimeSpan,System.Nullable{System.Int64},CxMetrics.HandlingDefinition) | ArgumentException",
            () => HandlingTally.FromSums(0, TimeSpan.FromTicks(1), default, default)),
        new(
            "M:CxMetrics.HandlingTally.FromSums(System.Int64,System.TimeSpan,System.TimeSpan,System.TimeSpan,System.Nullable{System.Int64},CxMetrics.HandlingDefinition) | ArgumentOutOfRangeException",
            () => HandlingTally.FromSums(1, default, default, default, 2)),
        new(
            "M:CxMetrics.HandlingTally.FromSums(System.Int64,System.TimeSpan,System.TimeSpan,System.TimeSpan,System.Nullable{System.Int64},CxMetrics.HandlingDefinition) | OverflowException",
            () => HandlingTally.FromSums(1, TimeSpan.MaxValue, TimeSpan.MaxValue, default)),
    ];
}
