namespace CxMetrics.Statistics;

/// <summary>The successes of the first of two sides, given the trials of each and the successes of both together.</summary>
internal readonly struct HypergeometricOutcomes : IOutcomes
{
    private readonly long _firstTrials;
    private readonly long _secondTrials;

    /// <summary>The second side's failures minus the first side's successes, which is the same for every outcome.</summary>
    private readonly long _offset;

    public HypergeometricOutcomes(Proportion first, Proportion second)
    {
        _firstTrials = first.Trials;
        _secondTrials = second.Trials;
        _offset = second.Failures - first.Successes;
        Lowest = Math.Max(0, -_offset);
        Int128 successes = (Int128)first.Successes + second.Successes;
        Highest = (long)Int128.Min(_firstTrials, successes);
        UInt128 weighted = ((UInt128)_firstTrials + 1) * ((UInt128)successes + 1);
        Mode = (long)(weighted / ((UInt128)_firstTrials + (UInt128)_secondTrials + 2));
    }

    public long Lowest { get; }

    public long Highest { get; }

    public long Mode { get; }

    public double RatioToNext(long outcome)
    {
        long secondFailures = _offset + outcome;
        return (_firstTrials - outcome) / (outcome + 1.0) * ((_secondTrials - secondFailures) / (secondFailures + 1.0));
    }
}
