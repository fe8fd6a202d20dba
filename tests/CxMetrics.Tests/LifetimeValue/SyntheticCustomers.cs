using CxMetrics.LifetimeValue;
using MathNet.Numerics.Distributions;

namespace CxMetrics.Tests.LifetimeValue;

/// <summary>Customers who behave as BG/NBD says, in weeks with fractions.</summary>
internal static class SyntheticCustomers
{
    public static PurchaseSummaries Weeks(int count, int seed, double r = 0.4, double alpha = 7, double a = 0.7, double b = 3)
    {
        Random random = new(seed);
        int[] repeats = new int[count];
        double[] recency = new double[count];
        double[] age = new double[count];
        for (int i = 0; i < count; i++)
        {
            double rate = Gamma.Sample(random, r, alpha);
            double leaving = Beta.Sample(random, a, b);
            age[i] = 26 + (52 * random.NextDouble());
            double time = Exponential.Sample(random, rate);
            while (time <= age[i])
            {
                repeats[i]++;
                recency[i] = time;
                time += random.NextDouble() < leaving ? double.PositiveInfinity : Exponential.Sample(random, rate);
            }
        }

        return PurchaseSummaries.FromColumns(repeats, recency, age, TimeUnit.Week);
    }
}
