using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The handle time of one contact under a definition: known, or unknown for a reason.</summary>
internal readonly record struct HandleTime(TimeSpan? Time, string? Reason)
{
    public bool IsTooLong => Time is null && ReferenceEquals(Reason, ExclusionReasons.HandleTimeTooLong);

    public static IReadOnlyList<string> Reasons { get; } =
    [
        .. ContactScopes.Reasons,
        ExclusionReasons.OtherDirection,
        ExclusionReasons.HandleTimeTooLong,
        ExclusionReasons.NoTalk,
        ExclusionReasons.NoHold,
        ExclusionReasons.NoWrap,
    ];

    public static bool WithHold(HandleTimeParts parts) => parts is HandleTimeParts.TalkHoldWrap or HandleTimeParts.TalkHold;

    public static bool WithWrap(HandleTimeParts parts) => parts is HandleTimeParts.TalkHoldWrap or HandleTimeParts.TalkWrap;

    /// <summary>Why a contact is none of those that the definition is about; null where it is one.</summary>
    public static string? ExclusionReason(Interaction fact, HandlingDefinition definition) =>
        ContactScopes.ExclusionReason(ContactScope.Human, fact) is { } reason
            ? reason
            : definition.Direction is { } direction && fact.Direction != direction ? ExclusionReasons.OtherDirection : null;

    /// <summary>
    /// Adds up the parts. The reason is the first part missing, which either leaves the time unknown or was taken to be none.
    /// </summary>
    public static HandleTime Of(Interaction fact, HandlingDefinition definition, InvalidFacts invalid, string name)
    {
        bool withHold = WithHold(definition.Parts);
        bool withWrap = WithWrap(definition.Parts);
        string? missing = fact.Talk is null ? ExclusionReasons.NoTalk : withHold && fact.Hold is null ? ExclusionReasons.NoHold : withWrap && fact.Wrap is null ? ExclusionReasons.NoWrap : null;
        bool isUnknown = fact.Talk is null && !(withHold && fact.Hold is not null) && !(withWrap && fact.Wrap is not null);
        if (isUnknown || (missing is not null && definition.Missing == MissingPart.LeavesTimeUnknown))
        {
            return new HandleTime(null, missing);
        }

        Int128 ticks = (Int128)(fact.Talk?.Ticks ?? 0) + (withHold ? fact.Hold?.Ticks ?? 0 : 0) + (withWrap ? fact.Wrap?.Ticks ?? 0 : 0);
        return ticks <= long.MaxValue
            ? new HandleTime(TimeSpan.FromTicks((long)ticks), missing)
            : invalid == InvalidFacts.Count
                ? new HandleTime(null, ExclusionReasons.HandleTimeTooLong)
                : throw new ArgumentException(
                    $"The parts of the interaction {Quote.Of(fact.Id)} add up to more than {TimeSpan.MaxValue:c}; expected no more.", name);
    }
}
