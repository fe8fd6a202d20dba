using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics.Serialization;

namespace CxMetrics.Tool.Tests;

public class ActivityFileTests
{
    private const string Log = "id,user,day,paid,order,plan,kind\n"
        + "1,a,2025-01-05,10,,basic,order\n"
        + "2,b,2025-01-20,30,o1,pro,order\n"
        + "3,d,2025-01-31,8,,pro,order\n"
        + "4,b,2025-02-01,-30,o1,pro,refund\n"
        + "5,c,2025-02-03,5,,basic,order\n"
        + "6,a,2025-02-10,20,,basic,visit\n"
        + "7,d,2025-03-01,8,,basic,order\n"
        + "8,a,2025-03-15,1,,basic,order\n"
        + "8,a,2025-03-15,1,,basic,order\n"
        + "9,a,2025-03-16,1.x,,basic,order\n"
        + "10,,2025-03-16,1,,basic,order\n";

    private static readonly string[] Columns = ["--column", "customerId=user", "--column", "at=day", "--column", "amount=paid", "--column", "orderId=order"];

    [Fact]
    public async Task Run_Activity_ReportsCohortsLifecycleChurnAndPurchases()
    {
        ToolRun run = await ToolRun.OnFileAsync("activity", "orders.csv", Log, [.. Columns, "--as-of", "2025-04-01", "--by", "plan", "--json"]);

        run.ExitCode.Should().Be(0, run.Error);
        run.RowCount("counted").Should().Be(8);
        run.RowCount("duplicate").Should().Be(1);
        run.Reasons("leftOut").Should().Equal("there is no customerId: 1");
        run.Reasons("unreadable").Should().Equal("the amount is not an amount: 1");
        Shares(run.Section("cohorts")["tables"]![0]!, "retention").Should().Equal("4 of 4", "1 of 4", "2 of 3");
        JsonNode march = ToolRun.Find(run.Section("lifecycle")["tables"]![0]!["rows"]!, "key", "2025-03")["lifecycle"]!;
        ((long)march["returning"]!, (long)march["resurrecting"]!, (long)march["dormant"]!).Should().Be((1, 1, 1));
        JsonNode churn = run.Section("churn")["results"]!["churn"]!;
        ((long)churn["lost"]!, (long)churn["membersAtStart"]!).Should().Be((1, 3), "c is lost; the day of d's last order and the 30 after it reach the end of March");
        JsonNode purchases = run.Section("purchases")["results"]!["purchases"]!;
        ((long)purchases["rate"]!["numerator"]!, (long)purchases["rate"]!["denominator"]!).Should().Be((2, 3), "b's order was refunded");
        ((double)purchases["frequency"]!).Should().Be(2);
        JsonNode plans = run.Section("sideBySide")["tables"]![0]!["rows"]!;
        ((long)ToolRun.Find(plans, "key", "pro")["cohorts"]!["customers"]!).Should().Be(2, "d was pro at first");
        ((double)ToolRun.Find(plans, "key", "basic")["churn"]!["rate"]!).Should().Be(0.5);
    }

    [Fact]
    public async Task Run_Activity_PrintsTheMatrixAndMarksWhatIsNotOver()
    {
        ToolRun run = await ToolRun.OnFileAsync("activity", "orders.csv", Log, Columns);

        run.Output.Should().Contain("As of 2025-03-15 00:00:00 +00:00, the latest moment in the file; --as-of says another.")
            .And.Contain("1 row is a refund, netted into its order and no activity.")
            .And.Contain("| 2025-01 (log starts) |         3 | 100.0 | 33.3 | 66.7+ |")
            .And.Contain("| 2025-02              |         1 | 100.0 | 0.0+ |       |")
            .And.Contain("| 2025-03 (running)    |")
            .And.Contain("In 2025-02, churn, any activity within 30 days in UTC: 33.3%, 1 of 3 lost");
    }

    [Theory]
    [InlineData("4 of 4|1 of 4|1 of 3", "--return-kind", "order", "--start-kind", "order", "--last-age", "2")]
    [InlineData("4 of 4|1 of 4", "--last-age", "1")]
    public async Task Run_KindsAndAges_AreThoseAskedFor(string expected, params string[] options)
    {
        string log = Log.Replace("7,d,2025-03-01,8,,basic,order", "7,d,2025-03-01,8,,basic,visit", StringComparison.Ordinal);
        string visits = options.Length > 2 ? log.Replace("6,a,2025-02-10,20,,basic,visit", "6,a,2025-02-10,20,,basic,order", StringComparison.Ordinal) : log;

        ToolRun run = await ToolRun.OnFileAsync("activity", "orders.csv", visits, [.. Columns, "--as-of", "2025-04-01", "--json", .. options]);

        Shares(run.Section("cohorts")["tables"]![0]!, "retention").Should().Equal(expected.Split('|'));
    }

