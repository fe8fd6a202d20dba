using System.Text.Json;
using CxMetrics.Statistics;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: the reference prints 15 digits, so 1e-10.</summary>
public class PValueAdjustmentTests
{
    private const string Golden = "survey/trend_and_tests.json";

    public static TheoryData<string> Ids
    {
        get
        {
            TheoryData<string> ids = [];
            foreach (JsonElement element in GoldenFile.Cases(Golden).Where(element => element.GetProperty("kind").ValueEquals("p_adjust")))
            {
                ids.Add(element.GetProperty("id").GetString()!);
            }

            return ids;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Adjust_ReferenceCase_EveryMethodAgrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        double[] raw = Doubles(expected.GetProperty("p"));

        ShouldBe(raw, PValueAdjustment.None, raw);
        ShouldBe(raw, PValueAdjustment.Bonferroni, Doubles(expected.GetProperty("bonferroni")));
        ShouldBe(raw, PValueAdjustment.Holm, Doubles(expected.GetProperty("holm")));
        ShouldBe(raw, PValueAdjustment.Hochberg, Doubles(expected.GetProperty("hochberg")));
        ShouldBe(raw, PValueAdjustment.BenjaminiHochberg, Doubles(expected.GetProperty("BH")));
        ShouldBe(raw, PValueAdjustment.BenjaminiYekutieli, Doubles(expected.GetProperty("BY")));
    }

    private static void ShouldBe(double[] raw, PValueAdjustment method, double[] expected)
    {
        double[] adjusted = PValues.Adjust(raw, method);

        adjusted.Should().HaveSameCount(expected);
        for (int i = 0; i < expected.Length; i++)
        {
            ((double?)adjusted[i]).ShouldBeNear(expected[i], 1e-10, 0, $"{method} of {raw[i]}");
        }
    }

    private static double[] Doubles(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetDouble())];
}
