using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>Changes of subscriptions: linked once, and churn of a month from the links.</summary>
[MemoryDiagnoser]
public class ChurnBenchmarks
{
    private static readonly DateOnly Start = new(2024, 1, 1);
    private static readonly DateOnly AsOf = new(2026, 12, 31);
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
        string[] customers = [.. Enumerable.Range(0, Math.Max(1, N / 8)).Select(i => $"c{i:D8}")];
        string[] subscriptions = [.. Enumerable.Range(0, 2 * customers.Length).Select(i => $"s{i:D8}")];
        _log = new SubscriptionChange[N];
        for (int i = 0; i < N; i++)
        {
            int customer = random.Next(customers.Length);
            _log[i] = new SubscriptionChange(
                Start.AddDays((int)((long)i * 1096 / N)), customers[customer], subscriptions[(2 * customer) + random.Next(2)], random.Next(3) == 0 ? 0 : random.Next(1, 200), i);
        }

        _history = SubscriptionHistory.Link(_log, AsOf);
    }

    [Benchmark(Baseline = true)]
    public int Linq_LevelsAtBothEnds() => _log
        .GroupBy(change => change.CustomerId, StringComparer.Ordinal)
        .Count(customer => LevelBefore(customer, Month.Start) > 0 && LevelBefore(customer, Month.Next().Start) == 0);

    [Benchmark]
    public SubscriptionHistory Link() => SubscriptionHistory.Link(_log, AsOf);

    [Benchmark]
    public ChurnResult Calculate_FromHistory() => Churn.Calculate(_history!, Month);

    private static decimal LevelBefore(IEnumerable<SubscriptionChange> changes, DateOnly day) =>
        changes.Where(change => change.On < day)
            .GroupBy(change => change.SubscriptionId, StringComparer.Ordinal)
            .Sum(subscription => subscription.OrderBy(change => change.On).ThenBy(change => change.Sequence).Last().Mrr);
}
