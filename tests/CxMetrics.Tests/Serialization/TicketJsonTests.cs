namespace CxMetrics.Tests.Serialization;

public sealed class TicketJsonTests
{
    private static readonly DateTimeOffset Created = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    private static readonly TicketDefinition Definition = TicketDefinition.ZendeskStyle.InBusinessTime(
        new BusinessCalendar("office", TimeZoneInfo.Utc, WeeklyHours.MondayToFriday(DayHours.Parse("09:00-17:00"))));

    private static readonly TicketReport Measured = Tickets.Measure(
        [new Ticket("k1", Created), new Ticket("k2", Created) { Status = TicketStatus.Closed }],
        [
            new TicketEvent("k1", Created, TicketEventKind.SlaTarget, TicketActor.System) { SlaMetric = TicketDurationKind.ReplyWait, Target = TimeSpan.FromHours(1) },
            new TicketEvent("k1", Created.AddHours(2), TicketEventKind.PublicReply, TicketActor.Agent) { ActorId = "a1" },
            new TicketEvent("k1", Created.AddHours(2), TicketEventKind.Status, TicketActor.Agent) { Status = TicketStatus.Solved },
        ],
        Created.AddDays(2),
        Definition);

    private static readonly SlaDefinition Sla =
        new SlaPolicy("p", [new SlaTarget(TicketDurationKind.ReplyWait, TimeSpan.FromHours(1), TicketClock.Business)]).For(TicketDurationKind.ReplyWait);

    public static TheoryData<object> States() =>
    [
        TicketDefinition.Standard,
        Definition,
        new SlaPolicy("p", [new SlaTarget(TicketDurationKind.ReplyWait, TimeSpan.FromHours(1), TicketClock.Business, "high")]),
        Sla,
        Measured.Tickets.Tally(Sla),
        Measured.ToTally(),
        TicketTally.AdditiveIdentity,
        Measured.ToTally()[TicketDurationKind.Response],
        TicketTimeTally.AdditiveIdentity,
        new TicketThroughputTally { Created = 3, Solved = 4 },
    ];

    public static TheoryData<object> Results() =>
    [
        Measured,
        Measured.Tickets[0],
        Measured.Tickets[1],
        Tickets.Calculate(Measured.ToTally()),
        Tickets.Calculate(TicketTally.AdditiveIdentity),
        Tickets.BacklogOverTime(Measured.Tickets, Periods.Days(TimeZoneInfo.Utc)),
        Tickets.BacklogAt([], Created),
        Measured.Durations(TicketDurationKind.FullResolution)[0],
    ];

    [Theory]
    [MemberData(nameof(States))]
    public void Deserialize_DefinitionOrTally_IsEqualEveryWay(object state)
    {
        FourWays.ShouldAgree(state);
        FourWays.ShouldRoundTrip(state);
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void Serialize_Result_IsTheSameTextEveryWay(object result) => FourWays.ShouldAgree(result);
}
