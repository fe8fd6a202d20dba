using System.Text.Json.Nodes;
using CxMetrics.Serialization;

namespace CxMetrics.Tool.Tests;

public class SubscriptionFileTests
{
    private const string Log = "customer,subscription,date,mrr,plan\n"
        + "a,a-1,2025-01-10,40,basic\n"
        + "b,b-1,2025-01-12,100,pro\n"
        + "b,b-1,2025-02-20,0,\n"
        + "c,c-1,2025-02-18,25.50,basic\n"
        + "a,a-1,2025-02-10,90,basic\n"
        + "a,a-1,2025-02-10,60,basic\n"
        + "d,d-1,2025-02-03,30,pro\n"
        + "d,d-1,2025-02-24,0,pro\n"
        + "e,e-1,,10,pro\n"
        + "f,f-1,2025-02-03,-5,pro\n";

    private static readonly string[] Columns = ["--column", "customerId=customer", "--column", "subscriptionId=subscription", "--column", "on=date"];

    [Fact]
    public async Task Run_Subscriptions_ReportsChurnRetentionAndMovements()
    {
        ToolRun run = await ToolRun.OnFileAsync("subscriptions", "changes.csv", Log, [.. Columns, "--as-of", "2025-02-28", "--by", "plan", "--json"]);

        run.ExitCode.Should().Be(0, run.Error);
        run.RowCount("counted").Should().Be(8);
        run.Reasons("leftOut").Should().Equal("there is no on: 1");
        run.Reasons("unreadable").Should().Equal("the mrr is not an amount of at least 0: 1");
        JsonNode churn = run.Section("churn");
        churn["results"]!["sensitivity"]!["variants"]!.AsArray().Should().HaveCount(ChurnDefinition.Presets.Count);
        ((double)churn["results"]!["retention"]!["rate"]!).Should().Be(0.5);
        JsonNode revenue = run.Section("revenue");
        ((double)revenue["results"]!["retention"]!["grossRetention"]!).Should().BeApproximately(40.0 / 140, 1e-15);
        Row(revenue, 0, "2025-02", "expansion").Should().Be(20, "the last row of a day stands");
        Row(revenue, 0, "2025-02", "new").Should().Be(25.50m);
        Row(revenue, 1, "2025-02", "new").Should().Be(55.50m, "by event, d joined and left");
        Row(revenue, 1, "2025-02", "churn").Should().Be(130);
        JsonArray plans = run.Section("sideBySide")["tables"]![0]!["rows"]!.AsArray();
        plans.Select(row => (string?)row!["key"]).Should().Equal("basic", "pro");
        ((double)ToolRun.Find(plans, "key", "pro")["churn"]!["rate"]!).Should().Be(1);
    }

    [Fact]
    public async Task Run_Subscriptions_PrintsSentencesAndMarksTheMonths()
    {
        ToolRun run = await ToolRun.OnFileAsync("subscriptions", "changes.csv", Log + "c,c-1,2025-03-03,20,basic\n", [.. Columns, "--currency", "eur"]);

        run.Output.Should().Contain("As of the end of 2025-03-03, the day of the latest change in the file; --as-of says another.");
        run.Output.Should().Contain("In 2025-02, churn: 50.0%, 1 of 2 lost").And.Contain("Retention: 50.0%, 1 of 2");
        run.Output.Should().Contain("MRR 2025-02 by snapshot: 140.00 + 25.50 new + 0.00 reactivation + 20.00 expansion - 0.00 contraction - 100.00 churn = 85.50 EUR.");
        run.Output.Should().Contain("| 2025-01 (log starts) |").And.Contain("| 2025-03 (running)    |");
    }

    [Fact]
    public async Task Run_OwnRecords_GroupsByAttribute()
    {
        SubscriptionChange first = new(new DateOnly(2025, 1, 5), "a", "s", 10) { Attributes = [KeyValuePair.Create("plan", "basic")] };
        string lines = string.Join('\n', new[] { first, first with { On = new DateOnly(2025, 2, 9), Mrr = 0, Reason = ChurnReason.Voluntary }, first }
            .Select(change => System.Text.Json.JsonSerializer.Serialize(change, CxMetricsJson.TypeInfo<SubscriptionChange>())));

        ToolRun run = await ToolRun.OnFileAsync("subscriptions", "changes.ndjson", lines, "--as-of", "2025-02-28", "--by", "plan", "--json");

        run.ExitCode.Should().Be(0, run.Error);
        run.RowCount("duplicate").Should().Be(1);
        ((string?)run.Section("sideBySide")["tables"]![0]!["rows"]![0]!["key"]).Should().Be("basic");
    }

    [Fact]
    public async Task Run_NothingThatIsOver_SaysSo()
    {
        ToolRun run = await ToolRun.OnFileAsync("subscriptions", "changes.csv", Log, [.. Columns, "--as-of", "2025-02-05"]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("As of the end of 2025-02-05, before the latest change in the file.")
            .And.Contain("3 changes are linked; without 5 (future).")
            .And.Contain("No month is over after the first change, so that there is nothing to report on.");
    }

    [Fact]
    public async Task Run_NoRows_SaysSo()
    {
        ToolRun run = await ToolRun.OnFileAsync("subscriptions", "changes.csv", "customerId,on,mrr\n", []);

        run.Output.Should().Contain("There are no changes to report on.");
    }

    [Fact]
    public async Task Run_OneRow_IsARow()
    {
        ToolRun run = await ToolRun.OnFileAsync("subscriptions", "changes.csv", "customerId,on,mrr\na,2025-01-01,1\n", []);

        run.Output.Should().Contain("1 row read = ");
    }

    [Fact]
    public async Task Run_TwoCurrencies_IsRefused()
    {
        ToolRun run = await ToolRun.OnFileAsync("subscriptions", "changes.csv", "customerId,on,mrr,currency\na,2025-01-01,1,EUR\nb,2025-01-01,1,USD\n", []);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("The changes cannot be linked").And.Contain("expected one currency").And.NotContain("(Parameter");
    }

    [Theory]
    [InlineData("day", "From 2019-01-01 to 2025-01-01 there are 2,193 periods; expected at most 400: a longer --period, or another --as-of.", "2019-01-01", "2025-01-01")]
    [InlineData("week", "The log reaches an end of the calendar; expected days whose periods lie within it, or another --as-of.", "2025-01-01", "9999-12-31")]
    public async Task Run_TooManyPeriods_IsRefused(string period, string expected, string first, string last)
    {
        ToolRun run = await ToolRun.OnFileAsync(
            "subscriptions", "changes.csv", $"customerId,on,mrr\na,{first},1\na,{last},2\n", "--period", period);

        run.ExitCode.Should().Be(2);
        run.Error.Trim().Should().Be(expected);
    }

    private static decimal Row(JsonNode section, int table, string month, string kind) =>
        (decimal)ToolRun.Find(section["tables"]![table]!["rows"]!, "key", month)["movements"]![kind]!["total"]!;
}
