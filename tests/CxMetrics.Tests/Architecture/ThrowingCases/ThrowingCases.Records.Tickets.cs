namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] TicketsAndEvents =>
    [
        new("P:CxMetrics.Ticket.Channel | ArgumentException", () => _ = Request() with { Channel = default(ContactChannel) }),
    ];

    private static Ticket Request(string id = "k", TicketActor createdBy = TicketActor.Customer) =>
        new(id, DateTimeOffset.UnixEpoch, createdBy);

    private static TicketEvent Happening(
        string ticketId = "k", TicketEventKind kind = TicketEventKind.PublicReply, TicketActor actor = TicketActor.Agent) =>
        new(ticketId, DateTimeOffset.UnixEpoch, kind, actor);
}
