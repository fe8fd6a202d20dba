using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Goes along journeys and counts their paths. One a thread.</summary>
internal sealed class PathCounter(PathDefinition definition, JourneyLabels labels) : ICounter<Journey, PathTally>, ITimelineSweep<JourneySpan>
{
    private const int Nowhere = -1;
    private readonly PathTrie _trie = new(definition.Capacity);
    private readonly PathSteps _steps = definition.Steps;
    private readonly int _depth = definition.Depth;
    private readonly long _gap = definition.Gap?.Ticks ?? long.MaxValue;
    private long _journeys;

    /// <summary>The label of the step before in the episode, the node of its path, how long that is, and the latest end.</summary>
    private int _before = Nowhere;
    private int _node;
    private int _length;
    private long _latest;

    public void Take(int start, ReadOnlySpan<JourneySpan> timeline)
    {
        for (int i = 0; i < timeline.Length && !_trie.IsFull; i++)
        {
            Step(timeline[i], labels.Of(timeline[i]));
        }

        EndJourney();
    }

    public string? Add(Journey fact)
    {
        if (fact.Count == 0)
        {
            return ExclusionReasons.NoContact;
        }

        for (int i = 0; i < fact.Count && !_trie.IsFull; i++)
        {
            int step = fact.PlaceOf(i);
            Step(fact.Log.SpanOf(step), labels.CodeOf(JourneyLabels.Of(fact.Log.TouchpointOf(step), definition.Label)));
        }

        EndJourney();
        return null;
    }

    /// <summary>Takes what another has counted with the same labels.</summary>
    public PathCounter With(PathCounter other)
    {
        _trie.Add(other._trie);
        _journeys += other._journeys;
        return this;
    }

    public PathTally ToTally() => new()
    {
        Definition = definition,
        Paths = PathTally.Checked([.. _trie.ToPaths(labels.Names)], definition),
        Journeys = _journeys,
    };

    private void Step(in JourneySpan span, int label)
    {
        if (_before != Nowhere && span.Start - _latest > _gap)
        {
            EndEpisode();
        }

        _latest = _before == Nowhere ? span.End : Math.Max(_latest, span.End);
        if (_steps == PathSteps.Transitions)
        {
            CountTransition(_before == Nowhere ? labels.Start : _before, label);
        }
        else if (_length < _depth && (_steps == PathSteps.Every || label != _before))
        {
            _node = _trie.Child(_node, label);
            _length++;
        }

        _before = label;
    }

    private void EndEpisode()
    {
        if (_steps == PathSteps.Transitions)
        {
            CountTransition(_before, labels.End);
        }
        else
        {
            _trie.Count(_node, _journeys);
        }

        (_before, _node, _length) = (Nowhere, 0, 0);
    }

    /// <summary>Ends what has begun: of a journey after the one path too many that is nothing.</summary>
    private void EndJourney()
    {
        if (_before != Nowhere)
        {
            EndEpisode();
        }

        _journeys++;
    }

    private void CountTransition(int from, int to) => _trie.Count(_trie.Child(_trie.Child(0, from), to), _journeys);
}
