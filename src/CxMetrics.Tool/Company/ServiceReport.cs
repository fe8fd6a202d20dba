using CxMetrics.Tool.Metrics;
using CxMetrics.Tool.Reporting;
using CxMetrics.Tool.ServiceMetrics;

namespace CxMetrics.Tool.Company;

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
        Log = new ContactLog(_service, ServiceGenerator.AsOf, periods, confidence);
        Sensitivity = Fcr.Sensitivity(Log.Links, Definitions);
        SideBySide = new SideBySideSection(Log);
        BusinessCalendar calendar = new(
            "mon-fri 08:00-18:00", periods.Zone, WeeklyHours.MondayToFriday(DayHours.Parse("08:00-18:00")));
        Tickets = new TicketLog(company.Tickets, company.TicketEvents, ServiceGenerator.AsOf, calendar);
    }

    public ContactLog Log { get; }

    public FcrSensitivity Sensitivity { get; }

    public TicketLog Tickets { get; }

    private SideBySideSection SideBySide { get; }

    public IReadOnlyList<ReportSection> Sections() =>
    [
        new ReportSection("service", "Customer service: what happened in the contacts")
        {
            Sentences = [.. Headlines()],
            Tables =
            [
                SideBySide.By("channel", "By channel", contact => contact.Channel.Name).ToTable(),
                SideBySide.By("team", "By team", contact => contact.TeamId, QueueColumns.LeftOut, "(no agent)").ToTable(),
                SideBySide.By(PeriodLabel.Unit(Log.Periods), $"By {PeriodLabel.Unit(Log.Periods)} ({Log.Periods})", Log.PeriodOf, noKey: "(no period)").ToTable(),
            ],
        },
        new ReportSection("fcr", "First contact resolution, by definition")
        {
            Sentences = [FcrSection.Spread(Sensitivity)],
            Tables = [FcrSection.Variants(Sensitivity)],
            Results = new() { ["sensitivity"] = ResultJson.Of(Sensitivity) },
        },
        .. new[] { DriverSection.Of(Log, _company.Customers.Count), TicketTimeSection.Of(Tickets, TicketDurationKind.Response, TicketDurationKind.FullResolution) }.Select(outcome => outcome.Section).OfType<ReportSection>(),
    ];

    /// <summary>The first sentences of what the sections of a file would say.</summary>
    private IEnumerable<string> Headlines() =>
        new[]
        {
            FcrSection.Of(Log), QueueSection.Of(Log), HandlingSection.Of(Log), SelfServiceSection.Of(Log), CostSection.Of(Log), SentimentSection.Of(Log),
        }
        .Select(outcome => outcome.Section)
        .OfType<ReportSection>()
        .SelectMany(section => section.Sentences.Take(section.Key is "selfService" ? 3 : 2))
        .Append($"{Invariant.Count(Tickets.Tickets.Count)} emails became tickets. {Words.Of(CxMetrics.Tickets.Calculate(Tickets.Measurements.ToTally()).ResolutionRate, Log.Confidence)}");
}
