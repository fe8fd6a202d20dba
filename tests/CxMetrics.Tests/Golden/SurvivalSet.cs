using System.Globalization;
using System.Text.Json;
using CxMetrics.Survival;

namespace CxMetrics.Tests.Golden;

/// <summary>
/// A data set of <c>service/survival</c> with what is expected of it. Sets that are not to be copied are read too, where the environment variable
/// <c>CXMETRICS_SURVIVAL_SETS</c> names the folder that holds them.
/// </summary>
internal sealed class SurvivalSet
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Golden", "service", "survival");

    private readonly string[] _groups;
    private readonly double[] _times;
    private readonly bool[] _observed;
    private readonly double[] _entries;

    public SurvivalSet(string name)
    {
        string folder = Folders.First(candidate => File.Exists(Path.Combine(candidate, $"{name}.csv")));
        Expected = GoldenFile.Root(Path.Combine(folder, $"{name}.expected.json"));
        string[] lines = File.ReadAllLines(Path.Combine(folder, $"{name}.csv"));
        List<string> names = [.. lines[0].Split(',')];
        List<string[]> rows = [.. lines.Skip(1).Select(line => line.Split(','))];
        _groups = [.. rows.Select(row => row[names.IndexOf("group")])];
        _times = [.. rows.Select(row => double.Parse(row[names.IndexOf("time")], CultureInfo.InvariantCulture))];
        _observed = [.. rows.Select(row => string.Equals(row[names.IndexOf("status")], "1", StringComparison.Ordinal))];
        _entries = names.IndexOf("entry") is >= 0 and int entry ? [.. rows.Select(row => double.Parse(row[entry], CultureInfo.InvariantCulture))] : [];
    }

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.expected.json"))
            .Select(path => Path.GetFileName(path).Split('.')[0])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    public JsonElement Expected { get; }

    public SurvivalTally Pooled => SurvivalTally.FromColumns(_times, _observed, _entries);

    /// <summary>The groups by name, made from columns with a code for each.</summary>
    public Breakdown<string, SurvivalTally> Groups
    {
        get
        {
            List<string> names = [.. _groups.Distinct(StringComparer.Ordinal)];
            int[] codes = [.. _groups.Select(group => names.IndexOf(group))];
            return SurvivalTally.ByGroup(codes, _times, _observed, _entries).RollUp(code => names[code]);
        }
    }

    private static IEnumerable<string> Folders =>
        Environment.GetEnvironmentVariable("CXMETRICS_SURVIVAL_SETS") is { Length: > 0 } more ? [Folder, more] : [Folder];
}
