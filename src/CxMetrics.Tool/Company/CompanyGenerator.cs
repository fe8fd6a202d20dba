using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Makes up the year 2025 of a broadband company, the same from the same seed everywhere.</summary>
internal sealed class CompanyGenerator
{
    /// <summary>The month of 2025 in which a bad release of the mobile app goes out.</summary>
    public const int BadRelease = 6;

    /// <summary>The month of 2025 in which the bills have a mistake in them.</summary>
    public const int WrongBills = 12;

    /// <summary>The last day of the year on which customers come with something new.</summary>
    public static readonly DateOnly LastDay = new(Year, 12, LastDayOfMonth);

    private const int Year = 2025;

    // So that every answer falls in the month of its question.
    private const int LastDayOfMonth = 24;

    private const int CustomerCount = 2400;
    private const int RelationshipSurveysPerMonth = 450;

    private readonly SplitMix64 _random;
    private readonly List<Customer> _customers = [];
    private readonly List<Interaction> _interactions = [];
    private readonly List<SurveyResponse> _surveys = [];

    private CompanyGenerator(ulong seed) => _random = new SplitMix64(seed);

    public static GeneratedCompany Generate(ulong seed = Year)
    {
        CompanyGenerator generator = new(seed);
        generator.AddCustomers();
        for (int month = 1; month <= 12; month++)
        {
            generator.AddContacts(month);
            generator.AskAboutRelationship(month);
        }

        return RatingGenerator.Fill(LoyaltyGenerator.Fill(ServiceGenerator.Fill(new GeneratedCompany(
            "Meridian Broadband (generated)",
            [.. TouchpointPlan.All.Select(plan => plan.Touchpoint), TouchpointPlan.SelfHelp],
            generator._customers,
            generator._interactions,
            generator._surveys))));
    }

    /// <summary>How many of the customers ever need help, the first ones: a third never does.</summary>
    public static int WhoNeedHelp(int customers) => customers * 2 / 3;

    private void AddCustomers()
    {
        for (int i = 1; i <= CustomerCount; i++)
        {
            bool business = _random.Happens(150);
            _customers.Add(new Customer(Id("C", i))
            {
                Since = new DateTimeOffset(Year - 1 - _random.Next(8), 1 + _random.Next(12), 1 + _random.Next(28), 0, 0, 0, TimeSpan.Zero),
                Segment = business ? "business" : "consumer",
                MonthlyRevenue = business ? 60 + _random.Next(90) : 25 + _random.Next(30),
            });
        }
    }

    private void AddContacts(int month)
    {
        foreach (TouchpointPlan plan in TouchpointPlan.All)
        {
            for (int i = 0; i < plan.ContactsIn(month); i++)
            {
                DateTimeOffset start = SomeTime(month);
                Interaction contact = new(
                    Id("I", _interactions.Count + 1),
                    plan.Touchpoint.Channel ?? ContactChannel.Web,
                    plan.Touchpoint.Id is TouchpointPlan.Bill ? ContactDirection.Outbound : ContactDirection.Inbound,
                    start)
                {
                    End = start.AddMinutes(2 + _random.Next(30)),
                    CustomerId = SomeCustomer(plan.Touchpoint.IsService).Id,
                    TouchpointId = plan.Touchpoint.Id,
                    InitiatedBy = plan.Touchpoint.Id is TouchpointPlan.Bill ? ContactInitiator.Company : ContactInitiator.Customer,
                };
                _interactions.Add(contact);
                if (_random.Happens(700))
                {
                    AskAbout(contact, plan, plan.MoodIn(month));
                }
            }
        }
    }

    /// <summary>Asks one question about a contact; how easy it was is a question about service.</summary>
    private void AskAbout(Interaction contact, TouchpointPlan plan, Mood mood)
    {
        int question = _random.Next(plan.Touchpoint.IsService ? 3 : 2);
        bool answered = _random.Happens(420);
        (SurveyKind kind, SurveyScale scale, int score) = question switch
        {
            0 => (SurveyKind.Nps, SurveyScale.ZeroToTen, mood.Recommends(_random)),
            1 => (SurveyKind.Csat, SurveyScale.OneToFive, mood.Satisfied(_random)),
            _ => (SurveyKind.Ces, SurveyScale.OneToSeven, mood.FoundItEasy(_random)),
        };
        DateTimeOffset sent = contact.Start.AddHours(1);
        _surveys.Add(new SurveyResponse(Id("S", _surveys.Count + 1), kind, scale, answered ? score : null)
        {
            CustomerId = contact.CustomerId,
            InteractionId = contact.Id,
            TouchpointId = contact.TouchpointId,
            SentAt = sent,
            AnsweredAt = answered ? SomewhatAfter(sent) : null,
        });
    }

    private void AskAboutRelationship(int month)
    {
        Mood mood = month switch
        {
            BadRelease => new Mood(340, 330),
            BadRelease + 1 => new Mood(390, 290),
            _ => new Mood(450, 220),
        };
        for (int i = 0; i < RelationshipSurveysPerMonth; i++)
        {
            bool answered = _random.Happens(450);
            int score = mood.Recommends(_random);
            DateTimeOffset sent = SomeTime(month);
            _surveys.Add(new SurveyResponse(Id("S", _surveys.Count + 1), SurveyKind.Nps, SurveyScale.ZeroToTen, answered ? score : null)
            {
                CustomerId = SomeCustomer(needsHelp: false).Id,
                SentAt = sent,
                AnsweredAt = answered ? SomewhatAfter(sent) : null,
            });
        }
    }

    private Customer SomeCustomer(bool needsHelp) => _customers[_random.Next(needsHelp ? WhoNeedHelp(_customers.Count) : _customers.Count)];

    private DateTimeOffset SomeTime(int month) =>
        new DateTimeOffset(Year, month, 1 + _random.Next(LastDayOfMonth), 8, 0, 0, TimeSpan.Zero).AddMinutes(_random.Next(12 * 60));

    private DateTimeOffset SomewhatAfter(DateTimeOffset sent) => sent.AddMinutes(5 + _random.Next(2 * 24 * 60));

    private static string Id(string prefix, int number) => prefix + number.ToString("00000", CultureInfo.InvariantCulture);
}
