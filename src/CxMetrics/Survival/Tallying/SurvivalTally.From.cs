using System.Globalization;
using System.Runtime.InteropServices;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <content>From records, from columns, and from counts.</content>
public sealed partial class SurvivalTally
{
    /// <summary>Defines how records of any kind are read as times: <c>SurvivalTally.Reading((Member m) => m.Months, m => m.HasLeft)</c>.</summary>
    /// <typeparam name="TFact">The kind of record.</typeparam>
    /// <param name="time">How long a record was observed; null where unknown, which leaves it out as <c>no time</c>.</param>
    /// <param name="observed">Whether the event came at that time; false where it had not come yet.</param>
    /// <param name="entry">From when on it was observed, in the same unit; null, 0 or less for from the beginning, as all are when null.</param>
    /// <param name="id">An identifier that no two records share; when null, they cannot be told apart.</param>
    /// <returns>What <c>Tally</c> and <c>TallyBy</c> take. Records have no moment: name one where they are tallied by period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> or <paramref name="observed"/> is null.</exception>
    public static ITallyDefinition<TFact, SurvivalTally> Reading<TFact>(
        Func<TFact, double?> time, Func<TFact, bool> observed, Func<TFact, double?>? entry = null, Func<TFact, string?>? id = null)
    {
        Guard.NotNull(observed);
        return Reading(time, fact => observed(fact) ? 1 : SurvivalCell.Censored, entry, id);
    }

    /// <summary>Defines how records of any kind are read as times, with the cause of each event.</summary>
    /// <typeparam name="TFact">The kind of record.</typeparam>
    /// <param name="time">How long a record was observed; null where unknown, which leaves it out as <c>no time</c>.</param>
    /// <param name="cause">The code of the cause of its event, at least 1; 0 where it had not come yet.</param>
    /// <param name="entry">From when on it was observed, in the same unit; null, 0 or less for from the beginning, as all are when null.</param>
    /// <param name="id">An identifier that no two records share; when null, they cannot be told apart.</param>
    /// <returns>What <c>Tally</c> and <c>TallyBy</c> take. Records have no moment: name one where they are tallied by period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> or <paramref name="cause"/> is null.</exception>
    public static ITallyDefinition<TFact, SurvivalTally> Reading<TFact>(
        Func<TFact, double?> time, Func<TFact, int> cause, Func<TFact, double?>? entry = null, Func<TFact, string?>? id = null) =>
        new SurvivalReading<TFact>(Guard.NotNull(time), Guard.NotNull(cause), entry, id);

    /// <summary>Tallies times in columns.</summary>
    /// <param name="times">How long each was observed: 0, or 1e-100 to 1e100, in any unit.</param>
    /// <param name="observed">Whether the event came at that time; false where it had not come yet.</param>
    /// <param name="entries">From when on each was observed, in the same unit; 0 or less for from the beginning, as all are where it is empty.</param>
    /// <param name="invalid">What to do with a row whose time or entry is no such number, or whose entry is not before its time.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException">Columns differ in length, or an entry above 0 is not before its time; the row is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A time is neither 0 nor 1e-100 to 1e100, or an entry beyond 1e100 (the row is named), or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    /// <remarks>A nanosecond or two a row where times are small whole numbers, on one thread; for groups, and for all threads, see <c>ByGroup</c>.</remarks>
    public static SurvivalTally FromColumns(
        ReadOnlySpan<double> times, ReadOnlySpan<bool> observed, ReadOnlySpan<double> entries = default, InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.SameLength(times.Length, nameof(times), observed.Length, nameof(observed));
        Optional(times.Length, entries.Length, nameof(entries));
        Guard.Defined(invalid);
        SurvivalCounter counter = new();
        counter.AddRows(0, default, times, MemoryMarshal.AsBytes(observed), entries);
        return Checked(counter, invalid, times, default, entries);
    }

