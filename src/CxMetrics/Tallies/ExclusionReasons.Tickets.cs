namespace CxMetrics;

/// <content>Reasons of tickets, of their events and of their times.</content>
public static partial class ExclusionReasons
{
    /// <summary>The ticket was created after the moment.</summary>
    public const string NotYetCreated = "created after the moment";

    /// <summary>The event is of an unknown ticket.</summary>
    public const string UnknownTicket = "of an unknown ticket";

    /// <summary>The event is of a ticket that was created after the moment.</summary>
    public const string TicketNotYetCreated = "of a ticket created after the moment";

    /// <summary>The event lies after the moment.</summary>
    public const string AfterAsOf = "after the moment";

    /// <summary>The event sets a status, and does not say which.</summary>
    public const string NoStatus = "status event without a status";

    /// <summary>The event sets a service-level target, and does not say which.</summary>
    public const string NoTarget = "target event without a metric or a target";

    /// <summary>The reply, the solve or another event lies before the creation of the ticket.</summary>
    public const string BeforeCreation = "before the creation of the ticket";

    /// <summary>The event sets the status that the ticket had; it counts, and is noted.</summary>
    public const string SameStatus = "sets the status that it had";

    /// <summary>The event has the moment and the sequence of another status; it counts, and is noted.</summary>
    public const string TiedStatus = "of the moment and sequence of another status";

    /// <summary>The ticket has a first reply and 0 replies.</summary>
    public const string ReplyWithoutReplies = "first reply and no replies";

    /// <summary>It has not happened yet.</summary>
    public const string NotYet = "not yet";

    /// <summary>The ticket was solved without the reply.</summary>
    public const string SolvedWithoutReply = "solved without a reply";

    /// <summary>An agent created the ticket.</summary>
    public const string CreatedByAgent = "created by an agent";

    /// <summary>No agent was assigned before the ticket was answered or solved.</summary>
    public const string NotAssigned = "not assigned";

    /// <summary>The source does not tell.</summary>
    public const string Unknown = "unknown";

    /// <summary>The ticket was solved at an unknown moment.</summary>
    public const string SolvedUnknown = "solved at an unknown moment";

    /// <summary>The ticket is not solved.</summary>
    public const string Open = "open";

    /// <summary>The ticket was never solved.</summary>
    public const string NeverSolved = "never solved";

    /// <summary>The ticket has no target, or nothing to time.</summary>
    public const string NotApplicable = "not applicable";
}
