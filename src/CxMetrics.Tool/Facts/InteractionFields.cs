namespace CxMetrics.Tool;

/// <summary>Makes contacts from rows.</summary>
internal sealed class InteractionFields : IFactFields<Interaction>
{
    /// <summary>The fields of a contact, by the names that the record has in JSON, and whether it was abandoned.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "id", "contactId", "customerId", "issueId", "touchpointId", "channel", "direction", "initiatedBy", "topic", "start", "end",
        "queueOutcome", "abandoned", "handledBy", "agentId", "teamId", "queue", "talk", "hold", "wrap", "transfers", "resolution",
        "firstLineResolvable", "customerSaysResolved", "sentiment", "cost", "currency", "converted", "flagged", "followedUpAt",
    ];

    public IReadOnlyList<string> Fields => All;

    public IReadOnlyList<string> Mandatory { get; } = ["start", "channel", "direction"];

    public Interaction Create(FieldReader row, string id) =>
        new(
            id,
            new ContactChannel(row.Text("channel")!),
            row.Word<ContactDirection>("direction").GetValueOrDefault(),
            row.Moment("start").GetValueOrDefault())
        {
            ContactId = row.Text("contactId"),
            CustomerId = row.Text("customerId"),
            IssueId = row.Text("issueId"),
            TouchpointId = row.Text("touchpointId"),
            InitiatedBy = row.Word<ContactInitiator>("initiatedBy"),
            Topic = row.Text("topic"),
            End = row.Moment("end"),
            QueueOutcome = row.Word<QueueOutcome>("queueOutcome") ?? Outcome(row.Flag("abandoned")),
            HandledBy = row.Word<ContactHandler>("handledBy"),
            AgentId = row.Text("agentId"),
            TeamId = row.Text("teamId"),
            Queue = row.Duration("queue"),
            Talk = row.Duration("talk"),
            Hold = row.Duration("hold"),
            Wrap = row.Duration("wrap"),
            Transfers = row.Count("transfers"),
            Resolution = row.Word<ContactResolution>("resolution"),
            FirstLineResolvable = row.Flag("firstLineResolvable"),
            CustomerSaysResolved = row.Flag("customerSaysResolved"),
            Sentiment = row.Share("sentiment"),
            Cost = row.Money("cost"),
            Currency = row.Currency("currency"),
            Converted = row.Flag("converted"),
            Flagged = row.Flag("flagged"),
            FollowedUpAt = row.Moment("followedUpAt"),
            Attributes = [.. row.Groups()],
        };

    public string Id(Interaction fact) => fact.Id;

    public AttributeDictionary Attributes(Interaction fact) => fact.Attributes;

    public IReadOnlyDictionary<string, Func<Interaction, string?>> Members { get; } = new Dictionary<string, Func<Interaction, string?>>(StringComparer.Ordinal)
    {
        ["channel"] = contact => contact.Channel.Name,
        ["direction"] = contact => contact.Direction.ToString(),
        ["topic"] = contact => contact.Topic,
        ["agentId"] = contact => contact.AgentId,
        ["teamId"] = contact => contact.TeamId,
        ["touchpointId"] = contact => contact.TouchpointId,
        ["customerId"] = contact => contact.CustomerId,
        ["handledBy"] = contact => contact.HandledBy?.ToString(),
    };

    private static QueueOutcome? Outcome(bool? abandoned) => abandoned switch
    {
        null => null,
        true => QueueOutcome.Abandoned,
        false => QueueOutcome.Answered,
    };
}
