using System.Numerics;

namespace CxMetrics;

/// <summary>Links the contacts of a bucket: gathers those of a key, puts them in order where they are not, and sweeps. One a thread.</summary>
internal sealed class FcrBucketLinker(FcrSweep sweep, FcrDefinition definition)
{
    private const int FewContacts = 24;
    private FcrColumnSink _sink;
    private int[] _slots = [];
    private int[] _groupOf = [];
    private int[] _ends = [];
    private ulong[] _tags = [];
    private FcrSpan[] _gathered = [];

    public FcrCounts Counts { get; } = new();

    /// <summary>Spreads keys over all 64 bits: the highest choose the bucket, the lowest the place in its table.</summary>
    public static ulong Mix(ulong key)
    {
        key *= 0x9E3779B97F4A7C15;
        key ^= key >> 32;
        return key * 0xD6E8FEB86659FD93;
    }

    public void Link(ReadOnlySpan<FcrSpan> bucket)
    {
        if (bucket.IsEmpty)
        {
            return;
        }

        Grow(bucket.Length);
        _sink = new FcrColumnSink(Counts, definition);
        int groups = Gather(bucket);
        int start = 0;
        for (int i = 0; i < groups; i++)
        {
            Span<FcrSpan> group = _gathered.AsSpan(start, _ends[i] - start);
            Order(group);
            sweep.Run(group, ref _sink);
            start = _ends[i];
        }
    }

    private void Grow(int rows)
    {
        if (_gathered.Length < rows)
        {
            int room = rows + (rows / 8);
            _slots = new int[(int)Math.Min(BitOperations.RoundUpToPowerOf2((uint)room * 2), 1u << 30)];
            _groupOf = new int[room];
            _ends = new int[room];
            _tags = new ulong[room];
            _gathered = new FcrSpan[room];
        }
    }

    /// <summary>Counts the rows of each key, then places them: rows keep their order within a key. The number of keys.</summary>
    private int Gather(ReadOnlySpan<FcrSpan> bucket)
    {
        uint mask = Math.Min(BitOperations.RoundUpToPowerOf2((uint)bucket.Length * 2), (uint)_slots.Length) - 1;
        Span<int> slots = _slots.AsSpan(0, (int)mask + 1);
        Span<int> groupOf = _groupOf.AsSpan(0, bucket.Length);
        Span<int> ends = _ends;
        Span<ulong> tags = _tags;
        slots.Clear();
        int groups = 0;
        for (int row = 0; row < bucket.Length; row++)
        {
            ulong tag = bucket[row].Tag & FcrSpan.Whose;
            uint slot = (uint)Mix(tag) & mask;
            int group;
            while ((group = slots[(int)slot] - 1) >= 0 && tags[group] != tag)
            {
                slot = (slot + 1) & mask;
            }

            if (group < 0)
            {
                group = groups++;
                slots[(int)slot] = groups;
                tags[group] = tag;
                ends[group] = 0;
            }

            ends[group]++;
            groupOf[row] = group;
        }

        int total = 0;
        for (int i = 0; i < groups; i++)
        {
            (ends[i], total) = (total, total + ends[i]);
        }

        Span<FcrSpan> gathered = _gathered;
        for (int row = 0; row < bucket.Length; row++)
        {
            gathered[ends[groupOf[row]]++] = bucket[row];
        }

        return groups;
    }

    /// <summary>Logs are mostly written in order; what is not is sorted so that equal starts keep the order of their rows.</summary>
    private static void Order(Span<FcrSpan> group)
    {
        int next = 1;
        while (next < group.Length && group[next - 1].Start <= group[next].Start)
        {
            next++;
        }

        if (next >= group.Length)
        {
            return;
        }

        if (group.Length > FewContacts)
        {
            for (int i = 0; i < group.Length; i++)
            {
                group[i] = new FcrSpan(group[i].Start, group[i].End, (group[i].Tag & ~FcrSpan.Whose) | (uint)i);
            }

            group.Sort(FcrSpan.Compare);
            return;
        }

        for (; next < group.Length; next++)
        {
            FcrSpan moved = group[next];
            int place = next;
            while (place > 0 && group[place - 1].Start > moved.Start)
            {
                group[place] = group[place - 1];
                place--;
            }

            group[place] = moved;
        }
    }
}
