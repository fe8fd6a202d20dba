namespace CxMetrics.Experience;

/// <content>What service and experience have to do with each other, and whom to turn to.</content>
public static partial class MetricCatalog
{
    private static MetricInfo[] Acting =>
    [
        new()
        {
            Id = "never-needed-service", Name = "Customers who never needed service", Aliases = ["service-free customers", "with and without service"],
            Question = "How many customers get along without service, and do they fare better?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = ExperienceTeam,
            Formula = "customers without a contact at a service touchpoint / customers of whom that is known",
            RollsUp = LinkFirst, Zero = "every customer needed service",
            Facts = [nameof(Interaction), nameof(Touchpoint), nameof(Customer), nameof(SurveyResponse)], Moment = "the moment of the log",
            Calculators = [nameof(ServiceAndExperience)], Figure = "ServiceComparison.NeverNeededService", Presets = [],
            Source = "Price, B., Jaffe, D., 2008, The Best Service is No Service",
        },
        new()
        {
            Id = "proactive-share", Name = "Proactive share", Aliases = ["proactive contact rate"],
            Question = "How much of the service comes before customers ask for it?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = ServiceTeam,
            Formula = "service contacts begun by the company / service contacts begun by company or customer",
            RollsUp = Counts, Zero = "customers began every contact", Facts = [nameof(Interaction), nameof(Touchpoint)], Moment = "the start of the contact",
            Calculators = [nameof(Proactive)], Figure = "ProactiveResult.Share", Presets = [],
            Source = "Challagalla, G. et al., 2009, Proactive postsales service, Journal of Marketing 73(2)",
        },
        new()
        {
            Id = "switching-risk", Name = "Switching risk", Aliases = ["customers at risk", "churn risk list"],
            Question = "Who is about to leave, and for what reason?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "customers", Better = BetterDirection.Lower, Owner = ExperienceTeam,
            Formula = "customers with 2 or more negative contacts within the last 90 days who have not left",
            RollsUp = LinkFirst, Zero = "nobody is at risk", Facts = [nameof(Interaction), nameof(SurveyResponse), nameof(Customer)], Moment = "the moment of the log",
            Calculators = [nameof(SwitchingRisk)], Figure = "RiskList.AtRisk", Presets = ["RiskDefinition.Standard"],
            Source = "Keaveney, S., 1995, Customer switching behavior in service industries, Journal of Marketing 59(2)",
        },
        new()
        {
            Id = "closed-loop", Name = "Closed loop", Aliases = ["close the loop rate", "follow-up rate"],
            Question = "Do we get back in time to customers who had a bad experience?", Measures = MetricSubject.Both, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = ExperienceTeam,
            Formula = "negative contacts and answers followed up within 48 hours / all but those not due yet",
            RollsUp = Counts, Zero = "nobody was called back in time", Facts = [nameof(Interaction), nameof(SurveyResponse)], Moment = "the opening of the case",
            Calculators = [nameof(ClosedLoop)], Figure = "LoopResult.Rate", Presets = ["LoopDefinition.Standard"],
            Source = "Markey, R., Reichheld, F., Dullweber, A., 2009, Closing the customer feedback loop, Harvard Business Review 87(12)",
        },
        new()
        {
            Id = "linkage", Name = "Linkage of answers with behaviour", Aliases = ["NPS linkage", "retention by promoter class"],
            Question = "Do promoters stay longer, and bring more?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "difference of shares, or of values", Better = BetterDirection.Neither, Owner = ExperienceTeam,
            Formula = "retention of promoters - retention of detractors, each 90 days after the first answer",
            RollsUp = LinkFirst, Zero = "what customers say tells nothing of what they do", Facts = [nameof(SurveyResponse), nameof(Customer)], Moment = "the first answer",
            Calculators = [nameof(Linkage)], Figure = "LinkageResult.Difference", Presets = [],
            Source = "Keiningham, T. et al., 2007, A longitudinal examination of net promoter and firm revenue growth, Journal of Marketing 71(3)",
        },
    ];
}
