using CxMetrics.LifetimeValue;
using CxMetrics.Survival;
using CxMetrics.Tests.Golden;
using MathNet.Numerics;

namespace CxMetrics.Tests.LifetimeValue;

/// <summary>sBG and BdW over the whole domain, against plain sums.</summary>
public sealed class RenewalModelTests
{
    private const double Digits = 1e-11;

    private static readonly ShiftedBetaGeometricModel Even = new(1, 1, TimeUnit.Year);
    private static readonly long[] HighEnd = [1000, 869, 743, 653, 593, 551, 517, 491];

    /// <summary>Of ten in two cohorts, the younger counts as far as it was seen.</summary>
    [Fact]
    public void LogLikelihood_CohortsOfTwoAges_AreCensoredAtTheirOwn()
    {
        SurvivalTally older = SurvivalTally.FromCounts([1, 2], [5, 2], [0, 3]);
        SurvivalTally younger = SurvivalTally.FromCounts([1], [4], [6]);

        Even.LogLikelihood(older + younger).Should().BeApproximately(-17.2765635128596, 1e-12);
        Even.LogLikelihood(SurvivalTally.FromCounts([1, 2], [9, 2], [0, 9])).Should().BeApproximately(-19.7093541615086, 1e-12);
    }

    [Fact]
    public void LogLikelihood_LostAtARenewalAndStillThere_AreTwoFacts()
    {
        Near(Even.ProbabilityOfLeaving(3), 1.0 / 12, "lost at the third");
        Near(Even.Survival(3), 0.25, "still there after three");
        Even.LogLikelihood(SurvivalTally.FromCounts([3], [1], [1])).Should().BeApproximately(-3.87120101090789, 1e-12);
    }

    [Fact]
    public void LogLikelihood_LateEntry_DividesByTheShareThatWasThere()
    {
        SurvivalTally renewals = SurvivalTally.FromColumns([3, 4], [true, false], [1, 2]);

        Even.LogLikelihood(renewals).Should().BeApproximately(Math.Log(1.0 / 12 / 0.5) + Math.Log(0.2 / (1.0 / 3)), 1e-13);
        Even.Survival(4, since: 2).Should().BeApproximately(0.6, 1e-15);
    }

    [Fact]
    public void Survival_AnyModel_FallsAndIsTheSumOfThoseWhoLeaveLater()
    {
        Random random = new(1);
        for (int i = 0; i < 100; i++)
        {
            RenewalModel model = Model(random);
            double last = 1;
            double gone = 0;
            double retained = 0;
            for (int renewal = 1; renewal <= 30; renewal++)
            {
                double survival = model.Survival(renewal);
                survival.Should().BeInRange(0, last, $"{model}");
                gone += model.ProbabilityOfLeaving(renewal);
                (gone + survival).Should().BeApproximately(1, 1e-13, $"{model}");
                Near(model.RetentionRate(renewal) * last, survival, $"{model} at {renewal}");
                if (model is ShiftedBetaGeometricModel)
                {
                    model.RetentionRate(renewal).Should().BeGreaterThan(retained);
                    Near(model.RetentionRate(renewal), (model.Beta + renewal - 1) / (model.Alpha + model.Beta + renewal - 1), $"{model} at {renewal}");
                    retained = model.RetentionRate(renewal);
                }

                last = survival;
            }

            model.Survival(0).Should().Be(1);
        }
    }

    /// <summary>The formula as printed, with logarithms of the gamma function; these cancel, so the parameters are small.</summary>
    [Fact]
    public void Survival_BetaDiscreteWeibull_IsTheRatioOfBetaFunctions()
    {
        Random random = new(2);
        for (int i = 0; i < 500; i++)
        {
            (double a, double b, double c) = (Log(random, 0.05, 8), Log(random, 0.05, 8), Log(random, 0.2, 3));
            int renewal = random.Next(1, 40);
            double power = Math.Pow(renewal, c);
            double expected = SpecialFunctions.GammaLn(b + power) + SpecialFunctions.GammaLn(a + b) - SpecialFunctions.GammaLn(b) - SpecialFunctions.GammaLn(a + b + power);

            Math.Log(new BetaDiscreteWeibullModel(a, b, c, TimeUnit.Month).Survival(renewal)).Should().BeApproximately(expected, 1e-9, $"{a}, {b}, {c} at {renewal}");
        }
    }

