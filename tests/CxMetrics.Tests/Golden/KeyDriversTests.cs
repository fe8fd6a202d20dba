using System.Text.Json;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Golden;

/// <summary>R's figures have 15 digits and are said to be good to 1e-10; those of the edges are exact, Johnson's weights there to 1e-9.</summary>
public class KeyDriversTests
{
    private const string Golden = "survey/key_drivers.json";
    private const string Edges = "experience/drivers_edge/expected.json";

    public static TheoryData<string> Ids => GoldenFile.Ids(Golden);

    public static TheoryData<string> EdgeNames => [.. GoldenFile.Cases(Edges).Select(element => element.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Analyze_ReferenceData_EveryFigureAgrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);

        KeyDriverResult result = KeyDrivers.Analyze(Read(expected));

        result.Rows.Should().Be(expected.GetProperty("n").GetInt32());
        result.RSquared.ShouldBeNear(expected.Double("r_squared"), 1e-12, 0, "R2");
        result.AdjustedRSquared.ShouldBeNear(expected.Double("adj_r_squared"), 1e-12, 0, "adjusted R2");
        result.FStatistic.ShouldBeNear(expected.Double("F"), 1e-12, 0, "F");
        result.Intercept.ShouldBeNear(expected.GetProperty("beta")[0].GetDouble(), 1e-10, 0, "intercept");
        Agree(result, expected, "correlation", driver => driver.Correlation);
        Agree(result, expected, "std_beta", driver => driver.StandardizedBeta);
        Agree(result, expected, "vif", driver => driver.VarianceInflation);
        Agree(result, expected, "johnson_relative_weights", driver => driver.RelativeWeight);
        Agree(result, expected, "johnson_percent", driver => 100 * driver.RelativeShare);
        Agree(result, expected, "lmg_shapley", driver => driver.Lmg);
        Agree(result, expected, "lmg_percent", driver => 100 * driver.LmgShare);
        Agree(result, expected, "last", driver => driver.Last);
        Agree(result, expected, "first", driver => driver.First);
        Agree(result, expected, "pratt", driver => driver.Pratt);
        Agree(result, expected, "car_scores", driver => driver.CarScore);
        Agree(result, expected, "car_squared", driver => driver.CarScore * driver.CarScore);
        Agree(result, expected, "performance_mean", driver => driver.Performance);
        Agree(result, expected, "beta", driver => driver.Coefficient, skip: 1);
        if (expected.GetProperty("t").ValueKind == JsonValueKind.Array)
        {
            Agree(result, expected, "t", driver => driver.Test!.Value.Statistic, skip: 1);
            Agree(result, expected, "p", driver => driver.Test!.Value.PValue, skip: 1);
        }
        else
        {
            result.Drivers.Should().OnlyContain(driver => driver.Test == null);
        }

        result.Drivers.Select(driver => driver.Quadrant).Should().Equal(expected.GetProperty("ipa_quadrant").EnumerateArray().Select(item => item.GetString()));
    }

    [Theory]
    [MemberData(nameof(EdgeNames))]
    public void Analyze_Edge_SharesAgree(string name)
    {
        JsonElement expected = GoldenFile.Cases(Edges).Single(element => element.GetProperty("name").ValueEquals(name));

        KeyDriverResult result = KeyDrivers.Analyze(Read(expected));

        result.Rows.Should().Be(expected.GetProperty("n_used").GetInt32());
        result.Rank.Should().Be(expected.GetProperty("rank").GetInt32());
        result.Excluded.Total.Should().Be(expected.GetProperty("data").GetArrayLength() - result.Rows);
        if (expected.GetProperty("r_squared").ValueKind == JsonValueKind.Null)
        {
            result.RSquared.Should().BeNull();
            result.Drivers.Should().OnlyContain(driver => driver.RelativeWeight == null && driver.Lmg == null && driver.First == null && driver.Quadrant == null);
            return;
        }

        result.RSquared.ShouldBeNear(expected.GetProperty("r_squared").Double("value"), 1e-13, 0, "R2");
        Agree(result, expected, "lmg", driver => driver.Lmg, tolerance: 1e-12);
        Agree(result, expected, "first", driver => driver.First, tolerance: 1e-12);
        Agree(result, expected, "johnson", driver => driver.RelativeWeight, tolerance: 1e-11);
    }

    private static void Agree(
        KeyDriverResult result, JsonElement expected, string name, Func<KeyDriver, double?> figure, int skip = 0, double tolerance = 1e-10)
    {
        double[] values = [.. expected.GetProperty(name).EnumerateArray().Skip(skip).Select(item => item.GetDouble())];
        result.Drivers.Should().HaveCount(values.Length, name);
        for (int i = 0; i < values.Length; i++)
        {
            figure(result.Drivers[i]).ShouldBeNear(values[i], tolerance, tolerance * 1e-2, $"{name} of {result.Drivers[i].Name}");
        }
    }

    private static DriverData Read(JsonElement expected)
    {
        string[] names = [.. expected.GetProperty("columns").EnumerateArray().Skip(1).Select(column => column.GetString()!)];
        double?[][] rows =
        [
            .. expected.GetProperty("data").EnumerateArray().Select(row =>
                row.EnumerateArray().Select(item => item.ValueKind == JsonValueKind.Null ? (double?)null : item.GetDouble()).ToArray()),
        ];
        double[]? weights = expected.TryGetProperty("weights", out JsonElement given) ? [.. given.EnumerateArray().Select(item => item.GetDouble())] : null;
        return DriverData.From(
            Enumerable.Range(0, rows.Length),
            row => rows[row][0],
            names.Select((name, i) => KeyValuePair.Create<string, Func<int, double?>>(name, row => rows[row][i + 1])),
            weights is null ? null : row => weights[row]);
    }
}
