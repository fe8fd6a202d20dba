namespace CxMetrics;

/// <summary>What a definition says of its score, whichever question was asked: enough to write everything around it once.</summary>
internal interface IScoreDefinition : ITallyDefinition<SurveyResponse, ScoreTally>
{
    SurveyKind Kind { get; }

    string Name { get; }

    SurveyScale Scale { get; }

    int MinimumResponses { get; }

    /// <summary>What people call the score, such as "NPS".</summary>
    string Metric { get; }

    /// <summary>How people read the score, such as "0.0".</summary>
    string Format { get; }

    /// <summary>What follows the score in a sentence, such as "%".</summary>
    string Unit => "";

    /// <summary>The unit of a difference of two scores.</summary>
    string Points => "points";

    /// <summary>The score if every answer were the worst that there is.</summary>
    double Worst { get; }

    /// <summary>The score if every answer were the best that there is.</summary>
    double Best { get; }

    /// <summary>The band that counts for a net figure, such as the promoters.</summary>
    ScoreBand Positive { get; }

    /// <summary>The band that counts against it, such as the detractors.</summary>
    ScoreBand Negative { get; }

    /// <summary>What two scores have in common where one can be compared with the other, and how that is called.</summary>
    (object Choices, string Called) Basis { get; }

    /// <summary>Refuses bands that contradict the scale or one another.</summary>
    /// <exception cref="ArgumentException">They do; the member is named.</exception>
    void Check();

    ITallyBuilder<SurveyResponse, ScoreTally> ITallyDefinition<SurveyResponse, ScoreTally>.NewBuilder(InvalidFacts invalid) =>
        new ResponseScores(Kind, Scale).NewBuilder(invalid);

    string? ITallyDefinition<SurveyResponse, ScoreTally>.IdOf(SurveyResponse fact) => ResponseScores.IdOf(fact, Kind);

    DateTimeOffset? ITallyDefinition<SurveyResponse, ScoreTally>.MomentOf(SurveyResponse fact) => fact.AnsweredAt;

    /// <summary>What an answer counts: the score is the mean of it.</summary>
    double ValueOf(int score);

    WeightedMean ScoreOf(WeightedSample sample);

    /// <summary>The figures beside the score, by name.</summary>
    IEnumerable<KeyValuePair<string, WeightedMean>> FiguresOf(WeightedSample sample);
}

/// <inheritdoc cref="IScoreDefinition"/>
internal interface IScoreDefinition<TResult> : IScoreDefinition
    where TResult : ScoreResult
{
    TResult Calculate(ScoreTally tally);

    ScoreComparison<TResult> Compare(TResult before, TResult after, double confidence);

    /// <summary>The two-sided p-value of a score against a benchmark; null where the test is not defined.</summary>
    double? PValueAgainst(TResult result, double benchmark);
}
