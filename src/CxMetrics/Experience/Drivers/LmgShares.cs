using System.Numerics;

namespace CxMetrics.Experience;

/// <summary>The mean gain of R2 over all orders in which the drivers may come, by R2 of each of their subsets.</summary>
/// <remarks>
/// Lindeman, Merenda and Gold (1980), "Introduction to bivariate and multivariate analysis"; equal to the Shapley value. Going down the tree of
/// subsets, each node eliminates one driver from those behind it: a few operations a subset on average. 20 drivers take 8 MiB and less than a second.
/// </remarks>
internal static class LmgShares
{
    /// <summary>The shares, which add up to R2.</summary>
    public static double[] Of(Correlations correlations)
    {
        int n = correlations.Outcome.Length;
        double[] explained = new double[1 << n];
        Descend(explained, 0, 0, correlations.Drivers, correlations.Outcome);

        // How many of the orders have just these drivers before the next, of all.
        double[] weights = new double[n + 1];
        weights[0] = 1.0 / n;
        for (int size = 1; size < n; size++)
        {
            weights[size] = weights[size - 1] * size / (n - size);
        }

        double[] shares = new double[n];
        for (int subset = 0; subset < explained.Length; subset++)
        {
            double weight = weights[BitOperations.PopCount((uint)subset)];
            for (int next = 0; next < n; next++)
            {
                shares[next] += weight * (explained[subset | (1 << next)] - explained[subset]);
            }
        }

        return shares;
    }

    /// <summary>R2 of every subset that adds to the chosen drivers some of those from the first on, whose correlations are what the chosen leave.</summary>
    private static void Descend(double[] explained, int chosen, int first, double[,] drivers, double[] outcome)
    {
        for (int next = 0; next < outcome.Length; next++)
        {
            int with = chosen | (1 << (first + next));
            double factor = drivers[next, next] > DriverShares.Collinear ? 1 / drivers[next, next] : 0;
            explained[with] = explained[chosen] + (factor * outcome[next] * outcome[next]);
            int behind = next + 1;
            int left = outcome.Length - behind;
            if (left == 0)
            {
                return;
            }

            double[,] leftDrivers = new double[left, left];
            double[] leftOutcome = new double[left];
            for (int i = 0; i < left; i++)
            {
                double times = factor * drivers[next, behind + i];
                leftOutcome[i] = outcome[behind + i] - (times * outcome[next]);
                for (int j = i; j < left; j++)
                {
                    leftDrivers[i, j] = drivers[behind + i, behind + j] - (times * drivers[next, behind + j]);
                }
            }

            Descend(explained, with, first + behind, leftDrivers, leftOutcome);
        }
    }
}
