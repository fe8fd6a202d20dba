namespace CxMetrics;

/// <summary>What kind of contact an interaction is: the one place where the service metrics agree on it.</summary>
internal static class Contacts
{
    /// <summary>Whether the customer reached out.</summary>
    public static bool IsInbound(Interaction interaction) => interaction.Direction == ContactDirection.Inbound;

    /// <summary>Whether the customer reached out, and it ends before it starts: nothing can be said about what came after.</summary>
    public static bool EndsBeforeStart(Interaction interaction) => IsInbound(interaction) && interaction.End < interaction.Start;

    /// <summary>Whether a person took it: a contact that was abandoned in the queue, or flowed out of it, was not served.</summary>
    public static bool IsHandledByHuman(Interaction interaction) =>
        interaction.HandledBy == ContactHandler.Human && interaction.QueueOutcome is null or QueueOutcome.Answered;

    /// <summary>Whether the customer gave up waiting.</summary>
    public static bool IsAbandoned(Interaction interaction) => interaction.QueueOutcome == QueueOutcome.Abandoned;

    /// <summary>Whether the customer used self-service: a menu, a form, a bot, a knowledge base or an AI agent.</summary>
    public static bool IsSelfService(Interaction interaction) =>
        interaction is { HandledBy: ContactHandler.SelfService or ContactHandler.AiAgent, QueueOutcome: null or QueueOutcome.Answered };
}
