namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] TicketDefinitions =>
    [
        new(
            "M:CxMetrics.SlaTarget.#ctor(CxMetrics.TicketDurationKind,System.Nullable{System.TimeSpan},CxMetrics.TicketClock,System.String,System.Nullable{System.Int32}) | ArgumentException",
            () => _ = new SlaTarget(TicketDurationKind.Response, TimeSpan.Zero, businessDays: 1)),
        new(
            "M:CxMetrics.SlaTarget.WithinDays(CxMetrics.TicketDurationKind,System.Int32,System.String) | ArgumentException",
            () => SlaTarget.WithinDays(TicketDurationKind.OnHold, 1)),
        new(
            "P:CxMetrics.TicketTally.Times | ArgumentNullException",
            () => _ = TicketTally.AdditiveIdentity with { Times = new Dictionary<TicketDurationKind, TicketTimeTally> { [TicketDurationKind.Response] = null! } }),
        new(
            "P:CxMetrics.TicketTally.Times | ArgumentOutOfRangeException",
            () => _ = TicketTally.AdditiveIdentity with { Times = new Dictionary<TicketDurationKind, TicketTimeTally> { [(TicketDurationKind)99] = TicketTimeTally.AdditiveIdentity } }),
        new(
            "P:CxMetrics.TicketDefinition.TicketCalendars | ArgumentNullException",
            () => _ = TicketDefinition.Standard with { TicketCalendars = new Dictionary<string, BusinessCalendar>(StringComparer.Ordinal) { ["t"] = null! } }),
        new(
            "M:CxMetrics.SlaPolicy.#ctor(System.String,System.Collections.Generic.IReadOnlyList{CxMetrics.SlaTarget},CxMetrics.SolvedWithoutReplyRule) | ArgumentException",
            () => _ = new SlaPolicy("p", [.. Promise.Targets, .. Promise.Targets])),
        new(
            "M:CxMetrics.SlaPolicy.Judge(CxMetrics.MeasuredTicket,CxMetrics.TicketDurationKind) | ArgumentException",
            () => Promise.Judge(MeasuredTicket, TicketDurationKind.ReplyWait)),
        new(
            "M:CxMetrics.SlaPolicy.Judge(CxMetrics.MeasuredTicket,CxMetrics.TicketDurationKind) | ArgumentOutOfRangeException",
            () => Promise.Judge(MeasuredTicket, (TicketDurationKind)99)),
        new(
            "M:CxMetrics.TicketReport.Durations(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | InvalidOperationException",
            () => MeasuredTickets.Durations(TicketDurationKind.OnHold, TicketClock.Business)),
        new(
            "M:CxMetrics.TicketReport.Summarize(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | InvalidOperationException",
            () => MeasuredTickets.Summarize(TicketDurationKind.OnHold, TicketClock.Business)),
        new(
            "M:CxMetrics.MeasuredTicket.Durations(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | ArgumentOutOfRangeException",
            () => MeasuredTicket.Durations((TicketDurationKind)99)),
        new(
            "M:CxMetrics.MeasuredTicket.Durations(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | ArgumentOutOfRangeException",
            () => MeasuredTicket.Durations(TicketDurationKind.OnHold, (TicketClock)9)),
        new(
            "M:CxMetrics.MeasuredTicket.Durations(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | InvalidOperationException",
            () => MeasuredTicket.Durations(TicketDurationKind.OnHold, TicketClock.Business)),
        new(
            "M:CxMetrics.TicketTime.By(CxMetrics.TicketClock) | ArgumentOutOfRangeException",
            () => MeasuredTicket.Age.By((TicketClock)9)),
        new(
            "M:CxMetrics.TicketReport.KaplanMeierMedian(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | InvalidOperationException",
            () => MeasuredTickets.KaplanMeierMedian(TicketDurationKind.OnHold, TicketClock.Business)),
    ];

    private static ThrowingCase[] TicketMeasuring =>
    [
        new(
            "M:CxMetrics.Tickets.BacklogAt(System.Collections.Generic.IEnumerable{CxMetrics.MeasuredTicket},CxMetrics.Moment) | ArgumentOutOfRangeException",
            () => Tickets.BacklogAt([MeasuredTicket], DateTimeOffset.MaxValue)),
        new(
            "M:CxMetrics.Tickets.BacklogOverTime(System.Collections.Generic.IEnumerable{CxMetrics.MeasuredTicket},CxMetrics.Periods) | ArgumentOutOfRangeException",
            () => Tickets.BacklogOverTime([TicketOfYearOne], FarWest)),
        new(
            "M:CxMetrics.Tickets.Throughput(System.Collections.Generic.IEnumerable{CxMetrics.MeasuredTicket},CxMetrics.Periods) | ArgumentOutOfRangeException",
            () => Tickets.Throughput([TicketOfYearOne], FarWest)),
        new(
            "M:CxMetrics.Tickets.Throughput(System.Collections.Generic.IEnumerable{CxMetrics.MeasuredTicket},CxMetrics.Periods) | ArgumentException",
            () => Tickets.Throughput(
                [.. Tickets.Measure([new Ticket("t", DateTimeOffset.UnixEpoch)], DateTimeOffset.UnixEpoch).Tickets, .. Tickets.Measure([new Ticket("t", DateTimeOffset.UnixEpoch)], DateTimeOffset.UnixEpoch.AddDays(1)).Tickets],
                Periods.Months(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.Tickets.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},CxMetrics.Moment,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Calculate([Request(), Request()], [], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},CxMetrics.Moment,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Calculate([Request()], [Happening(kind: TicketEventKind.Status)], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},CxMetrics.Moment,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Calculate([Request()], [Happening() with { At = DateTimeOffset.UnixEpoch.AddTicks(-1) }], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},CxMetrics.Moment,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Measure([Request(), Request()], [], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},CxMetrics.Moment,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Measure([Request()], [Happening(kind: TicketEventKind.Status)], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},CxMetrics.Moment,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Measure([Request()], [Happening() with { At = DateTimeOffset.UnixEpoch.AddTicks(-1) }], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},CxMetrics.Moment,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Measure([Request(), Request()], DateTimeOffset.UnixEpoch)),
    ];

    private static TicketReport MeasuredTickets => Tickets.Measure([Request()], DateTimeOffset.UnixEpoch);

    private static MeasuredTicket MeasuredTicket => MeasuredTickets.Tickets[0];

    private static MeasuredTicket TicketOfYearOne =>
        Tickets.Measure([new Ticket("k", DateTimeOffset.MinValue)], DateTimeOffset.UnixEpoch).Tickets[0];

    private static Periods FarWest => Periods.Days(TimeZoneInfo.CreateCustomTimeZone("far west", TimeSpan.FromHours(-12), null, null));

    private static SlaPolicy Promise { get; } = new("p", [new SlaTarget(TicketDurationKind.ReplyWait, null, TicketClock.Business)]);
}
