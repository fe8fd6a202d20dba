using System.Globalization;
using System.Text.Json;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// Fits of BG/NBD, MBG/NBD and Pareto/NBD to 5,000 customers made up of each of two processes, and to CDNOW's, which are not ours to copy: those need the
/// folder of its files in the environment as CXMETRICS_LIFETIME_VALUE_DATA.
/// </summary>
/// <remarks>
/// The maxima are of 12 digits. Parameters within 1e-7, log-likelihoods 1e-9, standard errors and correlated errors 1e-5: second derivatives come from
/// differences of gradients.
/// </remarks>
public sealed class LifetimeValueFitsTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("CXMETRICS_LIFETIME_VALUE_DATA");

    public static TheoryData<string, string> Fits
    {
        get
        {
            TheoryData<string, string> fits = [];
            foreach (string data in (string[])["synth1_bgnbd_weeks.csv", "synth2_paretonbd_days.csv", .. Folder is null ? (string[])[] : ["cdnow_customers_summary.csv", "cdnow_btyd_cbs.csv"]])
            {
                fits.Add(data, "BG/NBD");
                fits.Add(data, "MBG/NBD");
                fits.Add(data, "Pareto/NBD");
            }

            return fits;
        }
    }

    [Theory]
    [MemberData(nameof(Fits))]
    public void Fit_Customers_IsTheMaximum(string data, string model)
    {
        PurchaseSummaries customers = Customers(data);
        switch (model)
        {
            case "BG/NBD":
                ShouldBe(BgNbd.Fit(customers), data, model);
                break;
            case "MBG/NBD":
                ShouldBe(MbgNbd.Fit(customers), data, model);
                break;
            default:
                ShouldBe(ParetoNbd.Fit(customers), data, model);
                break;
        }
    }

    [Fact]
    public void Fit_Cdnow_IsAsPublished()
    {
        if (Folder is null)
        {
            return;
        }

        // Fader, Hardie and Lee (2005), table 2, in weeks: rates are seven times those of days, and so is each density of a purchase.
        PurchaseSummaries customers = Customers("cdnow_btyd_cbs.csv");
        ModelFit<BgNbdModel> bg = BgNbd.Fit(customers);
        ModelFit<ParetoNbdModel> pareto = ParetoNbd.Fit(customers);
        double weeks = customers.Repeats.ToArray().Sum() * Math.Log(7);

        ((double[])[bg.Model.R, bg.Model.Alpha / 7, bg.Model.A, bg.Model.B]).Select(value => Math.Round(value, 3)).Should().Equal(0.243, 4.414, 0.793, 2.426);
        ((double[])[pareto.Model.R, pareto.Model.Alpha / 7, pareto.Model.S, pareto.Model.Beta / 7]).Select(value => Math.Round(value, 3))
            .Should().Equal(0.553, 10.578, 0.606, 11.669);
        Math.Round(bg.LogLikelihood + weeks, 1).Should().Be(-9582.4);
        Math.Round(pareto.LogLikelihood + weeks, 1).Should().Be(-9595.0);
    }

    private static void ShouldBe<TModel>(ModelFit<TModel> fit, string data, string model)
        where TModel : class, IFittedModel<TModel>
    {
        JsonElement expected = GoldenFile.Root("lifetime-value/mle_open.json").GetProperty("mle").EnumerateArray().Single(maximum =>
            maximum.GetProperty("data").GetString()!.StartsWith(data, StringComparison.Ordinal)
            && string.Equals(maximum.GetProperty("model").GetString(), model, StringComparison.Ordinal));
        double[] errors = [.. fit.Parameters.Select(parameter => Number(expected.GetProperty("se").GetProperty(parameter.Name)))];

        fit.Outcome.Should().Be(FitOutcome.Converged);
        ((double?)fit.LogLikelihood).ShouldBeNear(Number(expected.GetProperty("loglik")), 1e-9, 0, "log-likelihood");
        for (int i = 0; i < errors.Length; i++)
        {
            ParameterEstimate parameter = fit.Parameters[i];
            ((double?)parameter.Value).ShouldBeNear(Number(expected.GetProperty("params").GetProperty(parameter.Name)), 1e-7, 0, parameter.Name);
            parameter.StandardError.ShouldBeNear(errors[i], 1e-5, 0, parameter.Name);
            for (int j = 0; j < errors.Length; j++)
            {
                ((double?)fit.Covariance[i][j]).ShouldBeNear(Number(expected.GetProperty("cov")[i][j]), 0, 1e-5 * errors[i] * errors[j], "covariance");
            }
        }
    }

    /// <summary>Repeats, recency and age are the second to fourth column; the exact file of CDNOW has weeks, and its maxima are of days.</summary>
    private static PurchaseSummaries Customers(string data)
    {
        bool isCdnow = data.StartsWith("cdnow", StringComparison.Ordinal);
        bool isExact = string.Equals(data, "cdnow_btyd_cbs.csv", StringComparison.Ordinal);
        string folder = isCdnow ? Folder! : Path.Combine(AppContext.BaseDirectory, "Golden", "lifetime-value");
        string[][] rows = [.. File.ReadLines(Path.Combine(folder, data)).Skip(1).Select(line => line.Split(','))];
        double[] Times(int column) => [.. rows.Select(row => Number(row[column])).Select(time => isExact ? Math.Round(7 * time) : time)];
        return PurchaseSummaries.FromColumns(
            [.. rows.Select(row => int.Parse(row[1], CultureInfo.InvariantCulture))],
            Times(2),
            Times(3),
            isExact || data.EndsWith("days.csv", StringComparison.Ordinal) ? TimeUnit.Day : TimeUnit.Week);
    }

    private static double Number(JsonElement element) => Number(element.GetString()!);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
