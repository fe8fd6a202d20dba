using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Adds up the time that agents were there.</summary>
internal sealed class StaffingCounter(InvalidFacts invalid) : ICounter<AgentStaffing, OccupancyTally>
{
    private TimeSpan _available;
    private TimeSpan _paid;
    private long _paidUnknown;
    private long _staffings;

    public string? Add(AgentStaffing fact)
    {
        if (fact.To < fact.From)
        {
            return InvalidFact.Refuse(
                invalid,
                ExclusionReasons.EndBeforeStart,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The staffing of the agent {Quote.Of(fact.AgentId)} ends at {fact.To:O}, before it starts at {fact.From:O}; expected an end no earlier than the start."),
                nameof(fact));
        }

        if (fact is { From: { } from, To: { } to } && fact.Available > to - from)
        {
            return InvalidFact.Refuse(
                invalid,
                ExclusionReasons.AvailableTooLong,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The agent {Quote.Of(fact.AgentId)} was available for {fact.Available:c} from {from:O} to {to:O}; expected at most {to - from:c}."),
                nameof(fact));
        }

        TimeSpan available = ExactCount.AddUpToHalf(_available, fact.Available, "ticks of available time", fact.AgentId);
        _paid = ExactCount.AddUpToHalf(_paid, fact.Paid ?? TimeSpan.Zero, "ticks of paid time", fact.AgentId);
        _available = available;
        _paidUnknown += fact.Paid is null ? 1 : 0;
        _staffings++;
        return null;
    }

    public OccupancyTally ToTally() => new() { Staffings = _staffings, AvailableTime = _available, PaidTime = _paid, PaidUnknown = _paidUnknown };
}
