namespace CxMetrics;

/// <summary>Collects milestones of one kind into a <see cref="TicketTimeTally"/>.</summary>
internal sealed class TicketTimeCounter(bool hasCalendar)
{
    private readonly DurationTally.Builder _calendar = new();
    private readonly DurationTally.Builder? _business = hasCalendar ? new() : null;
    private readonly ReasonCounter _excluded = new();

    public void Add(TicketMilestone milestone)
    {
        if (milestone.Time is { } time)
        {
            _calendar.Add(time.Calendar);
            _business?.Add(time.Business!.Value);
        }
        else
        {
            _excluded.Add(Reason(milestone.State));
        }
    }

    public TicketTimeTally ToTally() => new()
    {
        Calendar = _calendar.ToTally(),
        Business = _business?.ToTally() ?? DurationTally.AdditiveIdentity,
        Excluded = _excluded.ToCounts(),
    };

    private static string Reason(MilestoneState state) => state switch
    {
        MilestoneState.NotYet => ExclusionReasons.NotYet,
        MilestoneState.SolvedWithoutReply => ExclusionReasons.SolvedWithoutReply,
        MilestoneState.CreatedByAgent => ExclusionReasons.CreatedByAgent,
        MilestoneState.NotAssigned => ExclusionReasons.NotAssigned,
        MilestoneState.Invalid => ExclusionReasons.BeforeCreation,
        _ => ExclusionReasons.Unknown,
    };
}
