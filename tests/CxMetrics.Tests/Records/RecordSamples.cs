namespace CxMetrics.Tests.Records;

/// <summary>One record of each kind with every member set, and one with the mandatory members alone.</summary>
internal static class RecordSamples
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 9, 30, 0, TimeSpan.FromHours(1));

    private static readonly AttributeDictionary Attributes =
        [KeyValuePair.Create("region", "north"), KeyValuePair.Create("Größe", "\"XL\" & more")];

    public static Touchpoint Touchpoint { get; } = new("t1", "Checkout", isService: true)
    {
        Channel = ContactChannel.Web,
        Stage = "buy",
        Department = "shop",
        Attributes = Attributes,
    };

    public static Customer Customer { get; } = new("c1")
    {
        Since = Start.AddYears(-2),
        ObservedFrom = Start.AddYears(-1),
        Until = Start,
        Segment = "small business",
        AccountId = "a1",
        MonthlyRevenue = 49.90m,
        AcquisitionCost = 0m,
        Attributes = Attributes,
    };

    public static Interaction Interaction { get; } =
        new("i1", new ContactChannel("Carrier Pigeon"), ContactDirection.Outbound, Start)
        {
            End = Start.AddMinutes(12),
            ContactId = "k1",
            CustomerId = "c1",
            IssueId = "s1",
            TouchpointId = "t1",
            InitiatedBy = ContactInitiator.Company,
            Topic = "billing.refund",
            QueueOutcome = CxMetrics.QueueOutcome.FlowedOut,
            HandledBy = ContactHandler.AiAgent,
            AgentId = "g1",
            TeamId = "m1",
            Queue = TimeSpan.Zero,
            Talk = TimeSpan.FromTicks(1),
            Hold = TimeSpan.FromSeconds(90),
            Wrap = TimeSpan.FromDays(1.5),
            Transfers = 2,
            Resolution = ContactResolution.Escalated,
            FirstLineResolvable = false,
            CustomerSaysResolved = true,
            Sentiment = -0.1,
            Cost = 3.100m,
            Currency = "EUR",
            Converted = false,
            Flagged = true,
            FollowedUpAt = Start.AddDays(1),
            Attributes = Attributes,
        };

    public static SurveyResponse SurveyResponse { get; } = new("r1", SurveyKind.Csat, SurveyScale.OneToFive, 4, 0.25)
    {
        RespondentId = "p1",
        CustomerId = "c1",
        AccountId = "a1",
        InteractionId = "i1",
        TouchpointId = "t1",
        AgentId = "g1",
        SentAt = Start,
        DeliveredAt = Start.AddSeconds(1),
        AnsweredAt = Start.AddTicks(1),
        Stratum = "north",
        Cluster = "shop 7",
        AccountRevenue = 12_000m,
        Topics = ["price", "délai"],
        Comment = " ",
        FollowedUpAt = Start.AddDays(2),
        Attributes = Attributes,
    };

    public static Ticket Ticket { get; } = new("k1", Start, TicketActor.Agent)
    {
        CustomerId = "c1",
        Channel = ContactChannel.Email,
        Priority = "urgent",
        TeamId = "m1",
        Status = TicketStatus.OnHold,
        FirstReplyAt = Start.AddMinutes(5),
        SolvedAt = Start.AddHours(30),
        AgentReplies = 2,
        Attributes = Attributes,
    };

    public static TicketEvent TicketEvent { get; } = new("k1", Start, TicketEventKind.SlaTarget, TicketActor.System, 7)
    {
        ActorId = "rule 4",
        Status = TicketStatus.Solved,
        AssigneeId = "g1",
        TeamId = "m1",
        SlaMetric = CxMetrics.TicketDurationKind.ReplyWait,
        Target = TimeSpan.FromHours(4),
        Attributes = Attributes,
    };

    public static AgentStaffing AgentStaffing { get; } = new("g1", TimeSpan.FromHours(6.5))
    {
        TeamId = "m1",
        From = Start,
        To = Start.AddHours(8),
        Paid = TimeSpan.FromHours(8),
        Attributes = Attributes,
    };

    public static Callback Callback { get; } = new("b1", Start)
    {
        CalledBackAt = Start.AddHours(3),
        ObservedUntil = Start.AddDays(30),
        TeamId = "m1",
        Attributes = Attributes,
    };

    public static SubscriptionChange SubscriptionChange { get; } = new(new DateOnly(2026, 11, 22), "c1", "s1", 49.90m, 7)
    {
        Currency = "EUR",
        Reason = ChurnReason.Involuntary,
        Attributes = Attributes,
    };

    public static CustomerActivity CustomerActivity { get; } = new("c1", Start)
    {
        Id = "v1",
        Kind = "sign-up",
        Attributes = Attributes,
    };

    public static Purchase Purchase { get; } = new("c1", Start, -12.50m)
    {
        Id = "p1",
        OrderId = "o1",
        Margin = -3.1m,
        Currency = "EUR",
        Attributes = Attributes,
    };

    public static IReadOnlyList<object> Full { get; } =
        [Touchpoint, Customer, Interaction, SurveyResponse, AgentStaffing, Ticket, TicketEvent, Callback, SubscriptionChange, CustomerActivity, Purchase];

    public static IReadOnlyList<object> Minimal { get; } =
    [
        new Touchpoint("t1", "Checkout"),
        new Customer("c1"),
        new Interaction("i1", ContactChannel.Phone, ContactDirection.Inbound, Start),
        new SurveyResponse("r1", SurveyKind.Nps, SurveyScale.ZeroToTen),
        new Ticket("k1", Start),
        new TicketEvent("k1", Start, TicketEventKind.PublicReply, TicketActor.Agent),
        new AgentStaffing("g1", TimeSpan.Zero),
        new Callback("b1", Start),
        new SubscriptionChange(new DateOnly(2026, 11, 22), "c1", "s1", 0),
        new CustomerActivity("c1", Start),
        new Purchase("c1", Start, 0),
    ];

    public static object FullOf(Type record) => Full.Single(sample => sample.GetType() == record);
}
