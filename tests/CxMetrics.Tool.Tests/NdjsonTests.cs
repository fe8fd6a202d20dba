using System.Text.Json;
using System.Text.Json.Nodes;
using CxMetrics.Serialization;

namespace CxMetrics.Tool.Tests;

public class NdjsonTests
{
    [Fact]
    public async Task Run_ObjectsOfOthers_CountsEveryLineOnce()
    {
        const string Lines =
            """
            {"rid":1,"likelihood":9,"when":"2025-03-31T23:30:00-02:00","seg":"x"}

            {"rid":2,"likelihood":"7","when":"2025-03-31","seg":null}
            {"rid":3,"likelihood":null}
            [1]
            {"rid":3,"likelihood":5}
            {"rid":4,"likelihood":{"a":1}}
            {"rid":5,"likelihood":8.0,"when":"2025-03-31 23:59:59"}
            {bad
            """;

        ToolRun run = await ToolRun.OnAsync(
            "o.ndjson", Lines, "--id", "rid", "--score", "likelihood", "--date", "when", "--by", "seg", "--json");

        JsonNode rows = run.Json["rows"]!;
        ((long)rows["read"]!).Should().Be(8);
        ((long)rows["answered"]!).Should().Be(3);
        ((long)rows["unanswered"]!).Should().Be(1);
        ((long)rows["duplicate"]!["count"]!).Should().Be(1);
        ((long)rows["unreadable"]!["count"]!).Should().Be(3);
        rows["unreadable"]!["examples"]!.AsArray().Select(example => (string?)example).Should().Contain(example => example!.StartsWith("line 9"));
        run.Rows(1).Select(row => (string?)row!["label"]).Should().Equal("2025-03", "2025-04", "(no period)");
    }

    [Fact]
    public async Task Run_OwnRecords_TakesScaleFromThem()
    {
        string[] lines =
        [
            Line(new SurveyResponse("a", SurveyKind.Nps, SurveyScale.OneToTen, 9)
            {
                AnsweredAt = new DateTimeOffset(2025, 3, 31, 23, 30, 0, TimeSpan.Zero),
                TouchpointId = "app",
                Attributes = AttributeDictionary.Create(KeyValuePair.Create("region", "north")),
            }),
            Line(new SurveyResponse("b", SurveyKind.Csat, SurveyScale.OneToFive, 3)),
            Line(new SurveyResponse("a", SurveyKind.Nps, SurveyScale.OneToTen, 3)),
            Line(new SurveyResponse("c", SurveyKind.Nps, SurveyScale.OneToTen)),
            Line(new SurveyResponse("d", SurveyKind.Nps, SurveyScale.OneToTen, 0)),
            "oops",
        ];

        ToolRun run = await ToolRun.OnAsync(
            "r.ndjson", string.Join('\n', lines), "--by", "touchpointId", "--by", "region", "--zone", "Europe/Berlin", "--json");

        JsonNode rows = run.Json["rows"]!;
        ((long)rows["read"]!).Should().Be(6);
        ((long)rows["answered"]!).Should().Be(1);
        ((long)rows["otherKind"]!).Should().Be(1);
        ((long)rows["offScale"]!["count"]!).Should().Be(1);
        ((long)rows["unreadable"]!["count"]!).Should().Be(1);
        run.Json["metrics"]![0]!["definition"]!.GetValue<string>().Should().StartWith("NPS on 1 to 10");
        run.Rows(0)[0]!["label"]!.GetValue<string>().Should().Be("app");
        run.Rows(1)[0]!["label"]!.GetValue<string>().Should().Be("north");
        run.Rows(2)[0]!["label"]!.GetValue<string>().Should().Be("2025-04");
    }

    [Fact]
    public async Task Run_MemberThatNoObjectHas_IsOneSentence()
    {
        ToolRun run = await ToolRun.OnAsync("o.ndjson", "{\"score\":9}\n", "--score", "mark");

        run.ExitCode.Should().Be(2);
        run.Error.TrimEnd().Should().Be("No object has a member \"mark\"; the members of the first are \"score\".");
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"kind\":\"Nps\",\"scale\":{\"minimum\":0,\"maximum\":10},\"score\":9,\"weight\":2}", "expected 1, or --weight weight")]
    [InlineData("{\"id\":\"a\",\"kind\":\"Nps\",\"scale\":{\"minimum\":0,\"maximum\":4},\"score\":4}", "There is no preset of nps for 0 to 4")]
    public async Task Run_RecordsThatCannotBeUsed_AreOneSentence(string line, string sentence)
    {
        ToolRun run = await ToolRun.OnAsync("r.ndjson", line);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(sentence);
    }

    private static string Line(SurveyResponse response) => JsonSerializer.Serialize(response, CxMetricsJson.TypeInfo<SurveyResponse>());
}
