using CxMetrics.LifetimeValue;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.LifetimeValue.Customers;

/// <summary>Summaries, their split and their parts against the obvious way: dates of each purchase, one customer after the other.</summary>
public sealed class PurchaseSummaryModelTests
{
    private static readonly Config Config = Laws.Times(300);

    private static readonly (string Zone, DateTimeOffset From)[] Places =
    [
        ("America/New_York", new(2026, 2, 20, 0, 0, 0, TimeSpan.Zero)),
        ("Pacific/Apia", new(2011, 12, 10, 0, 0, 0, TimeSpan.Zero)),
        ("UTC", new(2025, 12, 20, 0, 0, 0, TimeSpan.Zero)),
    ];

    [Fact]
    public void From_AnyLog_IsTheObviousCount() => Holds(x =>
    {
        PurchaseSummaries customers = PurchaseSummaries.From(x.Log, x.AsOf, x.Definition);
        IReadOnlyList<CustomerHistory<Purchase>> histories = Retention.Link(x.Log, x.AsOf);
        var expected = histories
            .Select(history => (history.CustomerId, Purchases: Purchases(x, history.Facts)))
            .Where(customer => customer.Purchases.Length > 0)
            .Select(customer => (customer.CustomerId, Of(x, customer.Purchases, x.AsOf)));
        return Rows(customers).SequenceEqual(expected)
            && customers.Count + Sum(customers.Repeats) + customers.Excluded.Total == x.Log.Length;
    });

    [Fact]
    public void From_LogInAnotherOrder_HasTheSameRows() => Holds(x =>
        Sorted(PurchaseSummaries.From(x.Log.AsEnumerable().Reverse(), x.AsOf, x.Definition)).SequenceEqual(Sorted(PurchaseSummaries.From(x.Log, x.AsOf, x.Definition))));

    [Fact]
    public void Plus_LogSplitByCustomer_IsTheWhole() => Holds(x =>
    {
        PurchaseSummaries whole = PurchaseSummaries.From(x.Log, x.AsOf, x.Definition);
        PurchaseSummaries sum = x.Log.GroupBy(purchase => purchase.CustomerId, StringComparer.Ordinal)
            .Aggregate(PurchaseSummaries.From([], x.AsOf, x.Definition), (sum, part) => sum + PurchaseSummaries.From(part, x.AsOf, x.Definition));
        return Rows(sum).SequenceEqual(Rows(whole)) && sum.Excluded.Equals(whole.Excluded);
    });

    [Fact]
    public void Split_AnyLog_KnowsNothingOfTheFutureAndLosesNothing() => Holds(x =>
    {
        DateOnly end = x.Definition.Days.Of(x.AsOf).Start.AddDays(-15);
        DateTimeOffset opens = Period.Day(end.AddDays(1)).StartsAt(x.Definition.Days.Zone);
        CalibrationSplit split = PurchaseSummaries.Split(x.Log, end, x.AsOf, x.Definition);
        PurchaseSummaries calibration = PurchaseSummaries.From(x.Log, opens.AddTicks(-1), x.Definition);
        var later = Retention.Link(x.Log, x.AsOf)
            .Select(history => (history.CustomerId, Purchases: Purchases(x, history.Facts.Where(order => order.At >= opens))))
            .Where(customer => customer.Purchases.Length > 0)
            .ToDictionary(customer => customer.CustomerId, customer => customer.Purchases, StringComparer.Ordinal);
        return Rows(split.Calibration).SequenceEqual(Rows(calibration))
            && split.Calibration.Excluded.Equals(calibration.Excluded)
            && split.NewCustomers == later.Keys.Except(calibration.CustomerIds, StringComparer.Ordinal).Count()
            && Sum(split.HoldoutPurchases) + split.Excluded.Total == x.Log.Length
            && Enumerable.Range(0, calibration.Count).All(row => later.TryGetValue(calibration.CustomerIds[row], out (double, double Amount)[]? own)
                ? split.HoldoutPurchases[row] == own.Length && split.HoldoutMeanSpend[row].Equals(own.Sum(purchase => purchase.Amount) / own.Length)
                : split.HoldoutPurchases[row] == 0 && double.IsNaN(split.HoldoutMeanSpend[row]));
    });

