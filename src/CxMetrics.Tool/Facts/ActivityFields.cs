namespace CxMetrics.Tool;

/// <summary>Makes activities of customers from rows.</summary>
internal sealed class ActivityFields : IFactFields<CustomerActivity>
{
    /// <summary>The fields of an activity, and of the purchase that it is where it has an amount, by the names that the records have in JSON.</summary>
    public static readonly IReadOnlyList<string> All = ["id", "customerId", "at", "kind", "amount", "orderId", "currency"];

    public IReadOnlyList<string> Fields => All;

    public IReadOnlyList<string> Mandatory { get; } = ["customerId", "at"];

    public IReadOnlyDictionary<string, Func<CustomerActivity, string?>> Members { get; } =
        new Dictionary<string, Func<CustomerActivity, string?>>(StringComparer.Ordinal)
        {
            ["customerId"] = activity => activity.CustomerId,
            ["kind"] = activity => activity.Kind,
        };

    public CustomerActivity Create(FieldReader row, string id)
    {
        // Read here too, so that a row with an amount that is none is unreadable.
        row.Amount("amount");
        row.Currency("currency");
        return new CustomerActivity(row.Text("customerId")!, row.Moment("at").GetValueOrDefault())
        {
            Id = id,
            Kind = row.Text("kind"),
            Attributes = [.. row.Groups()],
        };
    }

    public string? Id(CustomerActivity fact) => fact.Id;

    public AttributeDictionary Attributes(CustomerActivity fact) => fact.Attributes;
}
