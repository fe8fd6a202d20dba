namespace CxMetrics.Tool;

/// <summary>Reports on the generated company: the library from records to results.</summary>
internal static class CompanyReport
{
    public static Report Create(ToolOptions options)
    {
        GeneratedCompany company = CompanyGenerator.Generate();
        Periods months = options.Periods ?? Periods.Months(options.Zone);
        Dictionary<string, Touchpoint> touchpoints = company.Touchpoints.ToDictionary(touchpoint => touchpoint.Id, StringComparer.Ordinal);

        Metric Of(SurveyKind kind) => MetricFactory.Create(options.Metric with { Kind = kind });

        ReportSection relationship = Relationship(company, Of(SurveyKind.Nps), months);
        ReportSection[] byTouchpoint =
        [
            .. new[] { SurveyKind.Nps, SurveyKind.Csat, SurveyKind.Ces }.Select(kind => ByTouchpoint(company, touchpoints, Of(kind), months)),
        ];
        ServiceReport service = new(company, months, options.Metric.Confidence);
        LoyaltyReport loyalty = new(company, options with { Periods = months });
        ExperienceReport experience = new(company, touchpoints, options.Metric.Confidence);
        return new Report($"{company.Name}, 2025")
        {
            Metrics = [relationship, .. byTouchpoint],
            Facts =
            [
                new("touchpoints", company.Touchpoints.Count),
                new("customers", company.Customers.Count),
                new("interactions", company.Interactions.Count),
                new("surveys", company.Surveys.Count),
                new("tickets", company.Tickets.Count),
                new("changes of subscriptions", company.Subscriptions.Count),
                new("invoices", company.Invoices.Count),
            ],
            Sections = [.. service.Sections(), .. loyalty.Sections(), .. experience.Sections()],
            Findings =
            [
                .. CompanyFindings.Of(company, touchpoints, months, options.Metric.Confidence),
                .. ServiceFindings.Of(service),
                .. LoyaltyFindings.Of(loyalty),
                .. ExperienceFindings.Of(experience),
            ],
        };
    }

    /// <summary>Surveys about the company as a whole name no touchpoint.</summary>
    public static IEnumerable<SurveyResponse> AboutRelationship(GeneratedCompany company) =>
        company.Surveys.Where(survey => survey.TouchpointId is null);

    public static IEnumerable<SurveyResponse> AboutTouchpoints(GeneratedCompany company) =>
        company.Surveys.Where(survey => survey.TouchpointId is not null);

    /// <summary>Service touchpoints are where customers get help; all the others are the rest of the experience.</summary>
    public static string LevelOf(Touchpoint touchpoint) => touchpoint.IsService ? "service" : "rest of the experience";

    private static ReportSection Relationship(GeneratedCompany company, Metric metric, Periods months)
    {
        Breakdown<Period, ScoreTally> byMonth = AboutRelationship(company).TallyScores(metric.Kind, months);
        return metric.Section(
            "Relationship NPS: would you recommend the company?", metric, byMonth.Total, [ScoreTable.ByPeriod("By month", byMonth, metric, metric, months)]);
    }

    private static ReportSection ByTouchpoint(
        GeneratedCompany company, Dictionary<string, Touchpoint> touchpoints, Metric metric, Periods months)
    {
        SurveyResponse[] surveys = [.. AboutTouchpoints(company).Where(survey => survey.Kind == metric.Kind)];

        // Tallied once by touchpoint; every level above is an addition.
        Breakdown<string, ScoreTally> byTouchpoint = surveys.TallyScores(metric.Kind, survey => survey.TouchpointId);
        Breakdown<string, ScoreTally> byName = byTouchpoint.RollUp(id => touchpoints[id].Name);
        Breakdown<string, ScoreTally> byLevel = byTouchpoint.RollUp(id => LevelOf(touchpoints[id]));
        Breakdown<Period, ScoreTally> byMonth = surveys.TallyScores(metric.Kind, months);
        List<SectionTable> tables = [ScoreTable.ByGroup("touchpoint", "By touchpoint", byName, metric, metric)];
        if (byLevel.Groups.Count > 1)
        {
            tables.Add(ScoreTable.ByGroup("level", "Service and the rest of the experience", byLevel, metric, metric));
        }

        tables.Add(ScoreTable.ByPeriod("By month", byMonth, metric, metric, months));
        if (metric.Kind == SurveyKind.Nps)
        {
            Breakdown<Period, ScoreTally> app = surveys
                .Where(survey => survey.TouchpointId is TouchpointPlan.MobileApp)
                .TallyScores(metric.Kind, months);
            tables.Add(ScoreTable.ByPeriod($"{touchpoints[TouchpointPlan.MobileApp].Name} by month", app, metric, metric, months));
        }

        return metric.Section($"{metric.Name} after a contact: {Question(metric.Kind)}", metric, byTouchpoint.Total, tables);
    }

    private static string Question(SurveyKind kind) => kind switch
    {
        SurveyKind.Nps => "would you recommend us, after this?",
        SurveyKind.Csat => "how satisfied are you with this?",
        _ => "how easy was it to get help?",
    };
}
