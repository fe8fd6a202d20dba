using CxMetrics.Internal;
using CxMetrics.Tests.Tallies;
using NodaTime;
using NodaTime.TimeZones;

namespace CxMetrics.Tests.Internal;

public sealed class ZoneOffsetsTests
{
    // Both tz databases agree on these zones in these years; corrections to older ones still come in.
    private const int FirstYear = 1985;
    private const int LastYear = 2021;

    public static TheoryData<string> Zones => [.. Service.RandomCalendars.Zones];

    public static IEnumerable<(long At, long Offset)> Changes(TimeZoneInfo zone, int firstYear, int lastYear) =>
        ZoneOffsets.InYears(zone, firstYear, lastYear).Select(change => (change.At, change.Offset));

    [Theory]
    [MemberData(nameof(Zones))]
    public void InYears_EveryZone_AreTheChangesOfNodaTime(string id)
    {
        Instant from = Instant.FromUtc(FirstYear, 1, 1, 0, 0);
        ZoneInterval[] intervals = [.. CalendarZones.Noda(id).GetZoneIntervals(from, Instant.FromUtc(LastYear + 1, 1, 1, 0, 0))];
        IEnumerable<(long, long)> expected = intervals.Skip(1).Zip(intervals, (after, before) => (after, before))
            .Where(pair => pair.after.WallOffset != pair.before.WallOffset)
            .Select(pair => (pair.after.Start.ToDateTimeUtc().Ticks, pair.after.WallOffset.Ticks));

        Changes(CalendarZones.Zone(id), FirstYear, LastYear).Should().Equal(expected);
    }

    /// <summary>Years that are taken for alike are.</summary>
    [Theory]
    [MemberData(nameof(Zones))]
    public void InYears_LongTimes_AreWhatTheZoneAnswers(string id)
    {
        TimeZoneInfo zone = CalendarZones.Zone(id);
        foreach ((int first, int last) in new[] { (1, 60), (1830, 2450), (9950, 9999) })
        {
            IEnumerable<(long, long)> expected =
                ZoneOffsets.Between(zone, ZoneOffsets.StartOf(first), ZoneOffsets.EndOf(last)).Select(change => (change.At, change.Offset));

            Changes(zone, first, last).Should().Equal(expected);
        }
    }

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Africa/Freetown")]
    [InlineData("America/Recife")]
    public void InYears_YearByYear_AreThoseOfAllYears(string id)
    {
        TimeZoneInfo zone = CalendarZones.Zone(id);

        Enumerable.Range(1900, 200).SelectMany(year => Changes(zone, year, year)).Should().Equal(Changes(zone, 1900, 2099)).And.NotBeEmpty();
    }

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("Africa/Freetown")]
    public void Between_SplitAtAChange_AreThoseOfTheParts(string id)
    {
        TimeZoneInfo zone = CalendarZones.Zone(id);
        long from = ZoneOffsets.StartOf(1935);
        long to = ZoneOffsets.EndOf(1942);
        OffsetChange[] all = [.. ZoneOffsets.Between(zone, from, to)];

        all.Should().NotBeEmpty();
        foreach (long split in all.SelectMany(change => new[] { change.At - 1, change.At, change.At + 1 }))
        {
            ZoneOffsets.Between(zone, from, split).Concat(ZoneOffsets.Between(zone, split, to)).Should().Equal(all);
        }
    }

    [Fact]
    public void InYears_TwoChangesWithinFourDays_AreBothFound() =>
        Changes(CalendarZones.Zone("Africa/Freetown"), 1939, 1939).Should().HaveCount(3, "in June, and on the first and fifth of September");

    [Fact]
    public void IsFixed_ZoneWithoutRules_HasNoChanges()
    {
        ZoneOffsets.IsFixed(TimeZoneInfo.Utc).Should().BeTrue();
        ZoneOffsets.IsFixed(CalendarZones.Zone("Europe/Berlin")).Should().BeFalse();
        ZoneOffsets.At(ZoneOffsets.StartOf(2026), CalendarZones.Zone("Asia/Kolkata")).Should().Be(TimeSpan.FromHours(5.5).Ticks);
    }
}
