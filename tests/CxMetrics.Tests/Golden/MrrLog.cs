using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>The 769 changes of <c>service/mrr</c>, linked, and what is expected of each month.</summary>
internal static class MrrLog
{
    private const string Folder = "service/mrr/";

    public static JsonElement Expected { get; } = GoldenFile.Root(Folder + "expected.json");

    public static IReadOnlyList<SubscriptionChange> Changes { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", Folder, "mrr_events.csv")).Skip(1).Select(line => line.Split(',')).Select(row =>
            new SubscriptionChange(Day(row[1]), row[2], row[3], decimal.Parse(row[4], CultureInfo.InvariantCulture) / 100, long.Parse(row[0], CultureInfo.InvariantCulture))),
    ];

    public static SubscriptionHistory History { get; } = SubscriptionHistory.Link(Changes, new DateOnly(2026, 6, 30));

    public static TheoryData<string> Months() => [.. Expected.GetProperty("months").EnumerateArray().Select(month => month.GetProperty("month").GetString()!)];

    public static JsonElement Of(string month) => Expected.GetProperty("months").EnumerateArray().Single(element => element.GetProperty("month").ValueEquals(month));

    public static Period Period(string month) => CxMetrics.Period.StartingOn(PeriodUnit.Month, Day(month + "-01"));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
