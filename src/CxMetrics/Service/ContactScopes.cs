namespace CxMetrics;

/// <summary>Decides whether a contact is within a scope, and says why not.</summary>
internal static class ContactScopes
{
    public const string Outbound = "outbound";
    public const string Abandoned = "abandoned";
    public const string NotHuman = "not handled by a person";
    public const string NotHandled = "not handled";
    public const string NotSelfService = "not self-service";
    public const string NotAiAgent = "not handled by an AI agent";

    /// <summary>The reason for which a contact is left out; null where it is within the scope.</summary>
    public static string? WhyOut(ContactScope scope, Interaction contact) =>
        scope switch
        {
            ContactScope.InboundHuman => InboundWith(Contacts.IsHandledByHuman(contact), contact, NotHuman),
            ContactScope.Human => With(Contacts.IsHandledByHuman(contact), contact, NotHuman),
            ContactScope.InboundHandled => InboundWith(
                Contacts.IsHandledByHuman(contact) || Contacts.IsSelfService(contact), contact, NotHandled),
            ContactScope.SelfService => With(IsHandledBy(ContactHandler.SelfService, contact), contact, NotSelfService),
            ContactScope.AiAgent => With(IsHandledBy(ContactHandler.AiAgent, contact), contact, NotAiAgent),
            _ => null,
        };

    public static bool IsHandledBy(ContactHandler automation, Interaction contact) =>
        contact.HandledBy == automation && Contacts.IsSelfService(contact);

    private static string? InboundWith(bool isHandled, Interaction contact, string reason) =>
        Contacts.IsInbound(contact) ? With(isHandled, contact, reason) : Outbound;

    private static string? With(bool isHandled, Interaction contact, string reason) =>
        isHandled ? null : Contacts.IsAbandoned(contact) ? Abandoned : reason;
}
