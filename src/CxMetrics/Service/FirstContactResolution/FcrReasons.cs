namespace CxMetrics;

/// <summary>The words for each exclusion.</summary>
internal static class FcrReasons
{
    public const string AnotherKind = "another kind";
    public const string UnknownKind = "unknown kind";
    public const string NotAMoment = "not a moment";
    public const string Duplicate = "duplicate";
    public const string EndBeforeStart = "end before start";
    public const string TwoCustomers = "contact of two customers";
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

    public const int Count = (int)FcrExclusion.TransfersUnknown + 1;

    public static string? Of(FcrExclusion exclusion) => exclusion switch
    {
        FcrExclusion.AnotherKind => AnotherKind,
        FcrExclusion.UnknownKind => UnknownKind,
        FcrExclusion.NotAMoment => NotAMoment,
        FcrExclusion.Duplicate => Duplicate,
        FcrExclusion.EndBeforeStart => EndBeforeStart,
        FcrExclusion.TwoCustomers => TwoCustomers,
        FcrExclusion.NotYetKnown => NotYetKnown,
        FcrExclusion.NoCustomer => NoCustomer,
        FcrExclusion.NoTopic => NoTopic,
        FcrExclusion.NoIssue => NoIssue,
        FcrExclusion.NoChannel => NoChannel,
        FcrExclusion.NoEnd => NoEnd,
        FcrExclusion.Immature => Immature,
        FcrExclusion.BeyondFirstLine => BeyondFirstLine,
        FcrExclusion.FirstLineUnknown => FirstLineUnknown,
        FcrExclusion.Unanswered => Unanswered,
        FcrExclusion.ResolutionUnknown => ResolutionUnknown,
        FcrExclusion.TransfersUnknown => TransfersUnknown,
        _ => null,
    };
}
