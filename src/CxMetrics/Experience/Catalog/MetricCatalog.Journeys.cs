namespace CxMetrics.Experience;

/// <content>What customers go through.</content>
public static partial class MetricCatalog
{
    private static MetricInfo[] JourneyMetrics =>
    [
        new()
        {
            Id = "journeys", Name = "Customer journeys", Aliases = ["journey analytics", "touchpoints per journey", "channel hops", "handovers"],
            Question = "What do customers go through with us, through how many hands, and what impression does it leave?",
            Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed, Unit = "steps; times; sentiment, -1 to 1", Better = BetterDirection.Neither, Owner = ExperienceTeam,
            Formula = "per customer: steps, stages, channels, departments and the changes of them; first start to latest end; peak, last and running sentiment",
            RollsUp = LinkFirst, Zero = "as much good as bad sentiment",
            Facts = [nameof(Interaction), nameof(Touchpoint), nameof(SurveyResponse), nameof(Customer)], Moment = "the first start",
            Calculators = [nameof(Journeys)], Figure = "JourneyResult.MeanOfJourneys", Presets = ["JourneyDefinition.Standard"],
            Source = "Lemon, K., Verhoef, P., 2016, Understanding customer experience throughout the customer journey, Journal of Marketing 80(6)",
        },
        new()
        {
            Id = "journey-conversion", Name = "Conversion from stage to stage", Aliases = ["funnel", "funnel conversion", "drop-off"],
            Question = "How many go on to the next stage, where do we lose the others, and how long does it take?",
            Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed, Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = MarketingTeam,
            Formula = "customers whose furthest attempt reached the stage within the window / customers that entered and had the whole window",
            RollsUp = LinkFirst, Zero = "nobody goes on",
            Facts = [nameof(Interaction), nameof(Touchpoint)], Moment = "the opening step",
            Calculators = [nameof(Conversion), nameof(ConversionDefinition)], Figure = "ConversionResult.Overall", Presets = [], Source = Farris,
        },
        new()
        {
            Id = "journey-paths", Name = "Paths", Aliases = ["path analysis", "flow analysis", "transitions"], Question = "Which ways do customers go, and where do they go next?",
            Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed, Unit = "journeys or episodes, and customers", Better = BetterDirection.Neither, Owner = ExperienceTeam,
            Formula = "journeys or episodes by the labels of their first steps, repeats taken for one", RollsUp = LinkFirst, Zero = "not possible: a path has been gone",
            Facts = [nameof(Interaction), nameof(Touchpoint)], Moment = "the first start",
            Calculators = [nameof(Paths)], Figure = "PathTally.Paths", Presets = ["PathDefinition.Standard", "PathDefinition.Transitions"],
            Source = "Lemon, K., Verhoef, P., 2016, Understanding customer experience throughout the customer journey, Journal of Marketing 80(6)",
        },
    ];
}
