using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Measures durations by both clocks: the calendar's, and that of the hours of the ticket's attribute or of the teams that it was with.</summary>
/// <param name="Calendar">The hours until the first of <paramref name="Changes"/>; null for calendar time alone.</param>
/// <param name="Changes">When the ticket came to a team, and the hours of that; in order of the moments.</param>
internal sealed record TicketStopwatch(BusinessCalendar? Calendar, ValueList<TeamHours> Changes)
{
    public TicketStopwatch(BusinessCalendar? calendar)
        : this(calendar, new ValueList<TeamHours>([]))
    {
    }

    public TicketTime Zero { get; } = new() { Business = Calendar is null ? null : TimeSpan.Zero };

    /// <summary>The stopwatch of a ticket; that of all tickets where none has hours of its own.</summary>
    public static TicketStopwatch Of(Ticket ticket, ReadOnlySpan<LoggedEvent> events, TicketDefinition definition, TicketStopwatch common)
    {
        if (definition.Calendar is null || definition.TicketCalendars.Count == 0)
        {
            return common;
        }

        if (definition.CalendarAttribute is { } attribute)
        {
            return new TicketStopwatch(definition.CalendarOf(ticket.Attributes.GetValueOrDefault(attribute)));
        }

        List<TeamHours> changes = [];
        foreach (LoggedEvent entry in events)
        {
            if (entry.Happening is { Kind: TicketEventKind.Assigned, TeamId: { } team })
            {
                changes.Add(new TeamHours(entry.Happening.At, definition.CalendarOf(team)!));
            }
        }

        return new TicketStopwatch(definition.CalendarOf(ticket.TeamId), new ValueList<TeamHours>(changes));
    }

    /// <summary>The time between two moments; zero where the second is not later.</summary>
    public TicketTime Between(DateTimeOffset from, DateTimeOffset to) => to > from ? new() { Calendar = to - from, Business = Business(from, to) } : Zero;

    /// <summary>The business time between two moments in order: the sum of what the hours of each team give for its part.</summary>
    public TimeSpan? Business(DateTimeOffset from, DateTimeOffset to)
    {
        TimeSpan? business = Calendar is null ? null : TimeSpan.Zero;
        BusinessCalendar? calendar = Calendar;
        foreach (TeamHours change in Changes)
        {
            if (change.From > from && from < to)
            {
                DateTimeOffset until = change.From < to ? change.From : to;
                business += calendar!.Elapsed(from, until);
                from = until;
            }

            calendar = change.Calendar;
        }

        return from < to ? business + calendar?.Elapsed(from, to) : business;
    }

    /// <summary>When a number of business days after a moment will have passed, by the hours of the team of that moment.</summary>
    public DateTimeOffset? DueIn(DateTimeOffset from, int businessDays)
    {
        int begun = Bisection.CountWhile(Changes, change => change.From <= from);
        return (begun == 0 ? Calendar : Changes[begun - 1].Calendar)?.DueAfterDays(from, businessDays);
    }

    /// <summary>The milestone of something that is known to have happened.</summary>
    public TicketMilestone Milestone(DateTimeOffset from, DateTimeOffset at) => Milestone(from, new OrderedMoment(at, 0));

    /// <summary>The milestone of an event.</summary>
    public TicketMilestone Milestone(DateTimeOffset from, OrderedMoment mark) =>
        (mark.At < from ? TicketMilestone.Invalid(from, mark.At) : TicketMilestone.Reached(from, mark.At, Between(from, mark.At))) with { Order = mark.Order };

    /// <summary>The milestone of a reply that has not come.</summary>
    public TicketMilestone Missing(DateTimeOffset from, DateTimeOffset asOf, OrderedMoment? solved) =>
        solved is { } solve
            ? TicketMilestone.SolvedWithoutReply(from) with
            {
                Ended = solve.At < from ? from : solve.At,
                Order = solve.Order,
                CutOff = Between(from, solve.At),
            }
            : TicketMilestone.NotYet(from, Between(from, asOf));
}
