using CxMetrics.Internal;

namespace CxMetrics.Statistics;

/// <summary>The number of successes among trials at a known share, above 0 and below 1.</summary>
internal readonly struct BinomialOutcomes : IOutcomes
{
    // In two parts: an error in the odds, however small, would grow with every step away from the mode.
    private readonly DoubleDouble _odds;

    public BinomialOutcomes(long trials, double share)
    {
        DoubleDouble other = new DoubleDouble(1, 0) - new DoubleDouble(share, 0);
        _odds = (new DoubleDouble(share, 0) / other.High) * (new DoubleDouble(1, 0) - new DoubleDouble(other.Low / other.High, 0));
        Highest = trials;
        Mode = Math.Min(trials, (long)((trials + 1.0) * share));
    }

    public long Lowest => 0;

    public long Highest { get; }

    public long Mode { get; }

    public double RatioToNext(long outcome)
    {
        double counts = (double)(Highest - outcome) / (outcome + 1);
        return Math.FusedMultiplyAdd(counts, _odds.High, counts * _odds.Low);
    }
}
