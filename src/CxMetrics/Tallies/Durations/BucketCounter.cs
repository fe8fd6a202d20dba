using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts of buckets that grow with what falls into them.</summary>
internal sealed class BucketCounter
{
    private const int Spare = 32;

    private long[] _counts = [];
    private int _first;

    public void Add(int index)
    {
        int offset = index - _first;
        if ((uint)offset >= (uint)_counts.Length)
        {
            Cover(index, index);
            offset = index - _first;
        }

        // The count of all facts is checked, and no bucket has more.
        _counts[offset]++;
    }

    public void Add(BucketRun run)
    {
        if (run.Counts.IsEmpty)
        {
            return;
        }

        Cover(run.First, run.Last);
        for (int i = 0; i < run.Counts.Length; i++)
        {
            ref long count = ref _counts[run.Buckets[i] - _first];
            count = ExactCount.Add(count, run.Counts[i], "durations");
        }
    }

    public BucketRun ToRun()
    {
        List<int> buckets = [];
        List<long> counts = [];
        for (int i = 0; i < _counts.Length; i++)
        {
            if (_counts[i] > 0)
            {
                buckets.Add(_first + i);
                counts.Add(_counts[i]);
            }
        }

        return new BucketRun([.. buckets], [.. counts]);
    }

    private void Cover(int first, int last)
    {
        int end = _first + _counts.Length;
        if (_counts.Length > 0 && first >= _first && last < end)
        {
            return;
        }

        // Twice the room at the side that was too short, so that growing costs little however often it happens.
        int from = _counts.Length == 0 ? first : first < _first ? Math.Max(0, first - _counts.Length - Spare) : _first;
        int to = _counts.Length == 0 ? last + Spare : last >= end ? last + _counts.Length + Spare : end - 1;
        long[] counts = new long[to - from + 1];
        _counts.CopyTo(counts, _counts.Length == 0 ? 0 : _first - from);
        (_first, _counts) = (from, counts);
    }
}
