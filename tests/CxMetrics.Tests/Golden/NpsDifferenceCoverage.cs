using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>How often an interval of a difference holds the true one: exactly, from every pair of outcomes that the answers can have.</summary>
internal static class NpsDifferenceCoverage
{
    /// <summary>A limit this close to the true difference counts as covering it.</summary>
    private const double Touching = 1e-9;

    /// <summary>The 63 mixes in tenths in which not all answer alike, and three in which nearly all do.</summary>
    private static readonly (double Promoter, double Passive, double Detractor)[] Mixes =
    [
        .. from promoters in Enumerable.Range(0, 10)
           from detractors in Enumerable.Range(0, Math.Min(10, 11 - promoters))
           where promoters + detractors > 0
           select (promoters / 10.0, (10 - promoters - detractors) / 10.0, detractors / 10.0),
        (0.98, 0.01, 0.01), (0.01, 0.98, 0.01), (0.01, 0.01, 0.98),
    ];

    /// <summary>The lowest and the mean coverage over all pairs of mixes, limits cut to the scale.</summary>
    public static (double Lowest, double Mean) Of(
        int first, int second, Func<Trinomial, Trinomial, ConfidenceInterval> method)
    {
        Trinomial[] left = [.. Outcomes(first)];
        Trinomial[] right = [.. Outcomes(second)];
        Limits[][] intervals = [.. left.Select(one => right.Select(other => Limits.Of(method(one, other).Clamp(-2, 2))).ToArray())];
        double[][] leftChances = [.. Mixes.Select(mix => left.Select(outcome => Chance(outcome, mix)).ToArray())];
        double[][] rightChances = [.. Mixes.Select(mix => right.Select(outcome => Chance(outcome, mix)).ToArray())];
        double[] coverages =
        [
            .. from one in Enumerable.Range(0, Mixes.Length).AsParallel()
               from other in Enumerable.Range(0, Mixes.Length)
               select Coverage(intervals, leftChances[one], rightChances[other], Net(one) - Net(other)),
        ];
        return (coverages.Min(), coverages.Average());
    }

    private static double Net(int mix) => Mixes[mix].Promoter - Mixes[mix].Detractor;

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
    private static double Chance(Trinomial outcome, (double Promoter, double Passive, double Detractor) mix)
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

    private readonly record struct Limits(double Lower, double Upper)
    {
        public static Limits Of(ConfidenceInterval interval) => new(interval.Lower!.Value, interval.Upper!.Value);
    }
}
