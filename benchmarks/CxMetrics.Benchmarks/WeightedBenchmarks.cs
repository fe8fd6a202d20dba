using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>
/// A weighted NPS with its standard error from a million scores: the LINQ that people write, the library's tally, and the design-based
/// path over records.
/// </summary>
[MemoryDiagnoser]
public class WeightedBenchmarks
{
    private static readonly int N = InputSize.Of(1_000_000);
    private static readonly int Records = InputSize.Of(100_000);
    private byte[] _scores = [];
    private double[] _weights = [];
    private SurveyResponse[] _responses = [];

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20260101);
        _scores = new byte[N];
        random.NextBytes(_scores);
        _scores = Array.ConvertAll(_scores, score => (byte)(score % 11));
        _weights = Array.ConvertAll(_scores, _ => 0.2 + random.NextDouble());
        _responses =
        [
            .. Enumerable.Range(0, Records).Select(i =>
                new SurveyResponse(i.ToString(CultureInfo.InvariantCulture), SurveyKind.Nps, SurveyScale.ZeroToTen, _scores[i], _weights[i])
                {
                    Stratum = i % 2 == 0 ? "north" : "south",
                    Cluster = (i / 10).ToString(CultureInfo.InvariantCulture),
                }),
        ];
    }

    [Benchmark(Baseline = true)]
    public double Linq()
    {
        var rows = _scores.Zip(_weights, (score, weight) => (Value: score >= 9 ? 1 : score <= 6 ? -1 : 0, Weight: weight)).ToList();
        double total = rows.Sum(row => row.Weight);
        double mean = rows.Sum(row => row.Weight * row.Value) / total;
        double squares = rows.Sum(row => Math.Pow(row.Weight * (row.Value - mean), 2));
        return 100 * Math.Sqrt(squares / (total * total) * N / (N - 1));
    }

    [Benchmark]
    public double? ScoresAndWeights() =>
        Nps.Calculate(WeightedScoreTally.FromScores((ReadOnlySpan<byte>)_scores, _weights, SurveyScale.ZeroToTen)).StandardError;

    [Benchmark]
    public double? Records_Tallied() => Nps.CalculateWeighted(_responses).StandardError;

    [Benchmark]
    public double? Records_ClustersInStrata() => Nps.CalculateWeighted(_responses, SurveyDesign.StratifiedAndClustered).StandardError;
}
