using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Sweeps journeys and counts their paths. One a thread.</summary>
internal struct PathSweep(PathDefinition definition, JourneyLabels labels) : ITimelineSweep<JourneySpan>
{
    private readonly PathWalker _walker = new(definition);
    private int[] _codes = [];

    public void Take(int start, ReadOnlySpan<JourneySpan> timeline)
    {
        if (_codes.Length < timeline.Length)
        {
            _codes = new int[timeline.Length * 2];
        }

        Span<int> codes = _codes.AsSpan(0, timeline.Length);
        for (int i = 0; i < codes.Length; i++)
        {
            codes[i] = labels.Of(timeline[i]);
        }

        _walker.Walk(timeline, codes, labels.Start, labels.End);
    }

    /// <summary>What was counted in all.</summary>
    public static PathTally Sum(IReadOnlyList<PathSweep> sweeps, PathDefinition definition, JourneyLabels labels, DateTimeOffset asOf)
    {
        PathTrie sum = sweeps[0]._walker.Trie;
        foreach (PathSweep sweep in sweeps.Skip(1))
        {
            sum.Add(sweep._walker.Trie);
        }

        return new PathTally
        {
            Definition = definition,
            AsOf = asOf,
            Paths = PathTally.Checked([.. sum.ToPaths(labels.Names)], definition),
            Journeys = sweeps.Sum(sweep => sweep._walker.Journeys),
        };
    }
}
