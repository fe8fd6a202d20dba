using CxMetrics.Internal;

namespace CxMetrics;

/// <content>From purchases to the histories of customers.</content>
public static partial class Retention
{
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
    public static IReadOnlyList<CustomerHistory<Purchase>> Link(IEnumerable<Purchase> purchases, Moment asOf, InvalidFacts invalid = InvalidFacts.Throw)
    {
        CustomerLog<Purchase> log = new(asOf, Guard.Defined(invalid), purchase => (purchase.CustomerId, purchase.Id, purchase.At));
        log.Read(Guard.NotNull(purchases), nameof(purchases));
        Purchase[][] own = log.ByCustomer();
        return
        [
            .. log.Customers.Select((customer, code) =>
            {
                IReadOnlyList<Purchase> orders = OrderNetting.Net(own[code], (reason, count) => log.Exclude(code, reason, count), invalid, nameof(purchases));
                return new CustomerHistory<Purchase>(customer, asOf, log.Earliest, orders, log.ExcludedOf(code));
            }),
        ];
    }
}
