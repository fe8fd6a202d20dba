using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Sweeps the contacts of a key in columns, and counts what links alone decide. One a thread.</summary>
internal struct FcrColumnSink(FcrSweep sweep, FcrDefinition definition) : IFcrSink, ITimelineSweep<FcrSpan>
{
    private readonly FcrCounting _counting = definition.Counting;
    private readonly FcrLinkState _reasonToExclude =
        FcrLinkState.Endless | (definition.RepeatRule!.Maturity == Maturity.MatureOnly ? FcrLinkState.Immature : FcrLinkState.None);

    public FcrCounts Counts { get; } = new();

    public void Take(int start, ReadOnlySpan<FcrSpan> timeline) => sweep.Run(timeline, ref this);

    public readonly void Add(int first, int last, int contacts, FcrLinkState state)
    {
        int units = _counting == FcrCounting.LoneContacts ? contacts : 1;
        if ((state & _reasonToExclude) != FcrLinkState.None)
        {
            Counts.Exclude((state & FcrLinkState.Endless) != FcrLinkState.None ? FcrExclusion.NoEnd : FcrExclusion.Immature, units);
            return;
        }

        Counts.Add(units, (state & FcrLinkState.Repeated) == FcrLinkState.None, (state & FcrLinkState.UnseenPast) != FcrLinkState.None);
        if (_counting == FcrCounting.Issues)
        {
            Counts.AddIssue(contacts);
        }
    }
}
