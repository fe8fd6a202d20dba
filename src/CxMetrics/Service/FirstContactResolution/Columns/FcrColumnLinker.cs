using System.Globalization;
using System.Numerics;

namespace CxMetrics;

/// <summary>
/// Partitions columns by key into buckets that fit the cache, in two passes over the rows, and links each bucket on its own.
/// </summary>
/// <remarks>
/// The partitioning of parallel radix joins (Balkesen et al. 2013, ICDE). Each chunk of rows has places of its own in each bucket, in the order of
/// the chunks, so that rows keep their order and the result does not depend on the number of threads.
/// </remarks>
internal sealed class FcrColumnLinker
{
    private const int RowsPerBucket = 8192;
    private const int MostBuckets = 2048;
    private const int LeastRowsPerChunk = 1 << 16;
    private readonly FcrColumns _columns;
    private readonly FcrDefinition _definition;
    private readonly long _asOf;
    private readonly int _threads;
    private readonly int _chunks;
    private readonly int _bucketBits;
    private readonly int[] _places;
    private readonly FcrColumnChunk[] _found;

    private FcrColumnLinker(FcrColumns columns, long asOf, FcrDefinition definition, int threads)
    {
        _columns = columns;
        _definition = definition;
        _asOf = asOf;
        _threads = threads;
        _chunks = Math.Clamp(columns.Count / LeastRowsPerChunk, 1, threads);
        _bucketBits = BitOperations.Log2((uint)Math.Clamp(columns.Count / RowsPerBucket, 1, MostBuckets));
        _places = new int[_chunks << _bucketBits];
        _found = new FcrColumnChunk[_chunks];
    }

    private int Buckets => 1 << _bucketBits;

    public static FcrTally Tally(
        FcrColumns columns, long asOf, long? observedFrom, FcrDefinition definition, InvalidFacts invalid, int threads, string parameter)
    {
        FcrColumnLinker linker = new(columns, asOf, definition, threads);
        linker.ForEach(linker._chunks, linker.Count);
        if (invalid == InvalidFacts.Throw)
        {
            linker.RefuseInvalid(parameter);
        }

        FcrCounts counts = new() { Interactions = columns.Count };
        long earliest = asOf;
        foreach (FcrColumnChunk chunk in linker._found)
        {
            counts.Add(chunk.Counts);
            earliest = Math.Min(earliest, chunk.Earliest);
        }

        FcrSpan[] rows = GC.AllocateUninitializedArray<FcrSpan>(linker.Place());
        linker.ForEach(linker._chunks, chunk => linker.Scatter(chunk, rows));
        FcrSweep sweep = new(definition.Counting, definition.RepeatRule!, asOf, observedFrom ?? earliest);
        linker.LinkBuckets(rows, sweep, counts);
        return counts.ToTally(definition);
    }

