namespace CxMetrics;

/// <summary>Judges what a sweep links; where lone contacts are counted, each contact on its own.</summary>
internal struct FcrLinkSink(FcrDefinition definition, FcrLog log, FcrKeyLinks links, Action<FcrLink> take) : IFcrSink
{
    private readonly FcrJudge _judge = new(definition);

    /// <summary>The place at which the contacts of the key begin.</summary>
    public int Start { get; set; }

    public readonly void Add(int first, int last, int contacts, FcrLinkState state)
    {
        bool isApart = definition.Counting == FcrCounting.LoneContacts;
        for (int place = Start + first; place <= Start + (isApart ? last : first); place++)
        {
            ref readonly FcrSpan span = ref links.Spans[place];
            if (!span.IsAttempt)
            {
                take(new(links, place, isApart ? place : Start + last, isApart ? 1 : contacts, _judge.Judge(state, log.Contacts[span.Contact])));
            }
        }
    }
}
