using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>Formulas 1 to 4 as published with a worked example. Exact: quotients of the same whole numbers, so 1e-15.</summary>
public class ServiceLevelAnchorTests
{
    private static readonly Dictionary<string, ServiceLevelFormula> Formulas = new(StringComparer.Ordinal)
    {
        ["formula 1"] = ServiceLevelFormula.AbandonedWithinMet,
        ["formula 2"] = ServiceLevelFormula.AbandonedExcluded,
        ["formula 3"] = ServiceLevelFormula.AbandonedMissed,
        ["formula 4"] = ServiceLevelFormula.AbandonedWithinExcluded,
    };

    private static readonly JsonElement[] Anchors = Read();

    [Fact]
    public void Anchors_OfServiceLevel_AreTheFourFormulas() =>
        Anchors.Select(anchor => anchor.GetProperty("name").GetString()).Should().BeEquivalentTo(Formulas.Keys);

    [Theory]
    [InlineData("formula 1")]
    [InlineData("formula 2")]
    [InlineData("formula 3")]
    [InlineData("formula 4")]
    public void FromCounts_PublishedExample_Agrees(string name)
    {
        JsonElement anchor = Anchors.Single(candidate => candidate.GetProperty("name").ValueEquals(name));
        JsonElement inputs = anchor.GetProperty("inputs");
        QueueResult result = Queues.Calculate(QueueTally.FromCounts(
            inputs.GetProperty("answered").GetInt64(),
            inputs.GetProperty("abandoned").GetInt64(),
            inputs.GetProperty("answered_in_T").GetInt64(),
            inputs.GetProperty("abandoned_in_T").GetInt64(),
            inputs.GetProperty("short_abandons").GetInt64()));

        result.AbandonedAfter.Should().Be(inputs.GetProperty("abandoned_after_T").GetInt64());
        result.ServiceLevel(Formulas[name]).Rate.ShouldBeNear(anchor.Double("expected"), 1e-15, 0, name);
    }

    private static JsonElement[] Read()
    {
        using JsonDocument document = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", "service/published_anchors.json")));
        return
        [
            .. document.RootElement.EnumerateArray()
                .Where(anchor => anchor.GetProperty("area").ValueEquals("service_level"))
                .Select(anchor => anchor.Clone()),
        ];
    }
}
