namespace CxMetrics.Experience;

/// <summary>Sorts the customers of a log, their answers and their sentiment by contact with customer service.</summary>
internal sealed class ServiceSides
{
    private readonly RateTally.Builder _neverNeeded = new();
    private readonly ReasonCounter _excluded = new();
    private readonly ReasonCounter _answersExcluded = new();
    private readonly long _asOf;
    private readonly long _landmark;
    private long _service;
    private long _unknown;
    private long _answers;

    /// <summary>Sorts by the contacts up to a time before the moment of the log; by all of them where it is null.</summary>
    public ServiceSides(JourneyLog log, TimeSpan? landmark)
    {
        Log = log;
        Landmark = landmark;
        _asOf = log.AsOf.UtcTicks;
        _landmark = _asOf - landmark.GetValueOrDefault().Ticks;
        (Without, With) = (new(log.Definition), new(log.Definition));
        foreach (Journey journey in log.Everyone())
        {
            Add(journey, new ServiceExposure(journey));
        }

        _answersExcluded.Add(ExclusionReasons.NotCustomer, log.Answers.LongCount(answer => SideOf(Without, answer) is not null) - _answers);
    }

    public JourneyLog Log { get; }

    public TimeSpan? Landmark { get; }

    public ServiceSide Without { get; }

    public ServiceSide With { get; }

    public RateTally NeverNeeded => _neverNeeded.ToTally();

    public RateTally ServiceSteps => new(_service, Log.StepCount - _unknown, ReasonCounts.None.With(ExclusionReasons.UnknownTouchpoint, _unknown));

    public ReasonCounts Excluded => _excluded.ToCounts();

    public ReasonCounts AnswersExcluded => _answersExcluded.ToCounts();

    private void Add(Journey journey, ServiceExposure exposure)
    {
        _service += exposure.ServiceSteps;
        _unknown += exposure.UnknownSteps;
        if (journey.Customer is not { } customer || customer.Since?.UtcTicks > _asOf)
        {
            _excluded.Add(ExclusionReasons.NotCustomer);
            return;
        }

        _neverNeeded.Add(!exposure.By(_asOf), ExclusionReasons.UnknownTouchpoint);
        AddAnswers(journey, exposure);
        if (customer.Since?.UtcTicks > _landmark || (Landmark is not null && customer.Until?.UtcTicks <= _landmark))
        {
            _excluded.Add(ExclusionReasons.NotCustomer);
        }
        else if (exposure.By(_landmark) is { } used)
        {
            ServiceSide side = used ? With : Without;
            side.Add(StepsUpTo(journey), !(customer.Until?.UtcTicks <= _asOf));
            side.Sentiment.Add(MeanSentiment(journey));
        }
        else
        {
            _excluded.Add(ExclusionReasons.UnknownTouchpoint);
        }
    }

    /// <summary>An answer belongs with the contacts before it: later ones have no part in it.</summary>
    private void AddAnswers(Journey journey, ServiceExposure exposure)
    {
        foreach (SurveyResponse answer in journey.Answers)
        {
            if (SideOf(Without, answer) is null)
            {
                continue;
            }

            _answers++;
            if (exposure.By(Landmark is null ? _asOf : answer.AnsweredAt!.Value.UtcTicks) is { } used)
            {
                SideOf(used ? With : Without, answer)!.Add(answer.Score);
            }
            else
            {
                _answersExcluded.Add(ExclusionReasons.UnknownTouchpoint);
            }
        }
    }

    /// <summary>Where an answer counts on a side; null where it is not compared.</summary>
    private static ScoreTally.Builder? SideOf(ServiceSide side, SurveyResponse answer) => answer.Kind switch
    {
        SurveyKind.Nps when answer.InteractionId is null => side.Nps,
        SurveyKind.Csat => side.Csat,
        SurveyKind.Ces => side.Ces,
        _ => null,
    };

    private int StepsUpTo(Journey journey)
    {
        int steps = journey.Count;
        while (steps > 0 && journey.Log.SpanOf(journey.PlaceOf(steps - 1)).Start > _landmark)
        {
            steps--;
        }

        return steps;
    }

    /// <summary>Over the scored steps after the landmark; without one over all.</summary>
    private double? MeanSentiment(Journey journey)
    {
        double sum = 0;
        int scored = 0;
        for (int i = Landmark is null ? 0 : StepsUpTo(journey); i < journey.Count; i++)
        {
            if (journey.Log.Contact(journey.PlaceOf(i)).Sentiment is { } score)
            {
                sum += score;
                scored++;
            }
        }

        return scored == 0 ? null : sum / scored;
    }
}
