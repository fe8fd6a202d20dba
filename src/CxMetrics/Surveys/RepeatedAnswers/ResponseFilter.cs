using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Goes through survey responses in their order and says of each whether it is of the kind and new; what is invalid is refused, or left to be counted.</summary>
internal sealed class ResponseFilter(SurveyKind kind, InvalidFacts invalid, IEnumerable<SurveyResponse> responses, string parameter)
{
    private readonly SurveyKind _kind = Guard.Defined(kind);
    private readonly InvalidFacts _invalid = Guard.Defined(invalid);
    private readonly HashSet<string> _ids = new(
        responses.TryGetNonEnumeratedCount(out int count) ? count : 0, StringComparer.Ordinal);

    private long _index = -1;

    /// <summary>The position of the response that was looked at last.</summary>
    public ResponsePosition Position => new(_index, parameter);

    public ResponseStatus StatusOf(SurveyResponse response)
    {
        _index++;
        if (response is null)
        {
            throw Position.Null();
        }

        return response.Kind != _kind ? ResponseStatus.OtherKind
            : _ids.Add(response.Id) ? ResponseStatus.First
            : _invalid == InvalidFacts.Count ? ResponseStatus.Duplicate
            : throw Position.Refuse(response, "repeated; expected each id once");
    }
}
