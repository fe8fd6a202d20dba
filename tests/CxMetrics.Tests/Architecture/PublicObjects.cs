using System.Collections;
using System.Reflection;
using CxMetrics.LifetimeValue;
using CxMetrics.Serialization;
using CxMetrics.Statistics;
using CxMetrics.Survival;
using CxMetrics.Tests.Records;

namespace CxMetrics.Tests.Architecture;

/// <summary>An object of every public type that holds values: some are made here, the others are members of these, or presets.</summary>
internal static partial class PublicObjects
{
    // One of several may lack a member that another has.
    private const int MostVisits = 20;

    private static readonly DateTimeOffset Monday = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Objects of the library, in the order in which they are come across: the same each time that they are made.</summary>
    public static IReadOnlyList<object> All { get; } = Make();

    private static readonly Dictionary<Type, object> Found = All.GroupBy(item => item.GetType()).ToDictionary(items => items.Key, items => items.First());

    /// <summary>The public classes and structs that hold values, generic ones as their definitions.</summary>
    public static IEnumerable<Type> Holders =>
        typeof(InvalidFacts).Assembly.GetExportedTypes()
            .Where(type => type is { IsEnum: false, IsAbstract: false, IsByRefLike: false } && !typeof(Delegate).IsAssignableFrom(type));

    /// <summary>The public records and structs, generic ones as their definitions.</summary>
    public static IEnumerable<Type> Types => Holders.Where(type => type.IsValueType || type.GetMethod("<Clone>$") is not null);

    /// <summary>An object of a type; null where none was found.</summary>
    public static object? Of(Type type) =>
        Found.FirstOrDefault(found => found.Key == type || (found.Key.IsGenericType && found.Key.GetGenericTypeDefinition() == type)).Value;

    /// <summary>Makes all objects again.</summary>
    public static IReadOnlyList<object> Make()
    {
        List<object> found = [];
        Dictionary<Type, int> visits = [];
        Stack<object> next = new(Roots());
        foreach (Type type in Types.Where(type => !type.ContainsGenericParameters))
        {
            foreach (PropertyInfo preset in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy))
            {
                next.Push(preset.GetValue(null)!);
            }
        }

        while (next.TryPop(out object? item))
        {
            Type type = item.GetType();
            bool isOurs = type is { IsVisible: true, IsArray: false } && type.Assembly == typeof(InvalidFacts).Assembly;
            int before = visits.GetValueOrDefault(type);
            if (!isOurs || before < MostVisits)
            {
                if (isOurs)
                {
                    found.Add(item);
                }

                visits[type] = before + 1;
                Members(item, isOurs).ToList().ForEach(next.Push);
            }
        }

