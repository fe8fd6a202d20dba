namespace CxMetrics.Tests.Survival;

/// <summary>What survival means, said slowly: exact fractions, and every risk set counted anew.</summary>
internal sealed class ExactSurvival(IReadOnlyCollection<ExactSurvival.Row> rows)
{
    internal sealed record Row(int Time, int Cause, int Entry, int Group);

    public IEnumerable<int> Times => rows.Where(row => row.Cause > 0).Select(row => row.Time).Distinct().Order();

    /// <summary>The share that stays beyond a time.</summary>
    public Fraction Survival(int time) => Product(Times.TakeWhile(at => at <= time));

    /// <summary>The share just before a time.</summary>
    public Fraction Before(int time) => Product(Times.TakeWhile(at => at < time));

    /// <summary>The variance of the logarithm of the share; null where the share is 0.</summary>
    public Fraction? Greenwood(int time)
    {
        Fraction sum = 0;
        foreach (int at in Times.TakeWhile(at => at <= time))
        {
            (long n, long d) = (AtRisk(at), Events(at));
            if (n == d)
            {
                return null;
            }

            sum += new Fraction(d, n * (n - d));
        }

        return sum;
    }

    public Fraction Area(int from, int until)
    {
        Fraction area = 0;
        for (int at = from; at < until; at++)
        {
            area += Survival(at);
        }

        return area;
    }

    public Fraction AreaVariance(int until)
    {
        Fraction variance = 0;
        foreach (int at in Times.TakeWhile(at => at <= until))
        {
            (long n, long d) = (AtRisk(at), Events(at));
            Fraction right = Area(at, until);
            variance += n == d ? 0 : right * right * new Fraction(d, n * (n - d));
        }

        return variance;
    }

    public Fraction Incidence(int cause, int time)
    {
        Fraction sum = 0;
        foreach (int at in Times.TakeWhile(at => at <= time))
        {
            sum += Before(at) * new Fraction(rows.Count(row => row.Time == at && row.Cause == cause), AtRisk(at));
        }

        return sum;
    }

    /// <summary>Chi-square and degrees of freedom of a log-rank test with a weight of those at risk and the share before; null without any.</summary>
    public (Fraction Statistic, int DegreesOfFreedom)? LogRank(Func<long, Fraction, Fraction> weight, int groups)
    {
        Fraction[] difference = new Fraction[groups];
        Fraction[][] covariance = [.. Enumerable.Range(0, groups).Select(_ => Enumerable.Repeat((Fraction)0, groups).ToArray())];
        Array.Fill(difference, 0);
        foreach (int at in Times)
        {
            (long n, long d) = (AtRisk(at), Events(at));
            Fraction w = weight(n, Before(at));
            for (int g = 0; g < groups; g++)
            {
                Fraction share = new(AtRisk(at, g), n);
                difference[g] += w * (rows.Count(row => row.Time == at && row.Cause > 0 && row.Group == g) - (share * d));
                for (int h = 0; h < groups && n > 1; h++)
                {
                    covariance[g][h] += w * w * new Fraction(d * (n - d), n - 1) * share * ((g == h ? 1 : 0) - new Fraction(AtRisk(at, h), n));
                }
            }
        }

        return Solve(difference, covariance);
    }

    private static (Fraction Statistic, int DegreesOfFreedom)? Solve(Fraction[] rest, Fraction[][] left)
    {
        Fraction statistic = 0;
        int degrees = 0;
        for (int pivot = 0; pivot < rest.Length; pivot++)
        {
            // A variance of 0 has no covariance either, so that nothing is lost.
            if (left[pivot][pivot].IsZero)
            {
                continue;
            }

            degrees++;
            statistic += rest[pivot] * rest[pivot] / left[pivot][pivot];
            for (int g = pivot + 1; g < rest.Length; g++)
            {
                Fraction factor = left[g][pivot] / left[pivot][pivot];
                rest[g] -= factor * rest[pivot];
                for (int h = pivot + 1; h < rest.Length; h++)
                {
                    left[g][h] -= factor * left[pivot][h];
                }
            }
        }

        return degrees == 0 ? null : (statistic, degrees);
    }

    private Fraction Product(IEnumerable<int> times) =>
        times.Aggregate((Fraction)1, (share, at) => share * new Fraction(AtRisk(at) - Events(at), AtRisk(at)));

    private long AtRisk(int time, int? group = null) =>
        rows.Count(row => row.Time >= time && (row.Entry <= 0 || row.Entry < time) && (group ?? row.Group) == row.Group);

    private long Events(int time) => rows.Count(row => row.Time == time && row.Cause > 0);
}
