namespace CxMetrics.Tool;

/// <summary>The customer service of the generated company on a page.</summary>
internal sealed class ServiceReport
{
    // One or two definitions of every family, the default first.
    private static readonly FcrDefinition[] Definitions =
    [
        FcrDefinition.Standard, FcrDefinition.NoRepeat, FcrDefinition.SingleContactIssuesOverContacts, FcrDefinition.AnyTopic,
        FcrDefinition.SameChannel, FcrDefinition.ThirtyDays, FcrDefinition.NoTransfer, FcrDefinition.AgentFlag, FcrDefinition.Survey,
    ];

    private readonly GeneratedCompany _company;
    private readonly IReadOnlyList<Interaction> _service;

    public ServiceReport(GeneratedCompany company, Periods periods, double confidence)
    {
        _company = company;
        _service = [.. company.Interactions.Where(contact => contact.HandledBy is not null || contact.QueueOutcome is not null)];
        Log = new ContactFacts(_service, ServiceGenerator.AsOf, periods, confidence);
        Sensitivity = Fcr.Sensitivity(Log.Links, Definitions);
        SideBySide = new SideBySideSection(Log);
        BusinessCalendar calendar = new(
            "mon-fri 08:00-18:00", periods.Zone, WeeklyHours.MondayToFriday(DayHours.Parse("08:00-18:00")));
        Tickets = new TicketFacts(company.Tickets, company.TicketEvents, ServiceGenerator.AsOf, calendar);
    }

    public ContactFacts Log { get; }

    public FcrSensitivity Sensitivity { get; }

    public TicketFacts Tickets { get; }

    private SideBySideSection SideBySide { get; }

    public IReadOnlyList<ReportSection> Sections() =>
    [
        new ReportSection("service", "Customer service: what happened in the contacts")
        {
            Sentences = [.. Headlines()],
            Tables =
            [
                SideBySide.ByChannel().ToTable(),
                SideBySide.ByTeam("(no agent)").ToTable(),
                SideBySide.ByPeriod("").ToTable(),
            ],
        },
        new ReportSection("fcr", "First contact resolution, by definition")
        {
            Sentences = [FcrSection.Spread(Sensitivity)],
            Tables = [FcrSection.Variants(Sensitivity)],
            Results = new() { ["sensitivity"] = ResultJson.Of(Sensitivity) },
        },
        DriverSection.Of(Log, new LeftOut(), _company.Customers.Count(LoyaltyReport.IsOlderThanTheLog))!,
        TicketTimeSection.Of(Tickets, new LeftOut(), TicketDurationKind.Response, TicketDurationKind.FullResolution)!,
    ];

    /// <summary>The first sentences of what the sections of a file would say.</summary>
    private IEnumerable<string> Headlines() =>
        new[] { FcrSection.Of, QueueSection.Of, HandlingSection.Of, SelfServiceSection.Of, CostSection.Of, (Func<ContactFacts, LeftOut, ReportSection?>)SentimentSection.Of }
        .Select(section => section(Log, new LeftOut()))
        .OfType<ReportSection>()
        .SelectMany(section => section.Sentences.Take(section.Key is "selfService" ? 3 : 2))
        .Append($"{Words.Count(Tickets.Tickets.Count)} emails became tickets. {Words.Of(CxMetrics.Tickets.Calculate(Tickets.Measurements.ToTally()).ResolutionRate, Log.Confidence)}");
}
