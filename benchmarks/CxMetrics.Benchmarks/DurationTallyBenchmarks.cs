using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>Mean, median and 95th percentile of durations: the LINQ that people write, an exact sort, and the sketch.</summary>
[MemoryDiagnoser]
public class DurationTallyBenchmarks
{
    private TimeSpan[] _durations = [];
    private DurationTally[] _parts = [];

    [ParamsSource(nameof(Sizes))]
    public int N { get; set; }

    public static IEnumerable<int> Sizes => [InputSize.Of(1_000_000)];

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20260101);
        _durations = new TimeSpan[N];
        for (int i = 0; i < N; i++)
        {
            _durations[i] = TimeSpan.FromSeconds(Math.Exp((1.2 * random.NextDouble() * random.NextDouble()) + (6 * random.NextDouble())));
        }

        _parts = [.. _durations.Chunk(N / 1000).Select(chunk => DurationTally.FromDurations(chunk))];
    }

    [Benchmark(Baseline = true)]
    public TimeSpan Linq_Sort()
    {
        TimeSpan[] sorted = [.. _durations.Order()];
        return TimeSpan.FromTicks((long)_durations.Average(duration => duration.Ticks)) + sorted[N / 2] + sorted[(int)(N * 0.95)];
    }

    [Benchmark]
    public TimeSpan? Exact()
    {
        DurationSummary summary = DurationSummary.Of(_durations);
        return summary.Mean + summary.Median + summary.P95;
    }

    [Benchmark]
    public TimeSpan? Sketch()
    {
        DurationTally tally = DurationTally.FromDurations(_durations);
        return tally.Mean + tally.Quantile(0.5) + tally.Quantile(0.95);
    }

    [Benchmark]
    public DurationTally Merge_1000Parts() => TallyOf(_parts);

    private static T TallyOf<T>(IEnumerable<T> parts)
        where T : ITally<T> => T.Sum(parts);
}
