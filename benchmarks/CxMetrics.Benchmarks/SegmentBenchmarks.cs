using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>A thousand segments against the rest and against a benchmark, and the adjustment of their p-values by itself.</summary>
[MemoryDiagnoser]
public class SegmentBenchmarks
{
    private const int Segments = 1_000;
    private Breakdown<int, ScoreTally> _nps = Breakdown<int, ScoreTally>.AdditiveIdentity;
    private Breakdown<int, ScoreTally> _ratings = Breakdown<int, ScoreTally>.AdditiveIdentity;
    private double[] _pValues = [];

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20260101);
        _nps = Breakdown.From(Enumerable.Range(0, Segments).Select(i => KeyValuePair.Create(i, Tally(random, SurveyScale.ZeroToTen))));
        _ratings = Breakdown.From(Enumerable.Range(0, Segments).Select(i => KeyValuePair.Create(i, Tally(random, SurveyScale.OneToFive))));
        _pValues = [.. Enumerable.Range(0, Segments).Select(_ => random.NextDouble())];
    }

    [Benchmark]
    public SegmentComparisons<int> NpsAgainstTheRest() => Nps.CompareSegments(_nps);

    [Benchmark]
    public SegmentComparisons<int> NpsAgainstABenchmark() => Nps.CompareSegmentsWithBenchmark(_nps, 10);

    [Benchmark]
    public SegmentComparisons<int> CsatAgainstTheRest() => Csat.CompareSegments(_ratings);

    [Benchmark]
    public SegmentComparisons<int> CesAgainstTheRest() => Ces.CompareSegments(_ratings, CesDefinition.Ces2OneToFive);

    [Benchmark]
    public double[] Holm() => Statistics.PValues.Adjust(_pValues);

    private static ScoreTally Tally(Random random, SurveyScale scale)
    {
        long[] counts = new long[scale.Points];
        for (int point = 0; point < counts.Length; point++)
        {
            counts[point] = random.Next(1, 50);
        }

        return ScoreTally.FromCounts(scale, counts);
    }
}
