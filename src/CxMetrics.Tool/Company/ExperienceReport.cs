using System.Globalization;
using CxMetrics.Experience;

namespace CxMetrics.Tool;

/// <summary>What customers of the generated company went through, over all touchpoints, and what to do about it.</summary>
internal sealed class ExperienceReport
{
    private const int Replicates = 200;
    private const int Seed = 2025;

    private readonly JourneyLog _wholeYear;
    private readonly double _confidence;

    public ExperienceReport(GeneratedCompany company, Dictionary<string, Touchpoint> touchpoints, double confidence)
    {
        _confidence = confidence;
        Log = Journeys.Link(company.Interactions, company.Touchpoints, ServiceGenerator.AsOf, company.Surveys, company.Customers);
        SurveyResponse[] answers = [.. CompanyReport.AboutTouchpoints(company).Where(survey => survey.Kind == SurveyKind.Nps)];
        Touchpoints = Decomposition.Of(answers.TallyScores(SurveyKind.Nps, survey => touchpoints[survey.TouchpointId!].Name));
        Change = new ChangeSection("touchpoint", In(CompanyGenerator.WrongBills - 1), In(CompanyGenerator.WrongBills), confidence);
        Emerging = CxMetrics.Experience.Emerging.Look(
            CxMetrics.Experience.Emerging.CountTopics(company.Interactions, TimeZoneInfo.Utc, level: 2, ContactScope.Human), CompanyGenerator.LastDay);
        Drivers = KeyDrivers.Bootstrap(
            DriverData.From(
                CompanyReport.AboutRelationship(company).Where(survey => survey.Score is not null),
                survey => survey.Score,
                RatingGenerator.Parts.Keys.Select(part => KeyValuePair.Create(part, (Func<SurveyResponse, double?>)(survey => Rating(survey, part))))),
            Replicates,
            Seed,
            confidence);
        Risk = SwitchingRisk.AsOf(Log);
        Loop = ClosedLoop.AsOf(Log);

        // Whoever came in the year had less time for contacts, and leaves more often.
        _wholeYear = Journeys.Link(
            company.Interactions, company.Touchpoints, ServiceGenerator.AsOf, company.Surveys, company.Customers.Where(LoyaltyReport.IsOlderThanTheLog));
        Service = ServiceAndExperience.Compare(_wholeYear);
        Proactive = CxMetrics.Experience.Proactive.Calculate(Log);

        Breakdown<string, ScoreTally> In(int month) => answers.Where(survey => survey.SentAt!.Value.Month == month)
            .TallyScores(SurveyKind.Nps, survey => touchpoints[survey.TouchpointId!].Name);
    }

    public JourneyLog Log { get; }

    /// <summary>The NPS after a contact, by touchpoint.</summary>
    public ScoreDecomposition<string> Touchpoints { get; }

    /// <summary>How that NPS changed in the last month.</summary>
    public ChangeSection Change { get; }

    /// <summary>The topics of the last week of the year.</summary>
    public EmergingLook<string> Emerging { get; }

    public KeyDriverResult Drivers { get; }

    public RiskList Risk { get; }

    public LoopResult Loop { get; }

    /// <summary>Customers of the whole year with and without service.</summary>
    public ServiceComparison Service { get; }

    public ProactiveResult Proactive { get; }

    public IReadOnlyList<ReportSection> Sections()
    {
        ReportSection journeys = JourneySection.Of(Log, isListed: true, [], _confidence);
        return
        [
            journeys with { Sentences = [.. journeys.Sentences, Words.Sentence($"{Touchpoints}.")] },
            Change.ToSection("What moved it since last month"),
            EmergingSection.Of(Emerging),
            PrioritySection.Of(Drivers, "What to fix first"),
            RiskSection.Of(Risk, Loop, TimeZoneInfo.Utc, top: 10),
            ServicePartSection.Of(Service, ServiceAndExperience.CompareWholeLog(_wholeYear), Proactive, Linkage.Retention(Log)),
        ];
    }

    private static double? Rating(SurveyResponse survey, string part) => double.Parse(survey.Attributes[RatingGenerator.AttributeOf(part)], CultureInfo.InvariantCulture);
}
