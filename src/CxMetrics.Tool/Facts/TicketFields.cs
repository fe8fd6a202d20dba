namespace CxMetrics.Tool;

/// <summary>Makes tickets from rows.</summary>
internal sealed class TicketFields : IFactFields<Ticket>
{
    /// <summary>The fields of a ticket, by the names that the record has in JSON.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "id", "customerId", "createdAt", "createdBy", "channel", "priority", "teamId", "status", "firstReplyAt", "solvedAt", "agentReplies",
    ];

    public IReadOnlyList<string> Fields => All;

    public IReadOnlyList<string> Mandatory { get; } = ["createdAt"];

    public Ticket Create(FieldReader row, string id) =>
        new(id, row.Moment("createdAt").GetValueOrDefault(), row.Word<TicketActor>("createdBy") ?? TicketActor.Customer)
        {
            CustomerId = row.Text("customerId"),
            Channel = row.Text("channel") is { } channel ? new ContactChannel(channel) : null,
            Priority = row.Text("priority"),
            TeamId = row.Text("teamId"),
            Status = row.Word<TicketStatus>("status"),
            FirstReplyAt = row.Moment("firstReplyAt"),
            SolvedAt = row.Moment("solvedAt"),
            AgentReplies = row.Count("agentReplies"),
            Attributes = [.. row.Groups()],
        };

    public string Id(Ticket fact) => fact.Id;

    public AttributeDictionary Attributes(Ticket fact) => fact.Attributes;

    public IReadOnlyDictionary<string, Func<Ticket, string?>> Members { get; } = new Dictionary<string, Func<Ticket, string?>>(StringComparer.Ordinal)
    {
        ["channel"] = ticket => ticket.Channel?.Name,
        ["priority"] = ticket => ticket.Priority,
        ["teamId"] = ticket => ticket.TeamId,
        ["status"] = ticket => ticket.Status?.ToString(),
        ["createdBy"] = ticket => ticket.CreatedBy.ToString(),
        ["customerId"] = ticket => ticket.CustomerId,
    };
}
