using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Puts one response after the other into a builder, with the checks that need more than the score.</summary>
internal sealed class ResponseReader<TBuilder, TTally>(
    SurveyKind kind, InvalidFacts invalid, IEnumerable<SurveyResponse> responses, string parameter)
    where TBuilder : IResponseBuilder<TTally>
    where TTally : ITally<TTally>
{
    private readonly SurveyKind _kind = Guard.Defined(kind);
    private readonly HashSet<string> _ids = new(
        responses.TryGetNonEnumeratedCount(out int count) ? count : 0, StringComparer.Ordinal);

    private SurveyScale? _scale;
    private long _index;

    public void Read(SurveyResponse response, TBuilder builder)
    {
        ResponsePlace place = new(_index, parameter);
        if (response is null)
        {
            throw new ArgumentNullException(
                parameter, string.Create(CultureInfo.InvariantCulture, $"The response at index {_index} is null; expected a response."));
        }

        if (response.Kind != _kind)
        {
            builder.AddOtherKind();
        }
        else if (!_ids.Add(response.Id))
        {
            if (invalid == InvalidFacts.Throw)
            {
                throw place.Refuse(response, "there already; expected each id once");
            }

            builder.AddDuplicate();
        }
        else
        {
            ReadScore(response, builder, place);
        }

        _index++;
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
