namespace CxMetrics.Statistics;

/// <summary>A trinomial with pseudo-outcomes added, as the adjusted Wald methods do.</summary>
internal readonly struct AdjustedTrinomial
{
    public AdjustedTrinomial(Trinomial counts, double addedToEachEnd, double addedToMiddle)
    {
        double total = counts.Total + (2 * addedToEachEnd) + addedToMiddle;
        Net = (counts.Positive - counts.Negative) / total;
        StandardError = Math.Sqrt(Trinomial.SpreadAround(
            Net, counts.Positive + addedToEachEnd, counts.Neutral + addedToMiddle, counts.Negative + addedToEachEnd)) / total;
    }

    public double Net { get; }

    public double StandardError { get; }

    /// <summary>Lewis and Sauro's choice, which the default comparison uses.</summary>
    public static AdjustedTrinomial ThreeTriangular(Trinomial counts) => new(counts, 0.75, 1.5);

    public static AdjustedTrinomial Unadjusted(Trinomial counts) => new(counts, 0, 0);
}
