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
    private JourneyTally _sums = new();

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

        _sums = _sums with
        {
            Journeys = _sums.Journeys + 1,
            Steps = _sums.Steps + fact.Count,
            UnknownSteps = _sums.UnknownSteps + fact.UnknownSteps,
            ServiceSteps = _sums.ServiceSteps + fact.ServiceSteps,
            NegativeSteps = _sums.NegativeSteps + fact.NegativeSteps,
            Touchpoints = _sums.Touchpoints + fact.Touchpoints,
            Stages = _sums.Stages + fact.Stages,
            Departments = _sums.Departments + fact.Departments,
            Channels = _sums.Channels + fact.Channels,
            Hops = _sums.Hops + fact.Hops,
            Handovers = _sums.Handovers + fact.Handovers,
            WithService = _sums.WithService + (fact.ServiceSteps > 0 ? 1 : 0),
            WithNegative = _sums.WithNegative + (fact.NegativeSteps > 0 ? 1 : 0),
            EndedNegative = _sums.EndedNegative + (definition.IsNegative(fact.LastSentiment) ? 1 : 0),
            PeakAtWorst = _sums.PeakAtWorst + (fact.Peak is { } peak && peak.Equals(fact.Worst) ? 1 : 0),
        };
        _sentiment.AddRange(fact.Scores);
        _journeyMeans.Add(fact.MeanSentiment);
        _peaks.Add(fact.Peak);
        _ends.Add(fact.LastSentiment);
        _impressions.Add(fact.Impression);
        _durations.Add(fact.Duration);
        _longestWaits.Add(fact.LongestWait);
        return null;
    }

    public JourneyTally ToTally() => _sums with
    {
        Sentiment = _sentiment.ToTally(),
        JourneyMeans = _journeyMeans.ToTally(),
        Peaks = _peaks.ToTally(),
        Ends = _ends.ToTally(),
        Impressions = _impressions.ToTally(),
        Durations = _durations.ToTally(),
        LongestWaits = _longestWaits.ToTally(),
    };
}
