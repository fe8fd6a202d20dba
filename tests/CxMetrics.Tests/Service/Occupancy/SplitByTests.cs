using FsCheck;
using FsCheck.Fluent;
using static CxMetrics.Tests.Service.ServiceFacts;

namespace CxMetrics.Tests.Service;

public sealed class SplitByTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly TimeZoneInfo LordHowe = TimeZoneInfo.FindSystemTimeZoneById("Australia/Lord_Howe");
    private static readonly ClockIntervals Hours = ClockIntervals.Hours(Berlin);

    [Fact]
    public void SplitBy_ShiftOfADay_HasItsPartInEachHour()
    {
        AgentStaffing shift = Shift("2026-03-02T09:00:00+01:00", "2026-03-02T17:00:00+01:00", 8) with { TeamId = "north", Paid = TimeSpan.FromHours(10) };
        Interaction[] contacts = [.. Enumerable.Range(9, 2).Select(hour => Handled(1800, 0, 0) with { Start = shift.From!.Value.AddHours(hour - 9) })];

        AgentStaffing[] pieces = [.. Occupancy.SplitBy([shift], Hours)];
        Breakdown<ClockInterval, OccupancyTally> byHour = contacts.TallyBy(OccupancyDefinition.Standard, contact => Hours.Of(contact.Start)) + ByHour([shift]);

        pieces.Should().HaveCount(8).And.OnlyContain(piece => piece.Available == TimeSpan.FromHours(1) && piece.Paid == TimeSpan.FromHours(1.25));
        pieces[0].Should().Be(shift with { To = shift.From!.Value.AddHours(1), Available = TimeSpan.FromHours(1), Paid = TimeSpan.FromHours(1.25) });
        byHour.Groups.Select(group => group.Key.Start.Hour).Should().Equal(9, 10, 11, 12, 13, 14, 15, 16);
        byHour.Groups.Select(group => Occupancy.Calculate(group.Tally).Occupancy).Should().Equal(0.5, 0.5, 0, 0, 0, 0, 0, 0);
    }

    [Fact]
    public void SplitBy_PartsOfHours_AreInProportion()
    {
        AgentStaffing[] pieces = [.. Occupancy.SplitBy([Shift("2026-03-02T09:45:00+01:00", "2026-03-02T11:15:00+01:00", 0.75)], Hours)];

        pieces.Select(piece => piece.Available.TotalMinutes).Should().Equal(7.5, 30, 7.5);
        pieces.Select(piece => Hours.Of(piece.From!.Value).Start.Hour).Should().Equal(9, 10, 11);
        pieces.Should().OnlyContain(piece => piece.Paid == null, "what is unknown stays unknown");
    }

    [Fact]
    public void SplitBy_WithoutATimeOrWithNone_StaysWhole()
    {
        AgentStaffing shift = Shift("2026-03-02T09:00:00+01:00", "2026-03-02T17:00:00+01:00", 8);
        AgentStaffing[] whole = [shift with { From = null }, shift with { To = null }, shift with { To = shift.From }, shift with { To = shift.From!.Value.AddHours(-1) }];

        whole.SplitBy(Hours).Should().Equal(whole);
        ByHour([whole[0], whole[1]]).NoKey.AvailableTime.Should().Be(TimeSpan.FromHours(16));
        FluentActions.Invoking(() => ByHour(whole)).Should().ThrowExactly<ArgumentException>().WithMessage("*index 2*at most 00:00:00*");
        FluentActions.Invoking(() => Occupancy.SplitBy([shift, null!], Hours).ToList())
            .Should().ThrowExactly<ArgumentNullException>().WithMessage("*1*").WithParameterName("staffing");
    }

    [Fact]
    public void SplitBy_StaffingTwice_IsStillRecognised()
    {
        AgentStaffing shift = Shift("2026-03-02T09:00:00+01:00", "2026-03-02T12:00:00+01:00", 3);

        FluentActions.Invoking(() => ByHour([shift, shift])).Should().ThrowExactly<ArgumentException>().WithMessage("*index 3*ann from 2026-03-02T08:00:00*");
        OccupancyTally counted = ByHour([shift, shift with { From = shift.From!.Value.ToOffset(TimeSpan.Zero) }], InvalidFacts.Count).Total;
        (counted.AvailableTime, counted.Excluded["duplicate"]).Should().Be((TimeSpan.FromHours(3), 3));
        ByHour([shift, shift with { TeamId = "south" }]).Total.Staffings.Should().Be(6);
    }

    [Theory]
    [InlineData("2026-03-29T01:30:00+01:00", "2026-03-29T04:00:00+02:00", "1,3", "30,60")]
    [InlineData("2026-10-25T01:30:00+02:00", "2026-10-25T03:30:00+01:00", "1,2,2,3", "30,60,60,30")]
    [InlineData("2026-03-02T23:30:00+01:00", "2026-03-03T01:00:00+01:00", "23,0", "30,60")]
    [InlineData("2026-03-02T09:00:00+01:00", "2026-03-02T09:30:00+01:00", "9", "30")]
    public void SplitBy_ClocksThatChange_FollowsTheClock(string from, string to, string hours, string minutes)
    {
        DateTimeOffset start = Parse(from);
        AgentStaffing[] pieces = [.. Occupancy.SplitBy([Shift(from, to, (Parse(to) - start).TotalHours)], Hours)];

        string.Join(',', pieces.Select(piece => Hours.Of(piece.From!.Value).Start.Hour)).Should().Be(hours);
        string.Join(',', pieces.Select(piece => piece.Available.TotalMinutes)).Should().Be(minutes);
    }

    [Fact]
    public void SplitBy_ClockThatChangesWithinAnInterval_IsNotCutThere()
    {
        AgentStaffing day = Shift("2026-10-24T12:00:00+02:00", "2026-10-26T12:00:00+01:00", 49);
        AgentStaffing night = Shift("2026-04-05T01:00:00+11:00", "2026-04-05T03:00:00+10:30", 2.5);

        new[] { day }.SplitBy(new ClockIntervals(Berlin, 1440)).Select(piece => piece.Available.TotalHours).Should().Equal(12, 25, 12);
        new[] { night }.SplitBy(ClockIntervals.Hours(LordHowe)).Select(piece => piece.Available.TotalMinutes).Should().Equal([60, 30, 60], "02:00 is 01:30 again");
    }

    [Fact]
    public void SplitBy_AnyStaffing_AddsUpToTheTickAndStaysWithinItsInterval() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Cases.ToArbitrary(), x =>
        {
            AgentStaffing[] pieces = [.. Occupancy.SplitBy([x.Whole], x.Intervals)];
            return pieces.Sum(piece => piece.Available.Ticks) == x.Whole.Available.Ticks
                && pieces.Sum(piece => piece.Paid!.Value.Ticks) == x.Whole.Paid!.Value.Ticks
                && pieces[0].From == x.Whole.From
                && pieces[^1].To == x.Whole.To
                && pieces.Zip(pieces.Skip(1)).All(pair => pair.First.To == pair.Second.From)
                && pieces.All(piece => piece.From < piece.To
                    && x.Intervals.Of(piece.From!.Value) == x.Intervals.Of(piece.To!.Value.AddTicks(-1)));
        }));

    private static Gen<(AgentStaffing Whole, ClockIntervals Intervals)> Cases { get; } =
        from minutes in Gen.Elements(1, 15, 30, 60, 480, 1440)
        from zone in Gen.Elements(Berlin, LordHowe, TimeZoneInfo.Utc)
        from day in Gen.Elements("2026-03-28T20:00:00Z", "2026-10-24T20:00:00Z", "2026-04-04T10:00:00Z", "2026-10-03T10:00:00Z")
        from start in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(1, int.MaxValue)
        from available in Gen.Choose(0, int.MaxValue)
        from paid in Gen.Choose(0, 100)
        let begin = Parse(day).AddTicks(start * 100L)
        select (
            new AgentStaffing("ann", TimeSpan.FromTicks(available)) { From = begin, To = begin.AddTicks(length * 100L), Paid = TimeSpan.FromTicks(paid) },
            new ClockIntervals(zone, minutes));

    private static Breakdown<ClockInterval, OccupancyTally> ByHour(AgentStaffing[] staffing, InvalidFacts invalid = InvalidFacts.Throw) =>
        staffing.SplitBy(Hours).TallyBy(
            OccupancyDefinition.Standard.Staffing, piece => piece is { From: { } from, To: not null } ? Hours.Of(from) : (ClockInterval?)null, invalid);

    private static AgentStaffing Shift(string from, string to, double hours) =>
        new("ann", TimeSpan.FromHours(hours)) { From = Parse(from), To = Parse(to) };

    private static DateTimeOffset Parse(string moment) => DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
}