    private void ForEach(int count, Action<int> body)
    {
        if (count == 1 || _threads == 1)
        {
            for (int i = 0; i < count; i++)
            {
                body(i);
            }
        }
        else
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = _threads }, body);
        }
    }

    private int ChunkStart(int chunk) => (int)((long)_columns.Count * chunk / _chunks);

    private int Bucket(ulong tag) => (int)((FcrBucketLinker.Mix(tag & FcrSpan.Whose) >> 1) >> (63 - _bucketBits));

    private void Count(int chunk)
    {
        FcrColumnReader reader = new(_columns, _asOf, _definition.RepeatRule!);
        FcrCounts counts = new();
        Span<int> rowsPerBucket = _places.AsSpan(chunk << _bucketBits, Buckets);
        long earliest = long.MaxValue;
        int firstInvalid = -1;
        for (int row = ChunkStart(chunk); row < ChunkStart(chunk + 1); row++)
        {
            FcrExclusion exclusion = reader.Read(row, out ulong tag, out bool isLinked);
            if (exclusion != FcrExclusion.None)
            {
                counts.Exclude(exclusion);
                if (FcrColumnReader.IsInvalid(exclusion))
                {
                    firstInvalid = firstInvalid < 0 ? row : firstInvalid;
                    continue;
                }
            }

            earliest = Math.Min(earliest, reader.Observed(row));
            if (isLinked)
            {
                rowsPerBucket[Bucket(tag)]++;
            }
        }

        _found[chunk] = new(counts, earliest, firstInvalid);
    }

    /// <summary>Turns the rows of each chunk in each bucket into places; the rows in all.</summary>
    private int Place()
    {
        int total = 0;
        for (int bucket = 0; bucket < Buckets; bucket++)
        {
            for (int chunk = 0; chunk < _chunks; chunk++)
            {
                ref int place = ref _places[(chunk << _bucketBits) + bucket];
                (place, total) = (total, total + place);
            }
        }

        return total;
    }

    private void Scatter(int chunk, FcrSpan[] rows)
    {
        FcrColumnReader reader = new(_columns, _asOf, _definition.RepeatRule!);
        Span<int> places = _places.AsSpan(chunk << _bucketBits, Buckets);
        for (int row = ChunkStart(chunk); row < ChunkStart(chunk + 1); row++)
        {
            reader.Read(row, out ulong tag, out bool isLinked);
            if (isLinked)
            {
                rows[places[Bucket(tag)]++] = reader.Span(row, tag);
            }
        }
    }

    /// <summary>After scattering, the last chunk's place in a bucket is the bucket's end.</summary>
    private void LinkBuckets(FcrSpan[] rows, FcrSweep sweep, FcrCounts total)
    {
        ReadOnlyMemory<int> ends = _places.AsMemory((_chunks - 1) << _bucketBits, Buckets);
        FcrBucketLinker Link(int bucket, FcrBucketLinker linker)
        {
            int start = bucket == 0 ? 0 : ends.Span[bucket - 1];
            linker.Link(rows.AsSpan(start, ends.Span[bucket] - start));
            return linker;
        }

        if (_threads == 1 || Buckets == 1)
        {
            FcrBucketLinker linker = new(sweep, _definition);
            for (int bucket = 0; bucket < Buckets; bucket++)
            {
                Link(bucket, linker);
            }

            total.Add(linker.Counts);
            return;
        }

        Parallel.For(
            0,
            Buckets,
            new ParallelOptions { MaxDegreeOfParallelism = _threads },
            () => new FcrBucketLinker(sweep, _definition),
            (bucket, _, linker) => Link(bucket, linker),
            linker =>
            {
                lock (total)
                {
                    total.Add(linker.Counts);
                }
            });
    }

    private void RefuseInvalid(string parameter)
    {
        foreach (FcrColumnChunk chunk in _found)
        {
            if (chunk.FirstInvalid < 0)
            {
                continue;
            }

            int row = chunk.FirstInvalid;
            long start = _columns.Starts.Span[row];
            long end = _columns.Ends.Span[row];
            throw new FcrColumnReader(_columns, _asOf, _definition.RepeatRule!).Read(row, out _, out _) switch
            {
                FcrExclusion.EndBeforeStart => new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Row {row} ends at {end} ticks, before it starts at {start}; expected an end no earlier than the start."),
                    parameter),
                FcrExclusion.UnknownKind => new ArgumentOutOfRangeException(
                    parameter,
                    _columns.Kinds.Span[row],
                    string.Create(CultureInfo.InvariantCulture, $"Row {row} is of kind {_columns.Kinds.Span[row]:D}; expected one of {string.Join(", ", Enum.GetNames<FcrContactKind>())}.")),
                _ => new ArgumentOutOfRangeException(
                    parameter,
                    start is >= 0 && start <= DateTimeOffset.MaxValue.UtcTicks ? end : start,
                    string.Create(CultureInfo.InvariantCulture, $"Row {row} lasts from {start} to {end} ticks; expected ticks of moments, 0 to {DateTimeOffset.MaxValue.UtcTicks}.")),
            };
        }
    }
}
