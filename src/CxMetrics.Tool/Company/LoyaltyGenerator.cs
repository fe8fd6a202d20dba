using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Makes up who joins the generated company in its year, who leaves it, and what they pay.</summary>
/// <remarks>It draws from a generator of its own, so that surveys and contacts stay the same whatever is added here.</remarks>
internal sealed class LoyaltyGenerator
{
    private const ulong Seed = 20251;
    private const int Year = 2025;

    // The same month in every zone.
    private const int Noon = 12;

    // As long as somebody tries out whether it works at all.
    private const int TrialMonths = 3;

    // Who was let down so often within so many days is about to leave.
    private const int LetDowns = 2;
    private const int LetDownDays = 90;

    private readonly SplitMix64 _random = new(Seed);
    private readonly List<Customer> _customers = [];
    private readonly List<SubscriptionChange> _changes = [];
    private readonly List<CustomerActivity> _invoices = [];
    private readonly ILookup<string, DateOnly> _letDowns;

    private LoyaltyGenerator(GeneratedCompany company) =>
        _letDowns = company.Interactions.Where(contact => contact.Sentiment < -0.25).Select(contact => KeyValuePair.Create(contact.CustomerId!, contact.Start))
            .Concat(company.Surveys.Where(survey => survey.InteractionId is not null && IsBad(survey)).Select(survey => KeyValuePair.Create(survey.CustomerId!, survey.AnsweredAt!.Value)))
            .ToLookup(letDown => letDown.Key, letDown => DateOnly.FromDateTime(letDown.Value.UtcDateTime), StringComparer.Ordinal);

    /// <summary>The first day of the year: who was a customer before is known from then on, and those who had left before are not.</summary>
    public static DateOnly From { get; } = new(Year, 1, 1);

    /// <summary>Adds the customers of the year, and the subscriptions and invoices of all.</summary>
    public static GeneratedCompany Fill(GeneratedCompany company)
    {
        LoyaltyGenerator generator = new(company);
        generator._customers.AddRange(company.Customers);
        for (int month = 1; month <= 12; month++)
        {
            generator.AddJoiners(month);
        }

        Customer[] followed = [.. generator._customers.Select(generator.Follow)];
        return company with { Customers = followed, Subscriptions = generator._changes, Invoices = generator._invoices };
    }

    private void AddJoiners(int month)
    {
        int joiners = 32 + _random.Next(14);
        for (int i = 0; i < joiners; i++)
        {
            bool business = _random.Happens(150);
            _customers.Add(new Customer("C" + (_customers.Count + 1).ToString("00000", CultureInfo.InvariantCulture))
            {
                Since = new DateTimeOffset(Year, month, 1 + _random.Next(28), Noon, 0, 0, TimeSpan.Zero),
                Segment = business ? "business" : "consumer",
                MonthlyRevenue = business ? 60 + _random.Next(90) : 25 + _random.Next(30),
            });
        }
    }

    /// <summary>What becomes of a customer's subscription, month by month, and the invoices of the days on which there is one.</summary>
    /// <returns>The customer, with the day of leaving of whoever is gone at the end of the year.</returns>
    private Customer Follow(Customer customer)
    {
        DateOnly joined = DateOnly.FromDateTime(customer.Since!.Value.UtcDateTime);
        int start = _changes.Count;
        decimal price = customer.MonthlyRevenue!.Value;
        Change(customer, joined, price);
        for (DateOnly next = joined > From ? joined : From; next.Year == Year; next = new DateOnly(next.Year, next.Month, 1).AddMonths(1))
        {
            // After the first, so that whoever was there on New Year's Day is known to have been.
            DateOnly day = new(Year, next.Month, 2 + _random.Next(27));
            if (day <= next)
            {
                continue;
            }

            if (_random.Happens(LeaversOfThousand(customer, joined, day)))
            {
                // A card that failed is often mended; who cancels seldom comes back.
                bool failed = _random.Happens(250);
                Change(customer, day, 0, failed ? ChurnReason.Involuntary : ChurnReason.Voluntary);
                next = _random.Happens(failed ? 500 : 60) ? day.AddDays(1 + _random.Next(failed ? 20 : 90)) : DateOnly.MaxValue;
                if (next.Year != Year)
                {
                    break;
                }

                Change(customer, next, price);
            }
            else if (_random.Happens(18))
            {
                price += _random.Happens(650) ? 10 : -5;
                Change(customer, day, price);
            }
        }

        Invoice(customer, joined, _changes[start..]);
        return _changes[^1].Mrr > 0 ? customer : customer with { Until = new DateTimeOffset(_changes[^1].On, TimeOnly.MinValue, TimeSpan.Zero) };
    }

    /// <summary>
    /// New customers try it out; the bad release drives customers away in the two months after it, consumers more than businesses; and who was let
    /// down twice within three months goes more often than others.
    /// </summary>
    private int LeaversOfThousand(Customer customer, DateOnly joined, DateOnly day)
    {
        int usual = customer.Segment is "business" ? 8 : 15;
        int release = (day.Month - CompanyGenerator.BadRelease) switch
        {
            1 => 3,
            2 => 2,
            _ => 1,
        };
        bool atRisk = _letDowns[customer.Id].Count(letDown => letDown < day && letDown.AddDays(LetDownDays) >= day) >= LetDowns;
        return (usual * release) + (joined.AddMonths(TrialMonths) > day ? 40 : 0) + (atRisk ? 70 : 0);
    }

    private static bool IsBad(SurveyResponse survey) => survey.Kind switch
    {
        SurveyKind.Nps => survey.Score <= 6,
        SurveyKind.Csat => survey.Score <= 2,
        _ => survey.Score <= 3,
    };

    private void Change(Customer customer, DateOnly day, decimal price, ChurnReason? reason = null) =>
        _changes.Add(new SubscriptionChange(day, customer.Id, customer.Id, price, _changes.Count) { Currency = "EUR", Reason = reason });

    private void Invoice(Customer customer, DateOnly joined, List<SubscriptionChange> changes)
    {
        for (int month = joined.Year == Year ? joined.Month : 1; month <= 12; month++)
        {
            DateOnly day = new(Year, month, joined.Day);
            if (changes.Last(change => change.On <= day).Mrr > 0)
            {
                _invoices.Add(new CustomerActivity(customer.Id, new DateTimeOffset(day, new TimeOnly(Noon, 0), TimeSpan.Zero)) { Kind = "invoice" });
            }
        }
    }
}