    [Fact]
    public void ExpectedLifetime_AnyModel_IsThePlainSum()
    {
        Random random = new(3);
        for (int i = 0; i < 30; i++)
        {
            RenewalModel model = Model(random);
            double rate = Log(random, 0.02, 1);
            int periods = random.Next(1, 3000);
            double sum = 0;
            double all = 0;
            for (int t = 0; t < 2500; t++)
            {
                double term = model.Survival(t) * Math.Pow(1 + rate, -t);
                all += term;
                sum += t < periods ? term : 0;
            }

            Near(model.ExpectedLifetime(Horizon.Infinite, DiscountRate.PerYear(rate)), all, $"{model}, {rate}");
            Near(model.ExpectedLifetime(Horizon.Years(periods), DiscountRate.PerYear(rate)), sum, $"{model}, {rate}, {periods}");
        }
    }

    /// <summary>The tail that is integrated from the thousandth renewal on is that of the five-thousandth, with the terms between.</summary>
    [Fact]
    public void ExpectedLifetime_LittleOrNoDiscounting_IsTheTermsAndTheRest()
    {
        Random random = new(4);
        for (int i = 0; i < 15; i++)
        {
            RenewalModel model = Model(random);
            double rate = i % 3 == 0 ? 0 : Log(random, 1e-9, 0.01);
            DiscountRate discount = DiscountRate.PerYear(rate);
            double sum = 0;
            for (int t = 0; t < 5000; t++)
            {
                sum += model.Survival(t) * Math.Pow(1 + rate, -t);
            }

            double? rest = model.ResidualLifetime(4999, Horizon.Infinite, discount);
            double? whole = model.ExpectedLifetime(Horizon.Infinite, discount);
            if (whole is null)
            {
                rest.Should().BeNull();
                rate.Should().Be(0);
            }
            else
            {
                Near(whole, sum + (Math.Pow(1 + rate, -5000) * model.Survival(4999) * rest!.Value), $"{model}, {rate}");
            }

            double finite = model.ExpectedLifetime(Horizon.Years(5000), discount)!.Value;
            Near(finite, sum, $"{model}, {rate}, to 5000");
        }
    }

    /// <summary>Each renewal is made with the retention rate, and has the next ones ahead of it.</summary>
    [Fact]
    public void ResidualLifetime_AnyModel_IsThatOfTheNextRenewal()
    {
        Random random = new(5);
        for (int i = 0; i < 60; i++)
        {
            RenewalModel model = Model(random);
            double rate = Log(random, 1e-6, 1);
            int renewals = random.Next(0, 500);
            double next = model.ResidualLifetime(renewals + 1, Horizon.Infinite, DiscountRate.PerYear(rate))!.Value;

            Near(model.ResidualLifetime(renewals, Horizon.Infinite, DiscountRate.PerYear(rate)), model.RetentionRate(renewals + 1) * (1 + (next / (1 + rate))), $"{model}, {rate}, {renewals}");
        }
    }

    [Theory]
    [InlineData(1.0000001)]
    [InlineData(1.5)]
    [InlineData(40)]
    public void ExpectedLifetime_AlphaAboveOne_IsFiniteWithoutDiscounting(double alpha)
    {
        ShiftedBetaGeometricModel model = new(alpha, 3.5, TimeUnit.Month);

        Near(model.ExpectedLifetime(Horizon.Infinite, DiscountRate.None), (alpha + 2.5) / (alpha - 1), "(alpha + beta - 1) / (alpha - 1)", 1e-9);
        Near(model.ResidualLifetime(7, Horizon.Infinite, DiscountRate.None), 10.5 / (alpha - 1), "(beta + n - 1) / (alpha - 1)", 1e-9);
    }

