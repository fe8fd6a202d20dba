using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>What one customer bought up to a moment, refunds netted into their orders: the fact of the repeat purchase rate.</summary>
/// <remarks>
/// Made by <see cref="Link"/> over the whole log. <c>Purchases.Count + Excluded.Total</c> is everything received of the customer. By
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

    /// <summary>Nets refunds into their orders and links what each customer bought.</summary>
    /// <param name="purchases">The whole log, in any order. It may be split over machines by customer, never otherwise.</param>
    /// <param name="asOf">The moment of the log: later purchases and refunds are left out, and counted.</param>
    /// <param name="invalid">What to do with a purchase whose id is repeated, or with an order in two currencies.</param>
    /// <returns>The customers, each with what they bought, in the order in which they appear.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="purchases"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">The id of a purchase appears twice, or an order has two currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">The amounts of an order add up to more than a decimal holds.</exception>
    /// <remarks>
    /// An order is what has one customer and one order id. What is left of it after its refunds counts once, at its first purchase; nothing left is
    /// no purchase, and a refund whose order the log does not know is left out.
    /// </remarks>
    public static IReadOnlyList<PurchaseHistory> Link(IEnumerable<Purchase> purchases, Moment asOf, InvalidFacts invalid = InvalidFacts.Throw)
    {
        CustomerLog<Purchase> log = new(asOf, Guard.Defined(invalid), purchase => (purchase.CustomerId, purchase.Id, purchase.At));
        log.Read(Guard.NotNull(purchases), nameof(purchases));
        Purchase[][] own = log.ByCustomer();
        return
        [
            .. log.Customers.Select((customer, code) =>
            {
                IReadOnlyList<Purchase> orders = OrderNetting.Net(own[code], (reason, count) => log.Exclude(code, reason, count), invalid, nameof(purchases));
                return new PurchaseHistory(customer, asOf, orders, log.ExcludedOf(code));
            }),
        ];
    }

    /// <summary>The customer in one line, such as "Purchases of c1: 3 by 2026-03-02T00:00:00+00:00".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"Purchases of {CustomerId}: {Purchases.Count:N0} by {AsOf:yyyy-MM-ddTHH:mm:sszzz}");
}
