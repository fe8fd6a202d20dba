using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>Steps in columns, as a data frame or a column store has them.</summary>
/// <remarks>
/// One row a contact: legs are joined before. Moments are UTC ticks (<see cref="DateTimeOffset.UtcTicks"/>). Steps of a customer that start
/// together are in the order of their rows. The memory is read, never copied or kept.
/// </remarks>
public sealed class JourneyColumns
{
    /// <summary>The end of a step whose end is unknown: it counts as its start.</summary>
    public const long NoEnd = -1;

    /// <summary>Takes the columns.</summary>
    /// <param name="customers">A code for whose step each is, negative for none.</param>
    /// <param name="starts">When it started, in UTC ticks.</param>
    /// <param name="ends">When it ended, in UTC ticks; <see cref="NoEnd"/> where unknown; empty where that does not matter.</param>
    /// <param name="places">A code for where it was: an index into <paramref name="labels"/>; any other is an unknown place.</param>
    /// <param name="labels">The stage of each place, or whatever else the way leads through; null where a place has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="labels"/> is null.</exception>
    /// <exception cref="ArgumentException">A column has another length than <paramref name="customers"/>.</exception>
    public JourneyColumns(
        ReadOnlyMemory<int> customers,
        ReadOnlyMemory<long> starts,
        ReadOnlyMemory<long> ends,
        ReadOnlyMemory<int> places,
        IReadOnlyList<string?> labels)
    {
        Guard.SameLength(customers.Length, nameof(customers), starts.Length, nameof(starts));
        Guard.SameLength(customers.Length, nameof(customers), places.Length, nameof(places));
        if (!ends.IsEmpty)
        {
            Guard.SameLength(customers.Length, nameof(customers), ends.Length, nameof(ends));
        }

        Customers = customers;
        Starts = starts;
        Ends = ends;
        Places = places;
        Labels = Array.AsReadOnly([.. Guard.NotNull(labels)]);
    }

    /// <summary>The rows.</summary>
    public int Count => Customers.Length;

    /// <summary>A code for each customer; negative for none.</summary>
    public ReadOnlyMemory<int> Customers { get; }

    /// <summary>When each step started, in UTC ticks.</summary>
    public ReadOnlyMemory<long> Starts { get; }

    /// <summary>When each step ended, in UTC ticks; <see cref="NoEnd"/> where unknown; empty where that does not matter.</summary>
    public ReadOnlyMemory<long> Ends { get; }

    /// <summary>A code for each place: an index into <see cref="Labels"/>; any other is an unknown place.</summary>
    public ReadOnlyMemory<int> Places { get; }

    /// <summary>The label of each place; null where it has none.</summary>
    public IReadOnlyList<string?> Labels { get; }

    /// <summary>Puts the rows on the timelines of their customers and sweeps each; the sweeps that did it, and the rows that are in no journey.</summary>
    internal IReadOnlyList<TSweep> Sweep<TSweep>(
        DateTimeOffset asOf, InvalidFacts invalid, int? threads, Func<TSweep> newSweep, out ReasonCounts excluded)
        where TSweep : ITimelineSweep<JourneySpan>
    {
        Guard.Defined(invalid);
        int most = Guard.OptionalAtLeast(threads, 1, "maxDegreeOfParallelism") ?? Environment.ProcessorCount;
        TimelinePartition<JourneySpan, JourneyColumnReader> timelines = new(Count, () => new JourneyColumnReader(this, asOf.UtcTicks), most);
        ReasonCounter reasons = new("rows");
        foreach (JourneyColumnReader reader in timelines.Readers)
        {
            reader.Report(reasons, invalid, "columns");
        }

        excluded = reasons.ToCounts();
        return timelines.Sweep(newSweep);
    }
}
