namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string MakeTicket = "M:CxMetrics.Ticket.#ctor(System.String,System.DateTimeOffset,CxMetrics.TicketActor)";

    private const string MakeTicketEvent =
        "M:CxMetrics.TicketEvent.#ctor(System.String,System.DateTimeOffset,CxMetrics.TicketEventKind,CxMetrics.TicketActor,System.Int64)";

    private static ThrowingCase[] TicketsAndEvents =>
    [
        new($"{MakeTicket} | ArgumentNullException", () => Request(null!)),
        new($"{MakeTicket} | ArgumentException", () => Request(" ")),
        new($"{MakeTicket} | ArgumentOutOfRangeException", () => Request(createdBy: (TicketActor)4)),
        new("P:CxMetrics.Ticket.Id | ArgumentNullException", () => _ = Request() with { Id = null! }),
        new("P:CxMetrics.Ticket.Id | ArgumentException", () => _ = Request() with { Id = " " }),
        new("P:CxMetrics.Ticket.CreatedBy | ArgumentOutOfRangeException", () => _ = Request() with { CreatedBy = (TicketActor)4 }),
        new("P:CxMetrics.Ticket.CustomerId | ArgumentException", () => _ = Request() with { CustomerId = " " }),
        new("P:CxMetrics.Ticket.Channel | ArgumentException", () => _ = Request() with { Channel = default(ContactChannel) }),
        new("P:CxMetrics.Ticket.Priority | ArgumentException", () => _ = Request() with { Priority = " " }),
        new("P:CxMetrics.Ticket.TeamId | ArgumentException", () => _ = Request() with { TeamId = " " }),
        new("P:CxMetrics.Ticket.Status | ArgumentOutOfRangeException", () => _ = Request() with { Status = (TicketStatus)6 }),
        new("P:CxMetrics.Ticket.AgentReplies | ArgumentOutOfRangeException", () => _ = Request() with { AgentReplies = -1 }),
        new($"{MakeTicketEvent} | ArgumentNullException", () => Happening(null!)),
        new($"{MakeTicketEvent} | ArgumentException", () => Happening(" ")),
        new($"{MakeTicketEvent} | ArgumentOutOfRangeException", () => Happening(kind: (TicketEventKind)6)),
        new($"{MakeTicketEvent} | ArgumentOutOfRangeException", () => Happening(actor: (TicketActor)4)),
        new("P:CxMetrics.TicketEvent.TicketId | ArgumentNullException", () => _ = Happening() with { TicketId = null! }),
        new("P:CxMetrics.TicketEvent.TicketId | ArgumentException", () => _ = Happening() with { TicketId = " " }),
        new("P:CxMetrics.TicketEvent.Kind | ArgumentOutOfRangeException", () => _ = Happening() with { Kind = (TicketEventKind)6 }),
        new("P:CxMetrics.TicketEvent.Actor | ArgumentOutOfRangeException", () => _ = Happening() with { Actor = (TicketActor)4 }),
        new("P:CxMetrics.TicketEvent.ActorId | ArgumentException", () => _ = Happening() with { ActorId = " " }),
        new("P:CxMetrics.TicketEvent.Status | ArgumentOutOfRangeException", () => _ = Happening() with { Status = (TicketStatus)6 }),
        new("P:CxMetrics.TicketEvent.AssigneeId | ArgumentException", () => _ = Happening() with { AssigneeId = " " }),
        new("P:CxMetrics.TicketEvent.TeamId | ArgumentException", () => _ = Happening() with { TeamId = " " }),
        new("P:CxMetrics.TicketEvent.SlaMetric | ArgumentOutOfRangeException", () => _ = Happening() with { SlaMetric = (SlaMetric)6 }),
        new("P:CxMetrics.TicketEvent.Target | ArgumentOutOfRangeException", () => _ = Happening() with { Target = TimeSpan.FromTicks(-1) }),
    ];

    private static Ticket Request(string id = "k", TicketActor createdBy = TicketActor.Customer) =>
        new(id, DateTimeOffset.UnixEpoch, createdBy);

    private static TicketEvent Happening(
        string ticketId = "k", TicketEventKind kind = TicketEventKind.PublicReply, TicketActor actor = TicketActor.Agent) =>
        new(ticketId, DateTimeOffset.UnixEpoch, kind, actor);
}
