using System.Text.Json.Nodes;

namespace CxMetrics.Tool.Tests;

public class SurvivalFileTests
{
    private const string Log = "months,left,plan,since\n"
        + "1,yes,monthly,\n"
        + "2,no,monthly,\n"
        + "3,yes,monthly,\n"
        + "5,no,monthly,\n"
        + "4,yes,yearly,0\n"
        + "6,no,yearly,0\n"
        + "3,yes,yearly,3\n"
        + "-1,yes,yearly,\n"
        + "soon,yes,yearly,\n"
        + "7,maybe,yearly,\n"
        + ",yes,yearly,\n";

    private static readonly string[] Columns = ["--column", "time=months", "--column", "event=left", "--column", "entry=since"];

    [Fact]
    public async Task Run_Survival_ReportsCurvesMediansAndTheTest()
    {
        ToolRun run = await ToolRun.OnFileAsync("survival", "tenure.csv", Log, [.. Columns, "--column", "group=plan", "--at", "3", "--at", "0", "--json"]);

        run.ExitCode.Should().Be(0, run.Error);
        run.RowCount("counted").Should().Be(8);
        run.Reasons("leftOut").Should().Equal("there is no time: 1");
        run.Reasons("unreadable").Should().BeEquivalentTo("the time is not a number: 1", "the event is not yes or no: 1");
        JsonNode all = run.Section("survival")["results"]!["curves"]!["all"]!;
        ((long)all["count"]!, (long)all["excluded"]!["entry not before the time"]!, (long)all["excluded"]!["invalid time"]!).Should().Be((6, 1, 1));
        JsonNode plans = run.Section("group");
        Row(plans, 0, "monthly")["median"]!["value"]!.GetValue<double>().Should().Be(3);
        Row(plans, 0, "monthly")["mean"]!["value"]!.GetValue<double>().Should().Be(1 + (2 * 0.75) + (2 * 0.375));
        Row(plans, 0, "yearly")["median"]!["value"]!.GetValue<double>().Should().Be(5, "half stay from 4 to the end");
        plans["tables"]![1]!["rows"]!.AsArray().Select(row => (double)row!["key"]!).Should().Equal(0, 3);
        ((double)plans["tables"]![1]!["rows"]![1]!["survival"]!["monthly"]!["value"]!).Should().BeApproximately(0.375, 1e-15);

        // By hand: expected of monthly 4/6 at 1, 2/4 at 3 and 1/3 at 4; the variances 2/9, 1/4 and 2/9.
        JsonNode test = plans["results"]!["logRank"]!;
        ((double)test["expected"]![0]!).Should().BeApproximately(1.5, 1e-15);
        ((double)test["statistic"]!).Should().BeApproximately(0.25 / (25.0 / 36), 1e-14);
    }

    [Fact]
    public async Task Run_Survival_DrawsBarsOfOneCurveAndLettersOfSeveral()
    {
        ToolRun run = await ToolRun.OnFileAsync("survival", "tenure.csv", Log, [.. Columns, "--by", "plan", "--at", "1", "--at", "5.5"]);

        run.Output.Should().Contain("3 events of 6, 3 censored; median ").And.Contain("6 times count; without 1 (entry not before the time), 1 (invalid time).");
        run.Output.Should().MatchRegex(@"\| 1    \| +83\.3 \| [0-9. to]+ \| #{33} \|").And.Contain("Survival by plan")
            .And.MatchRegex(@"\| 1    \| +75\.0 \| .* \| \.{30}A\.{9}B \|")
            .And.MatchRegex(@"\| 5\.5  \| +- \| +- \| +50\.0 \| .* \| \.{20}B\.{20} \|", "nobody on a monthly plan was followed that long");
    }

    [Fact]
    public async Task Run_ThinRiskSets_AreWarnedOf()
    {
        ToolRun run = await ToolRun.OnFileAsync("survival", "tenure.csv", "time,event,group\n1,1,a\n2,1,a\n3,0,b\n", []);

        run.Output.Should().Contain("a: The risk set is 1 where an event came, first at 2: one person takes the curve to 0.");
    }

    [Fact]
    public async Task Run_Ndjson_ReadsAnyObjectsAndWords()
    {
        ToolRun run = await ToolRun.OnFileAsync(
            "survival", "tenure.ndjson", "{\"time\":365,\"event\":\"churned\"}\n{\"time\":730,\"event\":\"here\",\"group\":\"x\"}\n", ["--word", "churned=yes", "--word", "here=no", "--json"]);

        run.ExitCode.Should().Be(0, run.Error);
        ((long)run.Section("survival")["results"]!["curves"]!["all"]!["events"]!).Should().Be(1);
        run.Section("survival")["tables"]![1]!["rows"]!.AsArray().Select(row => (double)row!["key"]!)
            .Should().Equal(0, 60, 120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720);
        run.Section("group")["sentences"]!.AsArray().Select(sentence => (string?)sentence).Should().Contain("1 times have no group, and are in no curve.");
    }

    [Theory]
    [InlineData("time,event\n0,1\n", "0")]
    [InlineData("time,event\n0.5,1\n0.2,0\n", "0, 0.06, 0.12, 0.18, 0.24, 0.3, 0.36, 0.42, 0.48")]
    [InlineData("time,event\n16,1\n", "0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16")]
    [InlineData("time,event\n100,1\n", "0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100")]
    public async Task Run_WithoutTimes_TakesRoundOnes(string content, string expected)
    {
        ToolRun run = await ToolRun.OnFileAsync("survival", "tenure.csv", content, "--json");

        string.Join(", ", run.Section("survival")["tables"]![1]!["rows"]!.AsArray().Select(row => row!["key"]!.ToJsonString())).Should().Be(expected);
    }

    [Fact]
    public async Task Run_NothingThatCounts_SaysSo()
    {
        ToolRun run = await ToolRun.OnFileAsync("survival", "tenure.csv", "time,event\n-3,1\n", []);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("There are no times to report on; without 1 (invalid time).");
    }

    [Fact]
    public async Task Run_MoreGroupsThanLetters_AreRefused()
    {
        ToolRun run = await ToolRun.OnFileAsync(
            "survival", "tenure.csv", "time,event,customer\n" + string.Concat(Enumerable.Range(0, 27).Select(i => $"{i},1,c{i}\n")), "--by", "customer");

        run.ExitCode.Should().Be(2);
        run.Error.Trim().Should().Be("There are 27 groups by customer; expected at most 26.");
    }

    [Theory]
    [InlineData("--at is \"-1\"; expected a number of at least 0, such as 12.", "time,event\n", "--at", "-1")]
    [InlineData("--at is \"soon\"; expected a number of at least 0, such as 12.", "time,event\n", "--at", "soon")]
    [InlineData("No row has an event", "time,left\n1,1\n")]
    [InlineData("There is no column \"nope\" for --by", "time,event\n1,1\n", "--by", "nope")]
    public async Task Run_Unusable_IsOneSentence(string expected, string content, params string[] options)
    {
        ToolRun run = await ToolRun.OnFileAsync("survival", "tenure.csv", content, options);

        run.ExitCode.Should().Be(2);
        run.Error.TrimEnd().Should().StartWith(expected).And.NotContain("\n");
    }

    private static JsonNode Row(JsonNode section, int table, string key) => ToolRun.Find(section["tables"]![table]!["rows"]!, "key", key);
}
