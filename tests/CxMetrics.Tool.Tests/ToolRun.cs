using System.Globalization;
using System.Text.Json.Nodes;

namespace CxMetrics.Tool.Tests;

/// <summary>One run of the program in this process, on a file of its own where there is one.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    private static readonly Lazy<Task<ToolRun>> CompanyRun = new(static () => OfAsync("demo"));
    private static readonly Lazy<Task<ToolRun>> CompanyJsonRun = new(static () => OfAsync("demo", "--json"));
    private readonly Lazy<JsonNode> _json = new(() => JsonNode.Parse(Output)!);

    /// <summary>The report of the generated company, printed once for all tests.</summary>
    public static Task<ToolRun> Company => CompanyRun.Value;

    /// <summary>The same as JSON.</summary>
    public static Task<ToolRun> CompanyJson => CompanyJsonRun.Value;

    public JsonNode Json => _json.Value;

    /// <summary>The rows of a table of a JSON report.</summary>
    public JsonArray Rows(int table) => Json["metrics"]![0]!["tables"]![table]!["rows"]!.AsArray();

    /// <summary>A section of a JSON report of service metrics.</summary>
    public JsonNode Section(string key) => Find(Json["sections"]!, "key", key);

    /// <summary>The object of an array with a member of a value.</summary>
    public static JsonNode Find(JsonNode array, string member, string value) =>
        array.AsArray().Single(item => string.Equals((string?)item![member], value, StringComparison.Ordinal))!;

    /// <summary>How many rows of the file have a fate, such as "counted" or "duplicate".</summary>
    public long RowCount(string fate) => Json["rows"]![fate] is JsonObject issue ? (long)issue["count"]! : (long)Json["rows"]![fate]!;

    /// <summary>The reasons of a fate, each as "reason: count".</summary>
    public IEnumerable<string> Reasons(string fate) =>
        Json["rows"]![fate]!["reasons"]!.AsObject().Select(reason => string.Create(CultureInfo.InvariantCulture, $"{reason.Key}: {(long)reason.Value!}"));

    public static async Task<ToolRun> OfAsync(params string[] args)
    {
        await using StringWriter output = new(CultureInfo.InvariantCulture);
        await using StringWriter error = new(CultureInfo.InvariantCulture);
        int code = await new ToolApp(output, error, outputIsTerminal: false).RunAsync(args);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    public static Task<ToolRun> OnAsync(string name, string content, params string[] args) => OnFileAsync("surveys", name, content, args);

    public static Task<ToolRun> OnContactsAsync(string content, params string[] args) => OnFileAsync("contacts", "contacts.csv", content, args);

    public static Task<ToolRun> OnTicketsAsync(string content, params string[] args) => OnFileAsync("tickets", "tickets.csv", content, args);

    /// <summary>A run of a command on a file.</summary>
    public static async Task<ToolRun> OnFileAsync(string command, string name, string content, params string[] args)
    {
        string folder = Directory.CreateTempSubdirectory("cxmetrics").FullName;
        try
        {
            string file = Path.Combine(folder, name);
            await File.WriteAllTextAsync(file, content);
            return await OfAsync([command, file, .. args]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static Task<ToolRun> OnCsvAsync(string content, params string[] args) => OnAsync("surveys.csv", content, args);
}
