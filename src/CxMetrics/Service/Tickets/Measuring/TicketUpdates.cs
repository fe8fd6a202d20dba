using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Follows the answers to one ticket that keep the customer up to date: from each to the next, while it is not solved.</summary>
/// <remarks>What is passed in is the time that the ticket has been new, open or on hold so far: so the time pending is left out.</remarks>
internal sealed class TicketUpdates(TicketStopwatch watch)
{
    private readonly List<TicketMilestone> _periodic = [];
    private readonly List<TicketMilestone> _pausable = [];
    private DateTimeOffset? _since;
    private TicketTime _then = watch.Zero;

    public void Answered(OrderedMoment mark, TicketTime active, bool isSolved)
    {
        if (_since is { } since && mark.At >= since)
        {
            _periodic.Add(watch.Milestone(since, mark));
            _pausable.Add(TicketMilestone.Reached(since, mark.At, Passed(active)) with { Order = mark.Order });
        }

        _since = isSolved ? null : mark.At;
        _then = active;
    }

    /// <summary>A solve ends what was promised; with the last answer, it leaves nothing to time.</summary>
    public void Solved(OrderedMoment mark, TicketTime active)
    {
        if (_since is { } since && mark.At > since)
        {
            TicketMilestone periodic = watch.Missing(since, mark.At, mark);
            _periodic.Add(periodic with { Waited = periodic.CutOff });
            _pausable.Add(periodic with { Waited = Passed(active), CutOff = Passed(active) });
        }

        _since = null;
    }

    /// <summary>The time since the last answer without the time pending; null where none is to be followed by another.</summary>
    public TicketTime? PausableSoFar(TicketTime active) => _since is null ? null : Passed(active);

    public IReadOnlyList<TicketMilestone> Periodic(DateTimeOffset asOf) =>
        new ValueList<TicketMilestone>(_since is { } since ? [.. _periodic, watch.Missing(since, asOf, null)] : _periodic);

    public IReadOnlyList<TicketMilestone> Pausable(TicketTime active) =>
        new ValueList<TicketMilestone>(_since is { } since ? [.. _pausable, TicketMilestone.NotYet(since, Passed(active))] : _pausable);

    private TicketTime Passed(TicketTime active) => TicketTime.Minus(active, _then);
}
