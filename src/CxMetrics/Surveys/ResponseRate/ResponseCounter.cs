namespace CxMetrics;

/// <summary>Counts the surveys of one kind, sent, delivered and answered, into the groups that they belong to.</summary>
internal sealed class ResponseCounter
{
    private readonly ResponseFilter _filter;
    private readonly Periods? _samePeriod;

    public ResponseCounter(
        SurveyKind kind, InvalidFacts invalid, IEnumerable<SurveyResponse> responses, string parameter, Periods? samePeriod = null)
    {
        _filter = new ResponseFilter(kind, invalid, responses, parameter);
        _samePeriod = samePeriod;
    }

    /// <summary>Whether any survey says that it was delivered, so that silence about it means something.</summary>
    public bool IsDeliveryKnown { get; private set; }

    /// <summary>The counts of the surveys without a key.</summary>
    public ResponseCounts NoKey { get; } = new();

    public static ResponseCounter Count(IEnumerable<SurveyResponse> responses, SurveyKind kind, InvalidFacts invalid)
    {
        ArgumentNullException.ThrowIfNull(responses);
        ResponseCounter counter = new(kind, invalid, responses, nameof(responses));
        foreach (SurveyResponse response in responses)
        {
            counter.Add(response, static (self, _) => self.NoKey, counter);
        }

        return counter;
    }

    /// <summary>Counts a survey into the group that it belongs to.</summary>
    public void Add<TState>(SurveyResponse response, Func<TState, SurveyResponse, ResponseCounts> countsOf, TState state)
    {
        ResponseStatus status = _filter.StatusOf(response);
        ResponseCounts counts = countsOf(state, response);
        switch (status)
        {
            case ResponseStatus.OtherKind:
                counts.OtherKind++;
                break;
            case ResponseStatus.Duplicate:
                counts.Duplicates++;
                break;
            default:
                Add(response, counts);
                break;
        }
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
            // Not answered: nothing to place.
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
