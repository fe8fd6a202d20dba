using System.Text;

namespace CxMetrics.Tool.Tests;

public class TextTests
{
    [Theory]
    [InlineData("t")]
    [InlineData("T")]
    [InlineData("m")]
    [InlineData("M")]
    [InlineData("y")]
    public async Task Run_StandardFormatThatLacksPartsOfTheDate_IsRefused(string format)
    {
        ToolRun run = await ToolRun.OnCsvAsync(
            "score,date\n9,2025-01-01\n", "--score", "score", "--date", "date", "--period", "day", "--date-format", format);

        run.ExitCode.Should().Be(2);
        run.Error.Should().StartWith($"--date-format is \"{format}\"; expected");
    }

    [Theory]
    [InlineData("u", "2025-03-31 23:30:00Z", "2025-04")]
    [InlineData("R", "\"Mon, 31 Mar 2025 23:30:00 GMT\"", "2025-04")]
    [InlineData("s", "2025-03-31T23:30:00", "2025-03")]
    public async Task Run_StandardFormat_IsAMomentWhereItSaysUtc(string format, string date, string period)
    {
        ToolRun run = await ToolRun.OnCsvAsync(
            $"score,date\n9,{date}\n", "--score", "score", "--date", "date", "--date-format", format, "--zone", "Asia/Tokyo", "--json");

        run.Rows(0)[0]!["label"]!.GetValue<string>().Should().Be(period);
    }

    [Fact]
    public async Task Run_BarsAndNarrowColumns_GiveValidMarkdown()
    {
        ToolRun run = await ToolRun.OnCsvAsync("score;g\n9;a|b\n", "--delimiter", ";", "--score", "score", "--by", "g");
        ToolRun narrow = await ToolRun.OnCsvAsync("score;g\n9;a\n", "--delimiter", ";", "--score", "score", "--by", "g");

        run.Output.Should().Contain("| a\\|b ");
        narrow.Output.Split('\n').Should().Contain(line => line.StartsWith("| :-- |"));
    }

    [Theory]
    [InlineData("score,g\n9,a\n9,M\u00FCnchen\n", "line 3")]
    [InlineData("score,gr\u00F6\u00DFe\n9,a\n", "line 1")]
    public async Task Run_CsvInLatin1_IsOneSentence(string content, string place)
    {
        ToolRun run = await OnBytesAsync(Encoding.Latin1.GetBytes(content), "--score", "score");

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd().Should().Contain($"surveys.csv is not valid UTF-8 at {place}; expected UTF-8").And.NotContain("\n");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public async Task Run_CsvWithByteOrderMark_IsRead(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);

        ToolRun run = await OnBytesAsync(
            [.. encoding.GetPreamble(), .. encoding.GetBytes("score,g\n9,M\u00FCnchen\n")], "--score", "score", "--by", "g", "--json");

        run.Rows(0)[0]!["label"]!.GetValue<string>().Should().Be("M\u00FCnchen");
    }

    [Fact]
    public async Task Run_IdsWithBlanksAround_AreOneId()
    {
        ToolRun run = await ToolRun.OnCsvAsync("id,score\n1,9\n 1,3\n", "--id", "id", "--score", "score", "--json");

        ((long)run.Json["rows"]!["duplicate"]!["count"]!).Should().Be(1);
    }

    [Fact]
    public async Task Run_LinesOfBlanks_AreNoRows()
    {
        ToolRun run = await ToolRun.OnCsvAsync("id,score\n1,9\n  \n\n\t\n2,3\n", "--score", "score", "--json");

        ((long)run.Json["rows"]!["read"]!).Should().Be(2);
    }

    [Fact]
    public async Task Run_GoodOrBad_IsAPreset()
    {
        ToolRun run = await ToolRun.OnCsvAsync("score\n1\n0\n", "--score", "score", "--metric", "csat", "--definition", "good-or-bad", "--json");

        run.Json["metrics"]![0]!["definition"]!.GetValue<string>().Should().StartWith("CSAT, good or bad");
    }

    private static async Task<ToolRun> OnBytesAsync(byte[] content, params string[] args)
    {
        string folder = Directory.CreateTempSubdirectory("cxmetrics").FullName;
        try
        {
            string file = Path.Combine(folder, "surveys.csv");
            await File.WriteAllBytesAsync(file, content);
            return await ToolRun.OfAsync(["surveys", file, .. args]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
