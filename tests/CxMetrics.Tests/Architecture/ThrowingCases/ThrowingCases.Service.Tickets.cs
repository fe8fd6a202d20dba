namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] TicketDefinitions =>
    [
        new(
            "M:CxMetrics.TicketDefinition.#ctor(System.String,CxMetrics.ResponseRule,CxMetrics.TouchRule,CxMetrics.ReopenRule,CxMetrics.AgentCreatedTickets,CxMetrics.BusinessCalendar) | ArgumentNullException",
            () => _ = new TicketDefinition(null!)),
        new(
            "M:CxMetrics.TicketDefinition.#ctor(System.String,CxMetrics.ResponseRule,CxMetrics.TouchRule,CxMetrics.ReopenRule,CxMetrics.AgentCreatedTickets,CxMetrics.BusinessCalendar) | ArgumentException",
            () => _ = new TicketDefinition(" ")),
        new(
            "M:CxMetrics.TicketDefinition.#ctor(System.String,CxMetrics.ResponseRule,CxMetrics.TouchRule,CxMetrics.ReopenRule,CxMetrics.AgentCreatedTickets,CxMetrics.BusinessCalendar) | ArgumentOutOfRangeException",
            () => _ = new TicketDefinition("d", (ResponseRule)9)),
        new(
            "M:CxMetrics.TicketDefinition.#ctor(System.String,CxMetrics.ResponseRule,CxMetrics.TouchRule,CxMetrics.ReopenRule,CxMetrics.AgentCreatedTickets,CxMetrics.BusinessCalendar) | ArgumentOutOfRangeException",
            () => _ = new TicketDefinition("d", touches: (TouchRule)9)),
        new(
            "M:CxMetrics.TicketDefinition.#ctor(System.String,CxMetrics.ResponseRule,CxMetrics.TouchRule,CxMetrics.ReopenRule,CxMetrics.AgentCreatedTickets,CxMetrics.BusinessCalendar) | ArgumentOutOfRangeException",
            () => _ = new TicketDefinition("d", reopenings: (ReopenRule)9)),
        new(
            "M:CxMetrics.TicketDefinition.#ctor(System.String,CxMetrics.ResponseRule,CxMetrics.TouchRule,CxMetrics.ReopenRule,CxMetrics.AgentCreatedTickets,CxMetrics.BusinessCalendar) | ArgumentOutOfRangeException",
            () => _ = new TicketDefinition("d", agentCreated: (AgentCreatedTickets)9)),
        new(
            "M:CxMetrics.TicketDefinition.IdOf(CxMetrics.TicketMeasures) | ArgumentNullException",
            () => TicketDefinition.Standard.IdOf(null!)),
        new(
            "M:CxMetrics.TicketDefinition.InBusinessTime(CxMetrics.BusinessCalendar,System.String) | ArgumentNullException",
            () => TicketDefinition.Standard.InBusinessTime(null!)),
        new(
            "M:CxMetrics.TicketDefinition.InBusinessTime(CxMetrics.BusinessCalendar,System.String) | ArgumentException",
            () => TicketDefinition.Standard.InBusinessTime(BusinessCalendar.AlwaysOpen(TimeZoneInfo.Utc), " ")),
        new(
            "M:CxMetrics.TicketDefinition.NewBuilder(CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => TicketDefinition.Standard.NewBuilder(NoSuchChoice)),
        new(
            "M:CxMetrics.SlaDefinition.IdOf(CxMetrics.TicketMeasures) | ArgumentNullException",
            () => Promise.For(SlaMetric.NextReply).IdOf(null!)),
        new(
            "M:CxMetrics.SlaDefinition.NewBuilder(CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Promise.For(SlaMetric.NextReply).NewBuilder(NoSuchChoice)),
        new(
            "M:CxMetrics.SlaPolicy.#ctor(System.String,System.Collections.Generic.IReadOnlyList{CxMetrics.SlaTarget},CxMetrics.SolvedWithoutReplyRule) | ArgumentNullException",
            () => _ = new SlaPolicy(null!, [])),
        new(
            "M:CxMetrics.SlaPolicy.#ctor(System.String,System.Collections.Generic.IReadOnlyList{CxMetrics.SlaTarget},CxMetrics.SolvedWithoutReplyRule) | ArgumentNullException",
            () => _ = new SlaPolicy("p", null!)),
        new(
            "M:CxMetrics.SlaPolicy.#ctor(System.String,System.Collections.Generic.IReadOnlyList{CxMetrics.SlaTarget},CxMetrics.SolvedWithoutReplyRule) | ArgumentNullException",
            () => _ = new SlaPolicy("p", [null!])),
        new(
            "M:CxMetrics.SlaPolicy.#ctor(System.String,System.Collections.Generic.IReadOnlyList{CxMetrics.SlaTarget},CxMetrics.SolvedWithoutReplyRule) | ArgumentException",
            () => _ = new SlaPolicy(" ", [])),
        new(
            "M:CxMetrics.SlaPolicy.#ctor(System.String,System.Collections.Generic.IReadOnlyList{CxMetrics.SlaTarget},CxMetrics.SolvedWithoutReplyRule) | ArgumentException",
            () => _ = new SlaPolicy("p", [.. Promise.Targets, .. Promise.Targets])),
        new(
            "M:CxMetrics.SlaPolicy.#ctor(System.String,System.Collections.Generic.IReadOnlyList{CxMetrics.SlaTarget},CxMetrics.SolvedWithoutReplyRule) | ArgumentOutOfRangeException",
            () => _ = new SlaPolicy("p", [], (SolvedWithoutReplyRule)9)),
        new(
            "M:CxMetrics.SlaDefinition.#ctor(CxMetrics.SlaPolicy,CxMetrics.SlaMetric) | ArgumentNullException",
            () => _ = new SlaDefinition(null!, SlaMetric.NextReply)),
        new(
            "M:CxMetrics.SlaDefinition.#ctor(CxMetrics.SlaPolicy,CxMetrics.SlaMetric) | ArgumentOutOfRangeException",
            () => _ = new SlaDefinition(Promise, (SlaMetric)9)),
        new(
            "M:CxMetrics.SlaPolicy.For(CxMetrics.SlaMetric) | ArgumentOutOfRangeException",
            () => Promise.For((SlaMetric)9)),
        new(
            "M:CxMetrics.SlaPolicy.Judge(CxMetrics.TicketMeasures,CxMetrics.SlaMetric) | ArgumentNullException",
            () => Promise.Judge(null!, SlaMetric.NextReply)),
        new(
            "M:CxMetrics.SlaPolicy.Judge(CxMetrics.TicketMeasures,CxMetrics.SlaMetric) | ArgumentException",
            () => Promise.Judge(MeasuredTicket, SlaMetric.NextReply)),
        new(
            "M:CxMetrics.SlaPolicy.Judge(CxMetrics.TicketMeasures,CxMetrics.SlaMetric) | ArgumentOutOfRangeException",
            () => Promise.Judge(MeasuredTicket, (SlaMetric)9)),
        new(
            "M:CxMetrics.SlaTarget.#ctor(CxMetrics.SlaMetric,System.Nullable{System.TimeSpan},CxMetrics.TicketClock,System.String) | ArgumentException",
            () => _ = new SlaTarget(SlaMetric.NextReply, null, priority: " ")),
        new(
            "M:CxMetrics.SlaTarget.#ctor(CxMetrics.SlaMetric,System.Nullable{System.TimeSpan},CxMetrics.TicketClock,System.String) | ArgumentOutOfRangeException",
            () => _ = new SlaTarget((SlaMetric)9, null)),
        new(
            "M:CxMetrics.SlaTarget.#ctor(CxMetrics.SlaMetric,System.Nullable{System.TimeSpan},CxMetrics.TicketClock,System.String) | ArgumentOutOfRangeException",
            () => _ = new SlaTarget(SlaMetric.NextReply, TimeSpan.FromTicks(-1))),
        new(
            "M:CxMetrics.SlaTarget.#ctor(CxMetrics.SlaMetric,System.Nullable{System.TimeSpan},CxMetrics.TicketClock,System.String) | ArgumentOutOfRangeException",
            () => _ = new SlaTarget(SlaMetric.NextReply, null, (TicketClock)9)),
        new(
            "M:CxMetrics.TicketMeasurements.Durations(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | ArgumentOutOfRangeException",
            () => MeasuredTickets.Durations((TicketDurationKind)9)),
        new(
            "M:CxMetrics.TicketMeasurements.Durations(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | ArgumentOutOfRangeException",
            () => MeasuredTickets.Durations(TicketDurationKind.OnHold, (TicketClock)9)),
        new(
            "M:CxMetrics.TicketMeasurements.Durations(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | InvalidOperationException",
            () => MeasuredTickets.Durations(TicketDurationKind.OnHold, TicketClock.Business)),
        new(
            "M:CxMetrics.TicketMeasurements.Summarize(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | ArgumentOutOfRangeException",
            () => MeasuredTickets.Summarize((TicketDurationKind)9)),
        new(
            "M:CxMetrics.TicketMeasurements.Summarize(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | ArgumentOutOfRangeException",
            () => MeasuredTickets.Summarize(TicketDurationKind.OnHold, (TicketClock)9)),
        new(
            "M:CxMetrics.TicketMeasurements.Summarize(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | InvalidOperationException",
            () => MeasuredTickets.Summarize(TicketDurationKind.OnHold, TicketClock.Business)),
        new(
            "M:CxMetrics.TicketMeasures.Durations(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | ArgumentOutOfRangeException",
            () => MeasuredTicket.Durations((TicketDurationKind)9)),
        new(
            "M:CxMetrics.TicketMeasures.Durations(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | ArgumentOutOfRangeException",
            () => MeasuredTicket.Durations(TicketDurationKind.OnHold, (TicketClock)9)),
        new(
            "M:CxMetrics.TicketMeasures.Durations(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | InvalidOperationException",
            () => MeasuredTicket.Durations(TicketDurationKind.OnHold, TicketClock.Business)),
        new(
            "M:CxMetrics.TicketTime.By(CxMetrics.TicketClock) | ArgumentOutOfRangeException",
            () => MeasuredTicket.Age.By((TicketClock)9)),
        new(
            "M:CxMetrics.TicketMeasurements.KaplanMeierMedian(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | ArgumentOutOfRangeException",
            () => MeasuredTickets.KaplanMeierMedian((TicketDurationKind)9)),
        new(
            "M:CxMetrics.TicketMeasurements.KaplanMeierMedian(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | ArgumentOutOfRangeException",
            () => MeasuredTickets.KaplanMeierMedian(TicketDurationKind.OnHold, (TicketClock)9)),
        new(
            "M:CxMetrics.TicketMeasurements.KaplanMeierMedian(CxMetrics.TicketDurationKind,CxMetrics.TicketClock) | InvalidOperationException",
            () => MeasuredTickets.KaplanMeierMedian(TicketDurationKind.OnHold, TicketClock.Business)),
    ];

    private static ThrowingCase[] TicketMeasuring =>
    [
        new(
            "M:CxMetrics.Tickets.BacklogAt(System.Collections.Generic.IEnumerable{CxMetrics.TicketMeasures},System.DateTimeOffset) | ArgumentNullException",
            () => Tickets.BacklogAt(null!, DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.BacklogAt(System.Collections.Generic.IEnumerable{CxMetrics.TicketMeasures},System.DateTimeOffset) | ArgumentNullException",
            () => Tickets.BacklogAt([null!], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.BacklogAt(System.Collections.Generic.IEnumerable{CxMetrics.TicketMeasures},System.DateTimeOffset) | ArgumentOutOfRangeException",
            () => Tickets.BacklogAt([MeasuredTicket], DateTimeOffset.MaxValue)),
        new(
            "M:CxMetrics.Tickets.BacklogOverTime(System.Collections.Generic.IEnumerable{CxMetrics.TicketMeasures},CxMetrics.Periods) | ArgumentNullException",
            () => Tickets.BacklogOverTime(null!, Periods.Days(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.Tickets.BacklogOverTime(System.Collections.Generic.IEnumerable{CxMetrics.TicketMeasures},CxMetrics.Periods) | ArgumentNullException",
            () => Tickets.BacklogOverTime([null!], Periods.Days(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.Tickets.BacklogOverTime(System.Collections.Generic.IEnumerable{CxMetrics.TicketMeasures},CxMetrics.Periods) | ArgumentNullException",
            () => Tickets.BacklogOverTime([], null!)),
        new(
            "M:CxMetrics.Tickets.BacklogOverTime(System.Collections.Generic.IEnumerable{CxMetrics.TicketMeasures},CxMetrics.Periods) | ArgumentOutOfRangeException",
            () => Tickets.BacklogOverTime([TicketOfYearOne], FarWest)),
        new(
            "M:CxMetrics.Tickets.Throughput(System.Collections.Generic.IEnumerable{CxMetrics.TicketMeasures},CxMetrics.Periods) | ArgumentNullException",
            () => Tickets.Throughput(null!, Periods.Days(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.Tickets.Throughput(System.Collections.Generic.IEnumerable{CxMetrics.TicketMeasures},CxMetrics.Periods) | ArgumentNullException",
            () => Tickets.Throughput([null!], Periods.Days(TimeZoneInfo.Utc))),
        new(
            "M:CxMetrics.Tickets.Throughput(System.Collections.Generic.IEnumerable{CxMetrics.TicketMeasures},CxMetrics.Periods) | ArgumentNullException",
            () => Tickets.Throughput([], null!)),
        new(
            "M:CxMetrics.Tickets.Throughput(System.Collections.Generic.IEnumerable{CxMetrics.TicketMeasures},CxMetrics.Periods) | ArgumentOutOfRangeException",
            () => Tickets.Throughput([TicketOfYearOne], FarWest)),
        new(
            "M:CxMetrics.Tickets.Calculate(CxMetrics.TicketTally) | ArgumentNullException",
            () => Tickets.Calculate(null!)),
        new(
            "M:CxMetrics.Tickets.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Tickets.Calculate(null!, [], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Tickets.Calculate([null!], [], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Tickets.Calculate([], (IEnumerable<TicketEvent>)null!, DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Tickets.Calculate([], [null!], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Calculate([Request(), Request()], [], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Calculate([Request()], [Happening(kind: TicketEventKind.Status)], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Calculate([Request()], [Happening() with { At = DateTimeOffset.UnixEpoch.AddTicks(-1) }], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Calculate(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Tickets.Calculate([], [], DateTimeOffset.UnixEpoch, invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Tickets.Measure(null!, [], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Tickets.Measure([null!], [], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Tickets.Measure([], (IEnumerable<TicketEvent>)null!, DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Tickets.Measure([], [null!], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Measure([Request(), Request()], [], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Measure([Request()], [Happening(kind: TicketEventKind.Status)], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Measure([Request()], [Happening() with { At = DateTimeOffset.UnixEpoch.AddTicks(-1) }], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.Collections.Generic.IEnumerable{CxMetrics.TicketEvent},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Tickets.Measure([], [], DateTimeOffset.UnixEpoch, invalid: NoSuchChoice)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Tickets.Measure(null!, DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentNullException",
            () => Tickets.Measure([null!], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentException",
            () => Tickets.Measure([Request(), Request()], DateTimeOffset.UnixEpoch)),
        new(
            "M:CxMetrics.Tickets.Measure(System.Collections.Generic.IEnumerable{CxMetrics.Ticket},System.DateTimeOffset,CxMetrics.TicketDefinition,CxMetrics.InvalidFacts) | ArgumentOutOfRangeException",
            () => Tickets.Measure([], DateTimeOffset.UnixEpoch, invalid: NoSuchChoice)),
    ];

    private static TicketMeasurements MeasuredTickets => Tickets.Measure([Request()], DateTimeOffset.UnixEpoch);

    private static TicketMeasures MeasuredTicket => MeasuredTickets.Tickets[0];

    private static TicketMeasures TicketOfYearOne =>
        Tickets.Measure([new Ticket("k", DateTimeOffset.MinValue)], DateTimeOffset.UnixEpoch).Tickets[0];

    private static Periods FarWest => Periods.Days(TimeZoneInfo.CreateCustomTimeZone("far west", TimeSpan.FromHours(-12), null, null));

    private static SlaPolicy Promise { get; } = new("p", [new SlaTarget(SlaMetric.NextReply, null, TicketClock.Business)]);
}
