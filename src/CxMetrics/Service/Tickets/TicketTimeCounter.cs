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
            _excluded.Add(TicketReasons.Of(milestone.State));
        }
    }

    public TicketTimeTally ToTally() =>
        new(_calendar.ToTally(), _business?.ToTally() ?? DurationTally.AdditiveIdentity, _excluded.ToCounts());
}
