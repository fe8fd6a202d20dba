using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>NPS from raw scores: the LINQ that people write, the library, and the memory's own speed as the limit.</summary>
[MemoryDiagnoser]
public class NpsBenchmarks
{
    private byte[] _scores = [];
    private int[] _integers = [];

    [ParamsSource(nameof(Sizes))]
    public int N { get; set; }

    public static IEnumerable<int> Sizes => ((IEnumerable<int>)[1_000, 1_000_000, 100_000_000]).Select(InputSize.Of).Distinct();

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20260101);
        _scores = new byte[N];
        for (int i = 0; i < N; i++)
        {
            _scores[i] = (byte)random.Next(11);
        }

        _integers = Array.ConvertAll(_scores, score => (int)score);
    }

    [Benchmark(Baseline = true)]
    public double Linq()
    {
        int promoters = _scores.Count(score => score >= 9);
        int detractors = _scores.Count(score => score <= 6);
        return 100.0 * (promoters - detractors) / _scores.Length;
    }

    [Benchmark]
    public NpsResult Scores() => Nps.Calculate((ReadOnlySpan<byte>)_scores);

    [Benchmark]
    public ScoreTally ScoreTallyFromScores() => ScoreTally.FromScores((ReadOnlySpan<byte>)_scores, SurveyScale.ZeroToTen);

    [Benchmark]
    public NpsResult IntegerScores() => Nps.Calculate((ReadOnlySpan<int>)_integers);

    /// <summary>Reads every byte once and does next to nothing with it.</summary>
    [Benchmark]
    public byte PlainRead()
    {
        ref byte scores = ref MemoryMarshal.GetArrayDataReference(_scores);
        Vector256<byte> a = default, b = default, c = default, d = default;
        nuint end = (nuint)_scores.Length / 128 * 128;
        for (nuint i = 0; i < end; i += 128)
        {
            a |= Vector256.LoadUnsafe(ref scores, i);
            b |= Vector256.LoadUnsafe(ref scores, i + 32);
            c |= Vector256.LoadUnsafe(ref scores, i + 64);
            d |= Vector256.LoadUnsafe(ref scores, i + 96);
        }

        return Vector256.Sum(a | b | c | d);
    }
}
