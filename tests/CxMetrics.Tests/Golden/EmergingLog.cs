using System.Globalization;
using System.Text.Json;
using CxMetrics.Experience;

namespace CxMetrics.Tests.Golden;

/// <summary>The 24 topics of <c>experience/emerging</c> over 140 days, with the contacts and the active customers of each.</summary>
internal static class EmergingLog
{
    private const string Folder = "experience/emerging/";

    public static JsonElement Expected { get; } = GoldenFile.Root(Folder + "expected.json");

    public static DailyCounts<string> Counts { get; } = Read();

    public static EmergingExposure Exposure(string name) => name switch
    {
        "contacts" => EmergingExposure.Contacts,
        "days" => EmergingExposure.Days,
        _ => EmergingExposure.Customers,
    };

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DailyCounts<string> Read()
    {
        string[][] topics = [.. Rows("topics_daily.csv")];
        return Emerging.FromColumns(
            [.. topics.Select(row => Day(row[0]))],
            [.. topics.Select(row => row[1])],
            [.. topics.Select(row => Number(row[2]))],
            Breakdown.From(Rows("exposure_daily.csv").Select(row => KeyValuePair.Create(Day(row[0]), new DayCount { Contacts = Number(row[1]), Customers = Number(row[2]) }))));
    }

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", Folder, file)).Skip(1).Select(line => line.Split(','));

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