    [Fact]
    public void ExpectedLifetime_NoMeanWithoutDiscounting_IsNull()
    {
        new ShiftedBetaGeometricModel(1, 3, TimeUnit.Month).ExpectedLifetime(Horizon.Infinite, DiscountRate.None).Should().BeNull();
        new BetaDiscreteWeibullModel(0.5, 3, 2, TimeUnit.Month).ResidualLifetime(3, Horizon.Infinite, DiscountRate.None).Should().BeNull();
        new BetaDiscreteWeibullModel(0.5, 3, 2.5, TimeUnit.Month).ExpectedLifetime(Horizon.Infinite, DiscountRate.None).Should().BeGreaterThan(1);
    }

    [Fact]
    public void ExpectedLifetime_Horizon_CountsThePeriodsPaidFor()
    {
        Even.ExpectedLifetime(Horizon.Years(0), DiscountRate.None).Should().Be(0);
        Even.ExpectedLifetime(Horizon.Years(1), DiscountRate.PerYear(0.1)).Should().Be(1);
        Near(Even.ExpectedLifetime(Horizon.Years(2), DiscountRate.PerYear(0.1)), 1 + (0.5 / 1.1), "a renewal a year from now");
        Near(Even.ResidualLifetime(0, Horizon.Years(1), DiscountRate.PerYear(0.1)), 0.5, "the renewal of now");
        FluentActions.Invoking(() => Even.ExpectedLifetime(Horizon.Months(5), DiscountRate.None)).Should().Throw<ArgumentException>().WithMessage("horizon is * years; expected a whole number*");
    }

    [Theory]
    [InlineData(1e-12, 1e-12, 1e-3)]
    [InlineData(1e12, 1e12, 50)]
    [InlineData(1e-6, 1e12, 50)]
    [InlineData(1e12, 1e-6, 0.01)]
    public void Figures_EdgeOfTheDomain_AreFinite(double alpha, double beta, double c)
    {
        BetaDiscreteWeibullModel model = new(alpha, beta, c, TimeUnit.Day);
        foreach (int renewal in (int[])[1, 2, 100, int.MaxValue])
        {
            model.Survival(renewal).Should().BeInRange(0, 1);
            model.ProbabilityOfLeaving(renewal).Should().BeInRange(0, 1);
            model.RetentionRate(renewal).Should().BeInRange(0, 1);
        }

        model.ExpectedLifetime(Horizon.Infinite, DiscountRate.PerYear(0.1))!.Value.Should().BeInRange(1, 3840);
        model.ExpectedLifetime(Horizon.Days(1e6), DiscountRate.None)!.Value.Should().BeInRange(1, 1e6 + 1);
    }

    [Theory]
    [InlineData(1000, 0, 0)]
    [InlineData(1000, 1000, 1000)]
    [InlineData(1000, 600)]
    [InlineData(1000, 900, 810, 729)]
    public void Fit_RenewalsThatSayTooLittle_HasNoModel(params int[] survivors)
    {
        ModelFit<ShiftedBetaGeometricModel> fit = ShiftedBetaGeometric.Fit(Tally(Array.ConvertAll(survivors, count => (long)count)), TimeUnit.Year);

        fit.Outcome.Should().Be(FitOutcome.NotIdentified);
        fit.RanAway.Should().Equal("alpha", "beta");
        FluentActions.Invoking(() => fit.Model).Should().Throw<InvalidOperationException>();
        BetaDiscreteWeibull.Fit(Tally(Array.ConvertAll(survivors, count => (long)count)), TimeUnit.Year).Outcome.Should().NotBe(FitOutcome.Converged);
    }

