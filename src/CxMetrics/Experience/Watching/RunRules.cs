using System.Globalization;

namespace CxMetrics.Experience;

/// <summary>Finds the patterns that are signals, each rule for itself.</summary>
internal sealed class RunRules(IReadOnlyList<ChartPoint> points, string metric, BetterDirection better)
{
    public IEnumerable<Signal> Of(ChartDefinition definition, ChartRuns? runs) =>
    [
        .. Named($"beyond {Number(definition.Limit)} sigma", BeyondLimits()),
        .. definition.TwoOfThree is { } two ? Named($"2 of 3 beyond {Number(two)} sigma", Zone(2, 3, two)) : [],
        .. definition.TwoOfThreeOnOneSide is { } side ? Named($"3 on one side, 2 beyond {Number(side)} sigma", OneSidedZone(side)) : [],
        .. definition.FourOfFive is { } four ? Named($"4 of 5 beyond {Number(four)} sigma", Zone(4, 5, four)) : [],
        .. definition.Shift is { } shift ? Named($"{Number(shift)} on one side", Shifts(shift, points)) : [],
        .. definition.Trend is { } trend ? Named($"{Number(trend)} one way", Trends(trend, tiesBreak: true)) : [],
        .. definition.TrendWithoutTies is { } ties ? Named($"{Number(ties)} one way, ties aside", Trends(ties, tiesBreak: false)) : [],
        .. Named($"moving range beyond {Number(ChartLimits.RangeFactor)} mean ranges", Ranges()),
        .. definition.Crossings is not null && runs is not null ? OfRuns(runs) : [],
    ];

    public IEnumerable<Signal> OfLimits(string rule) => Named(rule, BeyondLimits());

    public IEnumerable<Signal> OfSums(double decision) =>
        Named($"cumulative sum beyond {Number(decision)}", Sums(decision, 1, point => point.High!.Value).Concat(Sums(decision, -1, point => point.Low!.Value)));

    private IEnumerable<Signal> OfRuns(ChartRuns runs) =>
    [
        .. runs.LongestLimit is { } longest ? Named($"a run longer than {Number(longest)}", Shifts(longest + 1, points.Where(point => point.Side != 0))) : [],
        .. runs.Crossings < runs.FewestCrossings
            ? Named($"fewer crossings than {Number(runs.FewestCrossings.GetValueOrDefault())}", [new Completion(runs.Useful[^1], 0, runs.Useful)])
            : [],
    ];

    private static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private IEnumerable<Completion> BeyondLimits() => points
        .Where(point => (point.Upper is { } upper && ChartPoint.Exceeds(point.Value, upper))
            || (point.Lower is { } lower && ChartPoint.Exceeds(lower, point.Value)))
        .Select(point => new Completion(point.Index, Math.Sign(point.Value - point.Centre), [point.Index]));

    private IEnumerable<Completion> Ranges() => points
        .Where(point => point.MovingRange is { } range && point.RangeUpper is { } upper && ChartPoint.Exceeds(range, upper))
        .Select(point => new Completion(point.Index, Math.Sign(point.Value - points[point.Index - 1].Value), [point.Index]));

    private IEnumerable<Completion> Zone(int enough, int window, double sigmas) => Zone(points.Where(last => last.IsBeyond(sigmas)), enough, window, sigmas);

    private IEnumerable<Completion> OneSidedZone(double sigmas) =>
        Zone(points.Skip(2).Where(last => points[last.Index - 1].Side == last.Side && points[last.Index - 2].Side == last.Side), 2, 3, sigmas);

    private IEnumerable<Completion> Zone(IEnumerable<ChartPoint> lasts, int enough, int window, double sigmas) => lasts
        .Select(last => new Completion(last.Index, last.Side, Beyond(last.Index, window, last.Side, sigmas)))
        .Where(found => found.Side != 0 && found.Points.Count >= enough);

    private int[] Beyond(int last, int window, int side, double sigmas) =>
        [.. Enumerable.Range(Math.Max(0, last - window + 1), Math.Min(window, last + 1)).Where(i => points[i].Side == side && points[i].IsBeyond(sigmas))];

    private static IEnumerable<Completion> Shifts(int enough, IEnumerable<ChartPoint> points) =>
        Runs(points, point => point.Side, (_, length) => length >= enough);

    private IEnumerable<Completion> Sums(double decision, int side, Func<ChartPoint, double> sum) =>
        Runs(points, point => sum(point) > 0 ? side : 0, (point, _) => ChartPoint.Exceeds(sum(point), decision));

    /// <summary>What is complete among points in a row on one side; 0 is none.</summary>
    private static IEnumerable<Completion> Runs(IEnumerable<ChartPoint> points, Func<ChartPoint, int> sideOf, Func<ChartPoint, int, bool> isComplete)
    {
        List<int> run = [];
        int side = 0;
        foreach (ChartPoint point in points)
        {
            if (sideOf(point) != side)
            {
                run.Clear();
                side = sideOf(point);
            }

            run.Add(point.Index);
            if (side != 0 && isComplete(point, run.Count))
            {
                yield return new Completion(point.Index, side, [.. run]);
            }
        }
    }

    private IEnumerable<Completion> Trends(int enough, bool tiesBreak)
    {
        List<int> run = [];
        int way = 0;
        foreach (ChartPoint point in points)
        {
            int last = run.Count == 0 ? point.Index : run[^1];
            int step = Math.Sign(point.Value - points[last].Value);
            if (step == 0 && run.Count > 0 && !tiesBreak)
            {
                continue;
            }

            if (step == 0 || step != way)
            {
                // The point at which a trend turns is the first of the next one.
                run = step == 0 ? [] : [last];
                way = step;
            }

            run.Add(point.Index);
            if (run.Count >= enough)
            {
                yield return new Completion(point.Index, way, [.. run]);
            }
        }
    }

    /// <summary>Makes one signal of completions to one side that share a point.</summary>
    private IEnumerable<Signal> Named(string rule, IEnumerable<Completion> completions)
    {
        List<int> completed = [];
        SortedSet<int> pattern = [];
        int side = 0;
        foreach (Completion next in completions)
        {
            if (completed.Count > 0 && (next.Side != side || !pattern.Overlaps(next.Points)))
            {
                yield return Made();
                completed.Clear();
                pattern.Clear();
            }

            completed.Add(next.At);
            pattern.UnionWith(next.Points);
            side = next.Side;
        }

        if (completed.Count > 0)
        {
            yield return Made();
        }

        Signal Made() => new(metric, rule, completed[0], points[completed[0]].Period, side, better, completed, pattern);
    }

    private readonly record struct Completion(int At, int Side, IReadOnlyList<int> Points);
}
