using CxMetrics.Statistics;

namespace CxMetrics.Experience;

/// <summary>Moments of a tally as the sample that tests and intervals of means take.</summary>
internal static class TalliedMoments
{
    public static SampleMoments Moments(this MomentTally tally) =>
        new(tally.Mean ?? 0, tally.StandardDeviation ?? 0, tally.Count);
}