    /// <summary>Tallies times in columns, with the cause of each event.</summary>
    /// <param name="times">How long each was observed: 0, or 1e-100 to 1e100, in any unit.</param>
    /// <param name="causes">The code of the cause, at least 1, such as 1 for voluntary and 2 for involuntary; 0 where the event had not come yet.</param>
    /// <param name="entries">From when on each was observed, in the same unit; 0 or less for from the beginning, as all are where it is empty.</param>
    /// <param name="counts">How many each row represents, such as those of a <c>GROUP BY</c>; one each where it is empty.</param>
    /// <param name="invalid">What to do with a row whose numbers are none of these, or whose entry is not before its time.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException">Columns differ in length, or an entry above 0 is not before its time; the row is named.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A time is neither 0 nor 1e-100 to 1e100, an entry beyond 1e100, a cause or a count negative (the row is named), or <paramref name="invalid"/> is not a
    /// defined value.
    /// </exception>
    /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
    public static SurvivalTally FromColumns(
        ReadOnlySpan<double> times,
        ReadOnlySpan<int> causes,
        ReadOnlySpan<double> entries = default,
        ReadOnlySpan<long> counts = default,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.SameLength(times.Length, nameof(times), causes.Length, nameof(causes));
        Optional(times.Length, entries.Length, nameof(entries));
        Optional(times.Length, counts.Length, nameof(counts));
        Guard.Defined(invalid);
        SurvivalCounter counter = new();
        if (counts.IsEmpty)
        {
            counter.AddRows(0, default, times, causes, entries);
        }

        for (int row = 0; row < counts.Length; row++)
        {
            counter.AddRow(row, 0, times[row], causes[row], entries.IsEmpty ? 0 : entries[row], CountAt(counts, row, nameof(counts)));
        }

        return Checked(counter, invalid, times, causes, entries);
    }

    /// <summary>Takes counts per time, such as the rows of a <c>GROUP BY</c>, or a published table of risk sets.</summary>
    /// <param name="times">The times: 0, or 1e-100 to 1e100.</param>
    /// <param name="events">The events at each.</param>
    /// <param name="censored">Those who were censored at each.</param>
    /// <param name="entered">Those who entered at each, and were at risk after it; none, and all from the beginning, where it is empty.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException">Columns differ in length, or more leave at a time than are at risk.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A time is neither 0 nor 1e-100 to 1e100, or a count is negative; its index is named.</exception>
    /// <exception cref="OverflowException">The counts add up to more than 9223372036854775807.</exception>
    public static SurvivalTally FromCounts(
        ReadOnlySpan<double> times, ReadOnlySpan<long> events, ReadOnlySpan<long> censored, ReadOnlySpan<long> entered = default)
    {
        Guard.SameLength(times.Length, nameof(times), events.Length, nameof(events));
        Guard.SameLength(times.Length, nameof(times), censored.Length, nameof(censored));
        Optional(times.Length, entered.Length, nameof(entered));
        List<SurvivalCell> cells = [];
        for (int i = 0; i < times.Length; i++)
        {
            double time = SurvivalFault.Holds(times[i])
                ? times[i] + 0.0
                : throw SurvivalFault.Refusal(string.Create(CultureInfo.InvariantCulture, $"Row {i}"), times[i], 0, 0, nameof(times));
            cells.Add(new SurvivalCell(time, 1, CountAt(events, i, nameof(events))));
            cells.Add(new SurvivalCell(time, SurvivalCell.Censored, CountAt(censored, i, nameof(censored))));

            // Who enters at 0 is there from the beginning.
            if (!entered.IsEmpty && CountAt(entered, i, nameof(entered)) > 0 && time > 0)
            {
                cells.Add(new SurvivalCell(time, SurvivalCell.Entered, entered[i]));
            }
        }

        SurvivalTally tally = Of(cells, null);
        return tally.FirstImpossible() is { } impossible
            ? throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture, $"More leave or enter at {impossible} than there are; expected at most those at risk to leave, and all who enter to leave later."), nameof(events))
            : tally;
    }

    private static SurvivalTally Checked(
        SurvivalCounter counter, InvalidFacts invalid, ReadOnlySpan<double> times, ReadOnlySpan<int> causes, ReadOnlySpan<double> entries) =>
        invalid == InvalidFacts.Throw && counter.FirstInvalid is >= 0 and int row
            ? throw Refusal(row, times[row], causes.IsEmpty ? 0 : causes[row], entries.IsEmpty ? 0 : entries[row])
            : Only(counter);

    private static void Optional(int expected, int length, string name)
    {
        if (length > 0)
        {
            Guard.SameLength(expected, "times", length, name);
        }
    }

    private static long CountAt(ReadOnlySpan<long> counts, int index, string name) =>
        counts[index] >= 0
            ? counts[index]
            : throw new ArgumentOutOfRangeException(
                name, counts[index], string.Create(CultureInfo.InvariantCulture, $"{name}[{index}] is {counts[index]}; expected a count of at least 0."));

    internal static SurvivalTally Only(SurvivalCounter counter) => counter.ToTallies().GetValueOrDefault(0, AdditiveIdentity);

    private static ArgumentException Refusal(int row, double time, int cause, double entry) =>
        SurvivalFault.Refusal(string.Create(CultureInfo.InvariantCulture, $"Row {row}"), time, cause, entry, "times");
}
