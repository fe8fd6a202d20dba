using System.Text.Json.Nodes;

namespace CxMetrics.Tool.Tests;

/// <summary>--interval, --compare, --weight and the plans, against the library called directly.</summary>
public class StatisticsOptionTests
{
    private static readonly long[] Scores = [10, 9, 9, 8, 7, 3, 10, 9, 6, 10];

    private static readonly string Csv = "score\n" + string.Join('\n', Scores) + "\n";

    [Theory]
    [InlineData("score", NpsInterval.Score)]
    [InlineData("adjusted-wald-3t", NpsInterval.AdjustedWald3T)]
    [InlineData("adjusted-wald-4t", NpsInterval.AdjustedWald4T)]
    [InlineData("wald", NpsInterval.Wald)]
    [InlineData("student-t", NpsInterval.StudentT)]
    [InlineData("goodman", NpsInterval.Goodman)]
    [InlineData("dirichlet-jeffreys", NpsInterval.DirichletJeffreys)]
    public async Task Run_IntervalOfNps_IsTheOneNamed(string name, NpsInterval method)
    {
        ToolRun run = await ToolRun.OnCsvAsync(Csv, "--score", "score", "--interval", name, "--json");

        Interval(run).Should().Be(Nps.FromCounts(6, 2, 2).Interval(0.95, method));
    }

    [Theory]
    [InlineData("wilson", ProportionInterval.Wilson)]
    [InlineData("agresti-coull", ProportionInterval.AgrestiCoull)]
    [InlineData("clopper-pearson", ProportionInterval.ClopperPearson)]
    [InlineData("mid-p", ProportionInterval.MidP)]
    public async Task Run_IntervalOfCsat_IsTheOneNamed(string name, ProportionInterval method)
    {
        ToolRun run = await ToolRun.OnCsvAsync("score\n5\n4\n3\n", "--score", "score", "--metric", "csat", "--interval", name, "--json");

        Interval(run).Should().Be(Csat.Calculate([5, 4, 3]).Interval(0.95, method));
    }

    [Fact]
    public async Task Run_CompareWithTheRest_AdjustsAndSaysHowManyDiffer()
    {
        string rows = string.Concat(Enumerable.Repeat("10,a\n", 60)) + string.Concat(Enumerable.Repeat("1,b\n", 60)) + "8,c\n9,c\n";
        ToolRun text = await ToolRun.OnCsvAsync("score,g\n" + rows, "--score", "score", "--by", "g", "--compare", "rest");
        ToolRun json = await ToolRun.OnCsvAsync(
            "score,g\n" + rows, "--score", "score", "--by", "g", "--compare", "rest", "--adjust", "benjamini-hochberg", "--json");

        text.Output.Should().Contain("By g: 2 of 3 differ from the rest (p below 0.05, adjusted by holm)").And.Contain("Against the rest").And.Contain("p, adjusted");
        JsonNode comparison = json.Json["metrics"]![0]!["tables"]![0]!["comparison"]!;
        ((string)comparison["adjustment"]!).Should().Be("BenjaminiHochberg");
        comparison["segments"]!.AsArray().Should().HaveCount(3);
    }

    [Fact]
    public async Task Run_CompareWithAScore_NamesIt()
    {
        ToolRun run = await ToolRun.OnCsvAsync("score,g\n9,a\n10,a\n3,b\n", "--score", "score", "--by", "g", "--compare", "-12.5");

        run.Output.Should().Contain("0 of 2 differ from -12.5").And.Contain("Against -12.5");
    }

    [Fact]
    public async Task Run_Company_ComparesItsTouchpointsWithTheRest()
    {
        ToolRun run = await ToolRun.OfAsync("demo", "--compare", "rest");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("differ from the rest (p below 0.05, adjusted by holm)");
    }

