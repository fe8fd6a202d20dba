using System.Globalization;
using System.Text.Json;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// CDNOW's sample of 2,357 customers and its whole cohort, which are not ours to copy: summaries, holdout and tracking are compared where the
/// environment names their folder as CXMETRICS_LIFETIME_VALUE_DATA.
/// </summary>
/// <remarks>
/// Summaries and weekly counts are those of the R package BTYD. Expectations were computed in 30 digits at the estimates of an independent fit:
/// 1e-9 of the value, since two fits agree to 1e-10.
/// </remarks>
public sealed class CdnowSummariesTests
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("CXMETRICS_LIFETIME_VALUE_DATA");

    private static readonly Lazy<CalibrationSplit> Sample = new(() => PurchaseSummaries.Split(
        Rows("cdnowElog.csv").Select(row => new Purchase(row[1], Day(row[2]), Decimal(row[4]))), new DateOnly(1997, 9, 30), Day("19980630")));

    [Fact]
    public void Split_Sample_HasTheSummariesOfBtyd()
    {
        if (Folder is not null)
        {
            CalibrationSplit split = Sample.Value;
            string[][] rows = [.. Rows("cdnow_btyd_cbs.csv")];

            rows.Should().HaveCount(2_357).And.HaveCount(split.Calibration.Count);
            rows.Select((row, i) => Of(split, i).Zip(row.Skip(1).Select(Double), (ours, theirs) => Math.Abs(ours - theirs)).Max()).Max().Should().BeLessThan(1e-12);
            split.NewCustomers.Should().Be(0);
        }
    }

    [Fact]
    public void From_Master_HasTheRepeatBuyersOfTheCohort()
    {
        if (Folder is not null)
        {
            IEnumerable<Purchase> log = File.ReadLines(Path.Combine(Folder, "CDNOW_master.txt"))
                .Select(row => row.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(fields => char.IsAsciiDigit(fields[0][0]))
                .Select(fields => new Purchase(fields[0], Day(fields[1]), Decimal(fields[3])));

            PurchaseSummaries customers = PurchaseSummaries.From(log, Day("19970930"));

            (customers.Count, customers.Repeats.ToArray().Count(repeats => repeats > 0), customers.MeanSpend.ToArray().Count(spend => spend == 0)).Should().Be((23_570, 9_451, 1));
        }
    }

    [Theory]
    [InlineData("BG/NBD")]
    [InlineData("MBG/NBD")]
    [InlineData("Pareto/NBD")]
    public void Validate_Sample_HasTheFigures(string name)
    {
        if (Folder is not null)
        {
            CalibrationSplit split = Sample.Value;
            JsonElement golden = GoldenFile.Root("lifetime-value/cdnow_holdout_validation.json").GetProperty(name);
            IPurchaseModel model = name switch
            {
                "BG/NBD" => BgNbd.Fit(split.Calibration).Model,
                "MBG/NBD" => MbgNbd.Fit(split.Calibration).Model,
                _ => ParetoNbd.Fit(split.Calibration).Model,
            };

            HoldoutValidation validation = split.Validate(model);
            IReadOnlyList<TrackingPoint> weeks = split.Track(model, Horizon.Weeks(1), Horizon.Days(6));

            validation.ActualPurchases.Should().Be(golden.Double("actual_holdout"));
            Near(validation.ExpectedPurchases, golden.Double("sum_expected_holdout_39w"));
            Near(validation.Correlation, golden.Double("corr"));
            Near(validation.MeanAbsoluteError, golden.Double("MAE"));
            Near(validation.RootMeanSquaredError, golden.Double("RMSE"));
            foreach (HoldoutClass group in validation.Classes)
            {
                Near(group.ActualMean, golden.GetProperty("binned_actual").Double($"{group.Repeats}"));
                Near(group.ExpectedMean, golden.GetProperty("binned_pred").Double($"{group.Repeats}"));
            }

            weeks.Select(week => week.Actual).Should().Equal(Rows("cdnow_cum_tracking_78w.csv").Select(row => (long?)Double(row[1])));
            foreach (JsonProperty week in golden.GetProperty("expected_cumulative_repeat_at_week").EnumerateObject())
            {
                Near(weeks[int.Parse(week.Name, CultureInfo.InvariantCulture) - 1].Expected, week.Value.GetDouble());
            }
        }
    }

    private static double[] Of(CalibrationSplit split, int row)
    {
        PurchaseSummary customer = split.Calibration[row];
        return [customer.Repeats, customer.Recency, customer.Age, split.HoldoutPurchases[row], customer.MeanSpend ?? 0];
    }

    private static void Near(double? actual, double expected) => actual.ShouldBeNear(expected, 1e-9, 0, "both fits agree");

    private static IEnumerable<string[]> Rows(string file) => File.ReadLines(Path.Combine(Folder!, file)).Skip(1).Select(row => row.Replace("\"", "", StringComparison.Ordinal).Split(','));

    private static DateTimeOffset Day(string text) => DateTimeOffset.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static decimal Decimal(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static double Double(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
