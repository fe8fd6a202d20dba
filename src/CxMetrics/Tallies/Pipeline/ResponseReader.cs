using System.Globalization;

namespace CxMetrics;

/// <summary>Puts one response after the other into a builder, with the checks that need more than the score.</summary>
internal sealed class ResponseReader<TBuilder, TTally>(
    SurveyKind kind, InvalidFacts invalid, IEnumerable<SurveyResponse> responses, string parameter)
    where TBuilder : IResponseBuilder<TTally>
    where TTally : ITally<TTally>
{
    private readonly ResponseSieve _sieve = new(kind, invalid, responses, parameter);
    private SurveyScale? _scale;

    public void Read(SurveyResponse response, TBuilder builder)
    {
        switch (_sieve.Sift(response))
        {
            case ResponseStanding.OtherKind:
                builder.AddOtherKind();
                break;
            case ResponseStanding.Duplicate:
                builder.AddDuplicate();
                break;
            default:
                ReadScore(response, builder, _sieve.Place);
                break;
        }
    }

    private void ReadScore(SurveyResponse response, TBuilder builder, ResponsePlace place)
    {
        _scale ??= response.Scale;
        if (_scale != response.Scale)
        {
            throw place.Refuse(
                response, $"on {response.Scale} among responses on {_scale}; expected one scale. Tally each scale on its own");
        }

        builder.Accept(response, place);
        if (response.Score is not { } score || response.Scale.Contains(score))
        {
            builder.Add(response);
        }
        else if (invalid == InvalidFacts.Count)
        {
            builder.AddOffScale();
        }
        else
        {
            throw new ArgumentOutOfRangeException(
                parameter,
                score,
                place.Message(response, string.Create(CultureInfo.InvariantCulture, $"scored {score}; expected {response.Scale}")));
        }
    }
}
