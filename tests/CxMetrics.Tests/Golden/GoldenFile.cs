using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>A file of reference values beside the tests.</summary>
internal static class GoldenFile
{
    // Each file is parsed once, not once for each of its cases.
    private static readonly ConcurrentDictionary<string, JsonElement> Roots = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Dictionary<string, JsonElement>> ById = new(StringComparer.Ordinal);

    public static IReadOnlyList<JsonElement> Cases(string path) => [.. Root(path).GetProperty("cases").EnumerateArray()];

    public static JsonElement Root(string path) => Roots.GetOrAdd(path, static path =>
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", path)));
        return document.RootElement.Clone();
    });

    public static TheoryData<string> Ids(string path)
    {
        TheoryData<string> ids = [];
        foreach (JsonElement element in Cases(path))
        {
            ids.Add(element.GetProperty("id").GetString()!);
        }

        return ids;
    }

    public static JsonElement Case(string path, string id) =>
        ById.GetOrAdd(path, static path => Cases(path).ToDictionary(element => element.GetProperty("id").GetString()!, StringComparer.Ordinal))[id];

    public static double Level(string level) => double.Parse(level, CultureInfo.InvariantCulture);

    /// <summary>Relative tolerance, with an absolute one for values near 0.</summary>
    public static void ShouldBeNear(this double? actual, double expected, double relative, double absolute, string because)
    {
        actual.Should().NotBeNull(because);
        actual!.Value.Should().BeApproximately(expected, Math.Max(absolute, relative * Math.Abs(expected)), because);
    }

    public static long[] Longs(this JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetInt64())];

    public static double Double(this JsonElement element, string name) => element.GetProperty(name).GetDouble();
}
