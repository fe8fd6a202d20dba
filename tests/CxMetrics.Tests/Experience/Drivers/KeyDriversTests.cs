using System.Text.Json;
using CxMetrics.Experience;
using CxMetrics.Serialization;

namespace CxMetrics.Tests.Experience;

public class KeyDriversTests
{
    private static readonly string[] Names = ["x1", "x2", "x3"];

    /// <summary>The sign to show is that of the correlation, not that of a coefficient or of a rotation.</summary>
    [Fact]
    public void Analyze_Suppressor_ShowsTheSignOfTheCorrelation()
    {
        double[] x1 = [-1, -1, 1, 1];
        double[] z = [-1, 1, -1, 1];
        double[] e = [-1, 1, 1, -1];
        KeyDriverResult result = KeyDrivers.Analyze(Rows(Enumerable.Range(0, 4).Select(i =>
            new double?[] { (0.1 * x1[i]) + (0.75 * z[i]) + (0.65 * e[i]), x1[i], (0.9 * x1[i]) + (Math.Sqrt(0.19) * z[i]) })));

        result.RSquared.Should().BeApproximately(0.57537688, 5e-9);
        Near(result, driver => driver.Correlation, 0.10025094, 0.41796364);
        Near(result, driver => driver.StandardizedBeta, -1.45219123, 1.72493575);
        Near(result, driver => driver.RelativeWeight, 0.20536677, 0.37001012);
        Near(result, driver => driver.Lmg, 0.20536677, 0.37001012);
        result.ToString().Should().Be("2 drivers explain 57.5% of the variance in 4 rows: x2 64.3% (+), x1 35.7% (+)");
    }

    [Fact]
    public void Analyze_Twins_ShareAlikeAndHaveNoCoefficient()
    {
        KeyDriverResult result = KeyDrivers.Analyze(Rows([[1, 1, 1], [2, 2, 2], [3, 3, 3], [4, 5, 5]]));

        result.RSquared.Should().BeApproximately(169 / 175.0, 1e-14);
        result.Rank.Should().Be(1);
        result.Intercept.Should().BeNull();
        result.Drivers.Should().OnlyContain(driver =>
            driver.IsCollinear && !driver.IsConstant && driver.VarianceInflation == null && driver.Coefficient == null && driver.Pratt == null && driver.Test == null && driver.Last == 0);
        Near(result, driver => driver.Lmg, 169 / 350.0, 169 / 350.0);
        Near(result, driver => driver.RelativeWeight, 169 / 350.0, 169 / 350.0);
        result.Drivers.Select(driver => driver.Quadrant).Should().OnlyContain(quadrant => quadrant == "keep up the good work");
        result.ToString().Should().EndWith("x1 50.0% (+), x2 50.0% (+); x1, x2 determine one another and have no coefficients of their own");
        JsonSerializer.Serialize(result, CxMetricsJson.TypeInfo<KeyDriverResult>()).Should().Contain("\"varianceInflation\":null,\"isCollinear\":true");
    }

    [Fact]
    public void Analyze_Weights_WeighTheMeanToo()
    {
        double?[][] rows = [[100, 0, 1], [101, 1, 1], [103, 2, 8]];

        KeyDrivers.Analyze(DriverData.From(rows, row => row[0], [new("x", row => row[1])], row => row[2]!.Value)).RSquared.Should().BeApproximately(845.0 / 861, 1e-14);
        KeyDrivers.Analyze(DriverData.From(rows, row => row[0], [new("x", row => row[1])])).RSquared.Should().BeApproximately(27.0 / 28, 1e-14);
    }

    [Fact]
    public void Analyze_ConstantDriver_ExplainsNothingAndSaysSo()
    {
        KeyDriverResult result = KeyDrivers.Analyze(Rows([[1, 1, 4], [2, 3, 4], [5, 4, 4]]));

        KeyDriver constant = result.Drivers[1];
        constant.Should().Match<KeyDriver>(driver => driver.IsConstant && !driver.IsCollinear && driver.RelativeWeight == 0 && driver.Lmg == 0 && driver.First == 0 && driver.Last == 0);
        constant.Should().Match<KeyDriver>(driver => driver.Correlation == null && driver.Coefficient == null && driver.VarianceInflation == null);
        result.Drivers[0].StandardizedBeta.Should().BeApproximately(result.Drivers[0].Correlation, 1e-14);
        constant.ToString().Should().Be("x2 0.0%, correlation not defined, the same in all rows; possible overkill");
    }

