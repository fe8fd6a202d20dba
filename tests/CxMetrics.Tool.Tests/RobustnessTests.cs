using System.Text.Json.Nodes;

namespace CxMetrics.Tool.Tests;

public class RobustnessTests
{
    [Theory]
    [InlineData("{\"score\":\"\\ud800\"}")]
    [InlineData("{\"score\":9,\"\\ud800\":1}")]
    [InlineData("{\"\\ud800\":1,\"score\":9}")]
    public async Task Run_LineWithHalfASurrogatePair_IsOneUnreadableRow(string line)
    {
        ToolRun run = await ToolRun.OnAsync("o.ndjson", $"{{\"score\":10}}\n{line}\n{{\"score\":8}}\n", "--score", "score", "--json");

        run.ExitCode.Should().Be(0);
        JsonNode rows = run.Json["rows"]!;
        ((long)rows["read"]!).Should().Be(3);
        ((long)rows["answered"]!).Should().Be(2);
        ((long)rows["unreadable"]!["count"]!).Should().Be(1);
    }

    [Theory]
    [InlineData("9999-12-31T23:30:00Z", "--period", "week")]
    [InlineData("9999-12-31T23:30:00Z", "--zone", "Asia/Tokyo")]
    [InlineData("0001-01-01T00:00:00Z", "--zone", "America/New_York")]
    public async Task Run_RecordAtAnEndOfTheCalendar_HasNoPeriod(string moment, params string[] options)
    {
        string line = $$"""{"id":"a","kind":"Nps","scale":{"minimum":0,"maximum":10},"score":9,"answeredAt":"{{moment}}"}""";

        ToolRun run = await ToolRun.OnAsync("r.ndjson", line, ["--json", .. options]);

        run.ExitCode.Should().Be(0);
        ((long)run.Json["rows"]!["withoutPeriod"]!["count"]!).Should().Be(1);
        run.Rows(0).Select(row => (string?)row!["label"]).Should().Equal("(no period)");
    }

    [Theory]
    [InlineData("metrics", "--json")]
    [InlineData("--help")]
    [InlineData("surveys", "--help")]
    [InlineData("metrics")]
    public async Task Run_OutputThatCannotBeWritten_IsOneSentence(params string[] args)
    {
        await using StreamWriter full = new(new FullDisk()) { AutoFlush = true };
        await using StringWriter error = new();

        int code = await new ToolApp(full, error, outputIsTerminal: false).RunAsync(args);

        code.Should().Be(2);
        error.ToString().TrimEnd().Should().Be("The report cannot be written: No space left on device");
    }

    [Fact]
    public async Task Run_InputThatCannotSeek_IsRead()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string folder = Directory.CreateTempSubdirectory("cxmetrics").FullName;
        try
        {
            string pipe = Path.Combine(folder, "surveys.csv");
            using (System.Diagnostics.Process make = System.Diagnostics.Process.Start("mkfifo", pipe))
            {
                await make.WaitForExitAsync();
            }

            Task writing = Task.Run(() => File.WriteAllText(pipe, "score\n9\n10\n"));
            ToolRun run = await ToolRun.OfAsync("surveys", pipe, "--score", "score", "--json");
            await writing;

            run.ExitCode.Should().Be(0);
            ((long)run.Json["rows"]!["answered"]!).Should().Be(2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw Full();

        public override void Write(byte[] buffer, int offset, int count) => throw Full();

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw Full();

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw Full();

        private static IOException Full() => new("No space left on device");
    }
}
