using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts the contacts of a topic with their times and costs.</summary>
internal sealed class DriverCounter(ContactDriverDefinition definition, InvalidFacts invalid) : ICounter<Interaction, DriverTally>
{
    /// <summary>Talk, hold and wrap-up time, as far as they are recorded: a topic is ranked by the time that is known.</summary>
    private static readonly HandlingDefinition Times = HandlingDefinition.MissingTookNoTime;

    private readonly MoneySumBuilder _costs = new();
    private TimeSpan _handleTime;
    private long _contacts;
    private long _timed;

    public string? Add(Interaction fact)
    {
        if (ContactScopes.ExclusionReason(definition.Scope, fact) is { } reason)
        {
            return reason;
        }

        HandleTime handle = HandleTime.Of(fact, Times, invalid, nameof(fact));
        if (handle.IsTooLong)
        {
            return handle.Reason;
        }

        TimeSpan handleTime = ExactCount.AddUpToHalf(_handleTime, handle.Time ?? TimeSpan.Zero, "ticks of handle time", fact.Id);
        if (fact.Cost is { } cost)
        {
            _costs.Add(cost, fact.Currency, "The cost of interaction", fact.Id);
        }

        _handleTime = handleTime;
        _timed += handle.Time is null ? 0 : 1;
        _contacts++;
        return null;
    }

    public void Expect(DriverTally tally) => _costs.Expect(tally.Costs);

    public DriverTally ToTally() => new() { Contacts = _contacts, Timed = _timed, HandleTime = _handleTime, Costs = _costs.ToSum() };
}
