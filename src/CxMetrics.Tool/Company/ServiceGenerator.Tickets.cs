namespace CxMetrics.Tool;

/// <content>Emails, which become tickets.</content>
internal sealed partial class ServiceGenerator
{
    private void AddTicket(Interaction contact, ServiceTopic topic)
    {
        string id = Id("T", _tickets.Count + 1);
        DateTimeOffset created = contact.Start;
        _tickets.Add(new Ticket(id, created)
        {
            CustomerId = contact.CustomerId,
            Channel = contact.Channel,
            Priority = topic.Path is "internet.outage" ? "high" : "normal",
            TeamId = ServiceTeam.All[_random.Next(ServiceTeam.All.Count)].Id,
        });
        Happen(id, created.AddMinutes(1), TicketEventKind.PublicReply, TicketActor.Bot);
        bool busy = created.Month == CompanyGenerator.BadRelease;
        DateTimeOffset at = AtWork(created.AddMinutes(10 + _random.Next(busy ? 1500 : 420)));
        if (_random.Happens(950))
        {
            Happen(id, at, TicketEventKind.PublicReply, TicketActor.Agent);
        }

        int rounds = _random.Happens(650) ? 0 : 1 + _random.Next(2);
        for (int i = 0; i < rounds; i++)
        {
            Happen(id, at, TicketEventKind.Status, TicketActor.Agent, TicketStatus.Pending);
            at = at.AddMinutes(60 + _random.Next(2 * 24 * 60));
            Happen(id, at, TicketEventKind.CustomerReply, TicketActor.Customer);
            Happen(id, at, TicketEventKind.Status, TicketActor.System, TicketStatus.Open);
            at = AtWork(at.AddMinutes(10 + _random.Next(600)));
            Happen(id, at, TicketEventKind.PublicReply, TicketActor.Agent);
        }

        if (!_random.Happens(970))
        {
            return;
        }

        Happen(id, at.AddMinutes(2), TicketEventKind.Status, TicketActor.Agent, TicketStatus.Solved);
        if (_random.Happens(70))
        {
            at = at.AddMinutes(300 + _random.Next(3 * 24 * 60));
            Happen(id, at, TicketEventKind.Status, TicketActor.Customer, TicketStatus.Open);
            at = AtWork(at.AddMinutes(60 + _random.Next(1200)));
            Happen(id, at, TicketEventKind.PublicReply, TicketActor.Agent);
            Happen(id, at.AddMinutes(5), TicketEventKind.Status, TicketActor.Agent, TicketStatus.Solved);
        }
    }

    /// <summary>What would happen after the end of the year is not in the log.</summary>
    private void Happen(string ticket, DateTimeOffset at, TicketEventKind kind, TicketActor actor, TicketStatus? status = null)
    {
        if (at < AsOf)
        {
            _events.Add(new TicketEvent(ticket, at, kind, actor, _events.Count + 1) { Status = status });
        }
    }

    /// <summary>Agents work from Monday to Friday, eight to six; what would be later comes on the next working morning.</summary>
    private DateTimeOffset AtWork(DateTimeOffset at)
    {
        DateTimeOffset day = new(at.Year, at.Month, at.Day, 0, 0, 0, TimeSpan.Zero);
        if (at.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && at.Hour is >= 8 and < 18)
        {
            return at;
        }

        DateTimeOffset morning = at.Hour < 8 ? day : day.AddDays(1);
        while (morning.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            morning = morning.AddDays(1);
        }

        return morning.AddMinutes((8 * 60) + _random.Next(180));
    }
}
