namespace CxMetrics;

/// <summary>Decides whether a contact is within a scope, and says why not.</summary>
internal static class ContactScopes
{
    /// <summary>Every reason for which a contact can be out of a scope.</summary>
    public static IReadOnlyList<string> Reasons { get; } =
    [
        ExclusionReasons.Outbound,
        ExclusionReasons.Abandoned,
        ExclusionReasons.NotHandledByPerson,
        ExclusionReasons.NotHandled,
        ExclusionReasons.NotSelfService,
        ExclusionReasons.NotAiAgent,
    ];

    /// <summary>The reason for which a contact is left out; null where it is within the scope.</summary>
    public static string? ExclusionReason(ContactScope scope, Interaction contact) =>
        scope switch
        {
            ContactScope.InboundHuman => InboundWith(Contacts.IsHandledByHuman(contact), contact, ExclusionReasons.NotHandledByPerson),
            ContactScope.Human => With(Contacts.IsHandledByHuman(contact), contact, ExclusionReasons.NotHandledByPerson),
            ContactScope.InboundHandled => InboundWith(
                Contacts.IsHandledByHuman(contact) || Contacts.IsSelfService(contact), contact, ExclusionReasons.NotHandled),
            ContactScope.SelfService => With(IsHandledBy(ContactHandler.SelfService, contact), contact, ExclusionReasons.NotSelfService),
            ContactScope.AiAgent => With(IsHandledBy(ContactHandler.AiAgent, contact), contact, ExclusionReasons.NotAiAgent),
            _ => null,
        };

    public static bool IsHandledBy(ContactHandler automation, Interaction contact) =>
        contact.HandledBy == automation && Contacts.IsSelfService(contact);

    private static string? InboundWith(bool isHandled, Interaction contact, string reason) =>
        Contacts.IsInbound(contact) ? With(isHandled, contact, reason) : ExclusionReasons.Outbound;

    private static string? With(bool isHandled, Interaction contact, string reason) =>
        isHandled ? null : Contacts.IsAbandoned(contact) ? ExclusionReasons.Abandoned : reason;
}
