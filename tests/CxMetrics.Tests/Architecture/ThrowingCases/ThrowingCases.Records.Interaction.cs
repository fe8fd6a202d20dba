namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Interactions =>
    [
        new(
            "M:CxMetrics.Interaction.#ctor(System.String,CxMetrics.ContactChannel,CxMetrics.ContactDirection,System.DateTimeOffset) | ArgumentException",
            () => Contact(channel: default(ContactChannel))),
        new("P:CxMetrics.Interaction.Channel | ArgumentException", () => _ = Contact() with { Channel = default }),
        new("P:CxMetrics.Interaction.Currency | ArgumentException", () => _ = Contact() with { Currency = "euro" }),
        new("P:CxMetrics.Interaction.Currency | ArgumentException", () => _ = Contact() with { Currency = "eur" }),
        new("P:CxMetrics.Interaction.Sentiment | ArgumentOutOfRangeException", () => _ = Contact() with { Sentiment = 1.01 }),
        new("P:CxMetrics.Interaction.Sentiment | ArgumentOutOfRangeException", () => _ = Contact() with { Sentiment = double.NaN }),
    ];

    private static Interaction Contact(
        string id = "c", ContactChannel? channel = null, ContactDirection direction = ContactDirection.Inbound) =>
        new(id, channel ?? ContactChannel.Phone, direction, DateTimeOffset.UnixEpoch);
}
