namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Durations =>
    [
        new(
            "M:CxMetrics.DurationTally.FromSum(System.Int64,System.TimeSpan,System.Double) | ArgumentException",
            () => DurationTally.FromSum(0, TimeSpan.FromTicks(1))),
        new(
            "M:CxMetrics.DurationTally.FromSum(System.Int64,System.TimeSpan,System.Double) | ArgumentOutOfRangeException",
            () => DurationTally.FromSum(1, TimeSpan.Zero, 0.5)),
        new(
            "M:CxMetrics.DurationTally.FromDurations(System.TimeSpan[],System.Double,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => DurationTally.FromDurations(new[] { TimeSpan.Zero }, 5)),
        new(
            "M:CxMetrics.DurationSummary.Of(System.ReadOnlySpan{System.TimeSpan},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => DurationSummary.Of([Negative])),
        new(
            "M:CxMetrics.DurationSummary.Percentile(System.Double,CxMetrics.PercentileType) | ArgumentOutOfRangeException",
            () => DurationSummary.Of([TimeSpan.Zero]).Percentile(double.NaN)),
        new(
            "M:CxMetrics.DurationTally.FromDurations(System.ReadOnlySpan{System.TimeSpan},System.Double,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => DurationTally.FromDurations([Negative])),
        new(
            "M:CxMetrics.DurationTally.FromDurations(System.ReadOnlySpan{System.TimeSpan},System.Double,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => DurationTally.FromDurations([TimeSpan.Zero], 0.2)),
        new(
            "M:CxMetrics.DurationTally.FromDurations(System.Collections.Generic.IEnumerable{System.Nullable{System.TimeSpan}},System.Double,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => DurationTally.FromDurations([null], 0.0105)),
        new("M:CxMetrics.DurationTally.Quantile(System.Double) | ArgumentOutOfRangeException", () => OneDuration.Quantile(1.5)),
        new(
            "M:CxMetrics.DurationTally.op_Addition(CxMetrics.DurationTally,CxMetrics.DurationTally) | ArgumentException",
            () => _ = OneDuration + CoarseDuration),
        new(
            "M:CxMetrics.DurationTally.op_Addition(CxMetrics.DurationTally,CxMetrics.DurationTally) | OverflowException",
            () => _ = MostDurations + OneDuration),
        new(
            "M:CxMetrics.DurationTally.op_Addition(CxMetrics.DurationTally,CxMetrics.DurationTally) | OverflowException",
            () => _ = MostMissingDurations + OneDuration),
        new(
            "M:CxMetrics.DurationTally.Builder.#ctor(System.Double,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => _ = new DurationTally.Builder(0)),
        new("M:CxMetrics.DurationTally.Builder.Add(System.TimeSpan) | ArgumentOutOfRangeException", () => new DurationTally.Builder().Add(Negative)),
        new("M:CxMetrics.DurationTally.Builder.Add(System.TimeSpan) | OverflowException", () => Holding(MostDurations).Add(TimeSpan.Zero)),
        new(
            "M:CxMetrics.DurationTally.Builder.Add(System.Nullable{System.TimeSpan}) | ArgumentOutOfRangeException",
            () => new DurationTally.Builder().Add((TimeSpan?)Negative)),
        new(
            "M:CxMetrics.DurationTally.Builder.Add(System.Nullable{System.TimeSpan}) | OverflowException",
            () => Holding(MostMissingDurations).Add((TimeSpan?)null)),
        new("M:CxMetrics.DurationTally.Builder.AddMissing(System.Int64) | OverflowException", () => Holding(MostMissingDurations).AddMissing()),
        new(
            "M:CxMetrics.DurationTally.Builder.AddRange(System.ReadOnlySpan{System.TimeSpan}) | ArgumentOutOfRangeException",
            () => new DurationTally.Builder().AddRange((ReadOnlySpan<TimeSpan>)[Negative])),
        new(
            "M:CxMetrics.DurationTally.Builder.AddRange(System.ReadOnlySpan{System.TimeSpan}) | OverflowException",
            () => Holding(MostDurations).AddRange((ReadOnlySpan<TimeSpan>)[TimeSpan.Zero])),
        new(
            "M:CxMetrics.DurationTally.Builder.AddRange(System.Collections.Generic.IEnumerable{System.Nullable{System.TimeSpan}}) | ArgumentOutOfRangeException",
            () => new DurationTally.Builder().AddRange(NegativeOrNull)),
        new(
            "M:CxMetrics.DurationTally.Builder.AddRange(System.Collections.Generic.IEnumerable{System.Nullable{System.TimeSpan}}) | OverflowException",
            () => Holding(MostMissingDurations).AddRange([null])),
        new(
            "M:CxMetrics.DurationTally.Builder.Add(CxMetrics.DurationTally) | ArgumentException",
            () => new DurationTally.Builder().Add(CoarseDuration)),
        new(
            "M:CxMetrics.DurationTally.Builder.Add(CxMetrics.DurationTally) | OverflowException",
            () => Holding(MostDurations).Add(MostDurations)),
        new("M:CxMetrics.DurationTally.Builder.Add(CxMetrics.DurationTally) | OverflowException", () => Holding(MostMissingDurations, OneDuration)),
    ];

    private static TimeSpan Negative => TimeSpan.FromTicks(-1);

    private static IEnumerable<TimeSpan?> NegativeOrNull => [null, Negative];

    private static DurationTally OneDuration => DurationTally.FromDurations([TimeSpan.Zero]);

    private static DurationTally CoarseDuration => DurationTally.FromDurations([TimeSpan.Zero], 0.1);

    private static DurationTally MostDurations => CountedDurations(count: Most, missing: 0, buckets: $"[0,{Most}]", range: "[0,0]");

    private static DurationTally MostMissingDurations => CountedDurations(count: 0, missing: Most, buckets: "[]");

    private static DurationTally CountedDurations(long count, long missing, string buckets, string range = "[]") => Read(
        new DurationTallyJsonConverter(),
        $$"""{"v":1,"accuracy":0.01,"count":{{count}},"missing":{{missing}},"invalid":0,"sum":0,"range":{{range}},"buckets":{{buckets}}}""")!;

    /// <summary>A builder that holds what the tallies hold.</summary>
    private static DurationTally.Builder Holding(params IReadOnlyList<DurationTally> tallies)
    {
        DurationTally.Builder builder = new();
        foreach (DurationTally tally in tallies)
        {
            builder.Add(tally);
        }

        return builder;
    }
}
