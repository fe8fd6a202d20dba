namespace CxMetrics;

/// <content>The definitions in use, by the names that the field gives them.</content>
public sealed partial record FcrDefinition
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>Issues closed in one contact: the same customer and topic on any channel, seven days from the latest end. The default.</summary>
    public static FcrDefinition Standard { get; } = new("issues closed in one contact", FcrCounting.Issues, new(Week));

    /// <summary>The no-repeat rate: contacts that the customer does not follow up on the same topic within seven days.</summary>
    public static FcrDefinition NoRepeat { get; } = new("no-repeat rate", FcrCounting.Contacts, new(Week));

    /// <summary>The no-repeat rate by customer, as callers are counted by their number: any contact within seven days is a repeat.</summary>
    public static FcrDefinition NoRepeatOnAnyTopic { get; } =
        new("no-repeat rate on any topic", FcrCounting.Contacts, new(Week) { Key = FcrKey.Customer });

    /// <summary>Single-contact issues over all contacts: an issue of five contacts weighs five times.</summary>
    public static FcrDefinition SingleContactIssuesOverContacts { get; } =
        new("single-contact issues over contacts", FcrCounting.LoneContacts, new(Week));

    /// <summary>Issues closed in one contact, where any contact of the customer is a repeat, whatever the topic.</summary>
    public static FcrDefinition AnyTopic { get; } =
        new("issues closed in one contact, any topic", FcrCounting.Issues, new(Week) { Key = FcrKey.Customer });

    /// <summary>Issues closed in one contact, where only a contact on the same channel is a repeat.</summary>
    public static FcrDefinition SameChannel { get; } =
        new("issues closed in one contact, same channel", FcrCounting.Issues, new(Week) { Key = FcrKey.CustomerTopicAndChannel });

    /// <summary>Issues closed in one contact, told apart by the issue numbers of the source.</summary>
    public static FcrDefinition SameIssue { get; } =
        new("issues closed in one contact, by issue number", FcrCounting.Issues, new(Week) { Key = FcrKey.Issue });

    /// <summary>Issues closed in one contact, thirty days from the latest end.</summary>
    public static FcrDefinition ThirtyDays { get; } =
        new("issues closed in one contact, 30 days", FcrCounting.Issues, new(TimeSpan.FromDays(30)));

    /// <summary>Issues closed in one contact, seven days from the end of the first contact, whatever comes between.</summary>
    public static FcrDefinition FixedWindow { get; } =
        new("issues closed in one contact, fixed window", FcrCounting.Issues, new(Week) { Anchor = FcrAnchor.FirstEnd });

    /// <summary>Issues closed in one contact that no abandoned or self-service attempt followed either.</summary>
    public static FcrDefinition AnyAttempt { get; } =
        new("issues closed in one contact, any attempt a repeat", FcrCounting.Issues, new(Week) { Repeats = FcrRepeats.AnyAttempt });

    /// <summary>Issues closed in one contact, those whose window is still open included.</summary>
    public static FcrDefinition MatureOrNot { get; } =
        new("issues closed in one contact, mature or not", FcrCounting.Issues, new(Week) { Maturity = Maturity.All });

    /// <summary>Issues closed in one contact without a transfer.</summary>
    public static FcrDefinition NoTransfer { get; } =
        new("issues closed in one contact without transfer", FcrCounting.Issues, new(Week), transfers: FcrTransfers.NotAllowed);

    /// <summary>Issues closed in one contact that the agent recorded as resolved.</summary>
    public static FcrDefinition OneContactAndAgentFlag { get; } =
        new("issues closed in one contact and flagged by the agent", FcrCounting.Issues, new(Week), FcrVerdict.Agent);

    /// <summary>Gross FCR: contacts that the agent recorded as resolved.</summary>
    public static FcrDefinition AgentFlag { get; } =
        new("gross FCR by the agent's flag", FcrCounting.Contacts, verdict: FcrVerdict.Agent);

    /// <summary>Gross FCR without transfers: contacts that the agent recorded as resolved and nobody transferred.</summary>
    public static FcrDefinition AgentFlagWithoutTransfer { get; } =
        new("gross FCR by the agent's flag without transfer", FcrCounting.Contacts, null, FcrVerdict.Agent, FcrTransfers.NotAllowed);

    /// <summary>Net FCR: contacts that the agent recorded as resolved, of those that the first line can resolve.</summary>
    public static FcrDefinition NetAgentFlag { get; } =
        new("net FCR by the agent's flag", FcrCounting.Contacts, verdict: FcrVerdict.Agent, firstLine: FcrFirstLine.ResolvableOnly);

    /// <summary>Survey FCR: contacts after which the customer said that it was resolved, of those answered.</summary>
    public static FcrDefinition Survey { get; } = new("survey FCR", FcrCounting.Contacts, verdict: FcrVerdict.Customer);

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<FcrDefinition> Presets { get; } = new List<FcrDefinition>
    {
        Standard,
        NoRepeat,
        NoRepeatOnAnyTopic,
        SingleContactIssuesOverContacts,
        AnyTopic,
        SameChannel,
        SameIssue,
        ThirtyDays,
        FixedWindow,
        AnyAttempt,
        MatureOrNot,
        NoTransfer,
        OneContactAndAgentFlag,
        AgentFlag,
        AgentFlagWithoutTransfer,
        NetAgentFlag,
        Survey,
    }.AsReadOnly();
}
