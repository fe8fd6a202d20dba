using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Golden;

/// <summary>The donors of 1995 and their gifts of the six years after: the table of Fader, Hardie and Shang (2010).</summary>
internal static class Donations
{
    private static readonly int[] Repeats = [6, 5, 4, 3, 2, 1, 5, 4, 3, 2, 1, 4, 3, 2, 1, 3, 2, 1, 2, 1, 1, 0];
    private static readonly double[] Recency = [6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3, 2, 2, 1, 0];
    private static readonly long[] Donors = [1203, 728, 512, 357, 234, 129, 335, 284, 225, 173, 119, 240, 181, 155, 78, 322, 255, 129, 613, 277, 1091, 3464];

    public static PurchaseSummaries Customers { get; } =
        PurchaseSummaries.FromColumns(Repeats, Recency, [.. Enumerable.Repeat(6.0, Repeats.Length)], TimeUnit.Year, weights: Donors);
}
