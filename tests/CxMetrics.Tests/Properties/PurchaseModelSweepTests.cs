using System.Globalization;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Properties;

/// <summary>
/// The whole domain at random, the same on every run: parameters from 0.001 to 1,000, up to 500 repeat purchases, ages up to 520. What a slow model
/// says, and laws.
/// </summary>
/// <remarks>Within 1e-10; a probability that the slow model takes from 1 within 1e-12 of 1.</remarks>
public class PurchaseModelSweepTests
{
    private const double Relative = 1e-10;
    private static readonly DiscountRate[] Rates = [DiscountRate.None, DiscountRate.Continuous(1e-4, TimeUnit.Day), DiscountRate.Continuous(0.01, TimeUnit.Day), DiscountRate.Continuous(1, TimeUnit.Day)];

    private const int Cases = 150;

    [Theory]
    [InlineData("BG/NBD")]
    [InlineData("MBG/NBD")]
    [InlineData("Pareto/NBD")]
    public void Figures_AnyCustomer_AreThoseOfTheSlowModel(string name) => ForEach(name, 1, @case =>
    {
        (int x, double age, double time) = (@case.Customer.Repeats, @case.Customer.Age, @case.Time);
        double odds = age == @case.Customer.Recency && @case.Slow is SlowParetoNbd ? double.NegativeInfinity : @case.Slow.LogOddsDead(x, @case.Customer.Recency, age);
        double log = odds < 0 ? -LogOnePlus(odds) : -odds - LogOnePlus(-odds);
        @case.Near("log-likelihood", @case.Model.LogLikelihood(@case.Customer), @case.Slow.LogLikelihoodAlive(x, age) - log, 1e-11);
        @case.Near("ln P(alive)", @case.Model.LogProbabilityAlive(@case.Customer), log, 0);
        @case.Near("P(alive)", @case.Model.ProbabilityAlive(@case.Customer), Math.Exp(log), 0);
        @case.Near("P(dead)", @case.Model.ProbabilityDead(@case.Customer), Math.Exp(odds + log), 0);
        double alive = @case.Model.ProbabilityAlive(@case.Customer);
        @case.Near("expected", @case.Model.ExpectedPurchases(@case.Customer, Horizon.Days(time)), alive * @case.Slow.Expected(x, age, time), 0);
        @case.Near("alive later", @case.Model.ProbabilityAlive(@case.Customer, Horizon.Days(time)), alive * @case.Slow.StaysAlive(x, age, time), 1e-12 * alive);
        foreach (int count in (int[])[0, 1, @case.Count])
        {
            double dead = count == 0 ? @case.Model.ProbabilityDead(@case.Customer) : 0;
            @case.Near(
                string.Create(CultureInfo.InvariantCulture, $"count {count}"),
                @case.Model.ProbabilityOfCount(@case.Customer, Horizon.Days(time), count),
                dead + (alive * @case.Slow.Count(x, age, time, count)),
                0);
        }
    });

