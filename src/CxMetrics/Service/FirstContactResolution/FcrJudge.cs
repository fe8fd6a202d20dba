namespace CxMetrics;

/// <summary>Judges what was linked by the conditions of a definition, in one order: the end, maturity, first line, verdict, transfers.</summary>
internal sealed class FcrJudge(FcrDefinition definition)
{
    private readonly bool _matureOnly = definition.RepeatRule?.Maturity == FcrMaturity.MatureOnly;

    /// <summary>Judges an issue, or a contact; with its contacts where the definition looks at more than links.</summary>
    public FcrJudgement Judge(FcrLinkState state, FcrContacts contacts)
    {
        bool hasUnseenPast = (state & FcrLinkState.UnseenPast) != FcrLinkState.None;
        FcrExclusion exclusion = (state & FcrLinkState.Endless) != FcrLinkState.None ? FcrExclusion.NoEnd
            : _matureOnly && (state & FcrLinkState.Immature) != FcrLinkState.None ? FcrExclusion.Immature
            : FcrExclusion.None;
        bool isAlone = (state & FcrLinkState.Repeated) == FcrLinkState.None;
        if (exclusion != FcrExclusion.None)
        {
            return new(exclusion, false, hasUnseenPast);
        }

        if (definition.IsLinkOnly)
        {
            return new(exclusion, isAlone, hasUnseenPast);
        }

        FcrExclusion firstLine = FirstLine(contacts);
        exclusion = firstLine != FcrExclusion.None && definition.FirstLine == FcrFirstLine.ResolvableOnly ? firstLine
            : definition.Verdict == FcrVerdict.Customer && !contacts.Any(static contact => contact.CustomerSaysResolved is not null)
                ? FcrExclusion.Unanswered
            : definition.Transfers == FcrTransfers.NotAllowed && contacts.Any(static contact => contact.IsTransferred is null)
                ? FcrExclusion.TransfersUnknown
            : FcrExclusion.None;
        bool isSuccess = exclusion == FcrExclusion.None && isAlone && HasPassed(contacts.First);
        return new(exclusion == FcrExclusion.None ? firstLine : exclusion, isSuccess, hasUnseenPast);
    }

    private FcrExclusion FirstLine(FcrContacts contacts) =>
        definition.FirstLine == FcrFirstLine.Everything
            ? FcrExclusion.None
            : contacts.FirstLineResolvable switch
            {
                true => FcrExclusion.None,
                false => FcrExclusion.BeyondFirstLine,
                null => FcrExclusion.FirstLineUnknown,
            };

    private bool HasPassed(in FcrContact contact) =>
        definition.Verdict switch
        {
            FcrVerdict.Agent => contact.Resolution == ContactResolution.Resolved,
            FcrVerdict.Customer => contact.CustomerSaysResolved == true,
            _ => true,
        }
        && (definition.Transfers == FcrTransfers.Allowed || contact.IsTransferred == false);
}
