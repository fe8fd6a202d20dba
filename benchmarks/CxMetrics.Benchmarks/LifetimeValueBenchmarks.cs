using BenchmarkDotNet.Attributes;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Benchmarks;

/// <summary>Fits of purchase models, and their figures for every customer.</summary>
/// <remarks>
/// Customers who behave as BG/NBD says, in weeks: on an exact clock no two are alike, so that compression saves nothing but those without a repeat
/// and of one age. The baseline is what a table of customers is scored with by hand: the formula of P(alive), row by row.
/// </remarks>
[MemoryDiagnoser]
public class LifetimeValueBenchmarks
{
    private static readonly BgNbdModel Beta = new(0.4, 7, 0.7, 3, TimeUnit.Week);
    private static readonly ParetoNbdModel Pareto = new(0.55, 10.6, 0.6, 11.7, TimeUnit.Week);
    private static readonly Horizon Ahead = Horizon.Weeks(39);

    private PurchaseSummaries _customers = PurchaseSummaries.FromColumns([], [], [], TimeUnit.Week);
    private double[] _alive = [];
    private double[] _expected = [];

    [GlobalSetup(Target = nameof(FitBgNbd_5k))]
    public void SetupFew() => Fill(InputSize.Of(5_000));

    [GlobalSetup(Target = nameof(FitParetoNbd_100k))]
    public void SetupSome() => Fill(InputSize.Of(100_000));

    [GlobalSetup(Targets = [nameof(Linq_AliveByHand_1M), nameof(ScoreBgNbd_1M), nameof(ScoreParetoNbd_1M), nameof(FitBgNbd_1M)])]
    public void SetupMany() => Fill(InputSize.Of(1_000_000));

    [Benchmark]
    public ModelFit<BgNbdModel> FitBgNbd_5k() => BgNbd.Fit(_customers);

    /// <summary>The rows compressed, too.</summary>
    [Benchmark]
    public ModelFit<BgNbdModel> FitBgNbd_1M() => BgNbd.Fit(_customers);

    [Benchmark]
    public ModelFit<ParetoNbdModel> FitParetoNbd_100k() => ParetoNbd.Fit(_customers);

    /// <summary>P(alive) of BG/NBD only; NaN for heavy buyers.</summary>
    [Benchmark(Baseline = true)]
    public double[] Linq_AliveByHand_1M() =>
        [.. Enumerable.Range(0, _customers.Count).Select(row =>
        {
            PurchaseSummary customer = _customers[row];
            return customer.Repeats == 0
                ? 1
                : 1 / (1 + (Beta.A / (Beta.B + customer.Repeats - 1) * Math.Pow((Beta.Alpha + customer.Age) / (Beta.Alpha + customer.Recency), Beta.R + customer.Repeats)));
        })];

    /// <summary>P(alive) and expected purchases.</summary>
    [Benchmark]
    public void ScoreBgNbd_1M() => Score(Beta);

    /// <summary>P(alive) and expected purchases.</summary>
    [Benchmark]
    public void ScoreParetoNbd_1M() => Score(Pareto);

    private void Score(PurchaseModel model)
    {
        model.ProbabilityAlive(_customers, _alive);
        model.ExpectedPurchases(_customers, Ahead, _expected);
    }

    private void Fill(int count)
    {
        Random random = new(20260101);
        int[] repeats = new int[count];
        double[] recency = new double[count];
        double[] age = new double[count];
        for (int i = 0; i < count; i++)
        {
            double rate = MathNet.Numerics.Distributions.Gamma.Sample(random, Beta.R, Beta.Alpha);
            double leaving = MathNet.Numerics.Distributions.Beta.Sample(random, Beta.A, Beta.B);
            age[i] = 26 + (random.Next(365) / 7.0);
            double time = -Math.Log(1 - random.NextDouble()) / rate;
            while (time <= age[i])
            {
                repeats[i]++;
                recency[i] = time;
                time += random.NextDouble() < leaving ? double.PositiveInfinity : -Math.Log(1 - random.NextDouble()) / rate;
            }
        }

        _customers = PurchaseSummaries.FromColumns(repeats, recency, age, TimeUnit.Week);
        _alive = new double[count];
        _expected = new double[count];
    }
}
