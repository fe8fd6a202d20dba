namespace CxMetrics.LifetimeValue;

/// <summary>The orders of a log up to a moment, refunds netted into them, in one currency.</summary>
internal sealed class PurchaseLog
{
    public PurchaseLog(IEnumerable<Purchase> purchases, DateTimeOffset asOf, InvalidFacts invalid, string name)
    {
        Histories = Retention.Link(purchases, asOf, invalid);
        AsOf = asOf;
        Customers = [.. Histories.Select(history => history.CustomerId)];
        ReasonCounter excluded = new("purchases");
        Purchase? before = null;
        foreach (CustomerHistory<Purchase> history in Histories)
        {
            excluded.Add(history.Excluded);
            foreach (Purchase order in history.Facts)
            {
                before ??= order;
                if (!string.Equals(order.Currency, before.Currency, StringComparison.Ordinal))
                {
                    throw new ArgumentException(
                        $"Orders of {before.CustomerId} are in {MoneySum.Name(before.Currency)}, those of {order.CustomerId} in {MoneySum.Name(order.Currency)}; expected one currency.", name);
                }
            }
        }

        Currency = before?.Currency;
        Excluded = excluded.ToCounts();
    }

    public DateTimeOffset AsOf { get; }

    public IReadOnlyList<CustomerHistory<Purchase>> Histories { get; }

    public IReadOnlyList<string> Customers { get; }

    public string? Currency { get; }

    /// <summary>The purchases that are no order of their own, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The orders, each with the place of its customer in <see cref="Customers"/>.</summary>
    public PurchaseColumns Columns() => Columns(
        [.. Histories.SelectMany((history, customer) => Enumerable.Repeat(customer, history.Facts.Count))],
        [.. Histories.SelectMany(history => history.Facts)]);

    public static PurchaseColumns Columns(List<int> customers, List<Purchase> orders) =>
        new(customers.ToArray(), orders.ConvertAll(order => order.At.UtcTicks).ToArray(), orders.ConvertAll(order => (double)order.Amount).ToArray());
}
