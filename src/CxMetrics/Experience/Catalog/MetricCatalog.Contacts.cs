namespace CxMetrics.Experience;

/// <content>What happens in contacts.</content>
public static partial class MetricCatalog
{
    private static MetricInfo[] Contacts =>
    [
        new()
        {
            Id = "fcr", Name = "First-contact resolution", Aliases = ["FCR", "first-call resolution", "ticket resolution rate", "one-contact resolution"],
            Question = "Is a matter settled with the first contact?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = ServiceTeam,
            Formula = "issues closed in one contact / issues that no further contact followed for 7 days",
            RollsUp = LinkFirst, Zero = "every issue takes a second contact", Facts = [nameof(Interaction)], Moment = "the start of the first contact",
            Calculators = [nameof(Fcr)], Figure = "FcrResult.Rate",
            Presets =
            [
                "FcrDefinition.Standard", "FcrDefinition.NoRepeat", "FcrDefinition.NoRepeatOnAnyTopic", "FcrDefinition.SingleContactIssuesOverContacts",
                "FcrDefinition.AnyTopic", "FcrDefinition.SameChannel", "FcrDefinition.SameIssue", "FcrDefinition.ThirtyDays", "FcrDefinition.FixedWindow",
                "FcrDefinition.AnyAttempt", "FcrDefinition.MatureOrNot", "FcrDefinition.NoTransfer", "FcrDefinition.OneContactAndAgentFlag",
                "FcrDefinition.AgentFlag", "FcrDefinition.AgentFlagWithoutTransfer", "FcrDefinition.NetAgentFlag", "FcrDefinition.Survey",
            ],
            Source = Cleveland,
        },
        new()
        {
            Id = "self-service-completion", Name = "Self-service completion", Aliases = ["bot completion rate"],
            Question = "Do customers finish what they start with the bot or the menu?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = ServiceTeam, Formula = "completed sessions / sessions",
            RollsUp = Counts, Zero = "no session is completed", Facts = [nameof(Interaction)], Moment = "the start of the session",
            Calculators = [nameof(SelfService)], Figure = "SelfServiceResult.Completion",
            Presets = ["SelfServiceDefinition.Standard", "SelfServiceDefinition.AiAgents"], Source = CopcStandard,
        },
        new()
        {
            Id = "containment", Name = "Self-service containment", Aliases = ["containment rate", "deflection rate", "bot resolution rate"],
            Question = "Do customers stay away from the agents after self-service?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = ServiceTeam,
            Formula = "sessions without an inbound attempt within 24 h of their end / mature sessions",
            RollsUp = LinkFirst, Zero = "everybody contacts an agent after all", Facts = [nameof(Interaction)], Moment = "the start of the session",
            Calculators = [nameof(SelfService)], Figure = "SelfServiceResult.Containment",
            Presets = ["SelfServiceDefinition.Standard", "SelfServiceDefinition.HumanAnswered", "SelfServiceDefinition.InSession"],
            Source = CopcStandard,
        },
        new()
        {
            Id = "self-service-share", Name = "Self-service share", Aliases = ["self-service rate"],
            Question = "How much of the demand does self-service take?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Neither, Owner = ServiceTeam,
            Formula = "contacts handled by self-service / contacts handled",
            RollsUp = Counts, Zero = "people handle everything", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(ContactRateDefinition)], Figure = "RateResult.Rate",
            Presets = ["ContactRateDefinition.SelfServiceShare", "ContactRateDefinition.AiAgentShare"], Source = CopcStandard,
        },
        new()
        {
            Id = "contact-conversion", Name = "Conversion of contacts", Aliases = ["conversion rate", "sales conversion"],
            Question = "How many contacts end as was hoped?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = "sales and customer service",
            Formula = "converted contacts / contacts where it is known",
            RollsUp = Counts, Zero = "no contact converts", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(ContactRateDefinition)], Figure = "RateResult.Rate", Presets = ["ContactRateDefinition.Conversion"], Source = Farris,
        },
        new()
        {
            Id = "flagged-contacts", Name = "Flagged contacts", Aliases = ["compliance issues", "QA failures"],
            Question = "How many contacts break a rule?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Lower, Owner = "quality and compliance",
            Formula = "flagged contacts / contacts where it is known",
            RollsUp = Counts, Zero = "no contact is flagged", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(ContactRateDefinition)], Figure = "RateResult.Rate", Presets = ["ContactRateDefinition.Flagged"],
            Source = CopcStandard,
        },
        new()
        {
            Id = "contact-cost", Name = "Cost per contact", Aliases = ["CPC", "cost per call"],
            Question = "What does a contact cost?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "money", Better = BetterDirection.Lower, Owner = ServiceTeam, Formula = "cost of contacts / contacts, of the stated scope",
            RollsUp = Sums, Zero = "contacts cost nothing", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(ContactCost)], Figure = "ContactCostResult.PerContact",
            Presets =
            [
                "ContactCostDefinition.AllContacts", "ContactCostDefinition.Assisted", "ContactCostDefinition.InboundAssisted",
                "ContactCostDefinition.SelfService", "ContactCostDefinition.AiAgent",
            ],
            Source = Cleveland,
        },
        new()
        {
            Id = "cost-per-resolution", Name = "Cost per resolved issue", Aliases = ["cost per resolution"],
            Question = "What does a solved problem cost?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "money", Better = BetterDirection.Lower, Owner = ServiceTeam, Formula = "cost of contacts / issues that end resolved",
            RollsUp = LinkFirst, Zero = "solving costs nothing", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(ContactCost)], Figure = "ContactCostResult.PerResolvedIssue", Presets = ["ContactCostDefinition.AllContacts"],
            Source = Cleveland,
        },
        new()
        {
            Id = "sentiment", Name = "Sentiment", Aliases = ["sentiment score", "customer mood"],
            Question = "How do customers sound?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "score, -1 to 1", Better = BetterDirection.Higher, Owner = ServiceTeam,
            Formula = "mean score of scored contacts; net share: above 0.25 less below -0.25",
            RollsUp = Sums, Zero = "as much good as bad", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(Sentiment)], Figure = "SentimentResult.Mean",
            Presets = ["SentimentDefinition.Standard", "SentimentDefinition.AllContacts"],
            Source = "Liu, B., 2012, Sentiment Analysis and Opinion Mining",
        },
        new()
        {
            Id = "contact-drivers", Name = "Contact drivers", Aliases = ["contact reasons", "call drivers", "top reasons"],
            Question = "What do customers contact us about?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Neither, Owner = ServiceTeam,
            Formula = "contacts of the topic / contacts, ranked, with the Pareto share",
            RollsUp = Counts, Zero = "nobody asks about it", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(ContactDrivers)], Figure = "ContactDriver.Share",
            Presets = ["ContactDriverDefinition.Standard", "ContactDriverDefinition.AllContacts"],
            Source = "Price, B., Jaffe, D., 2008, The Best Service Is No Service",
        },
        new()
        {
            Id = "callbacks-kept", Name = "Callbacks kept", Aliases = ["callback rate"],
            Question = "Do we call back when we said we would?", Measures = MetricSubject.Service, Evidence = MetricEvidence.Observed,
            Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = ServiceTeam,
            Formula = "callbacks within 24 h of the offer / callbacks offered",
            RollsUp = Counts, Zero = "nobody is called back in time", Facts = [nameof(Callback)], Moment = "the offer",
            Calculators = [nameof(CallbackDefinition)], Figure = "CallbackResult.Kept", Presets = ["CallbackDefinition.Standard"], Source = Cleveland,
        },
    ];
}
