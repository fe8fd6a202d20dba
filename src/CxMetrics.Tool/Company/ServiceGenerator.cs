using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Makes up what happens in the contacts of the generated company: queues, agents, returns, self-service and tickets.</summary>
/// <remarks>It draws from a generator of its own, so that the surveys stay the same whatever is added here.</remarks>
internal sealed partial class ServiceGenerator
{
    private const ulong Seed = 20250;

    // An unsettled matter brings its customer back so often at most; then they give up, or leave.
    private const int MostReturns = 3;

    private readonly SplitMix64 _random = new(Seed);
    private readonly List<Interaction> _interactions = [];
    private readonly List<Ticket> _tickets = [];
    private readonly List<TicketEvent> _events = [];

    private ServiceGenerator()
    {
    }

    /// <summary>The end of the year, at which the log is taken.</summary>
    public static DateTimeOffset AsOf { get; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Fills the contacts of a company with service facts, and adds what else happens.</summary>
    public static GeneratedCompany Fill(GeneratedCompany company)
    {
        ServiceGenerator generator = new();
        HashSet<string> service = [.. company.Touchpoints.Where(touchpoint => touchpoint.IsService).Select(touchpoint => touchpoint.Id)];
        foreach (Interaction contact in company.Interactions)
        {
            if (service.Contains(contact.TouchpointId!))
            {
                generator.AddIssue(contact);
            }
            else
            {
                generator._interactions.Add(contact);
            }
        }

        generator.AddSelfService(company.Customers);
        return company with { Interactions = generator._interactions, Tickets = generator._tickets, TicketEvents = generator._events };
    }

    /// <summary>A contact, the attempts before it that were given up, and the returns that it takes to settle the matter.</summary>
    private void AddIssue(Interaction contact)
    {
        ServiceTopic topic = ServiceTopic.Draw(_random, contact.Start);
        if (contact.Channel == ContactChannel.Email)
        {
            AddTicket(contact, topic);
        }

        bool busy = contact.Start.Month == CompanyGenerator.BadRelease;
        if (contact.Channel != ContactChannel.Email && _random.Happens(busy ? 170 : 60))
        {
            AddGivenUp(contact, topic);
        }

        Handle(contact, topic, MostReturns);
    }

    private void Handle(Interaction contact, ServiceTopic topic, int returnsLeft)
    {
        ServiceTeam team = ServiceTeam.Draw(_random);
        bool busy = contact.Start.Month == CompanyGenerator.BadRelease;
        bool queued = contact.Channel != ContactChannel.Email;
        int queue = !queued ? 0 : _random.Happens(busy ? 450 : 750) ? _random.Next(20) : 20 + _random.Next(busy ? 400 : 180);
        int talk = (120 + _random.Next(420)) * team.TalkPercent / 100;
        int hold = _random.Happens(250) ? 20 + _random.Next(100) : 0;
        int wrap = 20 + _random.Next(60);
        bool settled = _random.Happens(topic.Resolved + team.Settles);

        // Agents are sure of more than they settle.
        bool saysAgent = settled || _random.Happens(400);
        int mood = (settled ? 25 : -30) + _random.Next(121) - 60;
        DateTimeOffset followedUp = contact.Start.AddHours(4 + _random.Next(100));
        Interaction handled = contact with
        {
            Topic = topic.Path,
            End = contact.Start.AddSeconds(queue + talk + hold),
            QueueOutcome = queued ? QueueOutcome.Answered : null,
            HandledBy = ContactHandler.Human,
            TeamId = team.Id,
            AgentId = string.Create(CultureInfo.InvariantCulture, $"{team.Id}-{1 + _random.Next(team.Agents):00}"),
            Queue = queued ? TimeSpan.FromSeconds(queue) : null,
            Talk = TimeSpan.FromSeconds(talk),
            Hold = TimeSpan.FromSeconds(hold),
            Wrap = TimeSpan.FromSeconds(wrap),
            Transfers = _random.Happens(90) ? 1 : 0,
            Resolution = saysAgent ? ContactResolution.Resolved : _random.Happens(300) ? ContactResolution.Escalated : ContactResolution.Unresolved,
            FirstLineResolvable = _random.Happens(topic.FirstLine),
            CustomerSaysResolved = _random.Happens(180) ? settled : null,
            FollowedUpAt = !saysAgent && followedUp < AsOf && _random.Happens(700) ? followedUp : null,
            Sentiment = _random.Happens(880) ? Math.Clamp(mood, -100, 100) / 100.0 : null,
            Cost = Cents(120 + ((talk + hold + wrap) * 11 / 10)),
            Currency = "EUR",
        };
        _interactions.Add(handled);
        if (!settled && returnsLeft > 0 && _random.Happens(750))
        {
            Return(handled, topic, returnsLeft - 1);
        }
    }

    /// <summary>The customer comes back within a week, now and then on another channel.</summary>
    private void Return(Interaction before, ServiceTopic topic, int returnsLeft)
    {
        DateTimeOffset start = SomewhatLater(before.Start);
        if (start < AsOf)
        {
            bool calls = before.Channel == ContactChannel.Phone || _random.Happens(300);
            Handle(NewContact(calls ? ContactChannel.Phone : before.Channel, start, before.CustomerId), topic, returnsLeft);
        }
    }

    /// <summary>An attempt that the customer gave up in the queue, shortly before the contact.</summary>
    private void AddGivenUp(Interaction contact, ServiceTopic topic)
    {
        int waited = 3 + _random.Next(240);
        DateTimeOffset start = contact.Start.AddMinutes(-5 - _random.Next(60));
        _interactions.Add(NewContact(contact.Channel, start, contact.CustomerId) with
        {
            Topic = topic.Path,
            End = start.AddSeconds(waited),
            QueueOutcome = QueueOutcome.Abandoned,
            Queue = TimeSpan.FromSeconds(waited),
            Cost = Cents(15),
            Currency = "EUR",
        });
    }

    private Interaction NewContact(ContactChannel channel, DateTimeOffset start, string? customer) =>
        new(Id("N", _interactions.Count + 1), channel, ContactDirection.Inbound, start)
        {
            CustomerId = customer,
            InitiatedBy = ContactInitiator.Customer,
            TouchpointId = TouchpointPlan.All.FirstOrDefault(plan => plan.Touchpoint.IsService && plan.Touchpoint.Channel == channel)?.Touchpoint.Id,
        };

    private DateTimeOffset SomewhatLater(DateTimeOffset start) =>
        new DateTimeOffset(start.Year, start.Month, start.Day, 8, 0, 0, TimeSpan.Zero).AddDays(1 + _random.Next(6)).AddMinutes(_random.Next(12 * 60));

    private static decimal Cents(int cents) => new(cents, 0, 0, isNegative: false, scale: 2);

    private static string Id(string prefix, int number) => prefix + number.ToString("00000", CultureInfo.InvariantCulture);
}