    [Fact]
    public async Task Run_ActiveDays_ReachAsFarAsAskedFor()
    {
        ToolRun run = await ToolRun.OnFileAsync("activity", "orders.csv", Log, [.. Columns, "--as-of", "2025-04-01", "--active-days", "25", "--json"]);

        JsonNode churn = run.Section("churn")["results"]!["churn"]!;
        ((long)churn["lost"]!, (long)churn["membersAtStart"]!).Should().Be((1, 2), "on 1 March d was silent for more than 25 days");
        Rows(run.Section("churn")["tables"]![0]!).Should().Equal("7", "14", "25", "30", "60", "90");
    }

    [Fact]
    public async Task Run_OwnRecordsWithoutIds_Count()
    {
        CustomerActivity first = new("a", new DateTimeOffset(2025, 1, 5, 12, 0, 0, TimeSpan.Zero)) { Kind = "visit" };
        string lines = string.Join('\n', new[] { first, first with { At = first.At.AddDays(20) }, first with { Id = "x" }, first with { Id = "x" } }
            .Select(activity => JsonSerializer.Serialize(activity, CxMetricsJson.TypeInfo<CustomerActivity>())));

        ToolRun run = await ToolRun.OnFileAsync("activity", "visits.ndjson", lines, "--as-of", "2025-01-28", "--period", "week", "--by", "kind", "--json");

        run.ExitCode.Should().Be(0, run.Error);
        run.RowCount("counted").Should().Be(3);
        run.Reasons("withoutId").Should().Equal("there is no id: 2");
        Shares(run.Section("cohorts")["tables"]![0]!, "retention").Should().Equal("1 of 1", "0 of 1", "0 of 1", "1 of 1");
        Rows(run.Section("sideBySide")["tables"]![0]!).Should().Equal("visit");
        run.Section("leftOut")["sentences"]!.AsArray().Select(sentence => (string?)sentence).Should().Equal("Repeat purchase: no row has an amount.");
    }

    [Theory]
    [InlineData("There are no activities to report on.", "customerId,at\n")]
    [InlineData("There are no activities up to then.", "customerId,at\na,2025-01-02\n", "--as-of", "2025-01-01")]
    [InlineData("Churn by activity: no month is over after the first activity.", "customerId,at\na,2025-01-02\n")]
    public async Task Run_TooLittle_SaysSo(string expected, string content, params string[] options)
    {
        ToolRun run = await ToolRun.OnFileAsync("activity", "visits.csv", content, options);

        run.ExitCode.Should().Be(0, run.Error);
        run.Output.Should().Contain(expected);
    }

    [Theory]
    [InlineData("The amounts cannot be used: The order \"o\" of a has two currencies", "customerId,at,amount,orderId,currency\na,2025-01-02,1,o,EUR\na,2025-01-02,1,o,USD\n")]
    [InlineData("From 2020-01-02 to 2025-01-02 there are 1,828 periods; expected at most 400", "customerId,at\na,2020-01-02\na,2025-01-02\n", "--period", "day")]
    [InlineData("--active-days is \"x\"; expected a whole number from 0 to 3650.", "customerId,at\n", "--active-days", "x")]
    [InlineData("--last-age is \"0\"; expected a whole number from 1 to 400.", "customerId,at\n", "--last-age", "0")]
    [InlineData("No row has a customerId; name its column with --column customerId=COLUMN", "who,at\na,2025-01-02\n")]
    public async Task Run_Unusable_IsOneSentence(string expected, string content, params string[] options)
    {
        ToolRun run = await ToolRun.OnFileAsync("activity", "visits.csv", content, options);

        run.ExitCode.Should().Be(2);
        run.Error.TrimEnd().Should().StartWith(expected).And.NotContain("\n");
    }

    private static IEnumerable<string> Shares(JsonNode table, string member) =>
        table["rows"]!.AsArray().Select(row => $"{row![member]!["numerator"]} of {row[member]!["denominator"]}");

    private static IEnumerable<string?> Rows(JsonNode table) => table["rows"]!.AsArray().Select(row => (string?)row!["key"]);
}
