namespace CxMetrics;

/// <summary>The words for why a fact does not count.</summary>
internal static class FcrReasons
{
    private static readonly string?[] Words =
    [
        null,
        ExclusionReasons.OtherKind,
        ExclusionReasons.UnknownKind,
        ExclusionReasons.NotAMoment,
        ExclusionReasons.Duplicate,
        ExclusionReasons.EndBeforeStart,
        ExclusionReasons.TwoCustomers,
        ExclusionReasons.TwoCurrencies,
        ExclusionReasons.ContactTooLarge,
        ExclusionReasons.NotYetKnown,
        ExclusionReasons.NoCustomer,
        ExclusionReasons.NoTopic,
        ExclusionReasons.NoIssue,
        ExclusionReasons.NoChannel,
        ExclusionReasons.NoEnd,
        ExclusionReasons.Immature,
        ExclusionReasons.BeyondFirstLine,
        ExclusionReasons.FirstLineUnknown,
        ExclusionReasons.Unanswered,
        ExclusionReasons.ResolutionUnknown,
        ExclusionReasons.TransfersUnknown,
    ];

    public static int Count => Words.Length;

    public static IEnumerable<string> All => Words.OfType<string>();

    public static string? Of(FcrExclusion exclusion) => Words[(int)exclusion];

    /// <summary>The exclusion of what a log left out already.</summary>
    public static FcrExclusion Find(string reason) => (FcrExclusion)Array.IndexOf(Words, reason);
}
