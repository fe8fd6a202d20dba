using BenchmarkDotNet.Attributes;
using CxMetrics.Survival;

namespace CxMetrics.Benchmarks;

/// <summary>Kaplan-Meier curves of five groups from columns: the LINQ that people write, and the library.</summary>
/// <remarks>Tenures of 0 to 72 months, of which a quarter ended; and the same in days with decimals, which have no table to count in.</remarks>
[MemoryDiagnoser]
public class SurvivalBenchmarks
{
    private const int Groups = 5;
    private static readonly int Rows = InputSize.Of(1_000_000);
    private static readonly int ManyRows = InputSize.Of(10_000_000);
    private int[] _groups = [];
    private double[] _times = [];
    private bool[] _observed = [];

    [GlobalSetup(Targets = [nameof(Linq_1M), nameof(Columns_1M)])]
    public void Setup() => Fill(Rows, random => random.Next(73));

    [GlobalSetup(Targets = [nameof(Columns_10M), nameof(ColumnsOnOneThread_10M)])]
    public void SetupMany() => Fill(ManyRows, random => random.Next(73));

    [GlobalSetup(Target = nameof(BrokenTimes_1M))]
    public void SetupBroken() => Fill(Rows, random => Math.Round(random.NextDouble() * 2000, 1));

    [Benchmark(Baseline = true)]
    public double Linq_1M() =>
        Enumerable.Range(0, _times.Length).GroupBy(row => _groups[row]).Sum(group =>
        {
            double share = 1;
            int atRisk = group.Count();
            foreach (var time in group.GroupBy(row => _times[row]).OrderBy(time => time.Key))
            {
                share *= 1 - ((double)time.Count(row => _observed[row]) / atRisk);
                atRisk -= time.Count();
            }

            return share;
        });

    [Benchmark]
    public double Columns_1M() => Estimate();

    [Benchmark]
    public double Columns_10M() => Estimate();

    [Benchmark]
    public double ColumnsOnOneThread_10M() => Estimate(1);

    [Benchmark]
    public double BrokenTimes_1M() => Estimate();

    private double Estimate(int? threads = null)
    {
        double sum = 0;
        foreach ((_, SurvivalTally tally) in SurvivalTally.ByGroup(_groups, _times, _observed, maxDegreeOfParallelism: threads))
        {
            sum += KaplanMeier.Estimate(tally).Points[^1].Share;
        }

        return sum;
    }

    private void Fill(int rows, Func<Random, double> time)
    {
        Random random = new(20261122);
        _groups = new int[rows];
        _times = new double[rows];
        _observed = new bool[rows];
        for (int i = 0; i < rows; i++)
        {
            _groups[i] = random.Next(Groups);
            _times[i] = time(random);
            _observed[i] = random.Next(4) == 0;
        }
    }
}
