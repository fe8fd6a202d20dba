using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>How often an interval of a difference holds the true one: exactly, from every pair of outcomes that the answers can have.</summary>
internal static class NpsDifferenceCoverage
{
    /// <summary>A limit this close to the true difference counts as covering it.</summary>
    private const double Touching = 1e-9;

    /// <summary>The 63 mixes in tenths in which not all answer alike, and three in which nearly all do; in 39 of them every answer occurs.</summary>
    private static readonly Mix[] Tenths = [.. InSteps(10), .. NearlyAlike];

    private static IEnumerable<Mix> NearlyAlike => [new(0.98, 0.01, 0.01), new(0.01, 0.98, 0.01), new(0.01, 0.01, 0.98)];

    /// <summary>The lowest and the mean coverage over all pairs of mixes, and over those in which every answer occurs; limits cut to the scale.</summary>
    public static ((double Lowest, double Mean) All, (double Lowest, double Mean) EveryAnswer) Of(
        int first, int second, Func<Trinomial, Trinomial, ConfidenceInterval> method)
    {
        (Mix First, Mix Second, double Coverage)[] pairs = Pairs(first, second, method, Tenths);
        double[] everyAnswer = [.. pairs.Where(pair => pair.First.HasEvery && pair.Second.HasEvery).Select(pair => pair.Coverage)];
        return ((pairs.Min(pair => pair.Coverage), pairs.Average(pair => pair.Coverage)), (everyAnswer.Min(), everyAnswer.Average()));
    }

    /// <summary>The lowest coverage over the pairs of the 171 mixes in twentieths in which every answer occurs, and of the three.</summary>
    public static double LowestInTwentieths(int first, int second, Func<Trinomial, Trinomial, ConfidenceInterval> method) =>
        Pairs(first, second, method, [.. InSteps(20).Where(mix => mix.HasEvery), .. NearlyAlike]).Min(pair => pair.Coverage);

    private static (Mix First, Mix Second, double Coverage)[] Pairs(
        int first, int second, Func<Trinomial, Trinomial, ConfidenceInterval> method, Mix[] mixes)
    {
        Trinomial[] left = [.. Outcomes(first)];
        Trinomial[] right = [.. Outcomes(second)];
        Limits[][] intervals = [.. left.Select(one => right.Select(other => Limits.Of(method(one, other).Clamp(-2, 2))).ToArray())];
        double[][] leftChances = [.. mixes.Select(mix => left.Select(outcome => Chance(outcome, mix)).ToArray())];
        double[][] rightChances = [.. mixes.Select(mix => right.Select(outcome => Chance(outcome, mix)).ToArray())];
        return
        [
            .. from one in Enumerable.Range(0, mixes.Length).AsParallel()
               from other in Enumerable.Range(0, mixes.Length)
               select (mixes[one], mixes[other], Coverage(intervals, leftChances[one], rightChances[other], mixes[one].Net - mixes[other].Net)),
        ];
    }

    /// <summary>The mixes in equal steps in which not all answer alike.</summary>
    private static IEnumerable<Mix> InSteps(int steps) =>
        from promoters in Enumerable.Range(0, steps)
        from detractors in Enumerable.Range(0, Math.Min(steps, steps + 1 - promoters))
        where promoters + detractors > 0
        select new Mix((double)promoters / steps, (double)(steps - promoters - detractors) / steps, (double)detractors / steps);

    private static double Coverage(Limits[][] intervals, double[] left, double[] right, double truth)
    {
        double covered = 0;
        for (int i = 0; i < left.Length; i++)
        {
            double inner = 0;
            Limits[] row = intervals[i];
            for (int j = 0; left[i] > 0 && j < right.Length; j++)
            {
                inner += row[j].Lower <= truth + Touching && row[j].Upper >= truth - Touching ? right[j] : 0;
            }

            covered += left[i] * inner;
        }

        return covered;
    }

    private static IEnumerable<Trinomial> Outcomes(int answers) =>
        from promoters in Enumerable.Range(0, answers + 1)
        from detractors in Enumerable.Range(0, answers + 1 - promoters)
        select new Trinomial(promoters, answers - promoters - detractors, detractors);

    /// <summary>The multinomial probability, whose coefficient is a product of whole numbers.</summary>
    private static double Chance(Trinomial outcome, Mix mix)
    {
        double ways = 1;
        for (int i = 1; i <= outcome.Neutral; i++)
        {
            ways = ways * (outcome.Positive + i) / i;
        }

        for (int i = 1; i <= outcome.Negative; i++)
        {
            ways = ways * (outcome.Positive + outcome.Neutral + i) / i;
        }

        return ways * Math.Pow(mix.Promoter, outcome.Positive) * Math.Pow(mix.Passive, outcome.Neutral) * Math.Pow(mix.Detractor, outcome.Negative);
    }

    private readonly record struct Mix(double Promoter, double Passive, double Detractor)
    {
        public double Net => Promoter - Detractor;

        public bool HasEvery => Promoter > 0 && Passive > 0 && Detractor > 0;
    }

    private readonly record struct Limits(double Lower, double Upper)
    {
        public static Limits Of(ConfidenceInterval interval) => new(interval.Lower!.Value, interval.Upper!.Value);
    }
}