        return found;
    }

    private static IEnumerable<object> Members(object item, bool isOurs)
    {
        IEnumerable<object?> members = isOurs
            ? item.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(member => member.GetIndexParameters().Length == 0 && !member.PropertyType.IsByRefLike)
                .Select(member => member.GetValue(item))
            : [];
        IEnumerable<object?> items = item is IEnumerable list and not string ? list.Cast<object?>() : [];
        return members.Concat(items).OfType<object>();
    }

    private static IEnumerable<object> Roots()
    {
        WeightedScoreTally weighted = WeightedScoreTally.FromScores([9, 3, 8], [1.0, 2.0, 0.5], SurveyScale.ZeroToTen);
        ScoreTally scores = ScoreTally.FromScores([9, 10, 8, 1, 0, 10], SurveyScale.ZeroToTen);
        Breakdown<string, ScoreTally> teams = Breakdown.From([KeyValuePair.Create("north", scores), KeyValuePair.Create("south", scores)]);
        PeriodChanges<NpsResult> changes = Nps.Changes(Breakdown.From([KeyValuePair.Create(Period.Month(2026, 1), scores), KeyValuePair.Create(Period.Month(2026, 2), scores)]));
        SurveyResponse[] answers = [new("r", SurveyKind.Nps, SurveyScale.ZeroToTen, 9) { AccountId = "A", CustomerId = "c", AnsweredAt = Monday }];
        Interaction[] contacts =
        [
            Contact("i1", 0) with { Topic = "billing", Sentiment = 0.25, Cost = 1.25m },
            Contact("i2", 26) with { HandledBy = ContactHandler.SelfService },
        ];
        TicketReport tickets = Tickets.Measure(
            [new Ticket("k1", Monday), new Ticket("k2", Monday)],
            [
                new TicketEvent("k1", Monday, TicketEventKind.SlaTarget, TicketActor.System) { SlaMetric = TicketDurationKind.ReplyWait, Target = TimeSpan.FromHours(1) },
                new TicketEvent("k1", Monday.AddHours(2), TicketEventKind.PublicReply, TicketActor.Agent) { ActorId = "a1" },
                new TicketEvent("k1", Monday.AddHours(2), TicketEventKind.Status, TicketActor.Agent) { Status = TicketStatus.Solved },
            ],
            Monday.AddDays(2));

        return
        [
            .. RecordSamples.Full,
            Nps.Compare(Nps.Calculate(scores), Nps.Calculate(scores)),
            Nps.CompareWithBenchmark(Nps.Calculate(scores), 40),
            Nps.Compare(Nps.Calculate(weighted), Nps.Calculate(weighted)),
            Nps.Calculate(scores), Nps.Calculate(weighted), Nps.CompareSegments(teams), changes, changes.Changes[0],
            Csat.Calculate([5, 4, 1]), Csat.Compare(Csat.Calculate([5, 4, 1]), Csat.Calculate([5])),
            Csat.Calculate(WeightedScoreTally.FromScores([5, 1], [1.0, 2.0], SurveyScale.OneToFive)),
            Ces.Calculate([7, 6]), Ces.Compare(Ces.Calculate([7, 6]), Ces.Calculate([5])),
            Ces.Calculate(WeightedScoreTally.FromScores([7, 1], [1.0, 2.0], SurveyScale.OneToSeven)),
            Moment.FromDateTimeOffset(DateTimeOffset.UnixEpoch), Rating.Calculate(scores), teams, weighted, scores, MomentTally.FromValues([1.5, -2]),
            new Proportion(28, 40), new Trinomial(50, 30, 20), new SampleMoments(3.5, 2.25, 1000),
            new DirichletPosterior(new Trinomial(5, 3, 2), DirichletPrior.Uniform),
            Proportions.NMinusOne(new Proportion(28, 40), new Proportion(20, 40)), Trinomials.ChiSquare(new Trinomial(50, 30, 20), new Trinomial(40, 30, 30)),
            Means.WelchTest(new SampleMoments(3.5, 2.25, 1000), new SampleMoments(3, 2, 900)),
            Percentile.Of([1.5, 2.5], 0.9), DesignSample.Create([1, 2, 3]).Mean([1, 2, 4]),
            answers.WeighByAccount(SurveyKind.Nps, AccountWeighting.Accounts), answers.Rake(SurveyKind.Nps, SurveyDesign.WeightsOnly),
            new SpecialDay(new DateOnly(2026, 12, 24), DayHours.Closed), new HoursChange(new DateOnly(2026, 7, 1), WeeklyHours.MondayToFriday(DayHours.Closed)),
            new BusinessCalendar("office", TimeZoneInfo.Utc, WeeklyHours.MondayToFriday(DayHours.Closed)),
            new SlaPolicy("p", [new SlaTarget(TicketDurationKind.ReplyWait, TimeSpan.FromHours(1), TicketClock.Business, "high")]),
            new SlaPolicy("p", [new SlaTarget(TicketDurationKind.ReplyWait, TimeSpan.FromHours(1), TicketClock.Business, "high")]).For(TicketDurationKind.ReplyWait),
            new Opening(Monday, Monday.AddHours(8)), Period.Month(2026, 11),
            tickets, Tickets.Calculate(tickets.ToTally()), tickets.Durations(TicketDurationKind.FullResolution),
            Tickets.BacklogOverTime(tickets.Tickets, Periods.Days(TimeZoneInfo.Utc)), new TicketThroughputTally { Created = 3, Solved = 4 },
            Fcr.Calculate(contacts, Monday.AddDays(60)), Fcr.Sensitivity(contacts, Monday.AddDays(60)),
            Fcr.Calculate(contacts, Monday.AddDays(60), FcrDefinition.MatureOrNot),
            Queues.Calculate(contacts), Handling.Calculate(contacts), Sentiment.Calculate(contacts),
            Occupancy.Calculate(contacts, [new AgentStaffing("ann", TimeSpan.FromHours(8))]),
            ContactCost.Calculate(contacts), ContactCost.PerResolvedIssue(contacts), ContactDrivers.Rank(contacts),
            contacts.Tally(ContactRateDefinition.Flagged), CallbackDefinition.Standard.Calculate([RecordSamples.Callback]),
            ResponseRate.FromCounts(100, 90, 28), SurveyFunnel.FromCounts(100, 90, 80, 40, 28), Nps.NonresponseBounds(Nps.Calculate(scores), 100),
            SurveyPlanning.SampleForNps(5), answers.TakeLatestPerCustomer(SurveyKind.Nps), new RakingMargin("plan", new Dictionary<string, double>(StringComparer.Ordinal) { ["free"] = 1 }),
            DurationSummary.Of([TimeSpan.FromMinutes(5)]), Weekday.Of(Monday, TimeZoneInfo.Utc), ClockIntervals.Hours(TimeZoneInfo.Utc),
            new ClockInterval(new TimeOnly(9, 30), 30), new NdjsonError(1234, "not an object"), Periods.Months(TimeZoneInfo.Utc),
            Breakdown.From([KeyValuePair.Create(Period.Month(2026, 11), scores)]).Rolling(1), new RateTally(1, 2),
            Churn.FromCounts(10, 1), Churn.FromCounts(10, 1).Convert(1), Retention.FromCounts(10, 1, 9),
            Churn.Compare(Churn.FromCounts(10, 1), Churn.FromCounts(12, 3)),
            Churn.Sensitivity(SubscriptionHistory.Link([RecordSamples.SubscriptionChange], new DateOnly(2026, 12, 31)), Period.Month(2026, 12)),
            .. Revenue(), .. Tenures(), .. CustomerValues(), .. DiscreteModels(), .. Holdouts(),
            SelfService.Link(contacts, Monday.AddDays(60)).Sessions, SelfService.Calculate(contacts, Monday.AddDays(60)),
            Retention.Cohorts([new CustomerActivity("c", Monday)], CohortDefinition.Standard, Monday.AddDays(60)),
            Retention.Lifecycle([new CustomerActivity("c", Monday)], Periods.Months(TimeZoneInfo.Utc), Monday.AddDays(60)),
            RepeatPurchaseDefinition.Standard.Calculate(Retention.Link([new Purchase("c", Monday, 10)], Monday.AddDays(60))),
            new ActivityDefinition(30, TimeZoneInfo.Utc),
            .. LifetimeValues(), .. Collections(), .. Experience(),
        ];
    }

    /// <summary>What holds facts or rows.</summary>
    private static IEnumerable<object> Collections()
    {
        PurchaseSummaries customers = PurchaseSummaries.FromColumns([2, 0, 1], [8, 0, 3], [20, 20, 15], TimeUnit.Week);
        SurvivalTally renewals = SurvivalTally.FromColumns([1, 2, 3, 4, 4], [1, 1, 1, 1, 0], [], [131, 126, 90, 60, 593]);
        ModelFit<ShiftedBetaGeometricModel> fit = ShiftedBetaGeometric.Fit(renewals, TimeUnit.Year);
        IReadOnlyList<CustomerHistory<CustomerActivity>> active = Retention.Link([new CustomerActivity("c", Monday)], Monday.AddDays(60));
        return
        [
            customers, CalibrationSplit.FromColumns(customers, [1, 0, 2], Horizon.Weeks(9)), fit, fit.Bootstrap(2, 1),
            .. new ActivityDefinition(30, TimeZoneInfo.Utc).Units(active, Period.Month(2026, 3)),
            ContactLog.Read([Contact("i1", 0)]), .. Retention.Link([new Purchase("c", Monday, 10)], Monday.AddDays(60)),
            .. active,
            SubscriptionHistory.Link([RecordSamples.SubscriptionChange], new DateOnly(2026, 12, 31)),
            SelfService.Link([Contact("i1", 0)], Monday.AddDays(60)), DesignSample.Create([1, 2, 3]),
        ];
    }

    private static IEnumerable<object> LifetimeValues()
    {
        PurchaseSummary customer = new(2, 30.43, 38.86, TimeUnit.Week, 12.5);
        BgNbdModel model = new(0.243, 4.414, 0.793, 2.426, TimeUnit.Week);
        return
        [
            customer, model, new MbgNbdModel(0.525, 6.183, 0.891, 1.614, TimeUnit.Week),
            new ParetoNbdModel(0.553, 10.578, 0.606, 11.669, TimeUnit.Week), model.Predict(customer, Horizon.Weeks(39)),
            new FitProgress(40, -9582.43), new ParameterEstimate("r", 0.243, 0.0126),
            new GammaGammaModel(6.25, 3.74, 15.44),
        ];
    }

    private static IEnumerable<object> Holdouts()
    {
        BgNbdModel model = new(0.243, 4.414, 0.793, 2.426, TimeUnit.Week);
        CalibrationSplit split = CalibrationSplit.FromColumns(PurchaseSummaries.FromColumns([2, 0], [8, 0], [20, 20], TimeUnit.Week), [1, 0], Horizon.Weeks(9));
        return [split.Validate(model), split.Track(model, Horizon.Weeks(4))];
    }

    private static IEnumerable<object> Revenue()
    {
        SubscriptionHistory history = SubscriptionHistory.Link([new SubscriptionChange(new DateOnly(2026, 1, 5), "c", "s", 10)], new DateOnly(2026, 3, 31));
        Period february = Period.Month(2026, 2);
        return
        [
            RecurringRevenue.Movements(history, february), RecurringRevenue.Retention(history, february),
            RecurringRevenue.TrailingYear(history, february, PeriodUnit.Quarter), .. RecurringRevenue.Cohorts(history, Periods.Months(TimeZoneInfo.Utc)),
        ];
    }

    private static IEnumerable<object> Tenures()
    {
        Breakdown<string, SurvivalTally> tenures = Breakdown.From(
            [
                KeyValuePair.Create("paid", SurvivalTally.FromColumns([2, 5, 9, 9], [1, 2, 0, 1], [0, 1, 0, 0])),
                KeyValuePair.Create("free", SurvivalTally.FromColumns([1, 2, 6], [true, true, false])),
            ]);
        return
        [
            KaplanMeier.Estimate(tenures["paid"]), KaplanMeier.Estimate(tenures["paid"]).Hazards(0, 3, 9), CumulativeIncidence.Estimate(tenures.Total), LogRank.Test(tenures),
        ];
    }

    private static IEnumerable<object> DiscreteModels() =>
    [
        new BgBbModel(1.204, 0.750, 0.657, 2.783, TimeUnit.Year), new ShiftedBetaGeometricModel(0.704, 1.182, TimeUnit.Year),
        new BetaDiscreteWeibullModel(0.456, 0.779, 1.283, TimeUnit.Year),
    ];

    private static IEnumerable<object> CustomerValues()
    {
        PurchaseSummaries customers = PurchaseSummaries.FromColumns([2], [30.43], [38.86], TimeUnit.Week, [22.35], default, ["c"]);
        CustomerValues values = Clv.Predict(new BgNbdModel(0.243, 4.414, 0.793, 2.426, TimeUnit.Week), new GammaGammaModel(6.25, 3.74, 15.44), customers);
        return
        [
            Clv.Historic([new Purchase("c", Monday, 10) { Margin = 2 }], Monday.AddDays(60)), Clv.Simple(24, 0.04m) with { AcquisitionCost = 35 }, values, values[0],
        ];
    }

    private static Interaction Contact(string id, int hours) =>
        new(id, ContactChannel.Phone, ContactDirection.Inbound, Monday.AddHours(hours))
        {
            CustomerId = "c",
            End = Monday.AddHours(hours).AddMinutes(5),
            AgentId = "ann",
            IssueId = "issue",
            Currency = "EUR",
            HandledBy = ContactHandler.Human,
        };
}
