using CxMetrics.Experience;

namespace CxMetrics.Tests.Experience;

/// <summary>What the false discovery rate promises, on counts of which none rises.</summary>
public class EmergingSimulationTests
{
    private const int Looks = 600;
    private const int Topics = 24;
    private const int Days = 35;

    /// <summary>Where none rises, a look with any rise is a false one: of Poisson counts one in twenty at most.</summary>
    [Fact]
    public void Look_PoissonCounts_KeepsTheFalseDiscoveryRate()
    {
        EmergingLook<int>[] looks = Simulate(seed: 20260301, dispersed: false);

        Share(looks, look => look.Rising.Count > 0).Should().BeInRange(0.015, 0.05 + ThreeErrors(0.05));
        Share(looks, look => look.RisingGuarded.Count > 0).Should().BeLessThan(0.05);
        Share(looks, look => look.IsOverdispersed).Should().BeLessThan(0.01, "chance alone is said to be more once in a thousand looks");
        looks.Average(look => look.Dispersion!.Value).Should().BeApproximately(23 / 24.0, 0.01, "24 counts that add up to the contacts are free but for one");
    }

    /// <summary>Counts that vary more than by chance: the exact test raises false topics in half of the looks, and each of them says so.</summary>
    [Fact]
    public void Look_OverdispersedCounts_SaysSoAndGuardsAgainstIt()
    {
        EmergingLook<int>[] looks = Simulate(seed: 20260302, dispersed: true);

        Share(looks, look => look.Rising.Count > 0).Should().BeGreaterThan(0.4, "the rate does not hold");
        Share(looks, look => look.IsOverdispersed).Should().Be(1);
        Share(looks, look => look.RisingGuarded.Count > 0).Should().BeLessThan(0.107 + ThreeErrors(0.107), "as in the table of the reference");
        looks[0].ToString().Should().MatchRegex(@"\. Days vary \d\.\d times as much as by chance, so that more of these are false: \d rising by the guarded p-value$");
    }

    private static double Share(EmergingLook<int>[] looks, Func<EmergingLook<int>, bool> holds) => looks.Count(holds) / (double)looks.Length;

    private static double ThreeErrors(double share) => 3 * Math.Sqrt(share * (1 - share) / Looks);

    private static EmergingLook<int>[] Simulate(int seed, bool dispersed)
    {
        Random random = new(seed);
        DateOnly start = new(2026, 3, 2);
        return [.. Enumerable.Range(0, Looks).Select(_ =>
        {
            List<DateOnly> days = [];
            List<int> keys = [];
            List<long> counts = [];
            long[] contacts = new long[Days];
            for (int topic = 0; topic < Topics; topic++)
            {
                double rate = 0.8 * Math.Pow(1.18, topic);
                for (int day = 0; day < Days; day++)
                {
                    long count = Poisson(random, dispersed ? rate * Gamma(random) : rate);
                    days.Add(start.AddDays(day));
                    keys.Add(topic);
                    counts.Add(count);
                    contacts[day] += count;
                }
            }

            return Emerging.Look(
                Emerging.FromColumns(days.ToArray(), keys.ToArray(), counts.ToArray(), Breakdown.From(contacts.Select((count, day) => KeyValuePair.Create(start.AddDays(day), new DayCount { Contacts = count })))),
                start.AddDays(Days - 1));
        })];
    }

    /// <summary>Of shape 5 and mean 1.</summary>
    private static double Gamma(Random random) => -Math.Log(Enumerable.Range(0, 5).Aggregate(1.0, (product, _) => product * (1 - random.NextDouble()))) / 5;

    private static long Poisson(Random random, double mean)
    {
        long count = -1;
        for (double product = 1, limit = Math.Exp(-mean); product > limit; count++)
        {
            product *= 1 - random.NextDouble();
        }

        return count;
    }
}