    [Fact]
    public void Analyze_NoRows_IsNotDefined()
    {
        KeyDriverResult result = KeyDrivers.Analyze(Rows([[null, 1, 2]]));

        result.RSquared.Should().BeNull();
        result.Drivers[0].Performance.Should().BeNull();
        result.ToString().Should().Be("nothing to explain: the outcome does not vary in 0 rows; 1 row left out (missing value: 1)");
        KeyDrivers.Bootstrap(Rows([[null, 1, 2]]), 5, 1).Drivers[0].RelativeShareInterval.Should().BeNull();
    }

    [Fact]
    public void Analyze_Uncorrelated_ExplainsNothing()
    {
        KeyDriverResult result = KeyDrivers.Analyze(Rows([[0, -1, 1], [1, 0, -2], [0, 1, 1]]));

        result.RSquared.Should().BeGreaterThan(0, "x2 is in it");
        KeyDriverResult none = KeyDrivers.Analyze(Rows([[0, -1], [1, 0], [0, 1]]));
        none.RSquared.Should().Be(0);
        none.Drivers[0].RelativeShare.Should().BeNull();
        none.ToString().Should().Be("1 driver explains 0.0% of the variance in 3 rows");
        none.Drivers[0].ToString().Should().Be("x1: nothing is explained");
    }

    /// <summary>By definition: the mean over all orders of what each driver adds when it comes.</summary>
    [Fact]
    public void Lmg_SixDrivers_IsTheMeanOverAllOrders()
    {
        DriverData data = Random(40, 6, 7);
        double[] shares = new double[6];
        int[][] orders = [.. Orders([0, 1, 2, 3, 4, 5])];
        foreach (int[] order in orders)
        {
            double explained = 0;
            for (int i = 0; i < order.Length; i++)
            {
                double with = Explained(data, order[..(i + 1)]);
                shares[order[i]] += (with - explained) / orders.Length;
                explained = with;
            }
        }

        KeyDriverResult result = KeyDrivers.Analyze(data);

        Near(result, driver => driver.Lmg, shares);
        result.Drivers.Sum(driver => driver.Lmg).Should().BeApproximately(result.RSquared, 1e-13);
        result.Drivers.Sum(driver => driver.RelativeWeight).Should().BeApproximately(result.RSquared, 1e-13);
        result.Drivers.Sum(driver => driver.Pratt).Should().BeApproximately(result.RSquared, 1e-13);
        result.Drivers[2].Last.Should().BeApproximately(result.RSquared!.Value - Explained(data, [0, 1, 3, 4, 5]), 1e-13);
    }

    [Fact]
    public void Analyze_TwentyDriversAndMore_HaveLmgUpToTwenty()
    {
        KeyDriverResult twenty = KeyDrivers.Analyze(Random(60, 20, 1));
        KeyDriverResult more = KeyDrivers.Analyze(Random(60, 21, 1));

        twenty.Drivers.Sum(driver => driver.Lmg).Should().BeApproximately(twenty.RSquared, 1e-12);
        more.Drivers.Should().OnlyContain(driver => driver.Lmg == null && driver.RelativeWeight > 0);
    }

    [Fact]
    public void Analyze_OtherUnitsAndOrders_ChangeNothing()
    {
        DriverData data = Random(50, 3, 3);
        KeyDriverResult result = KeyDrivers.Analyze(data);
        KeyDriverResult other = KeyDrivers.Analyze(DriverData.From(
            Enumerable.Range(0, data.Rows).Reverse(),
            row => 1e6 + (1e3 * data.Columns[0][row]),
            Names.Select((name, i) => KeyValuePair.Create<string, Func<int, double?>>(name, row => 1e-90 * data.Columns[i + 1][row]))));

        Near(other, driver => driver.RelativeWeight, [.. result.Drivers.Select(driver => driver.RelativeWeight!.Value)]);
        Near(other, driver => driver.Lmg, [.. result.Drivers.Select(driver => driver.Lmg!.Value)]);
    }