    [Fact]
    public async Task Run_Weights_AreThoseOfTheLibrary()
    {
        ToolRun run = await ToolRun.OnCsvAsync("score,w\n10,1.5\n2,0.5\n9,2\n8,1e0\n,3\n7,x\n7,-1\n7,\n", "--score", "score", "--weight", "w", "--json");

        WeightedResult<NpsDefinition> expected = Nps.Calculate(
            WeightedScoreTally.FromScores([10, 2, 9, 8], [1.5, 0.5, 2.0, 1.0], SurveyScale.ZeroToTen));
        JsonNode overall = run.Json["metrics"]![0]!["overall"]!;
        ((double?)overall["result"]!["score"]).Should().Be(expected.Score);
        Interval(run).Should().Be(expected.Interval95);
        ((long)run.Json["rows"]!["unreadable"]!["count"]!).Should().Be(3);
        ((long)run.Json["rows"]!["unanswered"]!).Should().Be(1);
        ((long)overall["tally"]!["v"]!).Should().Be(1);
    }

    [Fact]
    public async Task Run_WeightsByGroupAndPeriod_HaveTheirTables()
    {
        ToolRun run = await ToolRun.OnCsvAsync(
            "score,w,g,d\n10,2,a,2025-01-02\n3,1,a,2025-01-03\n9,1,b,2025-02-01\n1,1,b,2025-02-02\n",
            "--score", "score", "--weight", "w", "--by", "g", "--date", "d", "--interval", "normal");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Worth").And.Contain("Largest weight %").And.Contain("2025-02");
    }

    [Theory]
    [InlineData("nps", "one-to-five")]
    [InlineData("csat", "top-two-of-five")]
    [InlineData("ces", "ces2-one-to-five")]
    public async Task Run_WeightsByPeriod_ChangeWithAnInterval(string metric, string definition)
    {
        ToolRun run = await ToolRun.OnCsvAsync(
            "score,w,d\n5,2,2025-01-02\n3,1,2025-01-03\n4,1,2025-02-01\n1,1,2025-02-02\n",
            "--score", "score", "--weight", "w", "--date", "d", "--metric", metric, "--definition", definition, "--json");

        JsonNode change = run.Json["metrics"]![0]!["tables"]![0]!["rows"]![1]!["change"]!;
        ((double?)change["interval"]!["lower"]).Should().BeLessThan((double)change["difference"]!);
        ((double?)change["pValue"]).Should().BeInRange(0, 1);
    }

    [Fact]
    public async Task Run_RecordsWithWeights_CountByThem()
    {
        const string Lines = """
            {"id":"a","kind":"Nps","scale":{"minimum":0,"maximum":10},"score":9,"weight":2}
            {"id":"b","kind":"Nps","scale":{"minimum":0,"maximum":10},"score":3,"weight":1}
            """;
        ToolRun run = await ToolRun.OnAsync("r.ndjson", Lines, "--weight", "weight", "--json");

        ((double)run.Json["metrics"]![0]!["overall"]!["result"]!["score"]!).Should().BeApproximately(100.0 / 3, 1e-12);
        (await ToolRun.OnAsync("r.ndjson", Lines, "--weight", "w")).Error.Should().Contain("Survey responses have their weight in \"weight\"");
    }

    [Fact]
    public async Task Run_NoWeightAboveZero_SaysThatNoneHasAny()
    {
        ToolRun run = await ToolRun.OnCsvAsync("score,w\n9,0\n3,0\n3,1e200\n", "--score", "score", "--weight", "w");

        run.Output.Should().Contain("NPS is not defined: no response has a weight.").And.Contain("1 unreadable");
    }

    [Fact]
    public async Task Run_WithoutAdjustment_SaysSo()
    {
        ToolRun run = await ToolRun.OnCsvAsync("score,g\n9,a\n3,b\n", "--score", "score", "--by", "g", "--compare", "rest", "--adjust", "none");

        run.Output.Should().Contain("(p below 0.05, not adjusted)").And.NotContain("p, adjusted");
    }

