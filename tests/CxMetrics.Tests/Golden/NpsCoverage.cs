using System.Collections.Concurrent;

namespace CxMetrics.Tests.Golden;

/// <summary>How often an interval of n answers holds the true score: exactly, from every outcome that n answers can have.</summary>
internal static class NpsCoverage
{
    /// <summary>A limit this close to the true score counts as covering it.</summary>
    private const double Touching = 1e-9;

    /// <summary>A limit this close is a tie, at which coverage jumps.</summary>
    private const double Tied = 1e-7;

    private static readonly ConcurrentDictionary<(int Answers, double Level, NpsInterval Method), Outcome[]> Known = new();

    /// <summary>Enumerates the outcomes; on -1 to 1, with the limits cut to it.</summary>
    public static CoverageFigures Of(
        int answers, double level, NpsInterval method, double promoter, double passive, double detractor, double truth)
    {
        CoverageFigures figures = default;

        // At an end of the scale limits are cut to the true score, and nothing jumps.
        bool inside = Math.Abs(truth) < 1;
        foreach (Outcome outcome in Known.GetOrAdd((answers, level, method), static key => Enumerate(key.Answers, key.Level, key.Method)))
        {
            double probability = outcome.Arrangements
                * Math.Pow(promoter, outcome.Promoters) * Math.Pow(passive, outcome.Passives) * Math.Pow(detractor, outcome.Detractors);
            bool below = outcome.Upper < truth - Touching;
            bool above = outcome.Lower > truth + Touching;
            bool tie = inside && (Math.Abs(outcome.Lower - truth) < Tied || Math.Abs(outcome.Upper - truth) < Tied);
            figures = new CoverageFigures(
                figures.Coverage + (below || above ? 0 : probability),
                figures.MeanWidth + (probability * (outcome.Upper - outcome.Lower)),
                figures.MissLow + (below ? probability : 0),
                figures.MissHigh + (above ? probability : 0),
                figures.TieProbability + (tie ? probability : 0));
        }

        return figures;
    }

    private static Outcome[] Enumerate(int answers, double level, NpsInterval method) =>
    [
        .. from promoters in Enumerable.Range(0, answers + 1)
           from detractors in Enumerable.Range(0, answers + 1 - promoters)
           select Outcome.Of(promoters, answers - promoters - detractors, detractors, level, method),
    ];

    private readonly record struct Outcome(int Promoters, int Passives, int Detractors, double Arrangements, double Lower, double Upper)
    {
        public static Outcome Of(int promoters, int passives, int detractors, double level, NpsInterval method)
        {
            ConfidenceInterval interval = Nps.FromCounts(promoters, passives, detractors).Interval(level, method).Clamp(-100, 100);
            return new Outcome(
                promoters, passives, detractors, Ways(promoters, passives, detractors), interval.Lower!.Value / 100, interval.Upper!.Value / 100);
        }

        /// <summary>The multinomial coefficient, as a product of whole numbers.</summary>
        private static double Ways(int promoters, int passives, int detractors)
        {
            double ways = 1;
            for (int i = 1; i <= passives; i++)
            {
                ways = ways * (promoters + i) / i;
            }

            for (int i = 1; i <= detractors; i++)
            {
                ways = ways * (promoters + passives + i) / i;
            }

            return ways;
        }
    }
}
