namespace CxMetrics;

/// <summary>Counts issues or contacts as they come.</summary>
internal struct FcrTallySink(FcrDefinition definition, FcrLog log) : IFcrUnitSink
{
    private readonly FcrJudge _judge = new(definition);
    private readonly FcrCounts _counts = new() { Interactions = log.Interactions, JoinedLegs = log.JoinedLegs };
    private FcrKeyLinks? _links;
    private int _start;

    public readonly FcrDefinition Definition => definition;

    public readonly FcrTally ToTally() => _counts.ToTally(definition, log.AsOf);

    public void Open(FcrKeyLinks links, int start) => (_links, _start) = (links, start);

    public readonly void Add(int first, int last, int contacts, FcrLinkState state)
    {
        if (definition.Counting != FcrCounting.LoneContacts)
        {
            Judge(first, state).AddTo(_counts, definition.Counting == FcrCounting.Issues ? contacts : 0);
            return;
        }

        for (int place = first; place <= last; place++)
        {
            if (!_links!.Spans[_start + place].IsAttempt)
            {
                Judge(place, state).AddTo(_counts, 0);
            }
        }
    }

    public readonly void AddUnlinked(int contact, FcrJudgement judgement) => judgement.AddTo(_counts, 0);

    public readonly void AddLeftOut(FcrLeftOut leftOut) => _counts.Exclude(leftOut.Exclusion);

    private readonly FcrJudgement Judge(int first, FcrLinkState state) =>
        _judge.Judge(state, log.Contacts[_links!.Spans[_start + first].Contact]);
}
