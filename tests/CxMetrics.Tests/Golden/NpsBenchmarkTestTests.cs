using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: 50-digit arithmetic rounded to double, so 1e-12 relative; 1e-11 for p-values, whose z is rounded before.</summary>
public class NpsBenchmarkTestTests
{
    private const string Golden = "survey/nps_benchmark_test.json";

    public static TheoryData<string> Ids => GoldenFile.Ids(Golden);

    [Theory]
    [MemberData(nameof(Ids))]
    public void CompareWithBenchmark_ReferenceCase_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        Agree(expected, NpsBenchmarkTest.Wald, "wald");
        Agree(expected, NpsBenchmarkTest.AdjustedWald3T, "adjusted_wald");
        Agree(expected, NpsBenchmarkTest.Score, "score");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Score_ReferenceCase_RestrictedShareAgrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        long[] counts = expected.GetProperty("counts").Longs();
        double benchmark = expected.Double("benchmark");
        double negative = expected.GetProperty("score").Double("q21");

        // The reference names the restricted share of the negative outcomes; it gives the variance as 2 q + d (1 - d).
        double variance = (2 * negative) + (benchmark * (1 - benchmark));
        SignificanceTest test = Trinomials.ScoreZ(new Trinomial(counts[0], counts[1], counts[2]), benchmark);
        test.StandardError.ShouldBeNear(Math.Sqrt(variance / counts.Sum()), 1e-12, 1e-15, "standard error");
    }

    private static void Agree(JsonElement expected, NpsBenchmarkTest method, string name)
    {
        long[] counts = expected.GetProperty("counts").Longs();
        JsonElement test = expected.GetProperty(name);
        NpsResult result = Nps.FromCounts(counts[0], counts[1], counts[2]);
        NpsBenchmarkComparison actual = Nps.CompareWithBenchmark(result, 100 * expected.Double("benchmark"), method: method);

        actual.Difference.ShouldBeNear(result.Score!.Value - (100 * expected.Double("benchmark")), 1e-12, 1e-12, "difference");
        if (test.TryGetProperty("estimate", out JsonElement estimate))
        {
            // Adjusted Wald compares the adjusted score, which is the middle of its interval.
            Near((actual.Interval.Lower + actual.Interval.Upper) / 200, estimate, 1e-12, "estimate");
        }

        if (method == NpsBenchmarkTest.Score && actual.Test.StandardError == 0)
        {
            // The reference divides 0 by 0, where all answers are as the benchmark has them: nothing speaks against it.
            (actual.Test.Statistic, actual.PValue).Should().Be((0, 1));
            test.GetProperty("z").ValueKind.Should().Be(JsonValueKind.Null);
        }
        else
        {
            Near(actual.Test.Statistic, test.GetProperty("z"), 1e-12, "z");
            Near(actual.PValue, test.GetProperty("p_two_sided"), 1e-11, "p");
        }

        if (test.TryGetProperty("se", out JsonElement standardError))
        {
            Near(actual.Test.StandardError / 100, standardError, 1e-12, "standard error");
            Near(actual.Test.PValueGreater, test.GetProperty("p_greater"), 1e-11, "p above");
        }

        (actual.Test.PValueGreater is null).Should().Be(actual.Test.PValueLess is null);
        if (actual.Test.PValueGreater is { } above)
        {
            actual.Test.PValueLess.ShouldBeNear(1 - above, 1e-12, 1e-15, "p below");
        }
    }

    private static void Near(double? actual, JsonElement expected, double relative, string because)
    {
        if (expected.ValueKind == JsonValueKind.Null)
        {
            actual.Should().BeNull(because);
        }
        else
        {
            actual.ShouldBeNear(expected.GetDouble(), relative, 1e-14, because);
        }
    }
}
