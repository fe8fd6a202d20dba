namespace CxMetrics;

/// <summary>The words for each exclusion.</summary>
internal static class FcrReasons
{
    public const string AnotherKind = "another kind";
    public const string UnknownKind = "unknown kind";
    public const string NotAMoment = "not a moment";
    public const string Duplicate = ExclusionReasons.Duplicate;
    public const string EndBeforeStart = ExclusionReasons.EndBeforeStart;
    public const string TwoCustomers = ExclusionReasons.TwoCustomers;
    public const string NotYetKnown = "not yet known";
    public const string NoCustomer = "no customer id";
    public const string NoTopic = "no topic";
    public const string NoIssue = "no issue id";
    public const string NoChannel = "no channel";
    public const string NoEnd = "no end";
    public const string Immature = "immature";
    public const string BeyondFirstLine = "beyond first line";
    public const string FirstLineUnknown = "first line unknown";
    public const string Unanswered = "unanswered";
    public const string ResolutionUnknown = "no resolution recorded";
    public const string TransfersUnknown = "transfers unknown";

    private static readonly string?[] Words =
    [
        null, AnotherKind, UnknownKind, NotAMoment, Duplicate, EndBeforeStart, TwoCustomers, ExclusionReasons.TwoCurrencies, ExclusionReasons.ContactTooLarge, NotYetKnown,
        NoCustomer, NoTopic, NoIssue, NoChannel, NoEnd, Immature, BeyondFirstLine, FirstLineUnknown, Unanswered, ResolutionUnknown, TransfersUnknown,
    ];

    public static int Count => Words.Length;

    public static string? Of(FcrExclusion exclusion) => Words[(int)exclusion];

    /// <summary>The exclusion of what a log left out already.</summary>
    public static FcrExclusion Find(string reason) => (FcrExclusion)Array.IndexOf(Words, reason);
}
