namespace CxMetrics.Experience;

/// <content>What moves.</content>
public static partial class MetricCatalog
{
    private static MetricInfo[] Signals =>
    [
        new()
        {
            Id = "emerging-issues", Name = "Emerging issues", Aliases = ["rising topics", "trending topics", "issue detection"],
            Question = "Which topics rise more than chance explains?", Measures = MetricSubject.Experience, Evidence = MetricEvidence.Observed,
            Unit = "ratio of two rates", Better = BetterDirection.Lower, Owner = ExperienceTeam,
            Formula = "(contacts of the topic / contacts) of 7 days / the same of the 28 days before, tested for all topics at once",
            RollsUp = Counts, Zero = "the topic has gone", Facts = [nameof(Interaction)], Moment = "the start of the contact",
            Calculators = [nameof(Emerging)], Figure = "EmergingTopic.RateRatio",
            Presets = ["EmergingDefinition.Standard", "EmergingDefinition.SameWeekday", "EmergingDefinition.Weekly"],
            Source = "Benjamini, Y., Hochberg, Y., 1995, Controlling the false discovery rate, Journal of the Royal Statistical Society B 57(1)",
        },
    ];
}
