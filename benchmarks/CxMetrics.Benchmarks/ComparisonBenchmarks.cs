using BenchmarkDotNet.Attributes;
using CxMetrics.Statistics;

namespace CxMetrics.Benchmarks;

/// <summary>What a comparison of two samples costs.</summary>
[MemoryDiagnoser]
public class ComparisonBenchmarks
{
    private static readonly Proportion First = new(850, 1000);
    private static readonly Proportion Second = new(820, 1000);
    private readonly NpsResult _npsBefore = Nps.FromCounts(700, 200, 100);
    private readonly NpsResult _npsAfter = Nps.FromCounts(650, 250, 100);
    private readonly CesResult _cesBefore = Ces.Calculate(ScoreTally.FromCounts(SurveyScale.OneToSeven, [1, 2, 3, 4, 5, 6, 7]));
    private readonly CesResult _cesAfter = Ces.Calculate(ScoreTally.FromCounts(SurveyScale.OneToSeven, [2, 2, 3, 4, 5, 6, 6]));

    [Benchmark]
    public NpsComparison NpsCompare() => Nps.Compare(_npsBefore, _npsAfter);

    [Benchmark]
    public NpsBenchmarkComparison NpsAgainstABenchmark() => Nps.CompareWithBenchmark(_npsAfter, 50);

    [Benchmark]
    public ScoreComparison<CesResult> CesCompare() => Ces.Compare(_cesBefore, _cesAfter);

    [Benchmark]
    public ConfidenceInterval Newcombe() => Proportions.Newcombe(First, Second, 0.95);

    [Benchmark]
    public ConfidenceInterval AgrestiCaffo() => Proportions.AgrestiCaffo(First, Second, 0.95);

    [Benchmark]
    public SignificanceTest NMinusOne() => Proportions.NMinusOne(First, Second);

    [Benchmark]
    public double? FisherExact() => Proportions.FisherExact(First, Second);
}
