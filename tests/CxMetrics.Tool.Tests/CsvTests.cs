using System.Text.Json.Nodes;

namespace CxMetrics.Tool.Tests;

public class CsvTests
{
    private const string Untidy =
        "\uFEFFid,score,date,segment,note\r\n"
        + "1,9,2025-01-03,A,\"two\nlines\"\r\n"
        + "2,9.0,2025-01-04,A,\r\n"
        + "3,\"9,5\",2025-01-04,B,\r\n"
        + "4,abc,2025-01-05,B,\r\n"
        + "5,,2025-01-05,B,\r\n"
        + "6,NA,2025-03-05,,\r\n"
        + "7,11,2025-03-05,,\r\n"
        + "1,3,2025-03-06,A,\r\n"
        + "8,3,garbage,A,\r\n"
        + "9,3,,A,\r\n"
        + "10,3\r\n"
        + "11,3,2025-03-01,A,x,y\r\n"
        + "12,7,2025-03-01,A,\"ab\"c\r\n"
        + "13,7,2025-03-31T23:30:00-02:00,A,a\"b\r\n"
        + ",7,2025-03-31T23:30:00,A,\r\n"
        + "14,6,2025-03-01,A,\"never closed\r\n"
        + "15,6,2025-03-01,A,\r\n";

    private static readonly string[] Columns =
        ["--id", "id", "--score", "score", "--date", "date", "--by", "segment", "--unanswered", "NA", "--json"];

    [Fact]
    public async Task Run_UntidyFile_CountsEveryRowOnce()
    {
        ToolRun run = await ToolRun.OnCsvAsync(Untidy, Columns);

        run.ExitCode.Should().Be(0);
        JsonNode rows = run.Json["rows"]!;
        Counts(rows).Should().Equal(16, 6, 2, 1, 1, 6);
        rows["unreadable"]!["examples"]![0]!.GetValue<string>().Should().Be("line 5: the score is not a whole number, \"9,5\"");
        rows["unreadable"]!["reasons"]!.AsObject().Select(reason => (reason.Key, (long)reason.Value!)).Should().BeEquivalentTo(new[]
        {
            ("the score is not a whole number", 2L),
            ("too few fields", 1L),
            ("too many fields", 1L),
            ("there is text after a closing quote", 1L),
            ("a quote is never closed, so that the rest of the file is in one field", 1L),
        });
        ((long)rows["withoutPeriod"]!["count"]!).Should().Be(2);
        ((long)rows["withoutId"]!["count"]!).Should().Be(1);
    }

    [Fact]
    public async Task Run_UntidyFile_EveryTableHoldsTheSameResponses()
    {
        ToolRun run = await ToolRun.OnCsvAsync(Untidy, Columns);

        for (int table = 0; table < 2; table++)
        {
            run.Rows(table).Sum(row => (long?)row!["result"]?["responses"] ?? 0).Should().Be(6);
        }

        run.Rows(0).Select(row => (string?)row!["key"]).Should().Equal("A", "B", null);
    }

    [Fact]
    public async Task Run_MonthMissing_SaysSoAndShowsNoChangeAcrossIt()
    {
        ToolRun run = await ToolRun.OnCsvAsync(
            "score,date\n9,2025-01-31\n3,2025-02-01\n9,2025-05-01\n",
            "--score", "score", "--date", "date", "--json");

        run.Rows(0).Select(row => (string?)row!["label"]).Should().Equal("2025-01", "2025-02", "2025-03 to 2025-04", "2025-05");
        ((double?)run.Rows(0)[1]!["change"]!["difference"]).Should().Be(-200);
        run.Rows(0)[2]!["result"].Should().BeNull();
        run.Rows(0)[3]!["change"].Should().BeNull();
    }

