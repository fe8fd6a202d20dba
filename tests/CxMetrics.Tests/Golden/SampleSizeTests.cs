using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Approximate: both sides are doubles of closed formulas, so 1e-12 relative; what is rounded up is exact.</summary>
public class SampleSizeTests
{
    private const string Golden = "survey/sample_size.json";

    public static TheoryData<string> NpsIds => Ids("nps_ci");

    public static TheoryData<string> DifferenceIds => Ids("nps_two_sample_and_benchmark");

    public static TheoryData<string> ProportionIds => Ids("proportion_ci");

    public static TheoryData<string> MarginIds => Ids("margin_of_error");

    [Fact]
    public void Cases_EveryKind_IsTested() =>
        GoldenFile.Cases(Golden).Should().HaveCount(NpsIds.Count + DifferenceIds.Count + ProportionIds.Count + MarginIds.Count);

    [Theory]
    [MemberData(nameof(NpsIds))]
    public void ForNps_ReferenceCase_BothIntervalsAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        double confidence = Number(expected, "level");
        double margin = 100 * Number(expected, "margin");
        NpsAssumption assumption = NpsAssumption.FromVariance(Number(expected, "variance"));

        SamplePlan adjusted = SurveyPlanning.SampleForNps(margin, confidence, assumption);
        SamplePlan wald = SurveyPlanning.SampleForNps(margin, confidence, assumption, method: NpsPlanMethod.Wald);

        Near(adjusted.Unrounded, expected.Double("n_adjusted"));
        adjusted.Responses.Should().Be(expected.GetProperty("n_adjusted_ceil").GetInt64());
        Near(wald.Unrounded, expected.Double("n_wald"));
        wald.Responses.Should().Be(expected.GetProperty("n_wald_ceil").GetInt64());
    }

    [Theory]
    [MemberData(nameof(DifferenceIds))]
    public void ForNpsDifferenceAndBenchmark_ReferenceCase_Agree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        double confidence = Number(expected, "level");
        double power = Number(expected, "power");
        double difference = 100 * Number(expected, "difference");
        NpsAssumption assumption = NpsAssumption.FromVariance(Number(expected, "variance"));

        SamplePlan groups = SurveyPlanning.SampleForNpsDifference(difference, power, confidence, assumption);
        SamplePlan benchmark = SurveyPlanning.SampleForNpsBenchmark(difference, power, confidence, assumption);

        Near(groups.Unrounded, expected.Double("two_sample_two_sided_n_per_group_minus3"));
        groups.Responses.Should().Be(expected.GetProperty("two_sample_ceil").GetInt64());
        Near(benchmark.Unrounded, expected.Double("benchmark_one_sided_n_minus3"));
        benchmark.Responses.Should().Be(expected.GetProperty("benchmark_ceil").GetInt64());
    }

    [Theory]
    [MemberData(nameof(ProportionIds))]
    public void ForProportion_ReferenceCase_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);

        SamplePlan plan = SurveyPlanning.SampleForProportion(
            Number(expected, "margin"), Number(expected, "level"), Number(expected, "p"), Population(expected));

        Near(plan.Unrounded, expected.Double("n"));
        plan.Responses.Should().Be(expected.GetProperty("n_ceil").GetInt64());
    }

    /// <summary>The margin of a share is that of any figure with its variance, so the NPS by Wald gives the same, in points.</summary>
    [Theory]
    [MemberData(nameof(MarginIds))]
    public void MarginOfError_ReferenceCase_Agrees(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        double confidence = Number(expected, "level");
        double variance = Number(expected, "variance");
        long responses = expected.GetProperty("n").GetInt64();
        double margin = expected.Double("margin");

        NpsAssumption assumption = NpsAssumption.FromVariance(variance);
        double? correction = SurveyPlanning.MarginOfNps(responses, confidence, assumption, Population(expected), NpsPlanMethod.Wald)
            / SurveyPlanning.MarginOfNps(responses, confidence, assumption, null, NpsPlanMethod.Wald);
        Near(correction, expected.Double("fpc"));
        Near(100 * margin, SurveyPlanning.MarginOfNps(responses, confidence, assumption, Population(expected), NpsPlanMethod.Wald));
        if (variance <= 0.25)
        {
            double proportion = (1 - Math.Sqrt(1 - (4 * variance))) / 2;
            Near(margin, SurveyPlanning.MarginOfProportion(responses, confidence, proportion, Population(expected)));
        }
    }

    private static TheoryData<string> Ids(string kind)
    {
        TheoryData<string> ids = [];
        foreach (JsonElement element in GoldenFile.Cases(Golden).Where(element => element.GetProperty("kind").ValueEquals(kind)))
        {
            ids.Add(element.GetProperty("id").GetString()!);
        }

        return ids;
    }

    private static double Number(JsonElement element, string name) =>
        double.Parse(element.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static long? Population(JsonElement element) =>
        element.GetProperty("population") is { ValueKind: JsonValueKind.Number } size ? size.GetInt64() : null;

    private static void Near(double? actual, double expected) => actual.ShouldBeNear(expected, 1e-12, 0, "closed formula");
}
