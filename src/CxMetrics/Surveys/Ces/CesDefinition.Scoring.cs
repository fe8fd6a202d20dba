using CxMetrics.Statistics;

namespace CxMetrics;

/// <content>How the score is computed.</content>
public sealed partial record CesDefinition : IScoreDefinition<CesResult>, ITallyDefinition<SurveyResponse, ScoreTally>
{
    SurveyKind IScoreDefinition.Kind => SurveyKind.Ces;

    string IScoreDefinition.Metric => "CES";

    string IScoreDefinition.Format => SurveyGuard.TwoDecimals;

    string IScoreDefinition.Unit => $" on {Scale} ({(IsHigherEasier ? "higher is easier" : "lower is easier")})";

    string IScoreDefinition.Points => "points" + ((IScoreDefinition)this).Unit;

    double IScoreDefinition.Worst => Scale.RatingOf(IsHigherEasier ? Scale.Minimum : Scale.Maximum);

    double IScoreDefinition.Best => Scale.RatingOf(IsHigherEasier ? Scale.Maximum : Scale.Minimum);

    ScoreBand IScoreDefinition.Positive => VeryEasy;

    ScoreBand IScoreDefinition.Negative => Hard;

    (object Choices, string Called) IScoreDefinition.Basis => ((Scale, Direction), "scale and direction");

    private bool IsHigherEasier => Direction == EffortDirection.HigherIsEasier;

    void IScoreDefinition.Check() => Check();

    CesResult IScoreDefinition<CesResult>.Calculate(ScoreTally tally) => new(tally, this);

    ScoreComparison<CesResult> IScoreDefinition<CesResult>.Compare(CesResult before, CesResult after, double confidence) =>
        Ces.Compare(before, after, confidence);

    double? IScoreDefinition<CesResult>.PValueAgainst(CesResult result, double benchmark) =>
        Means.StudentTest(result.Moments, benchmark).PValue;

    double IScoreDefinition.ValueOf(int score) => Scale.RatingOf(score);

    WeightedMean IScoreDefinition.ScoreOf(WeightedSample sample) => sample.Mean();

    IEnumerable<KeyValuePair<string, WeightedMean>> IScoreDefinition.FiguresOf(WeightedSample sample) =>
    [
        new("easyShare", sample.Share(Easy)),
        new("netEase", sample.Net(VeryEasy, Hard).Scale(100)),
    ];

    private void Check()
    {
        SurveyGuard.Within(Scale, Easy, nameof(Easy));
        SurveyGuard.Within(Scale, VeryEasy, nameof(VeryEasy));
        SurveyGuard.Within(Scale, Hard, nameof(Hard));
        SurveyGuard.Apart(Easy, nameof(Easy), Hard, nameof(Hard));
        SurveyGuard.Apart(VeryEasy, nameof(VeryEasy), Hard, nameof(Hard));
    }
}
