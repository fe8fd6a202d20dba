namespace CxMetrics.Tool;

/// <summary>Keeps what customers did, and what they bought where the rows have amounts.</summary>
/// <param name="fields">How an activity is made.</param>
/// <param name="log">Counts the rows.</param>
internal sealed class ActivityCollector(ActivityFields fields, RowLog log) : FactCollector<CustomerActivity>(fields, log)
{
    public List<Purchase> Purchases { get; } = [];

    /// <summary>The rows that take a purchase back, which are no activity.</summary>
    public long Refunds { get; private set; }

    public override void Add(Place place, string? id, CustomerActivity fact, FieldReader? row = null)
    {
        int before = Facts.Count;
        base.Add(place, id, fact, row);
        if (Facts.Count == before || row?.Amount("amount") is not { } amount)
        {
            return;
        }

        Purchases.Add(new Purchase(fact.CustomerId, fact.At, amount) { OrderId = row.Text("orderId"), Currency = row.Currency("currency") });
        if (amount < 0)
        {
            Facts.RemoveAt(before);
            Refunds++;
        }
    }
}
