using BenchmarkDotNet.Attributes;
using CxMetrics.Experience;

namespace CxMetrics.Benchmarks;

/// <summary>The NPS of ten thousand groups and its change, against LINQ in doubles, whose parts add up only about; and key drivers.</summary>
[MemoryDiagnoser]
public class DecompositionBenchmarks
{
    private const int Groups = 10_000;
    private static readonly NpsDefinition Definition = NpsDefinition.Standard;
    private Breakdown<int, ScoreTally> _before = Breakdown<int, ScoreTally>.AdditiveIdentity;
    private Breakdown<int, ScoreTally> _after = Breakdown<int, ScoreTally>.AdditiveIdentity;
    private DriverData _ratings = null!;

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20260101);
        _before = Breakdown.From(Enumerable.Range(0, Groups).Select(i => KeyValuePair.Create(i, Tally(random))));
        _after = Breakdown.From(Enumerable.Range(0, Groups).Select(i => KeyValuePair.Create(i, Tally(random))));
        _ratings = DriverData.From(
            Enumerable.Range(0, 1_000),
            _ => random.NextDouble(),
            Enumerable.Range(0, KeyDrivers.MostLmgDrivers).Select(i => KeyValuePair.Create<string, Func<int, double?>>($"driver {i}", _ => random.NextDouble())));
    }

    [Benchmark]
    public ScoreDecomposition<int> Parts() => Decomposition.Of(_before);

    [Benchmark(Baseline = true)]
    public double PartsByLinq()
    {
        double count = _before.Groups.Sum(group => group.Tally.Count);
        double points = _before.Groups.Sum(group => Points(group.Tally));
        return _before.Groups
            .Select(group => (
                group.Key,
                Share: group.Tally.Count / count,
                Score: Points(group.Tally) / group.Tally.Count,
                Contribution: Points(group.Tally) / count,
                LeaveOneOut: (points / count) - ((points - Points(group.Tally)) / (count - group.Tally.Count)),
                AboveAverage: (Points(group.Tally) - (group.Tally.Count * points / count)) / count))
            .ToList()
            .Sum(part => part.Contribution);
    }

    [Benchmark]
    public ScoreChange<int> Change() => Decomposition.Change(_before, _after);

    [Benchmark]
    public double ChangeByLinq()
    {
        (double countBefore, double countAfter) = (_before.Groups.Sum(group => group.Tally.Count), _after.Groups.Sum(group => group.Tally.Count));
        double center = ((_before.Groups.Sum(group => Points(group.Tally)) / countBefore) + (_after.Groups.Sum(group => Points(group.Tally)) / countAfter)) / 2;
        return _before.Groups
            .Join(_after.Groups, group => group.Key, group => group.Key, (before, after) => (before.Key, Before: before.Tally, After: after.Tally))
            .Select(group =>
            {
                (double shareBefore, double shareAfter) = (group.Before.Count / countBefore, group.After.Count / countAfter);
                (double scoreBefore, double scoreAfter) = (Points(group.Before) / group.Before.Count, Points(group.After) / group.After.Count);
                return (
                    group.Key,
                    Rate: (shareBefore + shareAfter) / 2 * (scoreAfter - scoreBefore),
                    Mix: (shareAfter - shareBefore) * (((scoreBefore + scoreAfter) / 2) - center));
            })
            .ToList()
            .Sum(part => part.Rate + part.Mix);
    }

    [Benchmark]
    public KeyDriverResult TwentyDrivers() => KeyDrivers.Analyze(_ratings);

    private static double Points(ScoreTally tally) => 100.0 * (tally.CountIn(Definition.Promoters) - tally.CountIn(Definition.Detractors));

    private static ScoreTally Tally(Random random) =>
        ScoreTally.FromCounts(SurveyScale.ZeroToTen, [.. Enumerable.Range(0, 11).Select(_ => (long)random.Next(1, 50))]);
}