    [Theory]
    [InlineData("nps", "0-10")]
    [InlineData("csat", "1-5")]
    [InlineData("ces", "1-7")]
    public async Task Run_AnyMetric_PlansTwoSamples(string metric, string scale)
    {
        ToolRun run = await ToolRun.OnCsvAsync("score\n1\n2\n5\n5\n4\n", "--score", "score", "--metric", metric, "--scale", scale, "--json");
        ToolRun text = await ToolRun.OnCsvAsync("score\n1\n2\n5\n5\n4\n", "--score", "score", "--metric", metric, "--scale", scale);

        run.Json["metrics"]![0]!["plans"]!.AsArray().Should().HaveCount(metric is "nps" ? 0 : 2, "five detractors have no spread to plan by");
        text.Output.Contains("Planning, judged by the responses that are there:", StringComparison.Ordinal).Should().Be(metric is not "nps");
    }

    [Fact]
    public async Task Run_PlanningGoal_IsTheCallers()
    {
        ToolRun run = await ToolRun.OnCsvAsync(
            Csv, "--score", "score", "--margin", "2", "--detect", "4", "--power", "0.9", "--confidence", "0.9", "--json");

        JsonArray plans = run.Json["metrics"]![0]!["plans"]!.AsArray();
        NpsAssumption like = NpsAssumption.FromPilot(Nps.FromCounts(6, 2, 2));
        ((long)plans[0]!["responses"]!).Should().Be(SurveyPlanning.SampleForNps(2, 0.9, like).Responses);
        ((long)plans[1]!["responses"]!).Should().Be(SurveyPlanning.SampleForNpsDifference(4, 0.9, 0.9, like).Responses);
    }

    [Theory]
    [InlineData("--interval is \"exact\"; expected score, adjusted-wald-3t", "--interval", "exact")]
    [InlineData("--interval is \"wilson\"; expected student-t", "--metric", "ces", "--scale", "1-7", "--interval", "wilson")]
    [InlineData("--interval is \"score\"; expected student-t, normal", "--weight", "score", "--interval", "score")]
    [InlineData("--compare needs groups", "--compare", "rest")]
    [InlineData("--compare is \"others\"", "--by", "score", "--compare", "others")]
    [InlineData("--compare and --weight are both given", "--by", "score", "--weight", "score", "--compare", "rest")]
    [InlineData("--adjust needs a comparison", "--adjust", "holm")]
    [InlineData("--adjust is \"sidak\"", "--by", "score", "--compare", "rest", "--adjust", "sidak")]
    [InlineData("--margin is \"0\"", "--margin", "0")]
    [InlineData("--detect is \"-5\"", "--detect", "-5")]
    [InlineData("--power is \"1\"", "--power", "1")]
    [InlineData("--margin and --weight are both given", "--weight", "score", "--margin", "3")]
    [InlineData("--margin, --detect and --power: margin is 200", "--margin", "200")]
    [InlineData("--margin, --detect and --power: difference is 500", "--detect", "500")]
    [InlineData("--margin, --detect and --power: The plan needs", "--margin", "1e-8")]
    [InlineData("--compare: benchmark is 150", "--by", "score", "--compare", "150")]
    [InlineData("--detect is 85; expected less, since a score of 30.0", "--metric", "csat", "--scale", "1-10", "--satisfied", "10-10", "--dissatisfied", "1-1", "--detect", "85")]
    [InlineData("--power is not above what chance alone gives", "--power", "0.05", "--confidence", "0.9")]
    public async Task Run_UnusableStatistics_AreOneSentence(string sentence, params string[] args)
    {
        ToolRun run = await ToolRun.OnCsvAsync(Csv, ["--score", "score", .. args]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd().Should().Contain(sentence).And.NotContain("\n");
    }

    [Theory]
    [InlineData("--compare 40 needs a file", "demo", "--compare", "40")]
    [InlineData("'--interval'", "demo", "--interval", "wald")]
    public async Task Run_StatisticsThatNeedAFile_AreOneSentence(string sentence, params string[] args) =>
        (await ToolRun.OfAsync(args)).Error.Should().Contain(sentence);

    private static ConfidenceInterval Interval(ToolRun run)
    {
        JsonNode interval = run.Json["metrics"]![0]!["overall"]!["interval"]!;
        return new ConfidenceInterval((double?)interval["lower"], (double?)interval["upper"], (double)interval["confidence"]!, (string)interval["method"]!);
    }
}
