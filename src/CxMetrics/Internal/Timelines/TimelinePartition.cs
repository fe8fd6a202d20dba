using System.Numerics;
using System.Runtime.CompilerServices;

namespace CxMetrics.Internal;

/// <summary>
/// Puts rows on the timelines of their keys: partitions them by key into buckets that fit the cache, in two passes, then gathers, orders and
/// sweeps each bucket on its own.
/// </summary>
/// <remarks>
/// The partitioning of parallel radix joins (Balkesen et al. 2013, ICDE). Each chunk of rows has places of its own in each bucket, in the order of
/// the chunks, so that rows keep their order and the result does not depend on the number of threads. Cost: linear where the rows of a key
/// come in order; an item a row in memory, and a bucket a thread.
/// </remarks>
internal sealed class TimelinePartition<TItem, TReader>
    where TItem : struct, ITimelineItem<TItem>
    where TReader : struct, ITimelineReader<TItem>
{
    private const int RowsPerBucket = 8192;
    private const int MostBuckets = 2048;
    private const int LeastRowsPerChunk = 1 << 16;
    private readonly int _rows;
    private readonly int _threads;
    private readonly int _bucketBits;
    private readonly int[] _places;
    private readonly TReader[] _readers;
    private readonly TItem[] _items;

    public TimelinePartition(int rows, Func<TReader> newReader, int threads)
    {
        _rows = rows;
        _threads = threads;
        _readers = new TReader[Math.Clamp(rows / LeastRowsPerChunk, 1, threads)];
        _bucketBits = BitOperations.Log2((uint)Math.Clamp(rows / RowsPerBucket, 1, MostBuckets));
        _places = new int[_readers.Length << _bucketBits];
        ForEachChunk(chunk =>
        {
            _readers[chunk] = newReader();
            Counter counter = new(_places, chunk << _bucketBits, _bucketBits);
            _readers[chunk].Read(ChunkStart(chunk), ChunkStart(chunk + 1), ref counter);
        });
        _items = GC.AllocateUninitializedArray<TItem>(Place());
        ForEachChunk(chunk =>
        {
            TReader reader = newReader();
            Placer placer = new(_items, _places, chunk << _bucketBits, _bucketBits);
            reader.Read(ChunkStart(chunk), ChunkStart(chunk + 1), ref placer);
        });
    }

    /// <summary>The readers of the first pass, who read each row once between them, in its order.</summary>
    public IReadOnlyList<TReader> Readers => _readers;

    /// <summary>The items on all timelines.</summary>
    public int Count => _items.Length;

    private int Buckets => 1 << _bucketBits;

    /// <summary>Sweeps every timeline; the sweeps that did it, at least one.</summary>
    public IReadOnlyList<TSweep> Sweep<TSweep>(Func<TSweep> newSweep)
        where TSweep : ITimelineSweep<TItem>
    {
        if (_threads == 1 || Buckets == 1)
        {
            TimelineGatherer<TItem, TSweep> gatherer = new(newSweep());
            for (int bucket = 0; bucket < Buckets; bucket++)
            {
                Gather(bucket, gatherer);
            }

            return [gatherer.Sweep];
        }

        List<TSweep> sweeps = [];
        Parallel.For(
            0,
            Buckets,
            new ParallelOptions { MaxDegreeOfParallelism = _threads },
            () => new TimelineGatherer<TItem, TSweep>(newSweep()),
            (bucket, _, gatherer) => Gather(bucket, gatherer),
            gatherer =>
            {
                lock (sweeps)
                {
                    sweeps.Add(gatherer.Sweep);
                }
            });
        return sweeps;
    }

    private void ForEachChunk(Action<int> body)
    {
        if (_readers.Length == 1)
        {
            body(0);
        }
        else
        {
            Parallel.For(0, _readers.Length, new ParallelOptions { MaxDegreeOfParallelism = _threads }, body);
        }
    }

    private int ChunkStart(int chunk) => (int)((long)_rows * chunk / _readers.Length);

    private static int Bucket(ulong key, int bucketBits) => (int)((TimelineKeys.Mix(key) >> 1) >> (63 - bucketBits));

    /// <summary>Turns the items of each chunk in each bucket into places; the items in all.</summary>
    private int Place()
    {
        int total = 0;
        for (int bucket = 0; bucket < Buckets; bucket++)
        {
            for (int chunk = 0; chunk < _readers.Length; chunk++)
            {
                ref int place = ref _places[(chunk << _bucketBits) + bucket];
                (place, total) = (total, total + place);
            }
        }

        return total;
    }

    /// <summary>After scattering, the last chunk's place in a bucket is the bucket's end.</summary>
    private TimelineGatherer<TItem, TSweep> Gather<TSweep>(int bucket, TimelineGatherer<TItem, TSweep> gatherer)
        where TSweep : ITimelineSweep<TItem>
    {
        ReadOnlySpan<int> ends = _places.AsSpan((_readers.Length - 1) << _bucketBits, Buckets);
        int start = bucket == 0 ? 0 : ends[bucket - 1];
        gatherer.Gather(start, _items.AsSpan(start, ends[bucket] - start));
        return gatherer;
    }

    /// <summary>Counts the items of a chunk by bucket.</summary>
    private readonly struct Counter(int[] places, int first, int bucketBits) : ITimelineSink<TItem>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(in TItem item) => places[first + Bucket(item.Key, bucketBits)]++;
    }

    /// <summary>Puts the items of a chunk into their buckets.</summary>
    private readonly struct Placer(TItem[] items, int[] places, int first, int bucketBits) : ITimelineSink<TItem>
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(in TItem item) => items[places[first + Bucket(item.Key, bucketBits)]++] = item;
    }
}
