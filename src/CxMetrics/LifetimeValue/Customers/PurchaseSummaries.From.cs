using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <content>Summaries of purchases.</content>
public sealed partial class PurchaseSummaries
{
    /// <summary>Sums up what each customer bought.</summary>
    /// <param name="purchases">The whole log, in any order. It may be split over machines by customer, never otherwise.</param>
    /// <param name="asOf">The end of observation: later purchases and refunds are left out, and counted. Neither the clock nor the log decides it.</param>
    /// <param name="definition">The days, the unit and what counts; <see cref="PurchaseSummaryDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with a purchase whose id is repeated, or with an order in two currencies.</param>
    /// <returns>A row for each customer with a purchase, in the order in which they appear.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="purchases"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// The id of a purchase appears twice, or an order has two currencies; or two orders have, which <paramref name="invalid"/> does not help.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">The amounts of an order add up to more than a decimal holds.</exception>
    /// <remarks>
    /// Refunds are netted into their orders first, see <see cref="Retention.Link(IEnumerable{Purchase}, Moment, InvalidFacts)"/>. The first purchase starts the clock: it is no repeat, and
    /// what it was worth is not in the mean. Age and recency are differences of local dates, or of moments, in the unit.
    /// </remarks>
    public static PurchaseSummaries From(
        IEnumerable<Purchase> purchases, Moment asOf, PurchaseSummaryDefinition? definition = null, InvalidFacts invalid = InvalidFacts.Throw)
    {
        PurchaseSummaryDefinition chosen = definition ?? PurchaseSummaryDefinition.Standard;
        PurchaseLog log = new(purchases, asOf, invalid, nameof(purchases));
        return Of(new PurchaseTimelines(log.Columns(), chosen, asOf, invalid, Environment.ProcessorCount), chosen, asOf, hasSpend: true, log);
    }

    /// <summary>Sums up what each customer bought, from orders in columns, as a data frame or a column store has them.</summary>
    /// <param name="customers">A code for the customer of each row, as <see cref="Retention.CustomerCodes"/> gives it; negative for none.</param>
    /// <param name="ticks">The moment of each row, as <see cref="DateTimeOffset.UtcTicks"/>.</param>
    /// <param name="amounts">What each order was worth after its refunds, in one currency; empty where amounts are unknown.</param>
    /// <param name="asOf">The end of observation: later rows are left out, and counted.</param>
    /// <param name="definition">The days, the unit and what counts; <see cref="PurchaseSummaryDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with a row that is outside the calendar, or whose amount is not finite.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <returns>A row for each customer with a purchase, by code: the same as for the same orders as records.</returns>
    /// <exception cref="ArgumentException">The columns have different lengths, or a row is invalid.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value, or <paramref name="maxDegreeOfParallelism"/> is below 1.</exception>
    /// <remarks>
    /// A negative amount is a refund that knows no order, and is left out. The memory is read, never copied or kept. Two passes over the rows and one
    /// over the customers; 24 bytes a row for the time of the call.
    /// </remarks>
    public static PurchaseSummaries From(
        ReadOnlyMemory<int> customers,
        ReadOnlyMemory<long> ticks,
        ReadOnlyMemory<double> amounts,
        Moment asOf,
        PurchaseSummaryDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw,
        int? maxDegreeOfParallelism = null)
    {
        Guard.SameLength(customers.Length, nameof(customers), ticks.Length, nameof(ticks));
        if (!amounts.IsEmpty)
        {
            Guard.SameLength(customers.Length, nameof(customers), amounts.Length, nameof(amounts));
        }

        int threads = Guard.OptionalAtLeast(maxDegreeOfParallelism, 1) ?? Environment.ProcessorCount;
        PurchaseSummaryDefinition chosen = definition ?? PurchaseSummaryDefinition.Standard;
        PurchaseTimelines timelines = new(new PurchaseColumns(customers, ticks, amounts), chosen, asOf, Guard.Defined(invalid), threads);
        return Of(timelines, chosen, asOf, hasSpend: !amounts.IsEmpty);
    }

    private static PurchaseSummaries Of(
        PurchaseTimelines timelines, PurchaseSummaryDefinition definition, DateTimeOffset asOf, bool hasSpend, PurchaseLog? log = null)
    {
        CustomerPurchases[] customers = timelines.Customers;
        int[] repeats = new int[customers.Length];
        double[] recency = new double[customers.Length];
        double[] age = new double[customers.Length];
        double[] spend = new double[hasSpend ? customers.Length : 0];
        for (int row = 0; row < customers.Length; row++)
        {
            CustomerPurchases customer = customers[row];
            repeats[row] = customer.Count - 1;
            recency[row] = timelines.Times.Between(customer.First, customer.Last);
            age[row] = timelines.Times.Between(customer.First, timelines.End);
            if (hasSpend)
            {
                // Without a repeat it is 0 / 0, which is NaN.
                spend[row] = customer.LaterSpend / repeats[row];
            }
        }

        return new PurchaseSummaries(definition.Unit, repeats, recency, age, spend, [])
        {
            CustomerIds = log is null ? [] : new ValueList<string>(customers.Select(customer => log.Customers[customer.Customer])),
            Codes = log is null ? Array.ConvertAll(customers, customer => customer.Customer) : [],
            Definition = definition,
            AsOf = asOf,
            Currency = log?.Currency,
            Excluded = timelines.Excluded.Merge(log?.Excluded ?? ReasonCounts.None),
        };
    }
}
