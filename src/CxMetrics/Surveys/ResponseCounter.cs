using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts the surveys of one kind, sent, delivered and answered, into the groups that they belong to.</summary>
internal sealed class ResponseCounter
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly SurveyKind _kind;
    private readonly InvalidFacts _invalid;
    private readonly Periods? _samePeriod;
    private long _index;

    public ResponseCounter(SurveyKind kind, InvalidFacts invalid, Periods? samePeriod = null)
    {
        _kind = Guard.Defined(kind);
        _invalid = Guard.Defined(invalid);
        _samePeriod = samePeriod;
    }

    /// <summary>Whether any survey says that it was delivered, so that silence about it means something.</summary>
    public bool IsDeliveryKnown { get; private set; }

    /// <summary>The counts of the surveys without a key.</summary>
    public ResponseCounts NoKey { get; } = new();

    public static ResponseCounter Count(IEnumerable<SurveyResponse> responses, SurveyKind kind, InvalidFacts invalid)
    {
        ArgumentNullException.ThrowIfNull(responses);
        ResponseCounter counter = new(kind, invalid);
        foreach (SurveyResponse response in responses)
        {
            counter.Add(response, static (self, _) => self.NoKey, counter, nameof(responses));
        }

        return counter;
    }

    /// <summary>Counts a survey into the group that it belongs to.</summary>
    public void Add<TState>(
        SurveyResponse response, Func<TState, SurveyResponse, ResponseCounts> countsOf, TState state, string parameter)
    {
        if (response is null)
        {
            throw new ArgumentNullException(
                parameter, string.Create(CultureInfo.InvariantCulture, $"The response at index {_index} is null; expected a response."));
        }

        ResponseCounts counts = countsOf(state, response);
        if (response.Kind != _kind)
        {
            counts.OtherKind++;
        }
        else if (_ids.Add(response.Id))
        {
            Add(response, counts);
        }
        else if (_invalid == InvalidFacts.Count)
        {
            counts.Duplicates++;
        }
        else
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The response at index {_index} (id \"{response.Id}\") is there already; expected each id once."),
                parameter);
        }

        _index++;
    }

    private void Add(SurveyResponse response, ResponseCounts counts)
    {
        counts.Sent++;
        bool answered = response.Score is not null;
        IsDeliveryKnown |= response.DeliveredAt is not null;
        bool isPlaced = _samePeriod is null || response.SentAt is not null;
        if (response.DeliveredAt is null && !answered && isPlaced)
        {
            counts.NeitherDeliveredNorAnswered++;
        }

        if (answered)
        {
            counts.Answered++;
        }

        if (_samePeriod is null)
        {
            counts.AnsweredInTime += answered ? 1 : 0;
        }
        else if (response.SentAt is not { } sent)
        {
            counts.SentAtUnknown++;
        }
        else if (!answered)
        {
            // Silent: nothing to place.
        }
        else if (response.AnsweredAt is { } at)
        {
            counts.AnsweredInTime += _samePeriod.Of(sent) == _samePeriod.Of(at) ? 1 : 0;
        }
        else
        {
            counts.AnsweredAtUnknown++;
        }
    }
}
