using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Durations against reference values in seconds: count exact, means and quantiles to the tick to which the library rounds.</summary>
internal static class DurationShould
{
    public static void Be(DurationSummary actual, JsonElement expected)
    {
        actual.Count.Should().Be(expected.GetProperty("n").GetInt64());
        actual.Mean?.TotalSeconds.Should().BeApproximately(expected.Double("mean"), 1e-7);
        foreach (JsonProperty quantile in expected.GetProperty("quantiles").EnumerateObject())
        {
            double probability = double.Parse(quantile.Name, CultureInfo.InvariantCulture);
            actual.Percentile(probability)!.Value.TotalSeconds.Should().BeApproximately(quantile.Value.GetDouble(), 1e-7, quantile.Name);
        }
    }
}
