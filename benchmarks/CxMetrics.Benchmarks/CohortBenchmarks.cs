using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>An 18 x 18 matrix of monthly cohorts: the LINQ that people write, and the library from records, from linked customers and from columns.</summary>
/// <remarks>Ten activities a customer over 18 months, in the order of time; customers start all along and fade away.</remarks>
[MemoryDiagnoser]
public class CohortBenchmarks
{
    private const int Months = 18;
    private static readonly DateTimeOffset First = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AsOf = First.AddMonths(Months);
    private CustomerActivity[] _log = [];
    private IReadOnlyList<CustomerHistory<CustomerActivity>> _customers = [];
    private long[] _ticks = [];
    private int[] _codes = [];

    [ParamsSource(nameof(Sizes))]
    public int N { get; set; }

    public static IEnumerable<int> Sizes => [InputSize.Of(1_000_000), InputSize.Of(10_000_000)];

    [GlobalSetup(Targets = [nameof(LinqOverColumns), nameof(Columns), nameof(ColumnsOnOneThread)])]
    public void SetupColumns() => Fill(N);

    /// <summary>A million records at most: ten are more than the machine has room for beside the rest.</summary>
    [GlobalSetup(Targets = [nameof(RecordsUpTo1M), nameof(LinkedUpTo1M)])]
    public void SetupRecords()
    {
        Fill(Math.Min(N, 1_000_000));
        _log = [.. _codes.Zip(_ticks, (customer, at) => new CustomerActivity($"C{customer:0000000}", new DateTimeOffset(at, TimeSpan.Zero)))];
        _customers = Retention.Link(_log, AsOf);
    }

    /// <summary>The bounded matrix and nothing else: no zone, nothing incomplete, no reasons.</summary>
    [Benchmark(Baseline = true)]
    public int LinqOverColumns()
    {
        var active = _codes.Zip(_ticks, (customer, ticks) => (Customer: customer, Month: MonthOf(ticks))).Distinct().ToList();
        Dictionary<int, int> cohortOf = active.GroupBy(row => row.Customer).ToDictionary(group => group.Key, group => group.Min(row => row.Month));
        return active.GroupBy(row => (Cohort: cohortOf[row.Customer], Age: row.Month - cohortOf[row.Customer])).ToDictionary(cell => cell.Key, cell => cell.Count()).Count;
    }

    [Benchmark]
    public CohortMatrix Columns() => Retention.Cohorts(_codes, _ticks, CohortDefinition.Standard, AsOf);

    [Benchmark]
    public CohortMatrix ColumnsOnOneThread() => Retention.Cohorts(_codes, _ticks, CohortDefinition.Standard, AsOf, maxDegreeOfParallelism: 1);

    [Benchmark]
    public CohortMatrix RecordsUpTo1M() => Retention.Cohorts(_log, CohortDefinition.Standard, AsOf);

    /// <summary>Another definition of the same link.</summary>
    [Benchmark]
    public CohortMatrix LinkedUpTo1M() => Retention.Cohorts(_customers, CohortDefinition.Standard);

    private void Fill(int rows)
    {
        Random random = new(20260101);
        _codes = new int[rows];
        _ticks = new long[rows];
        long span = AsOf.UtcTicks - First.UtcTicks;
        for (int i = 0; i < rows; i++)
        {
            // Whoever may be active at a time has started by then, mostly lately.
            double time = (double)i / rows;
            _codes[i] = (int)(rows / 10 * time * Math.Sqrt(random.NextDouble()));
            _ticks[i] = First.UtcTicks + (long)(span * time);
        }
    }

    private static int MonthOf(long ticks)
    {
        DateTime moment = new(ticks, DateTimeKind.Utc);
        return (moment.Year * 12) + moment.Month;
    }
}
