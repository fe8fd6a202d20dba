using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts of neighbouring buckets; the first and the last are not 0, so that equal counts are equal runs.</summary>
internal sealed class BucketRun : IEquatable<BucketRun>
{
    private readonly long[] _counts;

    public BucketRun(int first, ReadOnlySpan<long> counts)
    {
        int from = counts.IndexOfAnyExcept(0);
        First = from < 0 ? 0 : first + from;
        _counts = from < 0 ? [] : counts[from..(counts.LastIndexOfAnyExcept(0) + 1)].ToArray();
    }

    public static BucketRun Empty { get; } = new(0, []);

    /// <summary>The first bucket with a count.</summary>
    public int First { get; }

    /// <summary>The last bucket with a count; below <see cref="First"/> where there is none.</summary>
    public int Last => First + _counts.Length - 1;

    public ReadOnlySpan<long> Counts => _counts;

    public BucketRun Plus(BucketRun other)
    {
        if (_counts.Length == 0 || other._counts.Length == 0)
        {
            return _counts.Length == 0 ? other : this;
        }

        BucketCounter counter = new();
        counter.Add(this);
        counter.Add(other);
        return counter.ToRun();
    }

    /// <summary>The bucket that holds a rank, counted from 1.</summary>
    public int AtRank(long rank)
    {
        int offset = 0;
        while (rank > _counts[offset])
        {
            rank -= _counts[offset];
            offset++;
        }

        return First + offset;
    }

    public long Total() => ExactCount.Sum(_counts, "durations");

    public bool Equals(BucketRun? other) => other is not null && First == other.First && Counts.SequenceEqual(other.Counts);

    public override bool Equals(object? obj) => Equals(obj as BucketRun);

    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(First);
        foreach (long count in _counts)
        {
            hash.Add(count);
        }

        return hash.ToHashCode();
    }
}
