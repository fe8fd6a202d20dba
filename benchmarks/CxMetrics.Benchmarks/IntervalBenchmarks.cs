using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>What an interval costs beside its score.</summary>
[MemoryDiagnoser]
public class IntervalBenchmarks
{
    private readonly NpsResult _nps = Nps.FromCounts(700, 200, 100);
    private readonly CsatResult _csat = Csat.Calculate(ScoreTally.FromCounts(SurveyScale.OneToFive, [10, 20, 30, 40, 50]));
    private readonly CesResult _ces = Ces.Calculate(ScoreTally.FromCounts(SurveyScale.OneToSeven, [1, 2, 3, 4, 5, 6, 7]));

    [Benchmark]
    public double? NpsScore() => _nps.Score;

    [Benchmark]
    public ConfidenceInterval NpsScoreInterval() => _nps.Interval95;

    [Benchmark]
    public ConfidenceInterval NpsAdjustedWald() => _nps.Interval(0.95, NpsInterval.AdjustedWald3T);

    [Benchmark]
    public ConfidenceInterval NpsAdjustedWald3U() => _nps.Interval(0.95, NpsInterval.AdjustedWald3U);

    [Benchmark]
    public ConfidenceInterval NpsAdjustedWald4T() => _nps.Interval(0.95, NpsInterval.AdjustedWald4T);

    [Benchmark]
    public ConfidenceInterval NpsWald() => _nps.Interval(0.95, NpsInterval.Wald);

    [Benchmark]
    public ConfidenceInterval NpsStudentT() => _nps.Interval(0.95, NpsInterval.StudentT);

    [Benchmark]
    public ConfidenceInterval NpsGoodman() => _nps.Interval(0.95, NpsInterval.Goodman);

    [Benchmark]
    public ConfidenceInterval NpsDirichletJeffreys() => _nps.Interval(0.95, NpsInterval.DirichletJeffreys);

    [Benchmark]
    public ConfidenceInterval NpsDirichletUniform() => _nps.Interval(0.95, NpsInterval.DirichletUniform);

    [Benchmark]
    public ConfidenceInterval CsatWilson() => _csat.Interval95;

    [Benchmark]
    public ConfidenceInterval CesStudentT() => _ces.Interval95;
}
