using CxMetrics.Survival;

namespace CxMetrics.Tool;

/// <summary>Who joined the generated company, who stayed and what they paid.</summary>
internal sealed class LoyaltyReport
{
    private const double DaysOfAMonth = 365.25 / 12;

    private readonly SurvivalDefinition _definition;

    public LoyaltyReport(GeneratedCompany company, ToolOptions options)
    {
        DateOnly last = LogPeriods.DayOf(ServiceGenerator.AsOf, TimeZoneInfo.Utc).AddDays(-1);
        Log = new SubscriptionFacts(SubscriptionHistory.Link(company.Subscriptions, last), options.Periods!, options.Metric.Confidence, LoyaltyGenerator.From);
        Customer[] joiners = [.. company.Customers.Where(customer => !IsOlderThanTheLog(customer))];
        HashSet<string> ids = [.. joiners.Select(customer => customer.Id)];
        Joiners = new ActivityFacts([.. company.Invoices.Where(invoice => ids.Contains(invoice.CustomerId))], ServiceGenerator.AsOf, options, joiners);
        _definition = SurvivalDefinition.Standard with { Confidence = options.Metric.Confidence };
        Tenure = Tenures(company, last);
        Revenue = company.Customers.GroupBy(customer => customer.Segment!, StringComparer.Ordinal)
            .ToDictionary(segment => segment.Key, segment => segment.Average(customer => customer.MonthlyRevenue!.Value), StringComparer.Ordinal);
    }

    public SubscriptionFacts Log { get; }

    /// <summary>The customers who joined in the year, with their invoices.</summary>
    public ActivityFacts Joiners { get; }

    /// <summary>Months until somebody left for the first time, by segment.</summary>
    public Breakdown<string, SurvivalTally> Tenure { get; }

    /// <summary>What a customer of a segment paid a month on joining, on average.</summary>
    public IReadOnlyDictionary<string, decimal> Revenue { get; }

    public static bool IsOlderThanTheLog(Customer customer) => JoinedOf(customer) < LoyaltyGenerator.From;

    public IReadOnlyList<ReportSection> Sections()
    {
        ReportSection cohorts = CohortSection.Of(Joiners);
        ReportSection survival = SurvivalSection.Of("survival", "How long customers stay, in months", Tenure, _definition, []);
        return
        [
            ChurnSection.Of(Log),
            RevenueSection.Of(Log),
            cohorts with { Heading = "Cohorts of those who joined in the year, by their invoices" },
            survival with
            {
                Sentences =
                [
                    .. survival.Sentences,
                    $"{Words.Count(Tenure.Total.Entered)} customers are older than the log. They count from the tenure that they had when it starts: whoever had left before is not in it.",
                ],
            },
            FormulaSection.Of(Tenure, Revenue),
        ];
    }

    /// <summary>Older customers are observed from the tenure on that they had when the log starts.</summary>
    private static Breakdown<string, SurvivalTally> Tenures(GeneratedCompany company, DateOnly last)
    {
        Dictionary<string, DateOnly> left = company.Subscriptions.Where(change => change.Mrr == 0)
            .GroupBy(change => change.CustomerId, StringComparer.Ordinal)
            .ToDictionary(changes => changes.Key, changes => changes.Min(change => change.On), StringComparer.Ordinal);
        ITallyDefinition<Customer, SurvivalTally> facts = SurvivalTally.Reading(
            (Customer customer) => Months(JoinedOf(customer), left.TryGetValue(customer.Id, out DateOnly day) ? day : last.AddDays(1)),
            customer => left.ContainsKey(customer.Id),
            customer => Months(JoinedOf(customer), LoyaltyGenerator.From));
        return company.Customers.TallyBy(facts, customer => customer.Segment);
    }

    private static DateOnly JoinedOf(Customer customer) => LogPeriods.DayOf(customer.Since!.Value, TimeZoneInfo.Utc);

    private static double Months(DateOnly from, DateOnly to) => (to.DayNumber - from.DayNumber) / DaysOfAMonth;
}
