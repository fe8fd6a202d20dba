namespace CxMetrics;

/// <summary>Judges tickets one at a time into a rate.</summary>
internal sealed class SlaBuilder(SlaDefinition definition) : ITallyBuilder<TicketMeasures, RateTally>
{
    private readonly RateTally.Builder _rate = new(definition.ToString());

    public void Add(TicketMeasures fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        SlaOutcome outcome = definition.Policy.Judge(fact, definition.Metric);
        if (outcome is SlaOutcome.Met or SlaOutcome.Breached)
        {
            _rate.Add(outcome == SlaOutcome.Met);
        }
        else
        {
            _rate.Exclude(Reason(outcome));
        }
    }

    public void Add(RateTally tally) => _rate.Add(tally);

    public void Exclude(string reason, long count = 1) => _rate.Exclude(reason, count);

    public RateTally ToTally() => _rate.ToTally();

    private static string Reason(SlaOutcome outcome) => outcome switch
    {
        SlaOutcome.Pending => TicketReasons.Pending,
        SlaOutcome.SolvedWithoutReply => TicketReasons.SolvedWithoutReply,
        SlaOutcome.NotApplicable => TicketReasons.NotApplicable,
        SlaOutcome.Invalid => TicketReasons.Invalid,
        _ => TicketReasons.Unknown,
    };
}