    [Fact]
    public void Bootstrap_OneSeed_GivesOneResultAround()
    {
        DriverData data = Random(200, 3, 5);

        KeyDriverResult result = KeyDrivers.Bootstrap(data, 200, 42);

        result.Should().Be(KeyDrivers.Bootstrap(data, 200, 42));
        result.Should().NotBe(KeyDrivers.Bootstrap(data, 200, 43));
        result.Drivers.Should().OnlyContain(driver => driver.RelativeShareInterval!.Value.Contains(driver.RelativeShare!.Value));
        result.Drivers.Should().OnlyContain(driver => driver.RelativeShareInterval!.Value.Lower > 0 && driver.RelativeShareInterval!.Value.Upper < 1);
        result.Drivers[0].ToString().Should().MatchRegex(@"^x1 \d+\.\d% \(\+\), 95% interval \d+\.\d to \d+\.\d, correlation 0\.\d\d; [a-z ]+$");
    }

    [Fact]
    public void Bootstrap_Cancelled_Ends()
    {
        using CancellationTokenSource source = new();
        source.Cancel();

        FluentActions.Invoking(() => KeyDrivers.Bootstrap(Random(20, 3, 1), 10, 1, cancellationToken: source.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void From_InvalidRows_AreRefusedOrCounted()
    {
        double?[][] rows = [[1, 2, 1], [double.NaN, 2, 1], [3, 1e101, 1], [null, 2, 1], [4, 3, -1]];
        DriverData Read(InvalidFacts invalid) => DriverData.From(rows, row => row[0], [new("price", row => row[1])], row => row[2]!.Value, invalid);

        DriverData data = Read(InvalidFacts.Count);

        data.Excluded.ToString().Should().Be("invalid value: 2, invalid weight: 1, missing value: 1");
        data.ToString().Should().Be("1 complete row of 1 driver, 4 left out (invalid value: 2, invalid weight: 1, missing value: 1)");
        FluentActions.Invoking(() => Read(InvalidFacts.Throw)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("the outcome of rows[1] is NaN; expected -1e100 to 1e100, or null where it is missing.*");
    }

    private static double Explained(DriverData data, int[] drivers) =>
        KeyDrivers.Analyze(DriverData.From(
            Enumerable.Range(0, data.Rows),
            row => data.Columns[0][row],
            drivers.Order().Select(driver => KeyValuePair.Create<string, Func<int, double?>>(data.Drivers[driver], row => data.Columns[driver + 1][row])))).RSquared!.Value;

    private static IEnumerable<int[]> Orders(int[] items) =>
        items.Length == 0 ? [[]] : items.SelectMany(first => Orders([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));

    private static DriverData Random(int rows, int drivers, int seed)
    {
        Random random = new(seed);
        double?[][] values = [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Range(0, drivers + 1).Select(_ => (double?)random.NextDouble()).ToArray())];
        foreach (double?[] row in values)
        {
            row[0] += row.Skip(1).Average() * 5;
            row[2] += row[1];
        }

        return Rows(values);
    }

    private static DriverData Rows(IEnumerable<double?[]> rows)
    {
        double?[][] all = [.. rows];
        return DriverData.From(
            all, row => row[0], Enumerable.Range(1, all[0].Length - 1).Select(i => KeyValuePair.Create<string, Func<double?[], double?>>($"x{i}", row => row[i])));
    }

    private static void Near(KeyDriverResult result, Func<KeyDriver, double?> figure, params double[] expected) =>
        result.Drivers.Select(driver => figure(driver)!.Value).Should().Equal(expected, (actual, wanted) => Math.Abs(actual - wanted) < 5e-9);
}
