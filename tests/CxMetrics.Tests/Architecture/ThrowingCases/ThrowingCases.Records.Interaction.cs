namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Interactions =>
    [
        new(
            "M:CxMetrics.Interaction.#ctor(System.String,CxMetrics.ContactChannel,CxMetrics.ContactDirection,System.DateTimeOffset) | ArgumentNullException",
            () => Contact(null!)),
        new(
            "M:CxMetrics.Interaction.#ctor(System.String,CxMetrics.ContactChannel,CxMetrics.ContactDirection,System.DateTimeOffset) | ArgumentException",
            () => Contact(" ")),
        new(
            "M:CxMetrics.Interaction.#ctor(System.String,CxMetrics.ContactChannel,CxMetrics.ContactDirection,System.DateTimeOffset) | ArgumentException",
            () => Contact(channel: default(ContactChannel))),
        new(
            "M:CxMetrics.Interaction.#ctor(System.String,CxMetrics.ContactChannel,CxMetrics.ContactDirection,System.DateTimeOffset) | ArgumentOutOfRangeException",
            () => Contact(direction: (ContactDirection)2)),
        new("P:CxMetrics.Interaction.Id | ArgumentNullException", () => _ = Contact() with { Id = null! }),
        new("P:CxMetrics.Interaction.Id | ArgumentException", () => _ = Contact() with { Id = " " }),
        new("P:CxMetrics.Interaction.Channel | ArgumentException", () => _ = Contact() with { Channel = default }),
        new(
            "P:CxMetrics.Interaction.Direction | ArgumentOutOfRangeException",
            () => _ = Contact() with { Direction = (ContactDirection)2 }),
        new("P:CxMetrics.Interaction.ContactId | ArgumentException", () => _ = Contact() with { ContactId = " " }),
        new("P:CxMetrics.Interaction.CustomerId | ArgumentException", () => _ = Contact() with { CustomerId = " " }),
        new("P:CxMetrics.Interaction.IssueId | ArgumentException", () => _ = Contact() with { IssueId = " " }),
        new("P:CxMetrics.Interaction.TouchpointId | ArgumentException", () => _ = Contact() with { TouchpointId = " " }),
        new("P:CxMetrics.Interaction.Topic | ArgumentException", () => _ = Contact() with { Topic = " " }),
        new("P:CxMetrics.Interaction.AgentId | ArgumentException", () => _ = Contact() with { AgentId = " " }),
        new("P:CxMetrics.Interaction.TeamId | ArgumentException", () => _ = Contact() with { TeamId = " " }),
        new("P:CxMetrics.Interaction.Currency | ArgumentException", () => _ = Contact() with { Currency = "euro" }),
        new("P:CxMetrics.Interaction.Currency | ArgumentException", () => _ = Contact() with { Currency = "eur" }),
        new(
            "P:CxMetrics.Interaction.InitiatedBy | ArgumentOutOfRangeException",
            () => _ = Contact() with { InitiatedBy = (ContactInitiator)2 }),
        new(
            "P:CxMetrics.Interaction.QueueOutcome | ArgumentOutOfRangeException",
            () => _ = Contact() with { QueueOutcome = (QueueOutcome)(-1) }),
        new("P:CxMetrics.Interaction.HandledBy | ArgumentOutOfRangeException", () => _ = Contact() with { HandledBy = (ContactHandler)3 }),
        new(
            "P:CxMetrics.Interaction.Resolution | ArgumentOutOfRangeException",
            () => _ = Contact() with { Resolution = (ContactResolution)3 }),
        new("P:CxMetrics.Interaction.Queue | ArgumentOutOfRangeException", () => _ = Contact() with { Queue = TimeSpan.FromTicks(-1) }),
        new("P:CxMetrics.Interaction.Talk | ArgumentOutOfRangeException", () => _ = Contact() with { Talk = TimeSpan.FromTicks(-1) }),
        new("P:CxMetrics.Interaction.Hold | ArgumentOutOfRangeException", () => _ = Contact() with { Hold = TimeSpan.FromTicks(-1) }),
        new("P:CxMetrics.Interaction.Wrap | ArgumentOutOfRangeException", () => _ = Contact() with { Wrap = TimeSpan.FromTicks(-1) }),
        new("P:CxMetrics.Interaction.Transfers | ArgumentOutOfRangeException", () => _ = Contact() with { Transfers = -1 }),
        new("P:CxMetrics.Interaction.Sentiment | ArgumentOutOfRangeException", () => _ = Contact() with { Sentiment = 1.01 }),
        new("P:CxMetrics.Interaction.Sentiment | ArgumentOutOfRangeException", () => _ = Contact() with { Sentiment = double.NaN }),
        new("P:CxMetrics.Interaction.Cost | ArgumentOutOfRangeException", () => _ = Contact() with { Cost = -0.01m }),
    ];

    private static Interaction Contact(
        string id = "c", ContactChannel? channel = null, ContactDirection direction = ContactDirection.Inbound) =>
        new(id, channel ?? ContactChannel.Phone, direction, DateTimeOffset.UnixEpoch);
}
