using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Exact fractions rounded to double, so 1e-14; bounds are on -1 to 1 there and in points here.</summary>
public class ResponseTests
{
    private const string Golden = "survey/attribution.json";

    public static TheoryData<string> Funnels => OfKind("response_funnel");

    public static TheoryData<string> Bounds => OfKind("nonresponse_bounds");

    [Theory]
    [MemberData(nameof(Funnels))]
    public void SurveyFunnel_ReferenceCase_RatesAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        SurveyFunnel funnel = SurveyFunnel.FromCounts(
            Long(expected, "sent"), Long(expected, "delivered"), Long(expected, "opened"), Long(expected, "started"), Long(expected, "completed"));

        Agree(funnel.ResponseRateOfSent, expected, "response_rate_sent");
        Agree(funnel.ResponseRateOfDelivered, expected, "response_rate_delivered");
        Agree(funnel.OpenRate, expected, "open_rate");
        Agree(funnel.StartRate, expected, "start_rate");
        Agree(funnel.CompletionRate, expected, "completion_rate");
    }

    [Theory]
    [MemberData(nameof(Funnels))]
    public void ResponseRate_ReferenceCase_BothConventionsAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        (long sent, long delivered, long answered) = (Long(expected, "sent"), Long(expected, "delivered"), Long(expected, "completed"));

        Agree(ResponseRate.FromCounts(sent, delivered, answered).Rate, expected, "response_rate_delivered");
        Agree(ResponseRate.FromCounts(sent, delivered, answered, ResponseRateDefinition.OfSent).Rate, expected, "response_rate_sent");
        Agree(ResponseRate.FromCounts(sent, null, answered).Rate, expected, "response_rate_sent");
    }

    [Theory]
    [MemberData(nameof(Bounds))]
    public void NonresponseBounds_ReferenceCase_LimitsAgree(string id)
    {
        JsonElement expected = GoldenFile.Case(Golden, id);
        NpsResult nps = Nps.FromCounts(Long(expected, "promoters"), Long(expected, "passives"), Long(expected, "detractors"));
        NonresponseBounds bounds = Nps.NonresponseBounds(nps, Long(expected, "invited"));

        Agree(bounds.Worst / 100, expected, "worst");
        Agree(bounds.Best / 100, expected, "best");
    }

    private static void Agree(double? actual, JsonElement expected, string name) =>
        actual.ShouldBeNear(expected.Double(name), 1e-14, 1e-16, name);

    private static long Long(JsonElement expected, string name) => expected.GetProperty(name).GetInt64();

    private static TheoryData<string> OfKind(string kind) =>
    [
        .. GoldenFile.Cases(Golden)
            .Where(expected => expected.GetProperty("kind").ValueEquals(kind))
            .Select(expected => expected.GetProperty("id").GetString()!),
    ];
}
