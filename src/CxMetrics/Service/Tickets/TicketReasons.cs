namespace CxMetrics;

/// <summary>Why tickets, events and durations are left out or noted, as reports print it.</summary>
internal static class TicketReasons
{
    public const string NotYetCreated = "created after the moment";
    public const string Duplicate = "duplicate";
    public const string UnknownTicket = "of an unknown ticket";
    public const string TicketNotYetCreated = "of a ticket created after the moment";
    public const string AfterAsOf = "after the moment";
    public const string NoStatus = "status event without a status";
    public const string NoTarget = "target event without a metric or a target";
    public const string BeforeCreation = "before the creation of the ticket";
    public const string SameStatus = "sets the status that it had";
    public const string TiedStatus = "of the moment and sequence of another status";
    public const string ReplyWithoutReplies = "first reply and no replies";

    public const string NotYet = "not yet";
    public const string SolvedWithoutReply = "solved without a reply";
    public const string CreatedByAgent = "created by an agent";
    public const string NotAssigned = "not assigned";
    public const string Invalid = "before the creation of the ticket";
    public const string Unknown = "unknown";
    public const string SolvedUnknown = "solved at an unknown moment";
    public const string Open = "open";
    public const string NeverSolved = "never solved";
    public const string NotApplicable = "not applicable";
    public const string Pending = "pending";

    public static string Of(MilestoneState state) => state switch
    {
        MilestoneState.NotYet => NotYet,
        MilestoneState.SolvedWithoutReply => SolvedWithoutReply,
        MilestoneState.CreatedByAgent => CreatedByAgent,
        MilestoneState.NotAssigned => NotAssigned,
        MilestoneState.Invalid => Invalid,
        _ => Unknown,
    };
}
