using System.Text.Json;
using static CxMetrics.Tests.Service.TicketSamples;

namespace CxMetrics.Tests.Service;

public class TicketCalendarTests
{
    private static readonly BusinessCalendar Night = new("night", TimeZoneInfo.Utc, WeeklyHours.EveryDay(DayHours.Parse("20:00-24:00")));

    private static readonly TicketDefinition Pooled = InOffice with { TicketCalendars = new Dictionary<string, BusinessCalendar>(StringComparer.Ordinal) { ["night"] = Night } };

    [Fact]
    public void Tally_TeamsWithHoursOfTheirOwn_HaveATotal()
    {
        Ticket[] tickets = [Ticket() with { TeamId = "day" }, Ticket(id: "k2") with { TeamId = "night" }];
        TicketEvent[] events = [Reply(120), Reply(13 * 60) with { TicketId = "k2" }];
        TicketReport report = Tickets.Measure(tickets, events, AsOf, Pooled);
        Breakdown<string, TicketTally> teams = report.Tickets.TallyBy(Pooled, ticket => ticket.Ticket.TeamId);

        report.Tickets.Select(ticket => ticket.FirstResponse.Time!.Value.Business).Should().Equal(TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        teams.Total.Should().Be(report.ToTally());
        Tickets.Calculate(teams.Total).Response.Business!.Mean.Should().Be(TimeSpan.FromHours(1), "an hour of each, though 13 hours by the clock of the second");
        Pooled.ToString().Should().EndWith(", hours of office, night for night)");
    }

    [Fact]
    public void Tally_RegionsWithHoursOfTheirOwn_HaveATotal()
    {
        TicketDefinition byRegion = Pooled with { CalendarAttribute = "region" };
        Ticket[] tickets =
        [
            Ticket() with { Attributes = Region("day") },
            Ticket(id: "k2") with { Attributes = Region("night") },
            Ticket(id: "k3") with { TeamId = "night" },
            Ticket(id: "k4") with { TeamId = "night", Attributes = Region("moon") },
            Ticket(id: "k5") with { TeamId = "night", Attributes = [new("Region", "night")] },
        ];
        TicketEvent[] events = [Reply(120), .. tickets.Skip(1).Select(ticket => Reply(13 * 60) with { TicketId = ticket.Id })];
        TicketReport report = Tickets.Measure(tickets, events, AsOf, byRegion);
        Breakdown<string, TicketTally> regions = report.Tickets.TallyBy(byRegion, ticket => ticket.Ticket.Attributes.GetValueOrDefault("region", "none"));

        report.Tickets.Select(ticket => ticket.FirstResponse.Time!.Value.Business!.Value.TotalHours).Should().Equal([1, 1, 8, 8, 8], "no region, or one without hours: the office");
        regions.Total.Should().Be(report.ToTally());
        Tickets.Calculate(regions["day"] + regions["night"]).Response.Business!.Mean.Should().Be(TimeSpan.FromHours(1));
        Tickets.Calculate(regions.Total).Response.Business!.Mean.Should().Be(TimeSpan.FromHours(5.2));
        byRegion.ToString().Should().EndWith(", hours of office, night for region night)");
        JsonSerializer.Deserialize<TicketDefinition>(JsonSerializer.Serialize(byRegion)).Should().Be(byRegion).And.NotBe(Pooled);
    }

    [Fact]
    public void Between_TicketOfARegionThatChangesTeam_KeepsTheHoursOfItsRegion()
    {
        MeasuredTicket ticket = Measure(
            Ticket() with { Attributes = Region("night") }, Pooled with { CalendarAttribute = "region" }, Assign(120, null, "day"), Reply(27 * 60));

        Minutes(ticket.FirstResponse).Should().Be((27 * 60, 4 * 60), "20 to 24 at night");
    }

    [Fact]
    public void Between_TicketThatChangesTeam_IsTheSumByTheHoursOfEach()
    {
        MeasuredTicket ticket = Measure(Ticket() with { TeamId = "day" }, Pooled, Assign(120, null, "night"), Assign(13 * 60, null, "day"), Reply(27 * 60));

        Minutes(ticket.FirstResponse).Should().Be((27 * 60, 60 + 60 + 120), "9 to 10 in the office, 20 to 21 at night, 9 to 11 in the office");
        Minutes(ticket.RequesterWait).Should().Be(Minutes(ticket.Age));
    }

    [Fact]
    public void Definition_WithTeamCalendars_IsAValueThatTravels()
    {
        TicketDefinition same = InOffice with { TicketCalendars = new Dictionary<string, BusinessCalendar>(StringComparer.Ordinal) { ["night"] = Night } };

        JsonSerializer.Deserialize<TicketDefinition>(JsonSerializer.Serialize(Pooled)).Should().Be(Pooled).And.Be(same).And.NotBe(InOffice);
        FluentActions.Invoking(() => Measure(Ticket(), InOffice).Should().NotBeNull()).Should().NotThrow();
        FluentActions.Invoking(() => new[] { Measure(Ticket(), Pooled) }.Tally(Pooled) + new[] { Measure(Ticket(), InOffice) }.Tally(InOffice))
            .Should().Throw<ArgumentException>().WithMessage("Cannot add a tally of *");
    }

    [Fact]
    public void Judge_TargetInBusinessDays_IsDueAtTheSameTimeOfTheDay()
    {
        BusinessCalendar shortFriday = new("short Friday", TimeZoneInfo.Utc, Office.Hours.With(DayOfWeek.Friday, DayHours.Parse("09:00-12:00")));
        DateTimeOffset friday = new(2026, 3, 6, 10, 0, 0, TimeSpan.Zero);
        SlaPolicy policy = new("p", [SlaTarget.WithinDays(TicketDurationKind.Response, 1)]);

        Judge(friday.AddDays(3)).Should().Be(SlaOutcome.Met);
        Judge(friday.AddDays(3).AddTicks(1)).Should().Be(SlaOutcome.Breached);
        JsonSerializer.Deserialize<SlaPolicy>(JsonSerializer.Serialize(policy)).Should().Be(policy);
        FluentActions.Invoking(() => policy.Judge(Measure(Ticket(), TicketDefinition.Standard), TicketDurationKind.Response)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SlaTarget.WithinDays(TicketDurationKind.OnHold, 1)).Should().Throw<ArgumentException>().WithParameterName("businessDays");

        SlaOutcome Judge(DateTimeOffset reply) => policy.Judge(
            Tickets.Measure(
                [new Ticket("f", friday)],
                [new TicketEvent("f", reply, TicketEventKind.PublicReply, TicketActor.Agent)],
                friday.AddDays(9),
                TicketDefinition.Standard.InBusinessTime(shortFriday)).Tickets.Single(),
            TicketDurationKind.Response);
    }

    [Fact]
    public void Judge_TargetInDaysThatAnEventReplaces_StaysBreachedWhereItWasOverdue()
    {
        SlaPolicy policy = new("p", [SlaTarget.WithinDays(TicketDurationKind.Response, 1)]);

        policy.Judge(Measure(Target(30 * 60, TicketDurationKind.Response, 9_999), Reply(40 * 60)), TicketDurationKind.Response)
            .Should().Be(SlaOutcome.Breached, "due on Tuesday 9:00, an hour after a day");
        policy.Judge(Measure(Target(24 * 60, TicketDurationKind.Response, 9_999), Reply(40 * 60)), TicketDurationKind.Response).Should().Be(SlaOutcome.Met);
    }

    private static AttributeDictionary Region(string name) => [new("region", name)];
}
