namespace CxMetrics;

/// <summary>The passes over survey responses that every tally of them shares.</summary>
internal static class ResponseTallying
{
    public static void Read<TTally>(
        IEnumerable<SurveyResponse> responses, SurveyKind kind, IResponseBuilder<TTally> builder, InvalidFacts invalid)
        where TTally : ITally<TTally>
    {
        ResponseReader<IResponseBuilder<TTally>, TTally> reader = new(kind, invalid, responses, nameof(responses));
        foreach (SurveyResponse response in responses)
        {
            reader.Read(response, builder);
        }
    }

    public static Breakdown<TKey, TTally> Group<TKey, TTally, TBuilder>(
        IEnumerable<SurveyResponse> responses,
        SurveyKind kind,
        Func<TBuilder> create,
        Func<BreakdownBuilder<TKey, TTally, TBuilder>, SurveyResponse, TBuilder> builderOf,
        InvalidFacts invalid)
        where TKey : notnull
        where TTally : class, ITally<TTally>
        where TBuilder : class, IResponseBuilder<TTally>
    {
        ArgumentNullException.ThrowIfNull(responses);
        BreakdownBuilder<TKey, TTally, TBuilder> groups = new(create);
        ResponseReader<TBuilder, TTally> reader = new(kind, invalid, responses, nameof(responses));
        foreach (SurveyResponse response in responses)
        {
            reader.Read(response, response is null ? groups.NoKey : builderOf(groups, response));
        }

        return groups.ToBreakdown();
    }
}
