using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>What customers bought up to a day, which a model is fitted to, and what the same customers bought afterwards, which it is to predict.</summary>
/// <remarks>
/// Made by <see cref="PurchaseSummaries.Split"/>. JSON: how long and how many, without the columns; written, never read. Immutable and thread-safe.
/// </remarks>
public sealed partial class CalibrationSplit
{
    private readonly int[] _purchases;
    private readonly double[] _meanSpend;
    private readonly double[]? _repeatDays;

    /// <summary>Refuses to be read from JSON: read its Purchases.</summary>
    public CalibrationSplit() => throw WrittenOnly.Refusal(nameof(CalibrationSplit), "its Purchases");

    private CalibrationSplit(PurchaseSummaries calibration, int[] purchases, double[] meanSpend, Horizon holdout)
    {
        Calibration = calibration;
        Holdout = holdout;
        _purchases = purchases;
        _meanSpend = meanSpend;
    }

    /// <summary>Counts the orders of a log that lie after the calibration.</summary>
    internal CalibrationSplit(PurchaseSummaries calibration, PurchaseTimelines before, PurchaseLog log, PurchaseSummaryDefinition definition)
    {
        Calibration = calibration;
        PurchaseTimelines after = After(log, definition, out long newCustomers, out ReasonCounts excluded);
        NewCustomers = newCustomers;
        Excluded = excluded.Merge(after.Excluded);
        Holdout = new Horizon(before.Times.Between(before.End, after.End), definition.Unit);
        _purchases = new int[calibration.Count];
        _meanSpend = new double[calibration.Count];
        Array.Fill(_meanSpend, double.NaN);
        foreach (CustomerPurchases customer in after.Customers)
        {
            _purchases[customer.Customer] = customer.Count;
            _meanSpend[customer.Customer] = (customer.FirstSpend + customer.LaterSpend) / customer.Count;
        }

        long start = before.Customers.Length == 0 ? before.End : before.Customers.Min(customer => customer.First);
        _repeatDays =
        [
            .. before.RepeatPlaces.Concat(after.RepeatPlaces).Concat(after.Customers.Select(customer => customer.First))
                .Select(place => before.Times.DaysBetween(start, place)).Order(),
        ];
    }

    /// <summary>The customers as of the end of the calibration.</summary>
    [JsonPropertyName("calibration")]
    public PurchaseSummaries Calibration { get; }

    /// <summary>How long the holdout is, in the unit of the customers.</summary>
    [JsonPropertyName("holdout")]
    public Horizon Holdout { get; }

    /// <summary>The purchases of each row in the holdout, all of them repeats.</summary>
    [JsonIgnore]
    public ReadOnlySpan<int> HoldoutPurchases => _purchases;

    /// <summary>What a purchase of each row was worth on average in the holdout, NaN where there is none; empty where spend is unknown.</summary>
    [JsonIgnore]
    public ReadOnlySpan<double> HoldoutMeanSpend => _meanSpend;

    /// <summary>The customers who bought for the first time in the holdout, of whom nothing can be predicted one by one.</summary>
    [JsonPropertyName("newCustomers")]
    public long NewCustomers { get; }

    /// <summary>The purchases that do not count in the holdout, by reason; with <see cref="HoldoutPurchases"/> they are everything received.</summary>
    [JsonPropertyName("excluded")]
    public ReasonCounts Excluded { get; } = ReasonCounts.None;

    /// <summary>Takes a calibration and its holdout that were made elsewhere.</summary>
    /// <param name="calibration">The customers as of the end of the calibration.</param>
    /// <param name="holdoutPurchases">The purchases of each row in the holdout.</param>
    /// <param name="holdout">How long the holdout is.</param>
    /// <param name="holdoutMeanSpend">What a purchase of each row was worth on average in the holdout; empty where spend is unknown. Without a purchase the value is not read.</param>
    /// <returns>The split.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calibration"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is not as long as there are rows, or <paramref name="holdout"/> has no end.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is negative or not finite. The message names the row.</exception>
    public static CalibrationSplit FromColumns(
        PurchaseSummaries calibration, ReadOnlySpan<int> holdoutPurchases, Horizon holdout, ReadOnlySpan<double> holdoutMeanSpend = default)
    {
        Guard.NotNull(calibration);
        Guard.SameLength(calibration.Count, nameof(calibration), holdoutPurchases.Length, nameof(holdoutPurchases));
        if (holdout.IsInfinite)
        {
            throw new ArgumentException("holdout has no end; expected a time.", nameof(holdout));
        }

        double[] spend = holdoutMeanSpend.ToArray();
        if (spend.Length > 0)
        {
            Guard.SameLength(calibration.Count, nameof(calibration), spend.Length, nameof(holdoutMeanSpend));
        }

        for (int row = 0; row < holdoutPurchases.Length; row++)
        {
            Guard.InRange(holdoutPurchases[row], 0, int.MaxValue, nameof(holdoutPurchases), row);
            if (spend.Length > 0)
            {
                spend[row] = holdoutPurchases[row] == 0 ? double.NaN : Guard.InRange(spend[row], 0, double.MaxValue, nameof(holdoutMeanSpend), row);
            }
        }

        return new CalibrationSplit(
            calibration, holdoutPurchases.ToArray(), spend, new Horizon(holdout.In(calibration.Unit), calibration.Unit));
    }

    /// <summary>The split in one line, such as "2,357 customers and 39 weeks of holdout, 0 customers won in it".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Plural.Of(Calibration.Customers, "customer", CultureInfo.InvariantCulture)} and {Holdout} of holdout, {Plural.Of(NewCustomers, "customer", CultureInfo.InvariantCulture)} won in it");

    /// <summary>The holdout's orders of the customers of the calibration, by their rows; the others are counted.</summary>
    private PurchaseTimelines After(PurchaseLog log, PurchaseSummaryDefinition definition, out long newCustomers, out ReasonCounts excluded)
    {
        Dictionary<string, int> rows = new(StringComparer.Ordinal);
        foreach (string customer in Calibration.CustomerIds)
        {
            rows.Add(customer, rows.Count);
        }

        newCustomers = 0;
        ReasonCounter reasons = new("purchases");
        reasons.Add(log.Excluded);
        List<int> customers = [];
        List<Purchase> orders = [];
        foreach (CustomerHistory<Purchase> history in log.Histories)
        {
            int won = 0;
            foreach (Purchase order in history.Facts)
            {
                if (order.At <= Calibration.AsOf)
                {
                    reasons.Add(ExclusionReasons.InCalibration);
                }
                else if (order.Amount < definition.LeastAmount)
                {
                    reasons.Add(ExclusionReasons.BelowLeastAmount);
                }
                else if (rows.TryGetValue(history.CustomerId, out int row))
                {
                    customers.Add(row);
                    orders.Add(order);
                }
                else
                {
                    won++;
                }
            }

            reasons.Add(ExclusionReasons.WonInHoldout, won);
            newCustomers += won > 0 ? 1 : 0;
        }

        excluded = reasons.ToCounts();
        return new PurchaseTimelines(PurchaseLog.Columns(customers, orders), definition, log.AsOf, InvalidFacts.Throw, Environment.ProcessorCount, keepsPlaces: true);
    }
}
