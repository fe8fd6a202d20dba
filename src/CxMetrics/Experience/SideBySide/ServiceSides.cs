namespace CxMetrics.Experience;

/// <summary>Sorts the customers of a log, their answers and their sentiment by contact with customer service.</summary>
internal sealed class ServiceSides
{
    private readonly long _asOf;
    private readonly long _landmark;
    private long _answers;

    /// <summary>Sorts by the contacts up to a time before the moment of the log; by all of them where it is null.</summary>
    public ServiceSides(JourneyLog log, TimeSpan? landmark)
    {
        Log = log;
        Landmark = landmark;
        _asOf = log.AsOf.UtcTicks;
        _landmark = _asOf - landmark.GetValueOrDefault().Ticks;
        (Without, With) = (new(log.Definition), new(log.Definition));
        for (int step = 0; step < log.StepCount; step++)
        {
            ServiceSteps.Add(log.TouchpointOf(step)?.IsService, ExclusionReasons.UnknownTouchpoint);
        }

        foreach (Journey journey in log.Everyone())
        {
            Add(journey, new Exposure(journey));
        }

        AnswersExcluded.Add(ExclusionReasons.NotCustomer, log.Answers.LongCount(answer => SideOf(Without, answer) is not null) - _answers);
    }

    public JourneyLog Log { get; }

    public TimeSpan? Landmark { get; }

    public ServiceSide Without { get; }

    public ServiceSide With { get; }

    public RateTally.Builder NeverNeeded { get; } = new();

    public RateTally.Builder ServiceSteps { get; } = new();

    public ReasonCounter Excluded { get; } = new();

    public ReasonCounter AnswersExcluded { get; } = new();

    private void Add(Journey journey, Exposure exposure)
    {
        if (journey.Customer is not { } customer || customer.Since?.UtcTicks > _asOf)
        {
            Excluded.Add(ExclusionReasons.NotCustomer);
            return;
        }

        NeverNeeded.Add(!exposure.By(_asOf), ExclusionReasons.UnknownTouchpoint);
        AddAnswers(journey, exposure);
        if (customer.Since?.UtcTicks > _landmark || (Landmark is not null && customer.Until?.UtcTicks <= _landmark))
        {
            Excluded.Add(ExclusionReasons.NotCustomer);
        }
        else if (exposure.By(_landmark) is { } used)
        {
            ServiceSide side = used ? With : Without;
            int steps = StepsUpTo(journey);
            side.Add(steps, !(customer.Until?.UtcTicks <= _asOf));
            side.Sentiment.Add(MeanSentiment(journey, Landmark is null ? 0 : steps));
        }
        else
        {
            Excluded.Add(ExclusionReasons.UnknownTouchpoint);
        }
    }

    /// <summary>An answer belongs with the contacts before it: later ones have no part in it.</summary>
    private void AddAnswers(Journey journey, Exposure exposure)
    {
        foreach (SurveyResponse answer in journey.Answers.Where(answer => SideOf(Without, answer) is not null))
        {
            _answers++;
            if (exposure.By(Landmark is null ? _asOf : answer.AnsweredAt!.Value.UtcTicks) is { } used)
            {
                SideOf(used ? With : Without, answer)!.Add(answer.Score);
            }
            else
            {
                AnswersExcluded.Add(ExclusionReasons.UnknownTouchpoint);
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

    private int StepsUpTo(Journey journey) =>
        Enumerable.Range(0, journey.Count).Count(i => journey.Log.SpanOf(journey.PlaceOf(i)).Start <= _landmark);

    /// <summary>Over the scored steps after the landmark; without one over all.</summary>
    private static double? MeanSentiment(Journey journey, int from) =>
        Enumerable.Range(from, journey.Count - from).Average(i => journey.Log.Contact(journey.PlaceOf(i)).Sentiment);

    /// <summary>When a customer first came into contact with customer service, or with a touchpoint of which that is not known.</summary>
    private readonly struct Exposure
    {
        private readonly long _firstService = long.MaxValue;
        private readonly long _firstUnknown = long.MaxValue;

        public Exposure(Journey journey)
        {
            for (int i = journey.Count - 1; i >= 0; i--)
            {
                int step = journey.PlaceOf(i);
                bool? isService = journey.Log.TouchpointOf(step)?.IsService;
                long start = journey.Log.SpanOf(step).Start;
                _firstService = isService == true ? start : _firstService;
                _firstUnknown = isService is null ? start : _firstUnknown;
            }
        }

        /// <summary>Whether there was a contact with service up to a moment; null where there was none that is known, and one that may have been.</summary>
        public bool? By(long moment) => _firstService <= moment ? true : _firstUnknown <= moment ? null : false;
    }
}
