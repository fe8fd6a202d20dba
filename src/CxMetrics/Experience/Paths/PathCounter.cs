using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Counts the paths of journeys that come one by one, from any log.</summary>
internal sealed class PathCounter(PathDefinition definition) : ICounter<Journey, PathTally>
{
    private readonly PathWalker _walker = new(definition);
    private readonly KeyCodes<string> _codes = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public string? Add(Journey fact)
    {
        if (fact.Count == 0)
        {
            return ExclusionReasons.NoContact;
        }

        JourneySpan[] spans = new JourneySpan[fact.Count];
        int[] codes = new int[fact.Count];
        for (int i = 0; i < codes.Length; i++)
        {
            int step = fact.PlaceOf(i);
            spans[i] = fact.Log.SpanOf(step);
            codes[i] = CodeOf(JourneyLabels.Of(fact.Log.TouchpointOf(step), definition.Label) ?? JourneyLabels.UnknownName);
        }

        _walker.Walk(spans, codes, CodeOf(JourneyLabels.StartName), CodeOf(JourneyLabels.EndName));
        return null;
    }

    public PathTally ToTally() => new()
    {
        Paths = PathTally.Checked([.. _walker.Trie.ToPaths(_names)], definition),
        Journeys = _walker.Journeys,
    };

    private int CodeOf(string name)
    {
        int code = _codes.Of(name);
        if (code == _names.Count)
        {
            _names.Add(name);
        }

        return code;
    }
}
