using System.Globalization;
using System.Text.Json;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tests.Golden;

/// <summary>5,000 customers made up of BG/NBD, with what they bought in the year after.</summary>
/// <remarks>Expectations were computed in 25 digits with hypergeometric functions, not as the library does it: 1e-11 of the value.</remarks>
public sealed class HoldoutValidationTests
{
    private static readonly JsonElement Golden = GoldenFile.Root("lifetime-value/synth1_holdout_validation.json");

    private static readonly Lazy<CalibrationSplit> Synthetic = new(() =>
    {
        double[][] rows =
        [
            .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", "lifetime-value", "synth1_bgnbd_weeks.csv")).Skip(1)
                .Select(row => row.Split(',').Select(value => double.Parse(value, CultureInfo.InvariantCulture)).ToArray()),
        ];
        PurchaseSummaries customers = PurchaseSummaries.FromColumns(
            [.. rows.Select(row => (int)row[1])], [.. rows.Select(row => row[2])], [.. rows.Select(row => row[3])], TimeUnit.Week);
        return CalibrationSplit.FromColumns(customers, [.. rows.Select(row => (int)row[5])], Horizon.Weeks(Golden.Double("holdout_weeks")));
    });

    private static BgNbdModel Model
    {
        get
        {
            JsonElement parameters = Golden.GetProperty("params");
            return new BgNbdModel(parameters.Double("r"), parameters.Double("alpha"), parameters.Double("a"), parameters.Double("b"), TimeUnit.Week);
        }
    }

    [Fact]
    public void Validate_Synthetic_HasTheFigures()
    {
        HoldoutValidation validation = Synthetic.Value.Validate(Model);

        (validation.Customers, validation.ActualPurchases).Should().Be((5_000, Golden.Double("actual")));
        Near(validation.ExpectedPurchases, Golden.Double("expected"));
        Near(validation.Correlation, Golden.Double("correlation"));
        Near(validation.MeanAbsoluteError, Golden.Double("mae"));
        Near(validation.RootMeanSquaredError, Golden.Double("rmse"));
        foreach ((HoldoutClass ours, JsonElement theirs) in validation.Classes.Zip(Golden.GetProperty("classes").EnumerateArray()))
        {
            (ours.Repeats, ours.Customers).Should().Be((theirs.GetProperty("repeats").GetInt32(), theirs.GetProperty("customers").GetInt64()));
            Near(ours.ActualMean, theirs.Double("actual_mean"));
            Near(ours.ExpectedMean, theirs.Double("expected_mean"));
        }
    }

    [Fact]
    public void Frequencies_Synthetic_HaveTheFigures()
    {
        PurchaseSummaries customers = Synthetic.Value.Calibration;
        JsonElement[] classes = [.. Golden.GetProperty("classes").EnumerateArray()];

        customers.Frequencies().Should().Equal(classes.Select(theirs => theirs.GetProperty("customers").GetInt64()));
        foreach ((double ours, JsonElement theirs) in customers.ExpectedFrequencies(Model).Zip(classes))
        {
            Near(ours, theirs.Double("expected_customers"));
        }
    }

    [Fact]
    public void Track_Synthetic_HasTheFigures()
    {
        IReadOnlyList<TrackingPoint> weeks = Synthetic.Value.Track(Model, Horizon.Weeks(26));

        foreach (JsonProperty week in Golden.GetProperty("tracking").EnumerateObject())
        {
            double time = double.Parse(week.Name, CultureInfo.InvariantCulture);
            Near(weeks.Single(point => point.Time == Horizon.Weeks(time)).Expected, week.Value.GetDouble());
        }
    }

    private static void Near(double? actual, double expected) => actual.ShouldBeNear(expected, 1e-11, 0, "both are of more digits");
}
