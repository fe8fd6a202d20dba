namespace CxMetrics;

/// <summary>Counts handled contacts with the times of their parts.</summary>
internal sealed class HandlingCounter(HandlingDefinition definition, InvalidFacts invalid) : ICounter<Interaction, HandlingTally>
{
    private readonly DurationTally.Builder _handle = new();
    private readonly DurationTally.Builder _talk = new();
    private readonly DurationTally.Builder _hold = new();
    private readonly DurationTally.Builder _wrap = new();
    private readonly RateTally.Builder _transferred = new();
    private readonly RateTally.Builder _escalated = new();
    private readonly ReasonCounter _incomplete = new();
    private readonly ReasonCounter _assumed = new();
    private long _transfers;

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

        if (handle.Reason is { } missing)
        {
            (handle.Time is null ? _incomplete : _assumed).Add(missing);
        }

        _handle.Add(handle.Time);
        TimeSpan? assumed = handle.Time is not null && definition.Missing == MissingPart.TookNoTime ? TimeSpan.Zero : null;
        _talk.Add(fact.Talk ?? assumed);
        _hold.Add(fact.Hold ?? (HandleTime.WithHold(definition.Parts) ? assumed : null));
        _wrap.Add(fact.Wrap ?? (HandleTime.WithWrap(definition.Parts) ? assumed : null));
        _transferred.Add(fact.Transfers is { } transfers ? transfers > 0 : null, ExclusionReasons.TransfersUnknown);
        _transfers += fact.Transfers ?? 0;
        _escalated.Add(
            fact.Resolution is { } resolution ? resolution == ContactResolution.Escalated : null, ExclusionReasons.ResolutionUnknown);
        return null;
    }

    public HandlingTally ToTally() => new()
    {
        HandleTimes = _handle.ToTally(),
        TalkTimes = _talk.ToTally(),
        HoldTimes = _hold.ToTally(),
        WrapTimes = _wrap.ToTally(),
        Transferred = _transferred.ToTally(),
        Transfers = _transfers,
        Escalated = _escalated.ToTally(),
        Incomplete = _incomplete.ToCounts(),
        Assumed = _assumed.ToCounts(),
    };
}