    [Theory]
    [InlineData("BG/NBD")]
    [InlineData("MBG/NBD")]
    [InlineData("Pareto/NBD")]
    public void Figures_AnyCustomer_KeepTheLaws(string name) => ForEach(name, 2, @case =>
    {
        (IPurchaseModel model, PurchaseSummary customer, double time) = (@case.Model, @case.Customer, @case.Time);
        (double alive, double dead) = (model.ProbabilityAlive(customer), model.ProbabilityDead(customer));
        @case.Holds(alive is >= 0 and <= 1 && dead is >= 0 and <= 1 && model.LogProbabilityAlive(customer) <= 0, "probabilities are from 0 to 1");
        @case.Near("alive and dead", alive + dead, 1, 0);
        double later = model.ProbabilityAlive(customer, Horizon.Days(time));
        @case.Holds(later <= alive * (1 + 1e-14) && model.ProbabilityAlive(customer, Horizon.Days(1.5 * time)) <= later * (1 + 1e-14), "who is alive dies");
        double expected = model.ExpectedPurchases(customer, Horizon.Days(time));
        @case.Holds(double.IsFinite(expected) && expected >= 0 && expected <= model.ExpectedPurchases(customer, Horizon.Days(1.5 * time)) * (1 + 1e-13), "expectations rise");
        double buys = model.ProbabilityOfPurchase(customer, Horizon.Days(time));
        @case.Holds(buys >= 0 && buys <= alive * (1 + 1e-14) && buys <= expected * (1 + 1e-12), "who buys is alive, and buys once or more");
        @case.Near("no purchase and one", buys + model.ProbabilityOfCount(customer, Horizon.Days(time), 0), 1, 0);

        double[] worth = [.. Rates.Select(rate => model.DiscountedPurchases(customer, Horizon.Days(time), rate)!.Value)];
        @case.Holds(worth[0].Equals(expected), "no discount is the expectation");
        @case.Holds(worth.Zip(worth.Skip(1)).All(pair => pair.Second <= pair.First * (1 + 1e-13)), "worth falls with the rate");
        @case.Holds(worth[3] >= expected * Math.Exp(-time) * (1 - 1e-13), "nothing is worth less than at the end");
        @case.Holds(model.DiscountedPurchases(customer, Horizon.Infinite, Rates[2]) is { } forEver && forEver >= worth[2] * (1 - 1e-13), "for ever is more");
        @case.Holds(model.DiscountedPurchases(customer, Horizon.Infinite, DiscountRate.None) is not { } all || all >= expected * (1 - 1e-12), "all there will be");
        @case.Holds(
            model.ExpectedPurchases(Horizon.Days(time)).Equals(model.ExpectedPurchases(new PurchaseSummary(0, 0, 0, TimeUnit.Day), Horizon.Days(time))),
            "a new customer has bought nothing and has no age");
    });

    [Theory]
    [InlineData("BG/NBD")]
    [InlineData("MBG/NBD")]
    [InlineData("Pareto/NBD")]
    public void DiscountedPurchases_AnyCustomer_IsTheIntegralOfTheExpectation(string name) => ForEach(name, 3, Cases / 15, @case =>
    {
        const double Step = 0.15;
        double rate = Math.Exp(@case.Uniform(-9, 0));
        foreach (double time in (double[])[@case.Time, 800 / rate])
        {
            double sum = 0;
            for (double v = -60; v < 45; v += Step)
            {
                double share = v < 0 ? Math.Exp(v) / (1 + Math.Exp(v)) : 1 / (1 + Math.Exp(-v));
                double until = time * share;
                sum += Step * until / (1 + Math.Exp(v)) * rate * Math.Exp(-rate * until) * @case.Model.ExpectedPurchases(@case.Customer, Horizon.Days(until));
            }

            sum += Math.Exp(-rate * time) * @case.Model.ExpectedPurchases(@case.Customer, Horizon.Days(time));
            Horizon horizon = time == @case.Time ? Horizon.Days(time) : Horizon.Infinite;
            @case.Near("discounted", @case.Model.DiscountedPurchases(@case.Customer, horizon, DiscountRate.Continuous(rate, TimeUnit.Day))!.Value, sum, 0);
        }
    });

    [Theory]
    [InlineData("BG/NBD")]
    [InlineData("MBG/NBD")]
    [InlineData("Pareto/NBD")]
    public void ProbabilityOfCount_AnyCustomer_SumsToOneWithTheMeanExpected(string name) => ForEach(name, 4, Cases / 3, @case =>
    {
        // A time in which few hundred purchases are out of reach.
        double time = 520;
        while (@case.Model.ExpectedPurchases(@case.Customer, Horizon.Days(time)) > 10 * @case.Model.ProbabilityAlive(@case.Customer))
        {
            time /= 2;
        }

        Horizon horizon = Horizon.Days(time / @case.Uniform(1, 10));
        double sum = 0;
        double mean = 0;
        double part = 1;
        for (int count = 0; count < 10 || part * count > 1e-16; count++)
        {
            part = @case.Model.ProbabilityOfCount(@case.Customer, horizon, count);
            sum += part;
            mean += count * part;
            if (count == 1000)
            {
                // Rates so different that the few who buy often make up the mean.
                return;
            }
        }

        @case.Near("all counts", sum, 1, 0);
        @case.Near("mean", mean, @case.Model.ExpectedPurchases(@case.Customer, horizon), 1e-13);
    });

