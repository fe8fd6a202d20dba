using System.Globalization;
using System.Text.Json.Nodes;

namespace QuickStart.Tests;

/// <summary>One run of the program in this process, on a file of its own where there is one.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Error)
{
    public JsonNode Json => JsonNode.Parse(Output)!;

    /// <summary>The rows of a table of a JSON report.</summary>
    public JsonArray Rows(int table) => Json["metrics"]![0]!["tables"]![table]!["rows"]!.AsArray();

    public static async Task<SampleRun> OfAsync(params string[] args)
    {
        await using StringWriter output = new(CultureInfo.InvariantCulture);
        await using StringWriter error = new(CultureInfo.InvariantCulture);
        int code = await new QuickStartApp(output, error, outputIsTerminal: false, errorTerminal: null).RunAsync(args);
        return new SampleRun(code, output.ToString(), error.ToString());
    }

    public static async Task<SampleRun> OnAsync(string name, string content, params string[] args)
    {
        string folder = Directory.CreateTempSubdirectory("quickstart").FullName;
        try
        {
            string file = Path.Combine(folder, name);
            await File.WriteAllTextAsync(file, content);
            return await OfAsync(["--surveys", file, .. args]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static Task<SampleRun> OnCsvAsync(string content, params string[] args) => OnAsync("surveys.csv", content, args);
}
