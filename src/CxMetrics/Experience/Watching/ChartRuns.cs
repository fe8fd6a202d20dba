using CxMetrics.Internal;
using MathNet.Numerics;

namespace CxMetrics.Experience;

/// <summary>The runs of a chart about its centre; points on the centre do not count.</summary>
internal sealed record ChartRuns
{
    public ChartRuns(IEnumerable<ChartPoint> points, double quantile)
    {
        ChartPoint[] useful = [.. points.Where(point => point.Side != 0)];
        Useful = new ValueList<int>(useful.Select(point => point.Index));
        int run = 0;
        for (int i = 0; i < useful.Length; i++)
        {
            bool crosses = i > 0 && useful[i].Side != useful[i - 1].Side;
            Crossings += crosses ? 1 : 0;
            run = crosses ? 1 : run + 1;
            Longest = Math.Max(Longest, run);
        }

        LongestLimit = useful.Length == 0 ? null : (int)Math.Round(Math.Log2(useful.Length) + 3);
        FewestCrossings = useful.Length == 0 ? null : Quantile(useful.Length - 1, quantile);
    }

    public IReadOnlyList<int> Useful { get; }

    public int Longest { get; }

    public int? LongestLimit { get; }

    public int Crossings { get; }

    public int? FewestCrossings { get; }

    /// <summary>The least count at which as many crossings or fewer are as likely as the quantile.</summary>
    private static int Quantile(int trials, double quantile)
    {
        double below = 0;
        for (int count = 0; count < trials; count++)
        {
            below += Math.Exp(SpecialFunctions.BinomialLn(trials, count) - (trials * Math.Log(2)));
            if (below >= quantile)
            {
                return count;
            }
        }

        return trials;
    }
}