    [Theory]
    [InlineData("2025-03-31", "yyyy-MM-dd", "2025-03")]
    [InlineData("3/31/25", "M/d/yy", "2025-03")]
    [InlineData("31/03/2025 23:59", "dd/MM/yyyy HH:mm", "2025-03")]
    [InlineData("2025-03-31T23:30:00Z", null, "2025-04")]
    [InlineData("2025-03-31T23:30:00", null, "2025-03")]
    [InlineData("1743463800", "unix", "2025-04")]
    [InlineData("1743463800000", "unix-ms", "2025-04")]
    public async Task Run_Date_ShiftsByTheZoneOnlyWhenItIsAMoment(string date, string? format, string month)
    {
        string[] columns = ["--score", "score", "--date", "date", "--zone", "Europe/Berlin", "--json"];

        ToolRun run = await ToolRun.OnCsvAsync($"score,date\n9,{date}\n", format is null ? columns : [.. columns, "--date-format", format]);

        run.Rows(0).Should().ContainSingle().Which!["label"]!.GetValue<string>().Should().Be(month);
    }

    [Theory]
    [InlineData("day", "2025-11-22")]
    [InlineData("week", "2025-11-17/P7D")]
    [InlineData("week-sunday", "2025-11-16/P7D")]
    [InlineData("iso-week", "2025-W47")]
    [InlineData("month", "2025-11")]
    [InlineData("quarter", "2025-Q4")]
    [InlineData("year", "2025")]
    public async Task Run_Period_IsTheOneAskedFor(string period, string label)
    {
        ToolRun run = await ToolRun.OnCsvAsync("score,date\n9,2025-11-22\n", "--score", "score", "--date", "date", "--period", period, "--json");

        run.Rows(0)[0]!["label"]!.GetValue<string>().Should().Be(label);
    }

    [Theory]
    [InlineData("csat", "1-5", null, "5", 100)]
    [InlineData("csat", "0-1", null, "1", 100)]
    [InlineData("nps", "1-10", null, "5", -100)]
    [InlineData("nps", "0-10", "one-sided", "5", 100)]
    [InlineData("csat", "0-10", "one-sided", "5", 100)]
    public async Task Run_Metric_FollowsScaleAndBands(string metric, string scale, string? bands, string score, double expected)
    {
        string[] own = bands is null ? [] : string.Equals(metric, "nps", StringComparison.Ordinal) ? ["--promoters", "5-10", "--detractors", "0"] : ["--satisfied", "5-10", "--dissatisfied", "0"];

        ToolRun run = await ToolRun.OnCsvAsync(
            $"score\n{score}\n", ["--score", "score", "--metric", metric, "--scale", scale, "--json", .. own]);

        ((double?)run.Json["metrics"]![0]!["overall"]!["result"]!["score"]).Should().Be(expected);
    }

    [Fact]
    public async Task Run_CustomerEffort_IsTheMean()
    {
        ToolRun run = await ToolRun.OnCsvAsync(
            "score\n1\n4\n", "--score", "score", "--metric", "ces", "--definition", "ces1", "--json");

        ((double?)run.Json["metrics"]![0]!["overall"]!["result"]!["mean"]).Should().Be(2.5);
        run.Json["metrics"]![0]!["definition"]!.GetValue<string>().Should().Contain("lower is easier");
    }

    [Fact]
    public async Task Run_HeaderOnly_ReportsThatNothingIsThere()
    {
        ToolRun run = await ToolRun.OnCsvAsync("score\n", "--score", "score");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("0 rows read").And.Contain("NPS is not defined: no responses.");
    }

    [Fact]
    public async Task Run_ControlCharacters_NeverReachTheOutput()
    {
        ToolRun run = await ToolRun.OnCsvAsync("score,by\n9,\"a\u001B[2J\nb\"\n", "--score", "score", "--by", "by");

        run.Output.Should().Contain("a [2J b").And.NotContain("\u001B");
    }

    [Fact]
    public async Task Run_WeightsOfOne_AreAccepted() =>
        (await ToolRun.OnCsvAsync("score,w\n9,1\n8,1.0\n", "--score", "score", "--weight", "w")).ExitCode.Should().Be(0);

    private static IEnumerable<long> Counts(JsonNode rows) =>
    [
        (long)rows["read"]!,
        (long)rows["answered"]!,
        (long)rows["unanswered"]!,
        (long)rows["offScale"]!["count"]!,
        (long)rows["duplicate"]!["count"]!,
        (long)rows["unreadable"]!["count"]!,
    ];
}
