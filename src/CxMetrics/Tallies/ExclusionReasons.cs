namespace CxMetrics;

/// <summary>The reasons for which facts are left out: <c>result.Excluded[ExclusionReasons.Duplicate]</c>.</summary>
/// <remarks>Each definition lists its own in <c>Reasons</c>.</remarks>
public static partial class ExclusionReasons
{
    /// <summary>Its id appeared before.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>The legs of its contact have two customers.</summary>
    public const string TwoCustomers = "contact of two customers";

    /// <summary>The legs of its contact have two currencies, or costs with and without one.</summary>
    public const string TwoCurrencies = "contact of two currencies";

    /// <summary>The durations, transfers or costs of the legs of its contact add up to more than their types hold.</summary>
    public const string ContactTooLarge = "contact too large";

    /// <summary>It answers another kind of question.</summary>
    public const string OtherKind = "another kind";

    /// <summary>Its score is off the scale.</summary>
    public const string OffScale = "off the scale";

    /// <summary>Its weight is neither 0 nor 1e-100 to 1e100.</summary>
    public const string InvalidWeight = "invalid weight";

    /// <summary>It is a survey that was not delivered.</summary>
    public const string Undelivered = "undelivered";

    /// <summary>It is a survey sent at an unknown moment.</summary>
    public const string SentUnknown = "sent at an unknown moment";

    /// <summary>It is a survey answered at an unknown moment.</summary>
    public const string AnsweredUnknown = "answered at an unknown moment";

    /// <summary>The company reached out.</summary>
    public const string Outbound = "outbound";

    /// <summary>It went in the other direction.</summary>
    public const string OtherDirection = "other direction";

    /// <summary>The customer gave up waiting.</summary>
    public const string Abandoned = "abandoned";

    /// <summary>The customer gave up waiting within the threshold.</summary>
    public const string AbandonedWithinThreshold = "abandoned within the threshold";

    /// <summary>The customer gave up too early to count.</summary>
    public const string ShortAbandon = "short abandon";

    /// <summary>It flowed out of the queue, to another queue or site.</summary>
    public const string FlowedOut = "flowed out";

    /// <summary>It has no queue outcome.</summary>
    public const string NoQueue = "no queue";

    /// <summary>It was answered after an unknown wait.</summary>
    public const string AnsweredUntimed = "answered after an unknown wait";

    /// <summary>It was abandoned after an unknown wait.</summary>
    public const string AbandonedUntimed = "abandoned after an unknown wait";

    /// <summary>No person handled it.</summary>
    public const string NotHandledByPerson = "not handled by a person";

    /// <summary>Nobody and nothing handled it.</summary>
    public const string NotHandled = "not handled";

    /// <summary>The customer used self-service.</summary>
    public const string SelfService = "self-service";

    /// <summary>It was no self-service.</summary>
    public const string NotSelfService = "not self-service";

    /// <summary>No AI agent handled it.</summary>
    public const string NotAiAgent = "not handled by an AI agent";

    /// <summary>Whether it converted was not recorded.</summary>
    public const string NoConversion = "no conversion recorded";

    /// <summary>Whether it was flagged was not recorded.</summary>
    public const string NoFlag = "no flag recorded";

    /// <summary>Its talk time is unknown.</summary>
    public const string NoTalk = "no talk time";

    /// <summary>Its hold time is unknown.</summary>
    public const string NoHold = "no hold time";

    /// <summary>Its wrap-up time is unknown.</summary>
    public const string NoWrap = "no wrap time";

    /// <summary>Its parts add up to more than a <see cref="TimeSpan"/> holds.</summary>
    public const string HandleTimeTooLong = "handle time too long";

    /// <summary>The number of its transfers is unknown.</summary>
    public const string TransfersUnknown = "transfers unknown";

    /// <summary>Its resolution was not recorded.</summary>
    public const string ResolutionUnknown = "no resolution recorded";

    /// <summary>It ends before it starts.</summary>
    public const string EndBeforeStart = "end before start";

    /// <summary>A staffing with more time available than it lasted.</summary>
    public const string AvailableTooLong = "available for longer than the staffing lasted";

    /// <summary>Its time is not up yet.</summary>
    public const string Pending = "pending";

    /// <summary>The customer was called back before the offer.</summary>
    public const string CalledBackBeforeOffer = "called back before the offer";

    /// <summary>The customer was called back after the moment up to which the offer was watched.</summary>
    public const string CalledBackAfterObservation = "called back after the observation";

    /// <summary>It has no cost.</summary>
    public const string NoCost = "no cost";

    /// <summary>It belongs to no issue.</summary>
    public const string NoIssue = "no issue id";

    /// <summary>Another kind of automation handled it.</summary>
    public const string OtherHandler = "another handler";

    /// <summary>Its customer is unknown.</summary>
    public const string NoCustomer = "no customer id";

    /// <summary>Its end is unknown.</summary>
    public const string NoEnd = "no end";

    /// <summary>The time in which its customer could come back was not over yet.</summary>
    public const string Immature = "immature";

    /// <summary>It was not completed.</summary>
    public const string NotCompleted = "not completed";

    /// <summary>What kind it is, is unknown.</summary>
    public const string UnknownKind = "unknown kind";

    /// <summary>Its start or end is not a moment of the calendar.</summary>
    public const string NotAMoment = "not a moment";

    /// <summary>It starts after the moment of the log.</summary>
    public const string NotYetKnown = "not yet known";

    /// <summary>It has no topic.</summary>
    public const string NoTopic = "no topic";

    /// <summary>It has no channel.</summary>
    public const string NoChannel = "no channel";

    /// <summary>The first line cannot resolve it.</summary>
    public const string BeyondFirstLine = "beyond first line";

    /// <summary>Whether the first line can resolve it is unknown.</summary>
    public const string FirstLineUnknown = "first line unknown";

    /// <summary>The customer did not say whether it was resolved.</summary>
    public const string Unanswered = "unanswered";

    /// <summary>It is automation that follows a person in the same contact.</summary>
    public const string FollowsPerson = "follows a person in the same contact";
}
