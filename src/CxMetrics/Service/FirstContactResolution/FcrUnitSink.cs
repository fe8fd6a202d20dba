namespace CxMetrics;

/// <summary>Makes an object of each issue or contact.</summary>
internal struct FcrUnitSink(FcrDefinition definition, FcrLog log) : IFcrUnitSink
{
    private readonly FcrJudge _judge = new(definition);
    private readonly List<FcrUnit> _units = [];
    private FcrKeyLinks? _links;
    private int _start;

    public readonly FcrDefinition Definition => definition;

    public readonly IReadOnlyList<FcrUnit> Units => _units.AsReadOnly();

    public void Open(FcrKeyLinks links, int start) => (_links, _start) = (links, start);

    public readonly void Add(int first, int last, int contacts, FcrLinkState state)
    {
        if (definition.Counting != FcrCounting.LoneContacts)
        {
            AddUnit(_start + first, _start + last, contacts, state);
            return;
        }

        for (int place = _start + first; place <= _start + last; place++)
        {
            if (!_links!.Spans[place].IsAttempt)
            {
                AddUnit(place, place, 1, state);
            }
        }
    }

    public readonly void AddUnlinked(int contact, FcrJudgement judgement) => _units.Add(new FcrUnit(definition, log, contact, judgement));

    public readonly void AddLeftOut(FcrLeftOut leftOut) => _units.Add(new FcrUnit(definition, log, leftOut));

    private readonly void AddUnit(int first, int last, int contacts, FcrLinkState state) =>
        _units.Add(new FcrUnit(
            definition, log, _links!, first, last, contacts, _judge.Judge(state, log.Contacts[_links!.Spans[first].Contact])));
}
