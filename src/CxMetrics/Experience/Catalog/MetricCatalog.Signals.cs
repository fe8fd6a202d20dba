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
        new()
        {
            Id = "signals", Name = "Signals over time", Aliases = ["control chart", "SPC chart", "run chart"],
            Question = "Did the metric move, or is it noise?", Measures = MetricSubject.Both, Evidence = MetricEvidence.Observed,
            Unit = "signals of a chart", Better = BetterDirection.Neither, Owner = ExperienceTeam,
            Formula = "points beyond 3 sigma of the centre, and runs of points that chance seldom makes",
            RollsUp = Refit, Zero = "nothing moved beyond chance", Facts = [nameof(SurveyResponse), nameof(Interaction)], Moment = "the period of each point",
            Calculators = [nameof(ControlChart), nameof(TrendTest)], Figure = "ControlChart.Signals",
            Presets = ["ChartDefinition.Standard", "ChartDefinition.WesternElectric", "ChartDefinition.Nhs", "ChartDefinition.Anhoej"],
            Source = "Shewhart, W., 1931, Economic Control of Quality of Manufactured Product",
        },
    ];
}
