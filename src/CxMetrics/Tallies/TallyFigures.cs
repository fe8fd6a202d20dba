using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>Tallies as the counts and samples that tests and intervals take.</summary>
internal static class TallyFigures
{
    public static Proportion Counts(this RateTally tally) => new(tally.Numerator, tally.Denominator);

    public static SampleMoments Moments(this MomentTally tally) =>
        new(tally.Mean ?? 0, tally.StandardDeviation ?? 0, tally.Count);

    /// <summary>The Student t interval of the mean; undefined for fewer than two numbers.</summary>
    public static ConfidenceInterval MeanInterval(this MomentTally tally, double confidence) =>
        Means.StudentT(tally.Mean ?? 0, tally.StandardDeviation ?? 0, tally.Count, confidence);
}
