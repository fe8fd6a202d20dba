using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Adds up journeys.</summary>
internal sealed class JourneyCounter(JourneyDefinition definition) : ICounter<Journey, JourneyTally>
{
    private readonly DurationTally.Builder _longestWaits = new();
    private readonly DurationTally.Builder _durations = new();
    private readonly MomentTally.Builder _impressions = new();
    private readonly MomentTally.Builder _ends = new();
    private readonly MomentTally.Builder _peaks = new();
    private readonly MomentTally.Builder _journeyMeans = new();
    private readonly MomentTally.Builder _sentiment = new();
    private long _journeys;
    private long _steps;
    private long _unknownSteps;
    private long _serviceSteps;
    private long _companySteps;
    private long _customerSteps;
    private long _negativeSteps;
    private long _touchpoints;
    private long _stages;
    private long _departments;
    private long _channels;
    private long _hops;
    private long _handovers;
    private long _withService;
    private long _withNegative;
    private long _endedNegative;
    private long _peakAtWorst;

    public string? Add(Journey fact)
    {
        if (!definition.Equals(fact.Log.Definition))
        {
            throw new ArgumentException(
                $"The journey was linked under {Quote.OfDefinition(fact.Log.Definition)}; expected {Quote.OfDefinition(definition)}.", nameof(fact));
        }

        if (fact.Count == 0)
        {
            return ExclusionReasons.NoContact;
        }

        _journeys++;
        _steps += fact.Count;
        _unknownSteps += fact.UnknownSteps;
        _serviceSteps += fact.ServiceSteps;
        _companySteps += fact.CompanySteps;
        _customerSteps += fact.CustomerSteps;
        _negativeSteps += fact.NegativeSteps;
        _touchpoints += fact.Touchpoints;
        _stages += fact.Stages;
        _departments += fact.Departments;
        _channels += fact.Channels;
        _hops += fact.Hops;
        _handovers += fact.Handovers;
        _withService += fact.ServiceSteps > 0 ? 1 : 0;
        _withNegative += fact.NegativeSteps > 0 ? 1 : 0;
        _endedNegative += definition.IsNegative(fact.LastSentiment) ? 1 : 0;
        _peakAtWorst += fact.Peak is { } peak && peak.Equals(fact.Worst) ? 1 : 0;
        for (int i = 0; i < fact.Count; i++)
        {
            _sentiment.Add(fact.Log.Contact(fact.PlaceOf(i)).Sentiment);
        }

        _journeyMeans.Add(fact.MeanSentiment);
        _peaks.Add(fact.Peak);
        _ends.Add(fact.LastSentiment);
        _impressions.Add(fact.Impression);
        _durations.Add(fact.Duration);
        _longestWaits.Add(fact.LongestWait);
        return null;
    }

    public JourneyTally ToTally() => new()
    {
        Journeys = _journeys,
        Steps = _steps,
        UnknownSteps = _unknownSteps,
        ServiceSteps = _serviceSteps,
        CompanySteps = _companySteps,
        CustomerSteps = _customerSteps,
        NegativeSteps = _negativeSteps,
        Touchpoints = _touchpoints,
        Stages = _stages,
        Departments = _departments,
        Channels = _channels,
        Hops = _hops,
        Handovers = _handovers,
        WithService = _withService,
        WithNegative = _withNegative,
        EndedNegative = _endedNegative,
        PeakAtWorst = _peakAtWorst,
        Sentiment = _sentiment.ToTally(),
        JourneyMeans = _journeyMeans.ToTally(),
        Peaks = _peaks.ToTally(),
        Ends = _ends.ToTally(),
        Impressions = _impressions.ToTally(),
        Durations = _durations.ToTally(),
        LongestWaits = _longestWaits.ToTally(),
    };
}
