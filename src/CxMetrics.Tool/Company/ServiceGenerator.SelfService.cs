namespace CxMetrics.Tool;

/// <content>Customers who help themselves.</content>
internal sealed partial class ServiceGenerator
{
    private const int SessionsPerMonth = 420;

    private static readonly ContactChannel[] Machines = [ContactChannel.HelpCenter, ContactChannel.HelpCenter, ContactChannel.Ivr, ContactChannel.Bot];

    private void AddSelfService(IReadOnlyList<Customer> customers)
    {
        for (int month = 1; month <= 12; month++)
        {
            for (int i = 0; i < SessionsPerMonth; i++)
            {
                ContactChannel channel = Machines[_random.Next(Machines.Length)];
                DateTimeOffset start = new DateTimeOffset(2025, month, 1 + _random.Next(28), 7, 0, 0, TimeSpan.Zero).AddMinutes(_random.Next(14 * 60));
                AddSession(NewContact(channel, start, customers[_random.Next(CompanyGenerator.WhoNeedHelp(customers.Count))].Id), ServiceTopic.Draw(_random, start));
            }
        }
    }

    /// <summary>Who is not helped calls soon, and so do some who believed that they were.</summary>
    private void AddSession(Interaction session, ServiceTopic topic)
    {
        bool completed = _random.Happens(560);
        DateTimeOffset end = session.Start.AddSeconds(40 + _random.Next(400));
        _interactions.Add(session with
        {
            Topic = topic.Path,
            TouchpointId = TouchpointPlan.SelfHelp.Id,
            End = end,
            HandledBy = session.Channel == ContactChannel.Bot ? ContactHandler.AiAgent : ContactHandler.SelfService,
            Transfers = 0,
            Resolution = completed ? ContactResolution.Resolved : ContactResolution.Unresolved,
            Cost = Cents(session.Channel == ContactChannel.Bot ? 35 : 12),
            Currency = "EUR",
        });
        DateTimeOffset call = end.AddMinutes(3 + _random.Next(20 * 60));
        if (_random.Happens(completed ? 110 : 520) && call < AsOf)
        {
            Handle(NewContact(ContactChannel.Phone, call, session.CustomerId), topic, returnsLeft: 1);
        }
    }
}
