namespace CxMetrics.Experience;

/// <content>What stands behind a score.</content>
public static partial class MetricCatalog
{
    private static MetricInfo[] Explanations =>
    [
        new()
        {
            Id = "score-decomposition", Name = "Experience decomposition", Aliases = ["score decomposition", "mix and rate", "contribution analysis"],
            Question = "Where does a score come from, and what moved it?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Direct,
            Unit = "points of the score", Better = BetterDirection.Neither, Owner = ExperienceTeam,
            Formula = "share x score of each group; of a change, mean share x change of score (rate) and change of share x (mean score - mean score of all) (mix)",
            RollsUp = "decompose the tallies of the whole; effects at two levels of grouping differ", Zero = "the group does not move the score",
            Facts = [nameof(SurveyResponse)], Moment = "the moment of the answer",
            Calculators = [nameof(Decomposition)], Figure = "ScorePart.Contribution", Presets = [],
            Source = "Kitagawa, E., 1955, Components of a difference between two rates, Journal of the American Statistical Association 50",
        },
        new()
        {
            Id = "key-drivers", Name = "Key drivers", Aliases = ["driver analysis", "relative importance", "importance-performance analysis"],
            Question = "Which parts of the experience matter most to the whole?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Direct,
            Unit = "share of R2, 0 to 1", Better = BetterDirection.Neither, Owner = ExperienceTeam,
            Formula = "Johnson's relative weight of each driver / R2", RollsUp = Refit, Zero = "the driver explains nothing",
            Facts = [nameof(SurveyResponse)], Moment = "the moment of the answer",
            Calculators = [nameof(KeyDrivers)], Figure = "KeyDriver.RelativeShare", Presets = [],
            Source = "Johnson, J., 2000, A heuristic method for estimating the relative weight of predictor variables, Multivariate Behavioral Research 35",
        },
    ];
}
