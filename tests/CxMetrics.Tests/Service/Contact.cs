namespace CxMetrics.Tests.Service;

/// <summary>Contacts of the tests: hours of one day, so that gaps can be read off.</summary>
internal static class Contact
{
    public static DateTimeOffset At(double hours) => new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero).AddHours(hours);

    /// <summary>An inbound contact that a person handled.</summary>
    public static Interaction Human(string id, double start = 0, double? end = null, string? customer = "c") =>
        new(id, ContactChannel.Phone, ContactDirection.Inbound, At(start))
        {
            End = At(end ?? start),
            CustomerId = customer,
            HandledBy = ContactHandler.Human,
            QueueOutcome = QueueOutcome.Answered,
        };

    /// <summary>An inbound contact that waited for a person in vain.</summary>
    public static Interaction Abandoned(string id, double start = 0, string? customer = "c") =>
        Human(id, start, null, customer) with { HandledBy = null, QueueOutcome = QueueOutcome.Abandoned };

    /// <summary>An inbound session with a bot that resolved the matter.</summary>
    public static Interaction Session(string id, double start = 0, double? end = null, string? customer = "c") =>
        Human(id, start, end, customer) with
        {
            HandledBy = ContactHandler.SelfService,
            QueueOutcome = null,
            Resolution = ContactResolution.Resolved,
        };

    public static Interaction Costing(this Interaction contact, decimal cost, string? currency = "EUR") =>
        contact with { Cost = cost, Currency = currency };

    public static SelfServiceSession Linked(double asOf, params Interaction[] log) => SelfService.Link(log, At(asOf)).Sessions[0];

    public static TimeSpan Hours(double hours) => TimeSpan.FromHours(hours);
}
