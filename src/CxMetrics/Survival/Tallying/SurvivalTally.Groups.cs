using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <content>From columns, by group.</content>
public sealed partial class SurvivalTally
{
    // Large enough that handing them out costs nothing, small enough that threads end together.
    private const int RowsOfAChunk = 1 << 17;

    /// <summary>Tallies times in columns by group, on many threads.</summary>
    /// <param name="groups">The code of each row's group; negative for none. Tables are kept for codes below 1023, larger ones are slower.</param>
    /// <param name="times">How long each was observed: 0, or 1e-100 to 1e100, in any unit.</param>
    /// <param name="observed">Whether the event came at that time; false where it had not come yet.</param>
    /// <param name="entries">From when on each was observed, in the same unit; 0 or less for from the beginning, as all are where it is empty.</param>
    /// <param name="invalid">What to do with a row whose time or entry is no such number, or whose entry is not before its time.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <returns>The tally of each code; rows without a group are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentException">Columns differ in length, or an entry above 0 is not before its time; the first such row is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A time is neither 0 nor 1e-100 to 1e100, or an entry beyond 1e100 (the first such row is named), <paramref name="invalid"/> is not a defined value,
    /// or <paramref name="maxDegreeOfParallelism"/> is below 1.
    /// </exception>
    /// <remarks>A row is one increment of a table where times are small whole numbers, and has its part in a sort where not.</remarks>
    public static Breakdown<int, SurvivalTally> ByGroup(
        ReadOnlyMemory<int> groups,
        ReadOnlyMemory<double> times,
        ReadOnlyMemory<bool> observed,
        ReadOnlyMemory<double> entries = default,
        InvalidFacts invalid = InvalidFacts.Throw,
        int? maxDegreeOfParallelism = null)
    {
        Guard.SameLength(times.Length, nameof(times), observed.Length, nameof(observed));
        return CountRows(
            groups,
            times,
            entries,
            (counter, rows) => counter.AddRows(
                rows.Start.Value, groups.Span[rows], times.Span[rows], MemoryMarshal.AsBytes(observed.Span[rows]), entries.IsEmpty ? default : entries.Span[rows]),
            row => observed.Span[row] ? 1 : 0,
            invalid,
            maxDegreeOfParallelism);
    }

    /// <summary>Tallies times in columns by group, with the cause of each event, on many threads.</summary>
    /// <param name="groups">The code of each row's group; negative for none. Tables are kept for codes below 1023, larger ones are slower.</param>
    /// <param name="times">How long each was observed: 0, or 1e-100 to 1e100, in any unit.</param>
    /// <param name="causes">The code of the cause, at least 1, such as 1 for voluntary and 2 for involuntary; 0 where the event had not come yet.</param>
    /// <param name="entries">From when on each was observed, in the same unit; 0 or less for from the beginning, as all are where it is empty.</param>
    /// <param name="invalid">What to do with a row whose numbers are none of these, or whose entry is not before its time.</param>
    /// <param name="maxDegreeOfParallelism">The most threads to use, at least 1; as many as there are processors when null. Only speed depends on it.</param>
    /// <returns>The tally of each code; rows without a group are in its <c>NoKey</c>.</returns>
    /// <exception cref="ArgumentException">Columns differ in length, or an entry above 0 is not before its time; the first such row is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A time is neither 0 nor 1e-100 to 1e100, an entry beyond 1e100, a cause negative (the first such row is named), <paramref name="invalid"/> is not a defined
    /// value, or <paramref name="maxDegreeOfParallelism"/> is below 1.
    /// </exception>
    public static Breakdown<int, SurvivalTally> ByGroup(
        ReadOnlyMemory<int> groups,
        ReadOnlyMemory<double> times,
        ReadOnlyMemory<int> causes,
        ReadOnlyMemory<double> entries = default,
        InvalidFacts invalid = InvalidFacts.Throw,
        int? maxDegreeOfParallelism = null)
    {
        Guard.SameLength(times.Length, nameof(times), causes.Length, nameof(causes));
        return CountRows(
            groups,
            times,
            entries,
            (counter, rows) => counter.AddRows(
                rows.Start.Value, groups.Span[rows], times.Span[rows], causes.Span[rows], entries.IsEmpty ? default : entries.Span[rows]),
            row => causes.Span[row],
            invalid,
            maxDegreeOfParallelism);
    }

    private static Breakdown<int, SurvivalTally> CountRows(
        ReadOnlyMemory<int> groups,
        ReadOnlyMemory<double> times,
        ReadOnlyMemory<double> entries,
        Action<SurvivalCounter, Range> add,
        Func<int, int> causeOf,
        InvalidFacts invalid,
        int? maxDegreeOfParallelism)
    {
        Guard.SameLength(times.Length, nameof(times), groups.Length, nameof(groups));
        Optional(times.Length, entries.Length, nameof(entries));
        Guard.Defined(invalid);
        int threads = Guard.OptionalAtLeast(maxDegreeOfParallelism, 1) ?? Environment.ProcessorCount;
        List<Breakdown<int, SurvivalTally>> parts = [];
        int first = int.MaxValue;
        Parallel.For(
            0,
            (times.Length + RowsOfAChunk - 1) / RowsOfAChunk,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => new SurvivalCounter(),
            (chunk, _, counter) =>
            {
                add(counter, (chunk * RowsOfAChunk)..Math.Min(times.Length, (chunk * RowsOfAChunk) + RowsOfAChunk));
                return counter;
            },
            counter =>
            {
                Breakdown<int, SurvivalTally> part = Groups(counter);
                lock (parts)
                {
                    parts.Add(part);
                    first = counter.FirstInvalid >= 0 ? Math.Min(first, counter.FirstInvalid) : first;
                }
            });

        return invalid == InvalidFacts.Throw && first < times.Length
            ? throw Refusal(first, times.Span[first], causeOf(first), entries.IsEmpty ? 0 : entries.Span[first])
            : Breakdown<int, SurvivalTally>.Sum(parts);
    }

    private static Breakdown<int, SurvivalTally> Groups(SurvivalCounter counter)
    {
        Dictionary<int, SurvivalTally> tallies = counter.ToTallies();
        tallies.Remove(0, out SurvivalTally? noKey);
        return Breakdown.From(tallies.Select(group => KeyValuePair.Create(group.Key - 1, group.Value)), noKey);
    }
}
