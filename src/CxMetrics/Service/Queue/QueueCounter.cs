namespace CxMetrics;

/// <summary>Counts interactions as offered, answered, abandoned or flowed out.</summary>
internal sealed class QueueCounter(QueueDefinition definition) : ICounter<Interaction, QueueTally>
{
    private readonly DurationTally.Builder _answered = new();
    private readonly DurationTally.Builder _abandoned = new();
    private long _answeredWithin;
    private long _answeredUntimed;
    private long _abandonedWithin;
    private long _abandonedUntimed;
    private long _shortAbandons;
    private long _flowedOut;

    public string? Add(Interaction fact)
    {
        if (!Contacts.IsInbound(fact))
        {
            return ExclusionReasons.Outbound;
        }

        if (Contacts.IsSelfService(fact))
        {
            return ExclusionReasons.SelfService;
        }

        int isWithin = fact.Queue <= definition.Threshold ? 1 : 0;
        int isUntimed = fact.Queue is null ? 1 : 0;
        switch (fact.QueueOutcome)
        {
            case QueueOutcome.Answered:
                _answered.Add(fact.Queue);
                _answeredWithin += isWithin;
                _answeredUntimed += isUntimed;
                return null;
            case QueueOutcome.Abandoned:
                _abandoned.Add(fact.Queue);
                _abandonedWithin += isWithin;
                _abandonedUntimed += isUntimed;
                _shortAbandons += fact.Queue < definition.ShortAbandon ? 1 : 0;
                return null;
            case QueueOutcome.FlowedOut:
                _flowedOut++;
                return null;
            default:
                return ExclusionReasons.NoQueue;
        }
    }

    public QueueTally ToTally() => new()
    {
        AnsweredWaits = _answered.ToTally(),
        AbandonedWaits = _abandoned.ToTally(),
        AnsweredWithin = _answeredWithin,
        AbandonedWithin = _abandonedWithin,
        ShortAbandons = _shortAbandons,
        AnsweredUntimed = _answeredUntimed,
        AbandonedUntimed = _abandonedUntimed,
        FlowedOut = _flowedOut,
    };
}
