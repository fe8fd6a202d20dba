namespace CxMetrics;

/// <summary>Judges what was linked by the conditions of a definition, in one order: the end, maturity, first line, an answer, failure, what is unknown.</summary>
internal sealed class FcrJudge(FcrDefinition definition)
{
    private readonly bool _matureOnly = definition.RepeatRule?.Maturity == Maturity.MatureOnly;

    /// <summary>Judges an issue by its first contact, or a contact.</summary>
    /// <remarks>
    /// What the denominator is of is asked of the first contact alone, which every issue has: the more contacts are asked, the likelier one
    /// of them says something, and issues of several are the failures.
    /// </remarks>
    public FcrJudgement Judge(FcrLinkState state, in FcrContact first)
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

        FcrExclusion firstLine = FirstLine(first);
        exclusion = Unknown(firstLine, first);
        bool isSuccess = exclusion == FcrExclusion.None && isAlone && !HasFailed(first);
        return new(exclusion == FcrExclusion.None ? firstLine : exclusion, isSuccess, hasUnseenPast);
    }

    /// <summary>What must be known, also of what has failed already: otherwise gaps in the records would lower the rate.</summary>
    private FcrExclusion Unknown(FcrExclusion firstLine, in FcrContact contact) =>
        firstLine != FcrExclusion.None && definition.FirstLine == FcrFirstLine.ResolvableOnly ? firstLine
            : definition.Verdict == FcrVerdict.Customer && contact.CustomerSaysResolved is null ? FcrExclusion.Unanswered
            : definition.Verdict == FcrVerdict.Agent && contact.Resolution is null ? FcrExclusion.ResolutionUnknown
            : definition.Transfers == FcrTransfers.NotAllowed && contact.IsTransferred is null ? FcrExclusion.TransfersUnknown
            : FcrExclusion.None;

    private FcrExclusion FirstLine(in FcrContact contact) =>
        definition.FirstLine == FcrFirstLine.Everything
            ? FcrExclusion.None
            : contact.FirstLineResolvable switch
            {
                true => FcrExclusion.None,
                false => FcrExclusion.BeyondFirstLine,
                null => FcrExclusion.FirstLineUnknown,
            };

    private bool HasFailed(in FcrContact contact) =>
        definition.Verdict switch
        {
            FcrVerdict.Agent => contact.Resolution != ContactResolution.Resolved,
            FcrVerdict.Customer => contact.CustomerSaysResolved != true,
            _ => false,
        }
        || (definition.Transfers == FcrTransfers.NotAllowed && contact.IsTransferred == true);
}
