using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Attempts as they are counted: how far they got, whether anything came after, and how long they took.</summary>
internal sealed class ConversionCounts(int stages)
{
    private readonly long[] _levels = new long[stages];
    private readonly long[] _ended = new long[stages];
    private readonly List<long>[] _parts = [.. Enumerable.Range(1, stages - 1).Select(_ => new List<long>())];
    private readonly List<long> _whole = [];

    public ReasonCounter Excluded { get; } = new();

    public void Add(ReadOnlySpan<JourneySpan> journey, ReadOnlySpan<int> reached)
    {
        int last = 0;
        for (int i = 0; i < reached.Length; i++)
        {
            last = Math.Max(last, reached[i]);
            if (i > 0)
            {
                _parts[i - 1].Add(journey[reached[i]].Start - journey[reached[i - 1]].Start);
            }
        }

        if (reached.Length == stages)
        {
            _whole.Add(journey[reached[^1]].Start - journey[reached[0]].Start);
        }

        _levels[reached.Length - 1]++;
        _ended[reached.Length - 1] += last == journey.Length - 1 ? 1 : 0;
    }

    public void Add(ConversionCounts other)
    {
        for (int i = 0; i < stages; i++)
        {
            _levels[i] += other._levels[i];
            _ended[i] += other._ended[i];
        }

        for (int i = 0; i < stages - 1; i++)
        {
            _parts[i].AddRange(other._parts[i]);
        }

        _whole.AddRange(other._whole);
        Excluded.Add(other.Excluded.ToCounts());
    }

    /// <summary>The members of a tally: times in order, so that it does not matter who counted first.</summary>
    public ConversionTally ToTally()
    {
        Parallel.ForEach([.. _parts, _whole], static times => times.Sort());
        return new ConversionTally
        {
            Levels = new ValueList<long>(_levels),
            Ended = new ValueList<long>(_ended),
            PartTicks = new ValueList<IReadOnlyList<long>>(_parts.Select(times => new ValueList<long>(times))),
            WholeTicks = new ValueList<long>(_whole),
        };
    }
}
