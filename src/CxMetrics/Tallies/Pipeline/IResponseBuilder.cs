namespace CxMetrics;

/// <summary>What a tally needs of its builder to be filled from survey responses by <see cref="ResponseReader{TBuilder, TTally}"/>.</summary>
internal interface IResponseBuilder<TTally> : ITallyBuilder<TTally>
    where TTally : ITally<TTally>
{
    void AddOtherKind();

    void AddDuplicate();

    /// <summary>Takes the scale of a response of the kind, and refuses one that the tally cannot hold.</summary>
    void Accept(SurveyResponse response, ResponsePlace place);

    /// <summary>Adds an accepted response: unanswered, or with a score on its scale.</summary>
    void Add(SurveyResponse response);

    void AddOffScale();
}
