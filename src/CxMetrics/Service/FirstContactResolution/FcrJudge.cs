namespace CxMetrics;

/// <summary>Judges what was linked by the conditions of a definition, in one order: the end, maturity, first line, an answer, failure, what is unknown.</summary>
internal sealed class FcrJudge(FcrDefinition definition)
{
    private readonly bool _matureOnly = definition.RepeatRule?.Maturity == Maturity.MatureOnly;
    private readonly bool _isLinkOnly = definition.IsLinkOnly;

    /// <summary>Judges by the links alone.</summary>
    public FcrJudgement Judge(FcrLinkState state)
    {
        string? exclusion = (state & FcrLinkState.Endless) != FcrLinkState.None ? ExclusionReasons.NoEnd
            : _matureOnly && (state & FcrLinkState.Immature) != FcrLinkState.None ? ExclusionReasons.Immature
            : null;
        return new(exclusion, exclusion is null && (state & FcrLinkState.Repeated) == FcrLinkState.None, (state & FcrLinkState.UnseenPast) != FcrLinkState.None);
    }

    /// <summary>Judges an issue by its first contact, or a contact.</summary>
    /// <remarks>
    /// What the denominator is of is asked of the first contact alone, which every issue has: the more contacts are asked, the likelier one
    /// of them says something, and issues of several are the failures.
    /// </remarks>
    public FcrJudgement Judge(FcrLinkState state, in FcrContact first)
    {
        FcrJudgement linked = Judge(state);
        if (linked.Exclusion is not null || _isLinkOnly)
        {
            return linked;
        }

        string? firstLine = FirstLine(first);
        string? unknown = Unknown(firstLine, first);
        return new(unknown ?? firstLine, unknown is null && linked.IsSuccess && !HasFailed(first), linked.HasUnseenPast);
    }

    /// <summary>What must be known, also of what has failed already: otherwise gaps in the records would lower the rate.</summary>
    private string? Unknown(string? firstLine, in FcrContact contact) =>
        firstLine is not null && definition.FirstLine == FcrFirstLine.ResolvableOnly ? firstLine
            : definition.Verdict == FcrVerdict.Customer && contact.CustomerSaysResolved is null ? ExclusionReasons.Unanswered
            : definition.Verdict == FcrVerdict.Agent && contact.Resolution is null ? ExclusionReasons.ResolutionUnknown
            : definition.Transfers == FcrTransfers.NotAllowed && contact.IsTransferred is null ? ExclusionReasons.TransfersUnknown
            : null;

    private string? FirstLine(in FcrContact contact) =>
        definition.FirstLine == FcrFirstLine.Everything || contact.FirstLineResolvable == true ? null
            : contact.FirstLineResolvable is null ? ExclusionReasons.FirstLineUnknown
            : ExclusionReasons.BeyondFirstLine;

    private bool HasFailed(in FcrContact contact) =>
        definition.Verdict switch
        {
            FcrVerdict.Agent => contact.Resolution != ContactResolution.Resolved,
            FcrVerdict.Customer => contact.CustomerSaysResolved != true,
            _ => false,
        }
        || (definition.Transfers == FcrTransfers.NotAllowed && contact.IsTransferred == true);
}
