using System.Collections.Concurrent;
using System.Globalization;

namespace CxMetrics.LifetimeValue;

/// <summary>
/// At each opportunity who is alive leaves with a probability of their own (beta: gamma, delta), and who has not left buys with another (beta:
/// alpha, beta). Times count opportunities, the first purchase not one of them.
/// </summary>
/// <remarks>
/// Who is alive after n opportunities with x purchases buys with a probability of beta (alpha + x, beta + n - x) and leaves with one of beta
/// (gamma, delta + n). Every figure is a sum of positive terms over the opportunity at which the customer leaves.
/// </remarks>
internal sealed class BgBbProcess(double alpha, double beta, double gamma, double delta) : PurchaseProcess
{
    /// <summary>The most opportunities, before and ahead: ten thousand, such as 27 years of days.</summary>
    public const int Most = 10_000;

    private const double Large = 1e200;

    // The opportunities to come depend on those that were alone, and customers share these.
    private readonly ConcurrentDictionary<(double Age, double Time, double Rate), double> _ahead = new();

    public override double LogLikelihood(int repeats, double recency, double age) =>
        BgBbLikelihood.Log([alpha, beta, gamma, delta], repeats, (int)recency, (int)age, stackalloc double[4]);

    public override double LogOddsDead(int repeats, double recency, double age) =>
        BgBbLikelihood.LogOddsDead([alpha, beta, gamma, delta], repeats, (int)recency, (int)age, stackalloc double[4]);

    public override double StaysAlive(int repeats, double age, double time) => Math.Exp(BetaRatio.Log(gamma, delta + age, Math.Round(time)));

    public override double Expected(int repeats, double age, double time) => Discounted(repeats, age, time, 0);

    public override double? ExpectedForever(int repeats, double age) => gamma > 1 ? Share(repeats, age) * (delta + age) / (gamma - 1) : null;

    public override double Discounted(int repeats, double age, double time, double rate) =>
        Share(repeats, age) * Math.Exp(-rate) * _ahead.GetOrAdd(
            (age, time, rate), key => RenewalSum.Of(new BetaSurvival(gamma, delta + key.Age, 1), 1, Math.Round(key.Time), key.Rate));

    public override double Probability(int repeats, double age, double time, int count)
    {
        // Alive after i opportunities with all the purchases, to leave at the next; or alive at the end.
        int last = (int)Math.Round(time);
        return count > last ? 0 : Sum(repeats, age, count, last, i => i < last ? gamma / (gamma + delta + age + i) : 1);
    }

    public override double AtLeast(int repeats, double age, double time, int count)
    {
        // The last of the purchases at opportunity i.
        int last = (int)Math.Round(time);
        return count > last ? 0 : Sum(repeats, age, count, last, i => count / (double)i);
    }

    public override string? Fault(int repeats, double recency, double age) =>
        recency != Math.Floor(recency) || age != Math.Floor(age) || age > Most
            ? string.Create(CultureInfo.InvariantCulture, $"has recency {recency} and age {age}; expected whole opportunities, at most {Most}")
        : repeats > recency || (repeats == 0 && recency > 0)
            ? string.Create(CultureInfo.InvariantCulture, $"has {repeats} repeat purchases by opportunity {recency}; expected at most one at each, and one at the last")
        : null;

    public override string? Fault(double time) =>
        !TimeUnits.IsWhole(time) || time > Most
            ? string.Create(CultureInfo.InvariantCulture, $"is {time} opportunities; expected a whole number of at most {Most}")
            : null;

    /// <summary>The sum, over opportunities from the first that is possible, of a factor and the probability to be alive after it with so many purchases.</summary>
    private double Sum(int repeats, double age, int count, int last, Func<int, double> factor)
    {
        (double buys, double waits, double left) = (alpha + repeats, beta + age - repeats, delta + age);
        double log = BetaRatio.Log(waits, buys, count) + BetaRatio.Log(gamma, left, count);
        double alive = 1;
        double sum = 0;
        for (int i = count; i <= last; i++)
        {
            sum += alive * factor(i);
            alive *= (i + 1.0) / (i + 1 - count) * ((waits + i - count) / (buys + waits + i)) * ((left + i) / (gamma + left + i));
            if (alive > Large)
            {
                (alive, sum, log) = (alive / Large, sum / Large, log + Math.Log(Large));
            }
        }

        return Math.Exp(log + Math.Log(sum));
    }

    /// <summary>The probability of buying at an opportunity.</summary>
    private double Share(int repeats, double age) => (alpha + repeats) / (alpha + beta + age);
}
