using System.Globalization;

namespace CxMetrics;

/// <summary>What one customer bought up to a moment, refunds netted into their orders: the fact of the repeat purchase rate.</summary>
/// <remarks>
/// Made by <see cref="RepeatPurchase.Link"/> over the whole log. <c>Purchases.Count + Excluded.Total</c> is what came in of the customer. By
/// cohort: <c>customers.TallyBy(definition, Periods.Months(zone))</c>. Immutable and thread-safe.
/// </remarks>
public sealed class PurchaseHistory
{
    internal PurchaseHistory(string customerId, DateTimeOffset asOf, IReadOnlyList<Purchase> purchases, ReasonCounts excluded)
    {
        CustomerId = customerId;
        AsOf = asOf;
        Purchases = purchases;
        Excluded = excluded;
    }

    /// <summary>The customer.</summary>
    public string CustomerId { get; }

    /// <summary>The moment of the log: nothing later is known.</summary>
    public DateTimeOffset AsOf { get; }

    /// <summary>An order each, by the time of its first purchase; amount and margin are what is left after refunds.</summary>
    public IReadOnlyList<Purchase> Purchases { get; }

    /// <summary>The customer's purchases and refunds that are not in the list on their own, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The customer in one line, such as "Purchases of c1: 3 by 2026-03-02T00:00:00+00:00".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Purchases of {CustomerId}: {Purchases.Count:N0} by {AsOf:yyyy-MM-ddTHH:mm:sszzz}");
}
