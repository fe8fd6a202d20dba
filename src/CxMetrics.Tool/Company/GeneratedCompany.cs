namespace CxMetrics.Tool;

/// <summary>A year of a company, as the records that the library works on.</summary>
internal sealed record GeneratedCompany(
    string Name,
    IReadOnlyList<Touchpoint> Touchpoints,
    IReadOnlyList<Customer> Customers,
    IReadOnlyList<Interaction> Interactions,
    IReadOnlyList<SurveyResponse> Surveys)
{
    public IReadOnlyList<Ticket> Tickets { get; init; } = [];

    public IReadOnlyList<TicketEvent> TicketEvents { get; init; } = [];

    public IReadOnlyList<SubscriptionChange> Subscriptions { get; init; } = [];

    /// <summary>The invoices, one a month of each customer who has a subscription on its day.</summary>
    public IReadOnlyList<CustomerActivity> Invoices { get; init; } = [];
}
