using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Random logs of activity across days on which clocks change, with a definition of cohorts to look at them by.</summary>
internal static class ActivityLogs
{
    /// <summary>One zone changes to summer time, one skips a whole day (30 December 2011), one has none of this.</summary>
    private static readonly (string Zone, DateTimeOffset From)[] Places =
    [
        ("America/New_York", new(2026, 2, 20, 0, 0, 0, TimeSpan.Zero)),
        ("Pacific/Apia", new(2011, 12, 10, 0, 0, 0, TimeSpan.Zero)),
        ("UTC", new(2025, 12, 20, 0, 0, 0, TimeSpan.Zero)),
    ];

    private static readonly int[][] Lengths = [[1], [1, 3, 2], [7]];

    public static Gen<ActivityCase> Cases { get; } =
        from place in Gen.Elements(Places)
        from log in Log(place.From)
        from hours in Gen.Choose(0, 24 * 45)
        from isOnTheHour in Gen.Elements(true, false)
        from definition in Definition(TimeZoneInfo.FindSystemTimeZoneById(place.Zone))
        from since in Gen.Choose(-24 * 10, 24 * 40).ArrayOf(4)
        select new ActivityCase(
            log,
            [.. since.Select((hour, i) => new Customer($"c{i}") { Since = place.From.AddHours(hour) })],
            place.From.AddHours(hours).AddTicks(isOnTheHour ? 0 : 1),
            definition);

    private static Gen<CustomerActivity[]> Log(DateTimeOffset begin) =>
        (from customer in Gen.Choose(0, 4)
         from hours in Gen.Choose(0, 24 * 40)
         from kind in Gen.Elements("visit", "order", null)
         select new CustomerActivity($"c{customer}", begin.AddHours(hours)) { Kind = kind }).ArrayOf();

    private static Gen<CohortDefinition> Definition(TimeZoneInfo zone) =>
        from periods in Gen.Elements(Periods.Days(zone), Periods.Weeks(zone, DayOfWeek.Sunday), Periods.IsoWeeks(zone), Periods.Months(zone), Periods.Quarters(zone, 2))
        from rule in Gen.Elements(Enum.GetValues<CohortRule>())
        from ages in Gen.Elements(Enum.GetValues<CohortAge>())
        from startOf in Gen.Elements(Enum.GetValues<CohortStart>())
        from startKind in Gen.Elements(null, "order")
        from returnKind in Gen.Elements(null, "order", "visit")
        from lengths in Gen.Elements(Lengths)
        from last in Gen.Elements<int?>(null, 0, 3)
        select new CohortDefinition("any", periods, rule, ages, startOf, startKind, returnKind, lengths, last);
}