    private static double LogOnePlus(double log) => Math.Exp(log) < 1e-9 ? Math.Exp(log) : Math.Log(1 + Math.Exp(log));

    private static void ForEach(string name, int seed, Action<Case> law) => ForEach(name, seed, Cases, law);

    private static void ForEach(string name, int seed, int cases, Action<Case> law)
    {
        Random random = new(seed);
        List<string> faults = [];
        for (int i = 0; i < cases; i++)
        {
            law(new Case(name, random, faults));
        }

        string.Join('\n', faults.Take(10)).Should().BeEmpty("of {0} cases {1} laws were broken", cases, faults.Count);
    }

    private sealed class Case
    {
        private readonly Random _random;
        private readonly List<string> _faults;
        private readonly string _name;

        public Case(string name, Random random, List<string> faults)
        {
            (_random, _faults) = (random, faults);
            double[] p = [.. Enumerable.Range(0, 4).Select(_ => Power(1e-3, 1e3))];
            _name = string.Create(CultureInfo.InvariantCulture, $"{name} {p[0]:R}, {p[1]:R}, {p[2]:R}, {p[3]:R}");
            (Model, Slow) = name switch
            {
                "BG/NBD" => ((IPurchaseModel)new BgNbdModel(p[0], p[1], p[2], p[3], TimeUnit.Day), (SlowPurchaseModel)new SlowBetaGeometric(p[0], p[1], p[2], p[3], false)),
                "MBG/NBD" => (new MbgNbdModel(p[0], p[1], p[2], p[3], TimeUnit.Day), new SlowBetaGeometric(p[0], p[1], p[2], p[3], true)),
                _ => (new ParetoNbdModel(p[0], p[1], p[2], p[3], TimeUnit.Day), new SlowParetoNbd(p[0], p[1], p[2], p[3])),
            };
            int repeats = random.Next(4) switch { 0 => 0, 1 => random.Next(5), 2 => random.Next(50), _ => random.Next(501) };
            double age = random.Next(2) == 0 ? Power(1e-3, 520) : Uniform(1, 520);
            double recency = repeats == 0 ? 0 : age * (random.Next(8) == 0 ? 1 : Power(1e-3, 1));
            Customer = new PurchaseSummary(repeats, recency, age, TimeUnit.Day);
            Time = Power(1e-3, 520);
            Count = random.Next(2, 60);
        }

        public IPurchaseModel Model { get; }

        public SlowPurchaseModel Slow { get; }

        public PurchaseSummary Customer { get; }

        public double Time { get; }

        public int Count { get; }

        public double Uniform(double from, double to) => from + ((to - from) * _random.NextDouble());

        public void Near(string figure, double actual, double expected, double absolute)
        {
            Holds(
                Math.Abs(actual - expected) <= Math.Max(Math.Max(absolute, 1e-300), Relative * Math.Abs(expected)),
                string.Create(CultureInfo.InvariantCulture, $"{figure} is {actual:R}, expected {expected:R}"));
        }

        public void Holds(bool law, string what)
        {
            if (!law)
            {
                _faults.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: {_name}; {Customer.Repeats}, {Customer.Recency:R}, {Customer.Age:R}, t {Time:R}, n {Count}"));
            }
        }

        private double Power(double from, double to) => Math.Exp(Uniform(Math.Log(from), Math.Log(to)));
    }
}
