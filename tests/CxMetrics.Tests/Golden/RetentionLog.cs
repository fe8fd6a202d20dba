using System.Globalization;
using System.Text.Json;

namespace CxMetrics.Tests.Golden;

/// <summary>The reference log of activity and the figures expected of it.</summary>
internal static class RetentionLog
{
    private const string Folder = "service/retention_events/";

    /// <summary>The rows of events.csv in their order, read once.</summary>
    public static IReadOnlyList<CustomerActivity> Activity { get; } =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Golden", Folder, "events.csv")).Skip(1)
            .Select(line => line.Split(','))
            .Select(fields => new CustomerActivity(fields[0], DateTimeOffset.Parse(fields[1], CultureInfo.InvariantCulture))),
    ];

    public static JsonElement Expected => GoldenFile.Root(Folder + "expected.json");

    public static DateTimeOffset End => Expected.GetProperty("data_end_exclusive").GetDateTimeOffset();

    public static Periods PeriodsOf(JsonElement matrix)
    {
        TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(matrix.GetProperty("time_zone").GetString()!);
        return matrix.GetProperty("period").GetString() switch
        {
            "month" => Periods.Months(zone),
            "week" => Periods.Weeks(zone),
            string other => throw new InvalidDataException(other),
            null => throw new InvalidDataException("no period"),
        };
    }
}
