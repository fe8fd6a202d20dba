namespace CxMetrics;

/// <summary>Counts what links alone decide.</summary>
internal readonly struct FcrColumnSink(FcrCounts counts, FcrDefinition definition) : IFcrSink
{
    private readonly FcrCounts _counts = counts;
    private readonly FcrCounting _counting = definition.Counting;
    private readonly FcrLinkState _reasonToExclude =
        FcrLinkState.Endless | (definition.RepeatRule!.Maturity == FcrMaturity.MatureOnly ? FcrLinkState.Immature : FcrLinkState.None);

    public void Add(int first, int last, int contacts, FcrLinkState state)
    {
        int units = _counting == FcrCounting.LoneContacts ? contacts : 1;
        if ((state & _reasonToExclude) != FcrLinkState.None)
        {
            _counts.Exclude((state & FcrLinkState.Endless) != FcrLinkState.None ? FcrExclusion.NoEnd : FcrExclusion.Immature, units);
            return;
        }

        _counts.Add(units, (state & FcrLinkState.Repeated) == FcrLinkState.None, (state & FcrLinkState.UnseenPast) != FcrLinkState.None);
        if (_counting == FcrCounting.Issues)
        {
            _counts.AddIssue(contacts);
        }
    }
}
