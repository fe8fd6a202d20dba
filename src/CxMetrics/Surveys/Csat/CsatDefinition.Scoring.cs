using CxMetrics.Statistics;

namespace CxMetrics;

/// <content>How the score is computed.</content>
public sealed partial record CsatDefinition : IScoreDefinition<CsatResult>, ITallyDefinition<SurveyResponse, ScoreTally>
{
    SurveyKind IScoreDefinition.Kind => SurveyKind.Csat;

    string IScoreDefinition.Metric => "CSAT";

    string IScoreDefinition.Format => SurveyGuard.OneDecimal;

    string IScoreDefinition.Unit => "%";

    double IScoreDefinition.Worst => 0;

    double IScoreDefinition.Best => 100;

    ScoreBand IScoreDefinition.Positive => Satisfied;

    ScoreBand IScoreDefinition.Negative => Dissatisfied;

    (object Choices, string Called) IScoreDefinition.Basis => ((Scale, Satisfied), "scale and satisfied band");

    void IScoreDefinition.Check() => Check();

    CsatResult IScoreDefinition<CsatResult>.Calculate(ScoreTally tally) => new(tally, this);

    ScoreComparison<CsatResult> IScoreDefinition<CsatResult>.Compare(CsatResult before, CsatResult after, double confidence) =>
        Csat.Compare(before, after, confidence);

    double? IScoreDefinition<CsatResult>.PValueAgainst(CsatResult result, double benchmark) =>
        Proportions.ScoreZ(result.Counts, benchmark / 100).PValue;

    double IScoreDefinition.ValueOf(int score) => Satisfied.Contains(score) ? 100 : 0;

    WeightedMean IScoreDefinition.ScoreOf(WeightedSample sample) => sample.Share(Satisfied).Scale(100);

    IEnumerable<KeyValuePair<string, WeightedMean>> IScoreDefinition.FiguresOf(WeightedSample sample) =>
    [
        new("satisfiedShare", sample.Share(Satisfied)),
        new("dissatisfiedShare", sample.Share(Dissatisfied)),
        new("netSatisfaction", sample.Net(Satisfied, Dissatisfied).Scale(100)),
        new("mean", sample.Mean()),
    ];

    private void Check()
    {
        SurveyGuard.Within(Scale, Satisfied, nameof(Satisfied));
        SurveyGuard.Within(Scale, Dissatisfied, nameof(Dissatisfied));
        SurveyGuard.Above(Satisfied, nameof(Satisfied), Dissatisfied, "the dissatisfied");
    }
}
