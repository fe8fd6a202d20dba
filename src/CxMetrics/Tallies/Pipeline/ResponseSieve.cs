using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Goes through survey responses in their order and tells where each stands; what cannot be is refused, or left to be counted.</summary>
internal sealed class ResponseSieve(SurveyKind kind, InvalidFacts invalid, IEnumerable<SurveyResponse> responses, string parameter)
{
    private readonly SurveyKind _kind = Guard.Defined(kind);
    private readonly InvalidFacts _invalid = Guard.Defined(invalid);
    private readonly HashSet<string> _ids = new(
        responses.TryGetNonEnumeratedCount(out int count) ? count : 0, StringComparer.Ordinal);

    private long _index = -1;

    /// <summary>The place of the response that was looked at last.</summary>
    public ResponsePlace Place => new(_index, parameter);

    public ResponseStanding Sift(SurveyResponse response)
    {
        _index++;
        if (response is null)
        {
            throw Place.Null();
        }

        return response.Kind != _kind ? ResponseStanding.OtherKind
            : _ids.Add(response.Id) ? ResponseStanding.First
            : _invalid == InvalidFacts.Count ? ResponseStanding.Duplicate
            : throw Place.Refuse(response, "there already; expected each id once");
    }
}
