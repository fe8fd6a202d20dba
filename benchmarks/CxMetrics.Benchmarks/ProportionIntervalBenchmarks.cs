using BenchmarkDotNet.Attributes;
using CxMetrics.Statistics;

namespace CxMetrics.Benchmarks;

/// <summary>What each interval of a proportion costs; the exact ones integrate.</summary>
[MemoryDiagnoser]
public class ProportionIntervalBenchmarks
{
    private static readonly Proportion Counts = new(850, 1000);

    [ParamsAllValues]
    public ProportionInterval Method { get; set; }

    [Benchmark]
    public ConfidenceInterval Interval() => Proportions.Interval(Counts, 0.95, Method);
}
