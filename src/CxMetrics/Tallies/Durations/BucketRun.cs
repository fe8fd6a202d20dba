using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>The buckets that are not empty, in ascending order, with their counts.</summary>
/// <param name="buckets">The numbers of the buckets.</param>
/// <param name="counts">The count of each, above 0.</param>
internal sealed class BucketRun(int[] buckets, long[] counts) : IEquatable<BucketRun>
{
    public static BucketRun Empty { get; } = new([], []);

    /// <summary>The first bucket with a count.</summary>
    public int First => buckets.Length > 0 ? buckets[0] : 0;

    /// <summary>The last bucket with a count; below <see cref="First"/> where there is none.</summary>
    public int Last => buckets.Length > 0 ? buckets[^1] : -1;

    public ReadOnlySpan<int> Buckets => buckets;

    public ReadOnlySpan<long> Counts => counts;

    public BucketRun Plus(BucketRun other)
    {
        if (buckets.Length == 0 || other.Buckets.Length == 0)
        {
            return buckets.Length == 0 ? other : this;
        }

        List<int> merged = new(buckets.Length + other.Buckets.Length);
        List<long> sums = new(merged.Capacity);
        int right = 0;
        for (int left = 0; left < buckets.Length; left++)
        {
            for (; right < other.Buckets.Length && other.Buckets[right] < buckets[left]; right++)
            {
                merged.Add(other.Buckets[right]);
                sums.Add(other.Counts[right]);
            }

            bool isShared = right < other.Buckets.Length && other.Buckets[right] == buckets[left];
            merged.Add(buckets[left]);
            sums.Add(isShared ? ExactCount.Add(counts[left], other.Counts[right++], "durations") : counts[left]);
        }

        merged.AddRange(other.Buckets[right..]);
        sums.AddRange(other.Counts[right..]);
        return new BucketRun([.. merged], [.. sums]);
    }

    /// <summary>The bucket that holds a rank, counted from 1.</summary>
    public int AtRank(long rank)
    {
        int i = 0;
        while (rank > counts[i])
        {
            rank -= counts[i];
            i++;
        }

        return buckets[i];
    }

    public long Total() => ExactCount.Sum(counts, "durations");

    public bool Equals(BucketRun? other) => other is not null && Buckets.SequenceEqual(other.Buckets) && Counts.SequenceEqual(other.Counts);

    public override bool Equals(object? obj) => Equals(obj as BucketRun);

    public override int GetHashCode()
    {
        HashCode hash = default;
        for (int i = 0; i < buckets.Length; i++)
        {
            hash.Add(buckets[i]);
            hash.Add(counts[i]);
        }

        return hash.ToHashCode();
    }
}
