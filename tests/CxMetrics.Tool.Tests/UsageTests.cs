using System.CommandLine;

namespace CxMetrics.Tool.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("'--bogus'", "demo", "--bogus")]
    [InlineData("\"file.csv\" is not a command; expected demo, surveys, contacts, journeys, tickets, subscriptions, activity, purchases, survival, metrics.", "file.csv")]
    [InlineData("'FILE'", "surveys")]
    [InlineData("'--score'", "demo", "--score", "s")]
    [InlineData("'--score'", "surveys", "s.csv", "--score")]
    [InlineData("There is no file", "surveys", "nowhere.csv", "--score", "s")]
    [InlineData("does not end in .csv or .ndjson", "surveys", "nowhere.xlsx", "--score", "s")]
    [InlineData("'yes'", "demo", "--json=yes")]
    [InlineData("--confidence is \"95\"", "demo", "--confidence", "95")]
    [InlineData("--minimum is \"-1\"", "demo", "--minimum", "-1")]
    [InlineData("--zone is \"Mars/Base\"", "demo", "--zone", "Mars/Base")]
    [InlineData("--zone is \"localtime\"; expected the IANA id of a time zone, the same on every machine", "demo", "--zone", "localtime")]
    [InlineData("--zone is blank", "demo", "--zone", " ")]
    public async Task Run_UnusableOptions_AreOneSentence(string sentence, params string[] args) =>
        Refused(await ToolRun.OfAsync(args), sentence);

    [Theory]
    [InlineData("expected --score COLUMN")]
    [InlineData("There is no column \"nope\" for --score; the columns are \"score\", \"date\".", "--score", "nope")]
    [InlineData("There is no column \"nope\" for --by", "--score", "score", "--by", "nope")]
    [InlineData("'--score'", "--score", "score", "--score", "date")]
    [InlineData("--by date is given twice", "--score", "score", "--by", "date", "--by", "date")]
    [InlineData("--by Date is given twice", "--score", "score", "--by", "date", "--by", "Date")]
    [InlineData("--metric is \"xyz\"", "--score", "score", "--metric", "xyz")]
    [InlineData("--scale is \"ten\"", "--score", "score", "--scale", "ten")]
    [InlineData("--scale is \"10-1\"", "--score", "score", "--scale", "10-1")]
    [InlineData("There is no preset of nps for 0 to 4", "--score", "score", "--scale", "0-4")]
    [InlineData("ces on 1 to 5 has several presets", "--score", "score", "--metric", "ces", "--scale", "1-5")]
    [InlineData("expected a preset of csat", "--score", "score", "--metric", "csat", "--definition", "ces1")]
    [InlineData("--promoters and --detractors go together", "--score", "score", "--promoters", "9-10")]
    [InlineData("expected two bands within 0 to 10", "--score", "score", "--promoters", "5-10", "--detractors", "0-5")]
    [InlineData("--satisfied belongs to --metric csat", "--score", "score", "--satisfied", "4-5", "--dissatisfied", "1-2")]
    [InlineData("--period needs a column of dates", "--score", "score", "--period", "month")]
    [InlineData("--period is \"fortnight\"", "--score", "score", "--date", "date", "--period", "fortnight")]
    [InlineData("--fiscal-start belongs to", "--score", "score", "--date", "date", "--fiscal-start", "4")]
    [InlineData("--date-format is \"DD/MM/YYYY\"", "--score", "score", "--date", "date", "--date-format", "DD/MM/YYYY")]
    [InlineData("--date-format needs a column of dates", "--score", "score", "--date-format", "M/d/yy")]
    [InlineData("--delimiter is \"ab\"", "--score", "score", "--delimiter", "ab")]
    public async Task Run_UnusableOptionsForAFile_AreOneSentence(string sentence, params string[] args) =>
        Refused(await ToolRun.OnCsvAsync("score,date\n9,2025-01-01\n", args), sentence);

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("a^score\n1^9\n", "--delimiter")]
    [InlineData("score,score\n1,9\n", "There are 2 columns \"score\"")]
    public async Task Run_UnusableHeader_IsOneSentence(string content, string sentence) =>
        Refused(await ToolRun.OnCsvAsync(content, "--score", "score"), sentence);

    [Fact]
    public async Task Run_Directory_IsOneSentence() =>
        Refused(await ToolRun.OfAsync("surveys", Path.GetTempPath(), "--format", "csv", "--score", "s"), "is a directory");

    [Fact]
    public async Task Run_Nothing_ShowsTheCommands()
    {
        ToolRun run = await ToolRun.OfAsync();

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("  demo ").And.Contain("  surveys <FILE> ").And.Contain("  contacts <FILE> ").And.Contain("  tickets <FILE> ");
    }

    [Fact]
    public async Task Run_Help_NamesEveryOption()
    {
        foreach (Command command in ReportCommand.Root.Subcommands)
        {
            ToolRun run = await ToolRun.OfAsync(command.Name, "--help");

            run.ExitCode.Should().Be(0);
            command.Options.Should().OnlyContain(option => run.Output.Contains($"  {option.Name} ") && option.Description!.EndsWith('.'));
        }

        (await ToolRun.OfAsync("surveys", "--help")).Output.Should().Contain("good-or-bad (0 to 1)");
    }

    private static void Refused(ToolRun run, string sentence)
    {
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd().Should().Contain(sentence).And.NotContain("\n").And.NotContain("   at ");
    }
}
