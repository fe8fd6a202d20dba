namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] MomentTallies =>
    [
        new(
            "M:CxMetrics.MomentTally.FromValues(System.ReadOnlySpan{System.Double},CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => MomentTally.FromValues([1, double.NaN])),
        new(
            "M:CxMetrics.MomentTally.op_Addition(CxMetrics.MomentTally,CxMetrics.MomentTally) | OverflowException",
            () => _ = MostNumbers + One),
        new("M:CxMetrics.MomentTally.Builder.Add(System.Double) | ArgumentOutOfRangeException", () => Numbers().Add(double.NaN)),
        new("M:CxMetrics.MomentTally.Builder.Add(System.Double) | OverflowException", () => Numbers(MostNumbers).Add(1)),
        new("M:CxMetrics.MomentTally.Builder.Add(System.Double) | OverflowException", () => Numbers(MostInvalid).Add(double.NaN)),
        new(
            "M:CxMetrics.MomentTally.Builder.Add(System.Nullable{System.Double}) | ArgumentOutOfRangeException",
            () => Numbers().Add((double?)double.NaN)),
        new(
            "M:CxMetrics.MomentTally.Builder.Add(System.Nullable{System.Double}) | OverflowException",
            () => Numbers(MostNumbers).Add((double?)1)),
        new(
            "M:CxMetrics.MomentTally.Builder.Add(System.Nullable{System.Double}) | OverflowException",
            () => Numbers(MostMissing).Add((double?)null)),
        new(
            "M:CxMetrics.MomentTally.Builder.AddRange(System.ReadOnlySpan{System.Double}) | ArgumentOutOfRangeException",
            () => Numbers().AddRange([1, double.NaN])),
        new(
            "M:CxMetrics.MomentTally.Builder.AddRange(System.ReadOnlySpan{System.Double}) | OverflowException",
            () => Numbers(MostNumbers).AddRange([1])),
        new("M:CxMetrics.MomentTally.Builder.Add(CxMetrics.MomentTally) | OverflowException", () => Numbers(MostNumbers).Add(MostNumbers)),
        new("M:CxMetrics.MomentTally.Builder.Add(CxMetrics.MomentTally) | OverflowException", () => Numbers(MostNumbers, MostMissing)),
    ];

    private static MomentTally One => MomentTally.FromValues([1]);

    private static MomentTally MostNumbers => Counted(count: Most, range: "[0,0]");

    private static MomentTally MostMissing => Counted(missing: Most);

    private static MomentTally MostInvalid => Counted(invalid: Most);

    private static MomentTally Counted(long count = 0, long missing = 0, long invalid = 0, string range = "[]") =>
        Read(
            new MomentTallyJsonConverter(),
            $$"""{"v":1,"count":{{count}},"missing":{{missing}},"invalid":{{invalid}},"sum":[0,0],"sumOfSquares":[0,0],"range":{{range}}}""")!;

    /// <summary>A builder that holds what the tallies hold, and counts what is invalid where there are any.</summary>
    private static MomentTally.Builder Numbers(params IReadOnlyList<MomentTally> tallies)
    {
        MomentTally.Builder builder = new(tallies.Count == 0 ? InvalidFacts.Throw : InvalidFacts.Count);
        foreach (MomentTally tally in tallies)
        {
            builder.Add(tally);
        }

        return builder;
    }
}
