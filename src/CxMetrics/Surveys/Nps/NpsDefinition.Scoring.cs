using CxMetrics.Statistics;

namespace CxMetrics;

/// <content>How the score is computed.</content>
public sealed partial record NpsDefinition : IScoreDefinition<NpsResult>, ITallyDefinition<SurveyResponse, ScoreTally>
{
    SurveyKind IScoreDefinition.Kind => SurveyKind.Nps;

    string IScoreDefinition.Metric => "NPS";

    string IScoreDefinition.Format => SurveyGuard.OneDecimal;

    double IScoreDefinition.Worst => -100;

    double IScoreDefinition.Best => 100;

    ScoreBand IScoreDefinition.Positive => Promoters;

    ScoreBand IScoreDefinition.Negative => Detractors;

    (object Choices, string Called) IScoreDefinition.Basis => ((Scale, Detractors, Promoters), "scale and bands");

    void IScoreDefinition.Check() => Check();

    NpsResult IScoreDefinition<NpsResult>.Calculate(ScoreTally tally)
    {
        long promoters = tally.CountIn(Promoters);
        long detractors = tally.CountIn(Detractors);
        return new NpsResult(new Trinomial(promoters, tally.Count - promoters - detractors, detractors), this, tally);
    }

    ScoreComparison<NpsResult> IScoreDefinition<NpsResult>.Compare(NpsResult before, NpsResult after, double confidence) =>
        Nps.Compare(before, after, confidence);

    double? IScoreDefinition<NpsResult>.PValueAgainst(NpsResult result, double benchmark) =>
        Trinomials.ScoreZ(result.Counts, benchmark / 100).PValue;

    double IScoreDefinition.ValueOf(int score) => Promoters.Contains(score) ? 100 : Detractors.Contains(score) ? -100 : 0;

    WeightedMean IScoreDefinition.ScoreOf(WeightedSample sample) => sample.Net(Promoters, Detractors).Scale(100);

    IEnumerable<KeyValuePair<string, WeightedMean>> IScoreDefinition.FiguresOf(WeightedSample sample) =>
    [
        new("promoterShare", sample.Share(Promoters)),
        new("passiveShare", sample.ShareOutside(Promoters, Detractors)),
        new("detractorShare", sample.Share(Detractors)),
        new("mean", sample.Mean()),
    ];

    private void Check()
    {
        SurveyGuard.Within(Scale, Detractors, nameof(Detractors));
        SurveyGuard.Within(Scale, Promoters, nameof(Promoters));
        SurveyGuard.Above(Promoters, nameof(Promoters), Detractors, "the detractors");
    }
}
