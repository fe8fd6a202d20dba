using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>Random tickets with random events: any kind by anybody at any minute, some before the creation, some told twice.</summary>
internal static class TicketLogs
{
    public const int Minutes = 3 * 24 * 60;

    private static readonly TicketStatus[] Statuses = Enum.GetValues<TicketStatus>();
    private static readonly TicketDurationKind[] Metrics = Enum.GetValues<TicketDurationKind>();

    /// <summary>A Friday, so that a weekend lies within.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 3, 6, 0, 0, 0, TimeSpan.Zero);

    public static DateTimeOffset End { get; } = Start.AddMinutes(Minutes);

    public static BusinessCalendar Office { get; } =
        new("office", TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), WeeklyHours.MondayToFriday(DayHours.Parse("09:00-12:00, 13:00-17:00")));

    /// <summary>A team that is there at night too.</summary>
    public static IReadOnlyDictionary<string, BusinessCalendar> Teams { get; } =
        new Dictionary<string, BusinessCalendar>(StringComparer.Ordinal) { ["t2"] = new("night", TimeZoneInfo.Utc, WeeklyHours.EveryDay(DayHours.Parse("20:00-04:00"))) };

    public static TicketDefinition Definition { get; } = TicketDefinition.Standard.InBusinessTime(Office);

    public static Gen<Log> Any =>
        from count in Gen.Choose(1, 5)
        from tickets in Gen.CollectToArray(Enumerable.Range(0, count), number => Ticket($"k{number}"))
        from events in Event(count).ArrayOf()
        select new Log(tickets, events);

    /// <summary>The first ticket of any log, measured.</summary>
    public static Gen<MeasuredTicket> Measured => Any.Resize(8).Select(log => Measure(log).Tickets[0]);

    public static Gen<Ticket> Ticket(string id) =>
        from created in Gen.Choose(0, Minutes / 2)
        from creator in Gen.Elements(TicketActor.Customer, TicketActor.Customer, TicketActor.Customer, TicketActor.Agent, TicketActor.Bot)
        from team in Gen.Elements("t1", "t2", null)
        from solved in Gen.Choose(0, Minutes)
        from isSolved in Gen.Elements(true, false)
        select new Ticket(id, Start.AddMinutes(created), creator) { TeamId = team, SolvedAt = isSolved ? Start.AddMinutes(created + solved) : null };

    public static Gen<TicketEvent> Event(int tickets) =>
        from ticket in Gen.Choose(0, tickets - 1)
        from minute in Gen.Choose(0, Minutes)
        from kind in Gen.Elements(
            TicketEventKind.Status, TicketEventKind.Status, TicketEventKind.PublicReply, TicketEventKind.PublicReply, TicketEventKind.CustomerReply,
            TicketEventKind.Assigned, TicketEventKind.InternalNote, TicketEventKind.SlaTarget)
        from actor in Gen.Elements(TicketActor.Agent, TicketActor.Agent, TicketActor.Bot, TicketActor.System, TicketActor.Customer)
        from number in Gen.Choose(0, 5)
        from metric in Gen.Elements(Metrics)
        from agent in Gen.Elements("a1", "a2", null)
        from team in Gen.Elements("t1", "t2", null)
        select new TicketEvent($"k{ticket}", Start.AddMinutes(minute), kind, actor, number / 3)
        {
            Status = kind == TicketEventKind.Status ? Statuses[number] : null,
            ActorId = agent,
            AssigneeId = kind == TicketEventKind.Assigned ? agent : null,
            TeamId = kind == TicketEventKind.Assigned ? team : null,
            SlaMetric = kind == TicketEventKind.SlaTarget ? metric : null,
            Target = kind == TicketEventKind.SlaTarget ? TimeSpan.FromMinutes(10 * number) : null,
        };

    public static TicketReport Measure(Log log, DateTimeOffset? asOf = null, TicketDefinition? definition = null) =>
        Tickets.Measure(log.Tickets, log.Events, asOf ?? End, definition ?? Definition, InvalidFacts.Count);

    /// <summary>Tickets and their events.</summary>
    public sealed record Log(Ticket[] Tickets, TicketEvent[] Events)
    {
        public override string ToString() => $"{string.Join<Ticket>("; ", Tickets)}; {string.Join<TicketEvent>("; ", Events)}";
    }
}
