namespace CxMetrics;

/// <summary>How tallies of a definition are scored and compared, with or without weights.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Metric">What people call the score.</param>
/// <param name="ScaleOf">The scale of a tally.</param>
/// <param name="Calculate">The score of a tally.</param>
/// <param name="Compare">Compares two scores, before and after, at a confidence level.</param>
/// <param name="PValueAgainst">The two-sided p-value of a score against a benchmark; null where the test is not defined.</param>
internal sealed record ScoreMethod<TTally, TResult>(
    IScoreDefinition Definition,
    string Metric,
    Func<TTally, SurveyScale?> ScaleOf,
    Func<TTally, TResult> Calculate,
    Func<TResult, TResult, double, ScoreComparison<TResult>> Compare,
    Func<TResult, double, double?> PValueAgainst)
    where TResult : ScoreResult;
