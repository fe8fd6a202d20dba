using System.Globalization;

namespace CxMetrics.Experience;

/// <summary>Finds the patterns that are signals, each rule for itself.</summary>
internal sealed class RunRules(IReadOnlyList<ChartPoint> points, string metric, BetterDirection better)
{
    public IEnumerable<Signal> Of(ChartDefinition definition)
    {
        IEnumerable<Signal> found = Named($"beyond {Number(definition.Limit)} sigma", BeyondLimits());
        found = definition.TwoOfThree is { } two ? found.Concat(Named($"2 of 3 beyond {Number(two)} sigma", Zone(2, 3, two))) : found;
        found = definition.TwoOfThreeOnOneSide is { } side ? found.Concat(Named($"3 on one side, 2 beyond {Number(side)} sigma", OneSidedZone(side))) : found;
        found = definition.FourOfFive is { } four ? found.Concat(Named($"4 of 5 beyond {Number(four)} sigma", Zone(4, 5, four))) : found;
        found = definition.Shift is { } shift ? found.Concat(Named($"{Number(shift)} on one side", Shifts(shift))) : found;
        found = definition.Trend is { } trend ? found.Concat(Named($"{Number(trend)} one way", Trends(trend, tiesBreak: true))) : found;
        return definition.TrendWithoutTies is { } ties ? found.Concat(Named($"{Number(ties)} one way, ties aside", Trends(ties, tiesBreak: false))) : found;
    }

    public IEnumerable<Signal> OfLimits(string rule) => Named(rule, BeyondLimits());

    public IEnumerable<Signal> OfRanges() => Named(
        $"moving range beyond {Number(ChartLimits.RangeFactor)} mean ranges",
        points.Where(point => point.MovingRange is { } range && point.RangeUpper is { } upper && ChartPoint.Exceeds(range, upper))
            .Select(point => new Completion(point.Index, Math.Sign(point.Value - points[point.Index - 1].Value), [point.Index])));

    public IEnumerable<Signal> OfSums(double decision) => Named($"cumulative sum beyond {Number(decision)}", Sums(decision, 1, point => point.High!.Value).Concat(Sums(decision, -1, point => point.Low!.Value)));

    public IEnumerable<Signal> OfRuns(ChartRuns runs) =>
    [
        .. Named($"a run longer than {Number(runs.LongestLimit.GetValueOrDefault())}", Shifts(runs.LongestLimit.GetValueOrDefault(int.MaxValue - 1) + 1, centreBreaks: false)),
        .. runs.Crossings < runs.FewestCrossings
            ? Named($"fewer crossings than {Number(runs.FewestCrossings.GetValueOrDefault())}", [new Completion(runs.Useful[^1], 0, runs.Useful)])
            : [],
    ];

    private static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private IEnumerable<Completion> BeyondLimits()
    {
        foreach (ChartPoint point in points)
        {
            int side = point.Upper is { } upper && ChartPoint.Exceeds(point.Value, upper) ? 1 : point.Lower is { } lower && ChartPoint.Exceeds(lower, point.Value) ? -1 : 0;
            if (side != 0)
            {
                yield return new Completion(point.Index, side, [point.Index]);
            }
        }
    }

    private IEnumerable<Completion> Zone(int enough, int window, double sigmas)
    {
        foreach (ChartPoint last in points.Where(point => point.IsBeyond(sigmas)))
        {
            int[] beyond = Beyond(last.Index, window, last.Side, sigmas);
            if (beyond.Length >= enough)
            {
                yield return new Completion(last.Index, last.Side, beyond);
            }
        }
    }

    private IEnumerable<Completion> OneSidedZone(double sigmas)
    {
        for (int i = 2; i < points.Count; i++)
        {
            int side = points[i].Side;
            int[] beyond = side != 0 && points[i - 1].Side == side && points[i - 2].Side == side ? Beyond(i, 3, side, sigmas) : [];
            if (beyond.Length >= 2)
            {
                yield return new Completion(i, side, beyond);
            }
        }
    }

    private int[] Beyond(int last, int window, int side, double sigmas) =>
        [.. Enumerable.Range(Math.Max(0, last - window + 1), Math.Min(window, last + 1)).Where(i => points[i].Side == side && points[i].IsBeyond(sigmas))];

    private IEnumerable<Completion> Shifts(int enough, bool centreBreaks = true)
    {
        List<int> run = [];
        int side = 0;
        foreach (ChartPoint point in points.Where(point => centreBreaks || point.Side != 0))
        {
            if (point.Side != side)
            {
                run.Clear();
                side = point.Side;
            }

            run.Add(point.Index);
            if (side != 0 && run.Count >= enough)
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

    private IEnumerable<Completion> Sums(double decision, int side, Func<ChartPoint, double> sum)
    {
        List<int> run = [];
        foreach (ChartPoint point in points)
        {
            if (sum(point) <= 0)
            {
                run.Clear();
                continue;
            }

            run.Add(point.Index);
            if (ChartPoint.Exceeds(sum(point), decision))
            {
                yield return new Completion(point.Index, side, [.. run]);
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
