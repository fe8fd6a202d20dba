using System.Text.Json;
using CxMetrics.LifetimeValue;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.LifetimeValue.Fitting;

public class ModelFitTests
{
    private static readonly PurchaseSummary Customer = new(2, 30.43, 38.86, TimeUnit.Week);
    private static readonly PurchaseSummaries Customers = SyntheticCustomers.Weeks(2_000, 20261122);
    private static readonly ModelFit<BgNbdModel> Fit = BgNbd.Fit(Customers);

    [Fact]
    public void Fit_EveryNumberOfThreads_IsTheSame()
    {
        PurchaseSummaries many = SyntheticCustomers.Weeks(30_000, 7);
        ModelFit<BgNbdModel> one = BgNbd.Fit(many, new FitOptions { MaxDegreeOfParallelism = 1 });
        ModelFit<BgNbdModel> three = BgNbd.Fit(many, new FitOptions { MaxDegreeOfParallelism = 3 });

        three.Model.Should().Be(one.Model);
        three.LogLikelihood.Should().Be(one.LogLikelihood);
        three.Covariance.Should().Equal(one.Covariance);
    }

    /// <summary>Of so many rows a sample is fitted first: a maximum of all all the same, as any step from it shows.</summary>
    [Fact]
    public void Fit_ManyRows_EndsAtTheMaximumOfAll()
    {
        PurchaseSummaries many = SyntheticCustomers.Weeks(30_000, 7);
        ModelFit<BgNbdModel> fit = BgNbd.Fit(many);
        for (int i = 0; i < 4; i++)
        {
            foreach (double step in new[] { 0.999, 1.001 })
            {
                double[] moved = [.. fit.Model.Parameters];
                moved[i] *= step;
                Total(new BgNbdModel(moved[0], moved[1], moved[2], moved[3], TimeUnit.Week), many).Should().BeLessThan(fit.LogLikelihood);
            }
        }

        Total(fit.Model, many).Should().BeApproximately(fit.LogLikelihood, 1e-9 * Math.Abs(fit.LogLikelihood));
    }

    [Fact]
    public void Fit_WeightsAndRepeatedRows_AreTheSame()
    {
        PurchaseSummaries twice = PurchaseSummaries.FromColumns(
            [.. Customers.Repeats, .. Customers.Repeats], [.. Customers.Recency, .. Customers.Recency], [.. Customers.Age, .. Customers.Age], TimeUnit.Week);
        PurchaseSummaries weighted = PurchaseSummaries.FromColumns(
            Customers.Repeats, Customers.Recency, Customers.Age, TimeUnit.Week, weights: [.. Enumerable.Repeat(2L, Customers.Count)]);

        BgNbd.Fit(weighted).Model.Should().Be(BgNbd.Fit(twice).Model);
        BgNbd.Fit(weighted).Customers.Should().Be(4_000);
    }

    /// <summary>alpha is a time; the other parameters are not, and the density of each repeat purchase is per unit.</summary>
    [Fact]
    public void Fit_AnotherUnit_ScalesTheTimesOnly()
    {
        double[] Days(ReadOnlySpan<double> weeks) => Array.ConvertAll(weeks.ToArray(), week => 7 * week);
        ModelFit<BgNbdModel> days = BgNbd.Fit(PurchaseSummaries.FromColumns(Customers.Repeats, Days(Customers.Recency), Days(Customers.Age), TimeUnit.Day));

        days.Model.R.Should().BeApproximately(Fit.Model.R, 1e-8);
        days.Model.Alpha.Should().BeApproximately(7 * Fit.Model.Alpha, 1e-6);
        double repeats = Customers.Repeats.ToArray().Sum();
        days.LogLikelihood.Should().BeApproximately(Fit.LogLikelihood - (repeats * Math.Log(7)), 1e-7);
    }

