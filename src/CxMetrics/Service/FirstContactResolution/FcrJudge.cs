namespace CxMetrics;

/// <summary>Judges what was linked by the conditions of a definition, in one order: the end, maturity, first line, an answer, failure, what is unknown.</summary>
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
        exclusion = Population(firstLine, contacts);
        if (exclusion == FcrExclusion.None)
        {
            exclusion = Unknown(contacts.First);
        }

        bool isSuccess = exclusion == FcrExclusion.None && isAlone && !HasFailed(contacts.First);
        return new(exclusion == FcrExclusion.None ? firstLine : exclusion, isSuccess, hasUnseenPast);
    }

    /// <summary>What the denominator is of is asked first, also of what has failed.</summary>
    private FcrExclusion Population(FcrExclusion firstLine, FcrContacts contacts) =>
        firstLine != FcrExclusion.None && definition.FirstLine == FcrFirstLine.ResolvableOnly ? firstLine
            : definition.Verdict == FcrVerdict.Customer && !contacts.Any(static contact => contact.CustomerSaysResolved is not null)
                ? FcrExclusion.Unanswered
            : FcrExclusion.None;

    /// <summary>What else must be known of the first contact, also of what has failed already: else the rate would sink with what nobody recorded.</summary>
    private FcrExclusion Unknown(in FcrContact contact) =>
        definition.Verdict == FcrVerdict.Agent && contact.Resolution is null ? FcrExclusion.ResolutionUnknown
            : definition.Transfers == FcrTransfers.NotAllowed && contact.IsTransferred is null ? FcrExclusion.TransfersUnknown
            : FcrExclusion.None;

    private FcrExclusion FirstLine(FcrContacts contacts) =>
        definition.FirstLine == FcrFirstLine.Everything
            ? FcrExclusion.None
            : contacts.FirstLineResolvable switch
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
