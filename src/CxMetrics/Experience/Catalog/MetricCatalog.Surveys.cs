namespace CxMetrics.Experience;

/// <content>What customers say.</content>
public static partial class MetricCatalog
{
    private static MetricInfo[] Surveys =>
    [
        new()
        {
            Id = "nps", Name = "Net Promoter Score", Aliases = ["NPS", "recommendation score"], Question = "Would customers recommend us?",
            Measures = MetricSubject.Both, Evidence = MetricEvidence.Direct, Unit = "points, -100 to 100", Better = BetterDirection.Higher, Owner = ExperienceTeam,
            Formula = "100 x (answers of 9 and 10 - answers of 0 to 6) / answers", RollsUp = Counts, Zero = "as many promoters as detractors",
            Facts = [nameof(SurveyResponse)], Moment = "the answer", Calculators = [nameof(Nps)], Figure = "NpsResult.Score",
            Presets = ["NpsDefinition.Standard", "NpsDefinition.OneToTen", "NpsDefinition.OneToSeven", "NpsDefinition.OneToFive"],
            Source = "Reichheld, F., 2003, The one number you need to grow, Harvard Business Review 81(12)",
        },
        new()
        {
            Id = "csat", Name = "Customer satisfaction", Aliases = ["CSAT", "satisfaction score"], Question = "Are customers satisfied with what they got?",
            Measures = MetricSubject.Both, Evidence = MetricEvidence.Direct, Unit = "percent, 0 to 100", Better = BetterDirection.Higher, Owner = ExperienceTeam,
            Formula = "100 x answers of 4 and 5 / answers on 1 to 5", RollsUp = Counts, Zero = "nobody is satisfied",
            Facts = [nameof(SurveyResponse)], Moment = "the answer", Calculators = [nameof(Csat)], Figure = "CsatResult.Score",
            Presets =
            [
                "CsatDefinition.TopTwoOfFive", "CsatDefinition.TopOneOfThree", "CsatDefinition.TopTwoOfSeven", "CsatDefinition.TopThreeOfTen",
                "CsatDefinition.ThumbsUp",
            ],
            Source = Farris,
        },
        new()
        {
            Id = "ces", Name = "Customer Effort Score", Aliases = ["CES", "ease score"], Question = "How easy is it to get something done with us?",
            Measures = MetricSubject.Both, Evidence = MetricEvidence.Direct, Unit = "points of the scale, 1 to 7", Better = BetterDirection.Higher, Owner = ExperienceTeam,
            Formula = "mean agreement, 1 to 7, that it was easy", RollsUp = Counts, Zero = "not possible: the scale starts at 1",
            Facts = [nameof(SurveyResponse)], Moment = "the answer", Calculators = [nameof(Ces)], Figure = "CesResult.Mean",
            Presets = ["CesDefinition.Ces2", "CesDefinition.Ces2OneToFive", "CesDefinition.Ces1"],
            Source = "Dixon, M., Freeman, K., Toman, N., 2010, Stop trying to delight your customers, Harvard Business Review 88(7/8)",
        },
        new()
        {
            Id = "response-rate", Name = "Survey response rate", Aliases = ["completion rate of surveys"], Question = "How many of those we ask answer?",
            Measures = MetricSubject.Both, Evidence = MetricEvidence.Observed, Unit = "share, 0 to 1", Better = BetterDirection.Higher, Owner = ExperienceTeam,
            Formula = "answered surveys / delivered surveys", RollsUp = Counts, Zero = "nobody answers",
            Facts = [nameof(SurveyResponse)], Moment = "the sending of the survey", Calculators = [nameof(ResponseRate)], Figure = "ResponseRateResult.Rate",
            Presets = ["ResponseRateDefinition.OfDelivered", "ResponseRateDefinition.OfSent", "ResponseRateDefinition.SentAndAnsweredInPeriod"],
            Source = "AAPOR, 2023, Standard Definitions, 10th edition",
        },
    ];
}