    [Fact]
    public void Fit_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        FluentActions.Invoking(() => BgNbd.Fit(Customers, cancellationToken: source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Fit_Progress_CountsEvaluations()
    {
        List<FitProgress> seen = [];
        BgNbd.Fit(Customers, progress: new Listener(seen.Add));
        seen.Select(progress => progress.Evaluations).Should().Equal(Enumerable.Range(1, seen.Count));
        seen.Should().Contain(progress => Math.Abs(progress.LogLikelihood!.Value - Fit.LogLikelihood) < 1e-9);
    }

    [Fact]
    public void Fit_OneStep_IsNotConvergedAndSaysWhereItEnded()
    {
        ModelFit<BgNbdModel> fit = BgNbd.Fit(
            PurchaseSummaries.FromColumns([0, 0, 0], [0, 0, 0], [3, 4, 5], TimeUnit.Week), new FitOptions { MaximumSteps = 1 });
        fit.Outcome.Should().NotBe(FitOutcome.Converged);
        fit.Reason.Should().Contain("The search ended at r = ");
    }

    [Fact]
    public void Fit_AllBoughtAtTheEnd_DoesNotIdentifyLeaving()
    {
        int[] repeats = [.. Enumerable.Range(0, 300).Select(i => 1 + (i % 12))];
        double[] age = [.. Enumerable.Range(0, 300).Select(i => 40.0 + (i % 7))];
        ModelFit<BgNbdModel> fit = BgNbd.Fit(PurchaseSummaries.FromColumns(repeats, age, age, TimeUnit.Week));
        fit.Outcome.Should().NotBe(FitOutcome.Converged);
        fit.RanAway.Should().Contain("a").And.NotContain("r");
        fit.Covariance.Should().BeEmpty();
        fit.Parameters.Should().OnlyContain(parameter => parameter.StandardError == null);
        fit.Interval(model => model.ExpectedPurchases(Horizon.Weeks(1))).Lower.Should().BeNull();
        FluentActions.Invoking(() => fit.Model).Should().Throw<InvalidOperationException>().WithMessage(fit.Reason);
    }

    [Fact]
    public void Fit_NobodyBuysAgain_IdentifiesNothing()
    {
        ModelFit<BgNbdModel> fit = BgNbd.Fit(PurchaseSummaries.FromColumns([0, 0, 0], [0, 0, 0], [3, 4, 5], TimeUnit.Week));
        fit.Outcome.Should().Be(FitOutcome.NotIdentified);
        fit.RanAway.Should().Equal("r", "alpha", "a", "b");
    }

    [Fact]
    public void Fit_NothingObserved_HasLikelihoodOne() =>
        BgNbd.Fit(PurchaseSummaries.FromColumns([0, 0], [0, 0], [0, 0], TimeUnit.Week)).LogLikelihood.Should().Be(0);

    [Fact]
    public void Interval_DeltaMethodAndBootstrap_AreNear()
    {
        BootstrapFits<BgNbdModel> draws = Fit.Bootstrap(60, seed: 3);
        draws.Failed.Should().Be(0);
        double Expected(BgNbdModel model) => model.ExpectedPurchases(Customer, Horizon.Weeks(39));

        ConfidenceInterval delta = Fit.Interval(Expected);
        ConfidenceInterval bootstrap = draws.Interval(Expected);

        delta.Contains(Expected(Fit.Model)).Should().BeTrue();
        bootstrap.Width.Should().BeInRange(0.6 * delta.Width!.Value, 1.6 * delta.Width.Value);
        Fit.Bootstrap(3, seed: 3).Models.Should().Equal(draws.Models.Take(3), "one seed gives one result");
    }

    /// <summary>Of a parameter itself the delta method gives the standard error of the parameter.</summary>
    [Fact]
    public void Interval_OfAParameter_IsItsStandardError()
    {
        ConfidenceInterval interval = Fit.Interval(model => model.Alpha);
        (interval.Width / 2 / 1.959963984540054).Should().BeApproximately(Fit.Parameters[1].StandardError!.Value, 1e-9);
        Fit.Parameters[1].Interval().Contains(Fit.Model.Alpha).Should().BeTrue();
    }

    [Fact]
    public void Interval_FigureOfNoNumber_IsRefused()
    {
        FluentActions.Invoking(() => Fit.Interval(_ => double.NaN)).Should().Throw<ArgumentException>().WithMessage("figure is NaN for BG/NBD*");
        FluentActions.Invoking(() => Fit.Bootstrap(2, 1).Interval(_ => double.PositiveInfinity)).Should().Throw<ArgumentException>();
    }

    /// <summary>Neither is a case of the other, whatever the number of their parameters.</summary>
    [Fact]
    public void LikelihoodRatio_NotNested_IsRefused()
    {
        FluentActions.Invoking(() => Fit.LikelihoodRatio(MbgNbd.Fit(Part(0, 2_000))))
            .Should().Throw<ArgumentException>().WithMessage("nested is a fit of MBG/NBD, which is no case of BG/NBD*");
        ModelFit<ShiftedBetaGeometricModel> renewals = new()
        {
            Outcome = FitOutcome.Converged,
            Unit = Fit.Unit,
            Customers = Fit.Customers,
            LogLikelihood = Fit.LogLikelihood - 1,
            Parameters = [new("alpha", 1, null), new("beta", 2, null)],
        };
        FluentActions.Invoking(() => Fit.LikelihoodRatio(renewals)).Should().Throw<ArgumentException>().WithMessage("*sBG*no case of BG/NBD*");
    }

    [Fact]
    public void LikelihoodRatio_SegmentsOfOneKind_DoNotDiffer()
    {
        ModelFit<BgNbdModel>[] segments = [BgNbd.Fit(Part(0, 1_000)), BgNbd.Fit(Part(1_000, 2_000))];
        Fit.LikelihoodRatio(segments).DegreesOfFreedom.Should().Be(4);
        Fit.LikelihoodRatio(segments).PValue.Should().BeGreaterThan(0.01);
    }

    [Fact]
    public void LikelihoodRatio_SegmentsFarApart_Differ()
    {
        PurchaseSummaries often = SyntheticCustomers.Weeks(1_000, 1, alpha: 2);
        PurchaseSummaries seldom = SyntheticCustomers.Weeks(1_000, 2, alpha: 20);
        PurchaseSummaries all = PurchaseSummaries.FromColumns(
            [.. often.Repeats, .. seldom.Repeats], [.. often.Recency, .. seldom.Recency], [.. often.Age, .. seldom.Age], TimeUnit.Week);
        BgNbd.Fit(all).LikelihoodRatio([BgNbd.Fit(often), BgNbd.Fit(seldom)]).PValue.Should().BeLessThan(1e-10);
    }

    [Fact]
    public void Json_RoundTrip_HasTheModelAndItsErrors()
    {
        string json = JsonSerializer.Serialize(Fit, CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>());
        ModelFit<BgNbdModel> read = JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>())!;

        read.Model.Should().Be(Fit.Model);
        read.Aic.Should().Be(Fit.Aic);
        read.Interval(model => model.ExpectedPurchases(Customer, Horizon.Years(1)))
            .Should().Be(Fit.Interval(model => model.ExpectedPurchases(Customer, Horizon.Years(1))));
        JsonSerializer.Serialize(read, CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>()).Should().Be(json);
        FluentActions.Invoking(() => read.Bootstrap(2, 1)).Should().Throw<InvalidOperationException>().WithMessage("*read from JSON*");
    }

    [Fact]
    public void Json_FitWithoutModel_ComesBackWithItsReason()
    {
        ModelFit<BgNbdModel> fit = BgNbd.Fit(PurchaseSummaries.FromColumns([0, 0, 0], [0, 0, 0], [3, 4, 5], TimeUnit.Week));
        string json = JsonSerializer.Serialize(fit, CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>());
        JsonSerializer.Deserialize(json, CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>())!.Reason.Should().Be(fit.Reason);
    }

    [Theory]
    [InlineData("\"v\":1", "\"v\":2")]
    [InlineData("\"name\":\"alpha\"", "\"name\":\"beta\"")]
    [InlineData("\"ranAway\":[]", "\"ranAway\":[\"a\"]")]
    [InlineData("\"outcome\":\"Converged\"", "\"outcome\":\"Boundary\"")]
    [InlineData("\"customers\":2000", "\"customers\":-1")]
    [InlineData("\"covariance\":[[", "\"covariance\":[[1,")]
    [InlineData("\"unit\":\"Week\"", "\"unit\":\"Decade\"")]
    [InlineData("\"unit\":\"Week\"", "\"unit\":null")]
    [InlineData("\"model\":\"BG/NBD\"", "\"model\":\"MBG/NBD\"")]
    public void Json_Impossible_IsRefused(string part, string instead)
    {
        string json = JsonSerializer.Serialize(Fit, CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>());
        json.Should().Contain(part);
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json.Replace(part, instead, StringComparison.Ordinal), CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>()))
            .Should().Throw<JsonException>();
    }

    /// <summary>Where alpha ran away, the logarithms of it and of what it grows to would cancel.</summary>
    [Fact]
    public void Fit_ParametersRanAway_HasTheLikelihoodOfTheirModel()
    {
        PurchaseSummaries alike = PurchaseSummaries.FromColumns([2, 3, 2, 3, 1], [10, 18, 8, 15, 9], [20, 20, 18, 22, 19], TimeUnit.Week);
        ModelFit<BgNbdModel> bg = BgNbd.Fit(alike);
        ModelFit<ParetoNbdModel> pareto = ParetoNbd.Fit(alike);

        bg.Outcome.Should().NotBe(FitOutcome.Converged);
        double[] p = [.. bg.Parameters.Select(parameter => parameter.Value)];
        bg.LogLikelihood.Should().BeApproximately(Total(new BgNbdModel(p[0], p[1], p[2], p[3], TimeUnit.Week), alike), 1e-9);
        double[] q = [.. pareto.Parameters.Select(parameter => parameter.Value)];
        pareto.LogLikelihood.Should().BeApproximately(Total(new ParetoNbdModel(q[0], q[1], q[2], q[3], TimeUnit.Week), alike), 1e-9);
    }

    /// <summary>The covariance of a state is symmetric, or the interval of a figure would be of nothing.</summary>
    [Fact]
    public void Json_CovarianceOfOneSide_IsRefused()
    {
        string json = JsonSerializer.Serialize(Fit, CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>());
        string first = json[(json.IndexOf("[[", StringComparison.Ordinal) + 2)..json.IndexOf("],[", StringComparison.Ordinal)];
        string changed = string.Join(',', first.Split(',').Select((value, i) => i == 1 ? "12345" : value));

        FluentActions.Invoking(() => JsonSerializer.Deserialize(json.Replace(first, changed, StringComparison.Ordinal), CxMetricsJson.TypeInfo<ModelFit<BgNbdModel>>()))
            .Should().Throw<JsonException>().WithMessage("*not symmetric*");
    }

    [Fact]
    public void ToString_Converged_ShowsParametersWithErrors() =>
        Fit.ToString().Should().StartWith("2,000 customers: r 0.").And.Contain("alpha").And.Contain("(standard error ").And.Contain("AIC");

    private static double Total(PurchaseModel model, PurchaseSummaries customers) =>
        Enumerable.Range(0, customers.Count).Sum(row => model.LogLikelihood(customers[row]));

    private static PurchaseSummaries Part(int from, int to) => PurchaseSummaries.FromColumns(
        Customers.Repeats[from..to], Customers.Recency[from..to], Customers.Age[from..to], TimeUnit.Week);

    private sealed class Listener(Action<FitProgress> heard) : IProgress<FitProgress>
    {
        public void Report(FitProgress value) => heard(value);
    }
}