    /// <summary>sBG is BdW with c = 1: the high-end customers of Fader and Hardie (2007) leave as it does not say.</summary>
    [Fact]
    public void LikelihoodRatio_HighEnd_PrefersWeibull()
    {
        SurvivalTally renewals = Tally(HighEnd);
        SignificanceTest test = BetaDiscreteWeibull.Fit(renewals, TimeUnit.Year).LikelihoodRatio(ShiftedBetaGeometric.Fit(renewals, TimeUnit.Year));

        test.Statistic.Should().BeApproximately(2 * (1611.15814739115644 - 1605.3142132141927), 1e-6);
        test.PValue.Should().BeLessThan(0.001);
    }

    [Fact]
    public void Fit_LateEntries_FindsTheSameModelFromTheRenewalsThatWereSeen()
    {
        ShiftedBetaGeometricModel truth = new(0.8, 2.5, TimeUnit.Month);
        List<double> times = [];
        List<int> causes = [];
        List<double> entries = [];
        List<long> counts = [];
        foreach (int entry in (int[])[0, 2, 5])
        {
            for (int time = entry + 1; time <= 14; time++)
            {
                times.AddRange([time, time]);
                causes.AddRange([1, 0]);
                entries.AddRange([entry, entry]);
                counts.AddRange([(long)Math.Round(1e7 * truth.ProbabilityOfLeaving(time) / truth.Survival(entry)), time < 14 ? 0 : (long)Math.Round(1e7 * truth.Survival(14, entry))]);
            }
        }

        SurvivalTally renewals = SurvivalTally.FromColumns([.. times], (ReadOnlySpan<int>)[.. causes], [.. entries], [.. counts]);
        ModelFit<ShiftedBetaGeometricModel> fit = ShiftedBetaGeometric.Fit(renewals, TimeUnit.Month);

        fit.Model.Alpha.Should().BeApproximately(0.8, 1e-5);
        fit.Model.Beta.Should().BeApproximately(2.5, 1e-5);
        fit.Customers.Should().Be(renewals.Count);
        fit.LogLikelihood.Should().BeApproximately(fit.Model.LogLikelihood(renewals), 1e-3);
        fit.Unit.Should().Be(TimeUnit.Month);
    }

    [Fact]
    public void Fit_TallyWithFactsLeftOut_SaysSo()
    {
        SurvivalTally renewals = Tally(HighEnd) + SurvivalTally.FromColumns([-1], [true], invalid: InvalidFacts.Count);

        ShiftedBetaGeometric.Fit(renewals, TimeUnit.Year).Excluded.ToString().Should().Be("invalid time: 1");
    }

    [Theory]
    [InlineData(1.5, false, 0)]
    [InlineData(0, true, 0)]
    [InlineData(3, true, 0.5)]
    public void Fit_NoWholeRenewals_IsRefused(double time, bool isLost, double entry) =>
        FluentActions.Invoking(() => ShiftedBetaGeometric.Fit(SurvivalTally.FromColumns([time, 2], [isLost, true], [entry, 0]), TimeUnit.Year))
            .Should().Throw<ArgumentException>().WithMessage("renewals has a time of *; expected whole renewals*");

    private static void Near(double? actual, double expected, string because, double digits = Digits) => actual.ShouldBeNear(expected, digits, 1e-300, because);

    private static RenewalModel Model(Random random)
    {
        (double alpha, double beta) = (Log(random, 0.01, 1000), Log(random, 0.01, 1e5));
        return random.Next(2) == 0 ? new ShiftedBetaGeometricModel(alpha, beta, TimeUnit.Year) : new BetaDiscreteWeibullModel(alpha, beta, Log(random, 0.2, 6), TimeUnit.Year);
    }

    private static double Log(Random random, double from, double to) => from * Math.Pow(to / from, random.NextDouble());

    private static SurvivalTally Tally(long[] survivors)
    {
        double[] times = [.. Enumerable.Range(1, survivors.Length - 1).Select(time => (double)time)];
        return SurvivalTally.FromCounts(times, [.. times.Select(time => survivors[(int)time - 1] - survivors[(int)time])], [.. times.Select(time => time == times[^1] ? survivors[^1] : 0)]);
    }
}
