namespace CxMetrics;

/// <summary>Counts sessions as completed and as contained.</summary>
internal sealed class SelfServiceCounter(SelfServiceDefinition definition) : ICounter<SelfServiceSession, SelfServiceTally>
{
    private readonly RateTally.Builder _completion = new();
    private readonly RateTally.Builder _recorded = new();
    private readonly RateTally.Builder _containment = new();
    private readonly RateTally.Builder _both = new();
    private readonly RateTally.Builder _cameBack = new();

    public string? Add(SelfServiceSession fact)
    {
        if (!definition.Covers(fact))
        {
            return ExclusionReasons.OtherHandler;
        }

        string? unknown = definition.ExclusionReason(fact);
        bool isContained = unknown is null && !definition.CameBack(fact);
        bool isCompleted = fact.Resolution == ContactResolution.Resolved;
        string? noOutcome = fact.Resolution is null ? ExclusionReasons.ResolutionUnknown : null;
        _completion.Add(isCompleted);
        Count(_recorded, isCompleted, noOutcome);
        Count(_containment, isContained, unknown);
        Count(_both, isContained && isCompleted, unknown);
        Count(_cameBack, !isContained, unknown ?? noOutcome ?? (isCompleted ? null : ExclusionReasons.NotCompleted));
        return null;
    }

    public SelfServiceTally ToTally() => new()
    {
        Completion = _completion.ToTally(),
        CompletionWhereRecorded = _recorded.ToTally(),
        Containment = _containment.ToTally(),
        ContainedAndCompleted = _both.ToTally(),
        CameBack = _cameBack.ToTally(),
    };

    private static void Count(RateTally.Builder rate, bool hits, string? reason) => rate.Add(reason is null ? hits : null, reason!);
}
