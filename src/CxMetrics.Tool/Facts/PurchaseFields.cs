namespace CxMetrics.Tool;

/// <summary>Makes purchases from rows.</summary>
internal sealed class PurchaseFields : IFactFields<Purchase>
{
    /// <summary>The fields of a purchase, by the names that the record has in JSON.</summary>
    public static readonly IReadOnlyList<string> All = ["id", "orderId", "customerId", "at", "amount", "margin", "currency"];

    public IReadOnlyList<string> Fields => All;

    public IReadOnlyList<string> Mandatory { get; } = ["customerId", "at"];

    public IReadOnlyDictionary<string, Func<Purchase, string?>> Members { get; } =
        new Dictionary<string, Func<Purchase, string?>>(StringComparer.Ordinal) { ["customerId"] = purchase => purchase.CustomerId };

    /// <summary>Whether any purchase so far had an amount.</summary>
    public bool HasAmounts { get; private set; }

    public Purchase Create(FieldReader row, string id)
    {
        decimal? amount = row.Amount("amount");
        HasAmounts |= amount is not null;
        if (amount is null && !row.Lacks("amount"))
        {
            row.Refuse<decimal>("amount", "is missing", "");
        }

        return new Purchase(row.Text("customerId")!, row.Moment("at").GetValueOrDefault(), amount.GetValueOrDefault())
        {
            Id = row.Text("id"),
            OrderId = row.Text("orderId"),
            Margin = row.Amount("margin"),
            Currency = row.Problem is null ? row.Currency("currency") : null,
            Attributes = [.. row.Groups()],
        };
    }

    public string? Id(Purchase fact) => fact.Id;

    public AttributeDictionary Attributes(Purchase fact) => fact.Attributes;
}
