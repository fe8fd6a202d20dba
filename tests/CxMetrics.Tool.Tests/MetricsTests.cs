using System.Text.Json.Nodes;
using CxMetrics.Experience;

namespace CxMetrics.Tool.Tests;

public class MetricsTests
{
    [Fact]
    public async Task Run_NoName_ListsEveryMetricUnderWhatItMeasures()
    {
        ToolRun run = await ToolRun.OfAsync("metrics", "--json");

        JsonArray sections = JsonNode.Parse(run.Output)!["sections"]!.AsArray();
        sections.Select(section => (string?)section!["key"]).Should().Equal("service", "experience", "both");
        sections.SelectMany(section => section!["tables"]![0]!["rows"]!.AsArray()).Select(row => (string?)row!["id"])
            .Should().BeEquivalentTo(MetricCatalog.All.Select(metric => metric.Id));
    }

    [Fact]
    public async Task Run_NameOfSeveral_ExplainsEach()
    {
        ToolRun run = await ToolRun.OfAsync("metrics", "--name", "Ticket resolution rate");

        run.Output.Should().Contain("First-contact resolution = ").And.Contain("Ticket resolution rate = ").And.NotContain("Churn");
    }

    [Fact]
    public async Task Run_UnknownName_IsOneSentence()
    {
        ToolRun run = await ToolRun.OfAsync("metrics", "--name", "happiness");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--name is \"happiness\"; no metric is called so");
    }
}
