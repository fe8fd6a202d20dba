namespace CxMetrics.Tests.Service;

/// <summary>One ticket, created on a Monday at 8:00, an hour before the office opens; its events by minutes after.</summary>
internal static class TicketSamples
{
    public const string Id = "k1";

    public static DateTimeOffset Created { get; } = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A week later.</summary>
    public static DateTimeOffset AsOf { get; } = At(7 * 24 * 60);

    /// <summary>Monday to Friday, 9 to 17.</summary>
    public static BusinessCalendar Office { get; } = new("office", TimeZoneInfo.Utc, WeeklyHours.MondayToFriday(DayHours.Parse("09:00-17:00")));

    public static TicketDefinition InOffice { get; } = TicketDefinition.Standard.InBusinessTime(Office);

    public static DateTimeOffset At(double minutes) => Created.AddMinutes(minutes);

    public static Ticket Ticket(TicketActor by = TicketActor.Customer, string id = Id) => new(id, Created, by);

    public static TicketEvent Status(double minutes, TicketStatus status, long sequence = 0) =>
        new(Id, At(minutes), TicketEventKind.Status, TicketActor.Agent, sequence) { Status = status };

    public static TicketEvent Reply(double minutes, string? agent = "a1", long sequence = 0) =>
        new(Id, At(minutes), TicketEventKind.PublicReply, TicketActor.Agent, sequence) { ActorId = agent };

    public static TicketEvent Reply(double minutes, TicketActor actor) => new(Id, At(minutes), TicketEventKind.PublicReply, actor);

    public static TicketEvent Customer(double minutes) => new(Id, At(minutes), TicketEventKind.CustomerReply, TicketActor.Customer);

    public static TicketEvent Note(double minutes) => new(Id, At(minutes), TicketEventKind.InternalNote, TicketActor.Agent);

    public static TicketEvent Assign(double minutes, string? agent, string? team = null) =>
        new(Id, At(minutes), TicketEventKind.Assigned, TicketActor.System) { AssigneeId = agent, TeamId = team };

    public static TicketEvent Target(double minutes, TicketDurationKind metric, double limit) =>
        new(Id, At(minutes), TicketEventKind.SlaTarget, TicketActor.System) { SlaMetric = metric, Target = TimeSpan.FromMinutes(limit) };

    public static MeasuredTicket Measure(params TicketEvent[] events) => Measure(Ticket(), InOffice, events);

    public static MeasuredTicket Measure(Ticket ticket, TicketDefinition definition, params TicketEvent[] events) =>
        Tickets.Measure([ticket], events, AsOf, definition, InvalidFacts.Count).Tickets.Single();

    /// <summary>The minutes by the calendar and in the office; null where the milestone was not reached.</summary>
    public static (int Calendar, int Business)? Minutes(TicketMilestone milestone) => Minutes(milestone.Time);

    public static (int Calendar, int Business)? Minutes(TicketTime? time) =>
        time is { } known ? ((int)known.Calendar.TotalMinutes, (int)known.Business!.Value.TotalMinutes) : null;
}
