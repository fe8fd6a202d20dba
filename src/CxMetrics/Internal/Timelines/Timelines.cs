using System.Runtime.InteropServices;

namespace CxMetrics.Internal;

/// <summary>The timelines of all keys, side by side: what several sweeps go through.</summary>
internal sealed class Timelines<TItem>
    where TItem : struct, ITimelineItem<TItem>
{
    private readonly TItem[] _items;
    private readonly List<int> _ends = [];

    /// <summary>Puts items on the timelines of their keys.</summary>
    /// <param name="items">The items, in any order.</param>
    /// <param name="threads">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    public Timelines(List<TItem> items, int? threads = null)
    {
        TItem[] ordered = new TItem[items.Count];
        int[] lengths = new int[items.Count];
        Partition(items, threads ?? Environment.ProcessorCount).Sweep(() => new Keeper(ordered, lengths));
        for (int start = 0; start < lengths.Length; start += lengths[start])
        {
            _ends.Add(start + lengths[start]);
        }

        _items = ordered;
    }

    /// <summary>The timelines, of which none is empty, in an order that depends on the items alone.</summary>
    public int Count => _ends.Count;

    /// <summary>For each timeline the place behind its last item.</summary>
    public ReadOnlySpan<int> Ends => CollectionsMarshal.AsSpan(_ends);

    /// <summary>The items, timeline by timeline.</summary>
    public ReadOnlySpan<TItem> Items => _items;

    /// <summary>A timeline: its items in their order.</summary>
    public ReadOnlySpan<TItem> this[int timeline]
    {
        get
        {
            int start = timeline == 0 ? 0 : _ends[timeline - 1];
            return _items.AsSpan(start, _ends[timeline] - start);
        }
    }

    /// <summary>Sweeps the timelines of items once, without keeping them.</summary>
    public static void Sweep<TSweep>(List<TItem> items, TSweep sweep)
        where TSweep : struct, ITimelineSweep<TItem> =>
        Partition(items, Environment.ProcessorCount).Sweep(() => sweep);

    private static TimelinePartition<TItem, ItemReader> Partition(List<TItem> items, int threads) =>
        new(items.Count, () => new ItemReader(items), threads);

    /// <summary>Reads items that are there already.</summary>
    private readonly struct ItemReader(List<TItem> items) : ITimelineReader<TItem>
    {
        public void Read<TSink>(int first, int end, ref TSink sink)
            where TSink : struct, ITimelineSink<TItem>
        {
            foreach (ref readonly TItem item in CollectionsMarshal.AsSpan(items)[first..end])
            {
                sink.Add(item);
            }
        }
    }

    /// <summary>Keeps timelines where they belong.</summary>
    private readonly struct Keeper(TItem[] ordered, int[] lengths) : ITimelineSweep<TItem>
    {
        public void Take(int start, ReadOnlySpan<TItem> timeline)
        {
            timeline.CopyTo(ordered.AsSpan(start));
            lengths[start] = timeline.Length;
        }
    }
}
