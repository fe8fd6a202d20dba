using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>The movements of recurring revenue in a month, from a history that is linked already, and from the changes as LINQ would find them.</summary>
[MemoryDiagnoser]
public class RevenueBenchmarks
{
    private static readonly Period Month = Period.Month(2026, 6);

    private SubscriptionChange[] _log = [];
    private SubscriptionHistory? _history;

    [ParamsSource(nameof(Sizes))]
    public int N { get; set; }

    public static IEnumerable<int> Sizes => [InputSize.Of(1_000_000), InputSize.Of(10_000_000)];

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20260101);
        DateOnly start = new(2025, 1, 1);
        _log = new SubscriptionChange[N];
        for (int i = 0; i < N; i++)
        {
            // Some three changes a customer, in the order of their days.
            int day = (int)(540L * i / N);
            _log[i] = new SubscriptionChange(start.AddDays(day), $"c{random.Next(N / 3):D7}", "s", random.Next(4) == 0 ? 0 : random.Next(1, 200), i);
        }

        _history = SubscriptionHistory.Link(_log, new DateOnly(2026, 6, 30));
    }

    [Benchmark(Baseline = true)]
    public decimal Linq_TwoSnapshots()
    {
        DateOnly after = Month.LastDay.AddDays(1);
        return _log.GroupBy(change => change.CustomerId, StringComparer.Ordinal).Sum(customer => LevelBefore(customer, after) - LevelBefore(customer, Month.Start));
    }

    [Benchmark]
    public MrrWaterfall Movements() => RecurringRevenue.Movements(_history!, Month);

    [Benchmark]
    public IReadOnlyList<RevenueCohortCell> Cohorts() => RecurringRevenue.Cohorts(_history!, Periods.Months(TimeZoneInfo.Utc));

    private static decimal LevelBefore(IEnumerable<SubscriptionChange> changes, DateOnly day) => changes
        .Where(change => change.On < day)
        .GroupBy(change => change.SubscriptionId, StringComparer.Ordinal)
        .Sum(subscription => subscription.OrderBy(change => change.On).ThenBy(change => change.Sequence).Last().Mrr);
}
