using NodaTime;

namespace CxMetrics.Tests.Tallies;

/// <summary>Zones with awkward midnights, each from the system and, as an independent clock, from NodaTime.</summary>
internal static class CalendarZones
{
    public static readonly string[] Ids =
    [
        "UTC",
        "America/New_York",
        "Europe/Berlin",
        "America/Sao_Paulo", // midnight skipped until 2018
        "Asia/Kolkata",
        "Asia/Kathmandu",
        "Pacific/Apia", // 2011-12-30 skipped
        "Africa/Cairo", // changes at midnight
        "America/Havana", // midnight occurs twice
        "America/St_Johns", // clocks went back across midnight, at 00:01
        "Australia/Lord_Howe",
    ];

    public static TimeZoneInfo Zone(string id) => TimeZoneInfo.FindSystemTimeZoneById(id);

    public static DateTimeZone Noda(string id) => DateTimeZoneProviders.Tzdb[id];

    public static DateOnly NodaDate(DateTimeOffset moment, DateTimeZone zone) =>
        Instant.FromDateTimeOffset(moment).InZone(zone).Date.ToDateOnly();

    public static TheoryData<string> Theory()
    {
        var data = new TheoryData<string>();
        foreach (string id in Ids)
        {
            data.Add(id);
        }

        return data;
    }
}
