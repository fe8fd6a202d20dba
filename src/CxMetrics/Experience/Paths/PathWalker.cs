namespace CxMetrics.Experience;

/// <summary>Goes along journeys and counts their paths. One a thread.</summary>
internal sealed class PathWalker(PathDefinition definition)
{
    private readonly PathSteps _steps = definition.Steps;
    private readonly int _depth = definition.Depth;
    private readonly long? _gap = definition.Gap?.Ticks;
    private readonly PathTrie _trie = new(definition.Capacity);

    public PathTrie Trie => _trie;

    public long Journeys { get; private set; }

    /// <summary>Takes a journey, its labels, and the codes of the labels for its start and its end.</summary>
    public void Walk(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> codes, int start, int end)
    {
        if (_trie.IsFull)
        {
            return;
        }

        int first = 0;
        long latest = journey[0].End;
        for (int i = 1; _gap is { } gap && i < journey.Length; i++)
        {
            if (journey[i].Start - latest > gap)
            {
                Episode(codes[first..i], start, end);
                first = i;
            }

            latest = Math.Max(latest, journey[i].End);
        }

        Episode(codes[first..], start, end);
        Journeys++;
    }

    private void Episode(ReadOnlySpan<int> codes, int start, int end)
    {
        if (_steps == PathSteps.Transitions)
        {
            int before = start;
            foreach (int code in codes)
            {
                _trie.Count(_trie.Child(_trie.Child(0, before), code), Journeys);
                before = code;
            }

            _trie.Count(_trie.Child(_trie.Child(0, before), end), Journeys);
            return;
        }

        int node = 0;
        int depth = 0;
        for (int i = 0; i < codes.Length && depth < _depth; i++)
        {
            if (_steps == PathSteps.Every || i == 0 || codes[i] != codes[i - 1])
            {
                node = _trie.Child(node, codes[i]);
                depth++;
            }
        }

        _trie.Count(node, Journeys);
    }
}
