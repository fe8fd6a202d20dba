using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Sweeps the contacts of a key in columns, and counts what links alone decide. One a thread.</summary>
internal struct FcrColumnSink(FcrSweep sweep, FcrDefinition definition) : IFcrSink, ITimelineSweep<FcrSpan>
{
    private readonly FcrJudge _judge = new(definition);
    private readonly FcrCounting _counting = definition.Counting;

    public FcrCounts Counts { get; } = new();

    public void Take(int start, ReadOnlySpan<FcrSpan> timeline) => sweep.Run(timeline, ref this);

    public readonly void Add(int first, int last, int contacts, FcrLinkState state) => Counts.Add(
        _judge.Judge(state), _counting == FcrCounting.LoneContacts ? contacts : 1, _counting == FcrCounting.Issues ? contacts : 0);
}
