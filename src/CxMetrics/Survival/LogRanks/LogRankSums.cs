namespace CxMetrics.Survival;

/// <summary>Observed and expected events of groups with their covariance, added up over times and strata.</summary>
internal sealed class LogRankSums(int groups, LogRankWeight weight, double horizon)
{
    // What is left of a variance after elimination, where rounding alone is left.
    private const double Vanishing = 1e-10;

    public double[] Observed { get; } = new double[groups];

    public double[] Expected { get; } = new double[groups];

    public double[][] Covariance { get; } = [.. Enumerable.Range(0, groups).Select(_ => new double[groups])];

    /// <summary>Adds a stratum: the groups at risk together.</summary>
    public void Add(IReadOnlyList<SurvivalTally> tallies)
    {
        RiskCursor[] risks = [.. tallies.Select(tally => new RiskCursor(tally))];
        double survival = 1;
        double peto = 1;
        foreach (double time in EventTimes(tallies))
        {
            long allAtRisk = 0;
            long allEvents = 0;
            foreach (RiskCursor risk in risks)
            {
                risk.MoveTo(time);
                allAtRisk += risk.AtRisk;
                allEvents += risk.Events;
            }

            double n = allAtRisk;
            double d = allEvents;
            peto *= 1 - (d / (n + 1));
            double w = weight.At(new LogRankMoment(n, survival, peto));

            // The hypergeometric variance; one person at risk has none.
            double spread = allAtRisk > 1 ? w * w * d * (n - d) / (n - 1) : 0;
            for (int g = 0; g < risks.Length; g++)
            {
                double share = risks[g].AtRisk / n;
                Observed[g] += w * risks[g].Events;
                Expected[g] += w * d * share;
                for (int h = 0; h < risks.Length; h++)
                {
                    Covariance[g][h] += spread * share * ((g == h ? 1 : 0) - (risks[h].AtRisk / n));
                }
            }

            survival *= (n - d) / n;
        }
    }

    /// <summary>The quadratic form of observed minus expected, and its degrees of freedom; null without any.</summary>
    /// <remarks>
    /// The covariance is singular, since all differences add up to 0, and more so where groups were never at risk together: Cholesky's elimination
    /// takes the group of which most is left first, and stops where nothing is.
    /// </remarks>
    public (double? Statistic, int DegreesOfFreedom) ChiSquare()
    {
        double[] rest = [.. Observed.Zip(Expected, (observed, expected) => observed - expected)];
        double[][] left = [.. Covariance.Select(row => (double[])row.Clone())];
        HashSet<int> open = [.. Enumerable.Range(0, groups)];
        double statistic = 0;
        int degrees = 0;
        while (open.Count > 0)
        {
            int pivot = open.MaxBy(g => Covariance[g][g] > 0 ? left[g][g] / Covariance[g][g] : 0);
            if (!(left[pivot][pivot] > Vanishing * Covariance[pivot][pivot]))
            {
                break;
            }

            open.Remove(pivot);
            degrees++;
            statistic += rest[pivot] * rest[pivot] / left[pivot][pivot];
            foreach (int g in open)
            {
                double factor = left[g][pivot] / left[pivot][pivot];
                rest[g] -= factor * rest[pivot];
                foreach (int h in open)
                {
                    left[g][h] -= factor * left[pivot][h];
                }
            }
        }

        return (degrees > 0 ? statistic : null, degrees);
    }

    private IEnumerable<double> EventTimes(IEnumerable<SurvivalTally> tallies) =>
        tallies.SelectMany(tally => tally.Exits)
            .Where(exit => exit.Cause != SurvivalCell.Censored && exit.Time <= horizon)
            .Select(exit => exit.Time)
            .Distinct()
            .Order();
}
