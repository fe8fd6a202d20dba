using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Who buys again, and how often customers buy.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
public static class RepeatPurchase
{
    /// <summary>Nets refunds into their orders and links what each customer bought.</summary>
    /// <param name="purchases">The whole log, in any order. It may be split over machines by customer, never otherwise.</param>
    /// <param name="asOf">The moment of the log: later purchases and refunds are left out, and counted.</param>
    /// <param name="invalid">What to do with a purchase whose id appeared before, or with an order in two currencies.</param>
    /// <returns>The customers, each with what they bought, in the order in which they appear.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="purchases"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">The id of a purchase appears twice, or an order has two currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">The amounts of an order add up to more than a decimal holds.</exception>
    /// <remarks>
    /// An order is what has one customer and one order id. What is left of it after its refunds counts once, at its first purchase; nothing left is
    /// no purchase, and a refund whose order the log does not know is left out.
    /// </remarks>
    public static IReadOnlyList<PurchaseHistory> Link(IEnumerable<Purchase> purchases, DateTimeOffset asOf, InvalidFacts invalid = InvalidFacts.Throw)
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

    /// <summary>Calculates the repeat purchase rate and the purchase frequency.</summary>
    /// <param name="purchases">The whole log, in any order, refunds included.</param>
    /// <param name="asOf">The moment of the log: later purchases and refunds are left out, and counted.</param>
    /// <param name="definition">The definition; <see cref="RepeatPurchaseDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with a purchase whose id appeared before, or with an order in two currencies.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="purchases"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">The id of a purchase appears twice, or an order has two currencies.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">The amounts of an order add up to more than a decimal holds.</exception>
    public static RepeatPurchaseResult Calculate(
        IEnumerable<Purchase> purchases, DateTimeOffset asOf, RepeatPurchaseDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw) =>
        (definition ?? RepeatPurchaseDefinition.Standard).Calculate(Link(purchases, asOf, invalid), InvalidFacts.Throw, nameof(purchases));

    /// <summary>Calculates both of a tally, such as that of a segment or a cohort.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="definition">The definition that it was tallied under; that of the tally when null.</param>
    /// <inheritdoc cref="MetricDefinition{TSelf, TFact, TTally, TResult}.Calculate(TTally)"/>
    public static RepeatPurchaseResult Calculate(RepeatPurchaseTally tally, RepeatPurchaseDefinition? definition = null) =>
        (definition ?? tally?.Definition ?? RepeatPurchaseDefinition.Standard).Calculate(tally!);
}
