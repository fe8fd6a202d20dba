using System.Numerics;

namespace CxMetrics.Internal;

/// <summary>Gathers the items of each key in a bucket, puts them in order where they are not, and has them swept. One a thread.</summary>
internal sealed class TimelineGatherer<TItem, TSweep>(TSweep sweep)
    where TItem : struct, ITimelineItem<TItem>
    where TSweep : ITimelineSweep<TItem>
{
    private const int FewItems = 24;
    private int[] _slots = [];
    private int[] _timelineOf = [];
    private int[] _ends = [];
    private ulong[] _keys = [];
    private TItem[] _gathered = [];

    public TSweep Sweep => sweep;

    /// <summary>Sweeps the timelines of a bucket, in the order in which their keys appear.</summary>
    public void Gather(int place, Span<TItem> bucket)
    {
        if (bucket.IsEmpty)
        {
            return;
        }

        Grow(bucket.Length);
        int timelines = Gather(bucket);
        int start = 0;
        for (int i = 0; i < timelines; i++)
        {
            Span<TItem> timeline = _gathered.AsSpan(start, _ends[i] - start);
            Order(timeline);
            sweep.Take(place + start, timeline);
            start = _ends[i];
        }
    }

    private void Grow(int rows)
    {
        if (_gathered.Length < rows)
        {
            int room = rows + (rows / 8);
            _slots = new int[(int)Math.Min(BitOperations.RoundUpToPowerOf2((uint)room * 2), 1u << 30)];
            _timelineOf = new int[room];
            _ends = new int[room];
            _keys = new ulong[room];
            _gathered = new TItem[room];
        }
    }

    /// <summary>Counts the items of each key, then places them: items keep their order within a key. The number of keys.</summary>
    private int Gather(Span<TItem> bucket)
    {
        uint mask = Math.Min(BitOperations.RoundUpToPowerOf2((uint)bucket.Length * 2), (uint)_slots.Length) - 1;
        Span<int> slots = _slots.AsSpan(0, (int)mask + 1);
        Span<int> timelineOf = _timelineOf.AsSpan(0, bucket.Length);
        Span<int> ends = _ends;
        Span<ulong> keys = _keys;
        slots.Clear();
        int timelines = 0;
        for (int row = 0; row < bucket.Length; row++)
        {
            ulong key = bucket[row].Key;
            uint slot = (uint)TimelineKeys.Mix(key) & mask;
            int timeline;
            while ((timeline = slots[(int)slot] - 1) >= 0 && keys[timeline] != key)
            {
                slot = (slot + 1) & mask;
            }

            if (timeline < 0)
            {
                timeline = timelines++;
                slots[(int)slot] = timelines;
                keys[timeline] = key;
                ends[timeline] = 0;
            }

            ends[timeline]++;
            timelineOf[row] = timeline;
        }

        int total = 0;
        for (int i = 0; i < timelines; i++)
        {
            (ends[i], total) = (total, total + ends[i]);
        }

        Span<TItem> gathered = _gathered;
        for (int row = 0; row < bucket.Length; row++)
        {
            gathered[ends[timelineOf[row]]++] = bucket[row];
        }

        return timelines;
    }

    /// <summary>Logs are mostly written in order; what is not is sorted so that equal items keep their order.</summary>
    private static void Order(Span<TItem> timeline)
    {
        int next = 1;
        while (next < timeline.Length && !TItem.IsAfter(timeline[next - 1], timeline[next]))
        {
            next++;
        }

        if (next < timeline.Length && timeline.Length > FewItems)
        {
            Sort(timeline);
            return;
        }

        for (; next < timeline.Length; next++)
        {
            TItem moved = timeline[next];
            int place = next;
            while (place > 0 && TItem.IsAfter(timeline[place - 1], moved))
            {
                timeline[place] = timeline[place - 1];
                place--;
            }

            timeline[place] = moved;
        }
    }

    private static void Sort(Span<TItem> timeline)
    {
        Placed[] placed = new Placed[timeline.Length];
        for (int i = 0; i < placed.Length; i++)
        {
            placed[i] = new Placed(timeline[i], i);
        }

        Array.Sort(placed, static (left, right) =>
            TItem.IsAfter(left.Item, right.Item) ? 1 : TItem.IsAfter(right.Item, left.Item) ? -1 : left.Place.CompareTo(right.Place));
        for (int i = 0; i < placed.Length; i++)
        {
            timeline[i] = placed[i].Item;
        }
    }

    /// <summary>An item with its place, so that no two are equal and any sort is a stable one.</summary>
    private readonly record struct Placed(TItem Item, int Place);
}
