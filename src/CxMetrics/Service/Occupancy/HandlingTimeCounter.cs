using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Adds up the handle times of contacts.</summary>
internal sealed class HandlingTimeCounter(HandlingDefinition definition, InvalidFacts invalid) : ICounter<Interaction, OccupancyTally>
{
    private readonly ReasonCounter _incomplete = new();
    private readonly ReasonCounter _assumed = new();
    private TimeSpan _handling;
    private long _contacts;

    public string? Add(Interaction fact)
    {
        if (HandleTime.ExclusionReason(fact, definition) is { } reason)
        {
            return reason;
        }

        HandleTime handle = HandleTime.Of(fact, definition, invalid, nameof(fact));
        if (handle.IsTooLong)
        {
            return handle.Reason;
        }

        if (handle.Time is { } time)
        {
            _handling = ExactCount.AddUpToHalf(_handling, time, "ticks of handling time", fact.Id);
            _contacts++;
        }

        if (handle.Reason is { } missing)
        {
            (handle.Time is null ? _incomplete : _assumed).Add(missing);
        }

        return null;
    }

    public OccupancyTally ToTally() => new()
    {
        Contacts = _contacts,
        HandlingTime = _handling,
        Incomplete = _incomplete.ToCounts(),
        Assumed = _assumed.ToCounts(),
    };
}
