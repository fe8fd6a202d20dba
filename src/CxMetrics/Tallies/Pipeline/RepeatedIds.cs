using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Finds the ids that appear again among facts that are all there, with all processors.</summary>
/// <remarks>
/// The facts of one hash come together, in parts of memory that stay in the cache; ids are compared where two hashes agree. For facts that come one
/// by one, see <see cref="IdTable{TFact}"/>. 16 bytes an id, and the hashes.
/// </remarks>
internal static class RepeatedIds
{
    /// <summary>The indexes of the facts whose id an earlier fact has, in their order.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="hashes">A hash of the id of each.</param>
    /// <param name="idOf">The id of a fact.</param>
    public static int[] Of<TFact>(TFact[] facts, ulong[] hashes, Func<TFact, string> idOf)
    {
        TimelinePartition<HashedId, HashReader> together = new(facts.Length, () => new HashReader(hashes), Environment.ProcessorCount);
        return [.. together.Sweep(() => new Search<TFact>(facts, idOf)).SelectMany(search => search.Found).Order()];
    }

    private readonly record struct HashedId(ulong Key, int Index) : ITimelineItem<HashedId>
    {
        /// <summary>They come in their order.</summary>
        public static bool IsAfter(in HashedId item, in HashedId other) => false;
    }

    private readonly struct HashReader(ulong[] hashes) : ITimelineReader<HashedId>
    {
        public void Read<TSink>(int first, int end, ref TSink sink)
            where TSink : struct, ITimelineSink<HashedId>
        {
            for (int i = first; i < end; i++)
            {
                sink.Add(new HashedId(hashes[i], i));
            }
        }
    }

    private sealed class Search<TFact>(TFact[] facts, Func<TFact, string> idOf) : ITimelineSweep<HashedId>
    {
        public List<int> Found { get; } = [];

        public void Take(int start, ReadOnlySpan<HashedId> timeline)
        {
            if (timeline.Length == 1)
            {
                return;
            }

            HashSet<string> ids = new(StringComparer.Ordinal);
            foreach (HashedId id in timeline)
            {
                if (!ids.Add(idOf(facts[id.Index])))
                {
                    Found.Add(id.Index);
                }
            }
        }
    }
}
