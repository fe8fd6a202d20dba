using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Sweeps journeys and counts their attempts. One a thread.</summary>
internal struct ConversionSink(ConversionSweep sweep, int stages) : IConversionSink, ITimelineSweep<JourneySpan>
{
    private long _notEntered;
    private long _immature;

    public ConversionCounts Counts { get; } = new(stages);

    public void Take(int start, ReadOnlySpan<JourneySpan> timeline) => sweep.Run(timeline, ref this);

    public readonly void Add(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> reached) => Counts.Add(journey, reached);

    public void Exclude(int opening, string reason)
    {
        _notEntered += opening < 0 ? 1 : 0;
        _immature += opening < 0 ? 0 : 1;
    }

    /// <summary>What was counted in all.</summary>
    public static ConversionTally Sum(IReadOnlyList<ConversionSink> sinks, ConversionDefinition definition, DateTimeOffset asOf)
    {
        ConversionCounts sum = new(definition.Stages.Count);
        foreach (ConversionSink sink in sinks)
        {
            sum.Add(sink.Counts);
            sum.Excluded.Add(ExclusionReasons.NotEntered, sink._notEntered);
            sum.Excluded.Add(ExclusionReasons.Immature, sink._immature);
        }

        return (sum.ToTally() with { Definition = definition, AsOf = asOf }).Excluding(sum.Excluded.ToCounts());
    }
}