    private static void Holds(Func<LogCase, bool> law) => Prop.ForAll(Cases().ToArbitrary(), law).Check(Config);

    private static Gen<LogCase> Cases() =>
        from place in Gen.Elements(Places)
        from log in Log(place.From)
        from hours in Gen.Choose(24 * 20, 24 * 45)
        from clock in Gen.Elements(PurchaseClock.LocalDays, PurchaseClock.Exact)
        from unit in Gen.Elements(TimeUnit.Day, TimeUnit.Week, TimeUnit.Month)
        from least in Gen.Elements(0m, 2m)
        select new LogCase(log, place.From.AddHours(hours), new("any", Periods.Days(TimeZoneInfo.FindSystemTimeZoneById(place.Zone)), unit, clock, least));

    private static Gen<Purchase[]> Log(DateTimeOffset begin) =>
        (from customer in Gen.Choose(0, 3)
         from hours in Gen.Choose(0, 24 * 45)
         from amount in Gen.Choose(-2, 6)
         from order in Gen.Elements(null, null, "o1", "o2")
         select new Purchase($"c{customer}", begin.AddHours(hours), amount) { OrderId = order }).ArrayOf();

    /// <summary>The purchases as times, in days since the year 1, with their amounts.</summary>
    private static (double Day, double Amount)[] Purchases(LogCase x, IEnumerable<Purchase> orders)
    {
        IEnumerable<Purchase> counted = orders.Where(order => order.Amount >= x.Definition.LeastAmount);
        return x.Definition.Clock == PurchaseClock.Exact
            ? [.. counted.OrderBy(order => order.At).ThenBy(order => order.Amount).Select(order => (Day(x, order.At), (double)order.Amount))]
            : [.. counted.GroupBy(order => Day(x, order.At)).OrderBy(day => day.Key).Select(day => (day.Key, (double)day.Sum(order => order.Amount)))];
    }

    private static double Day(LogCase x, DateTimeOffset at) => x.Definition.Clock == PurchaseClock.Exact
        ? at.UtcTicks / (double)TimeSpan.TicksPerDay
        : x.Definition.Days.Of(at).Start.DayNumber;

    private static (int, double, double, double) Of(LogCase x, (double Day, double Amount)[] purchases, DateTimeOffset asOf)
    {
        double unit = x.Definition.Unit switch { TimeUnit.Day => 1, TimeUnit.Week => 7, _ => 30.4375 };
        return (
            purchases.Length - 1,
            Near((purchases[^1].Day - purchases[0].Day) / unit),
            Near((Day(x, asOf) - purchases[0].Day) / unit),
            purchases.Length == 1 ? -1 : purchases.Skip(1).Sum(purchase => purchase.Amount) / (purchases.Length - 1));
    }

    /// <summary>Days since the year 1 have ten decimals.</summary>
    private static double Near(double time) => Math.Round(time, 8);

    private static IEnumerable<(string, (int, double, double, double))> Rows(PurchaseSummaries customers) => Enumerable.Range(0, customers.Count)
        .Select(row => (customers.CustomerIds[row], (customers.Repeats[row], Near(customers.Recency[row]), Near(customers.Age[row]), customers[row].MeanSpend ?? -1)));

    private static IEnumerable<(string, PurchaseSummary)> Sorted(PurchaseSummaries customers) =>
        Enumerable.Range(0, customers.Count).Select(row => (customers.CustomerIds[row], customers[row])).OrderBy(row => row.Item1, StringComparer.Ordinal);

    private static long Sum(ReadOnlySpan<int> counts)
    {
        long sum = 0;
        foreach (int count in counts)
        {
            sum += count;
        }

        return sum;
    }

    private sealed record LogCase(Purchase[] Log, DateTimeOffset AsOf, PurchaseSummaryDefinition Definition);
}
