using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>An outcome and what may drive it, such as overall satisfaction and the ratings of waiting, advice and price: complete rows only.</summary>
/// <remarks>
/// A row with any value missing is left out and counted, since correlations of different rows may contradict one another. Immutable and
/// thread-safe.
/// </remarks>
public sealed class DriverData
{
    private DriverData(string[] drivers, List<double[]> rows, List<double> weights, ReasonCounts excluded, bool isWeighted)
    {
        Drivers = new ValueList<string>(drivers);
        Columns = [.. Enumerable.Range(0, drivers.Length + 1).Select(column => rows.Select(row => row[column]).ToArray())];
        Weights = [.. weights];
        Excluded = excluded;
        IsWeighted = isWeighted;
        ZeroWeights = Weights.LongCount(weight => weight == 0);
    }

    /// <summary>The names of the drivers.</summary>
    public IReadOnlyList<string> Drivers { get; }

    /// <summary>The complete rows, those of weight 0 included.</summary>
    public int Rows => Weights.Length;

    /// <summary>The complete rows of weight 0, which affect nothing.</summary>
    public long ZeroWeights { get; }

    /// <summary>Whether the rows have weights.</summary>
    public bool IsWeighted { get; }

    /// <summary>The rows left out, by reason.</summary>
    public ReasonCounts Excluded { get; }

    /// <summary>The outcome and then the drivers, a value for each row.</summary>
    internal double[][] Columns { get; }

    internal double[] Weights { get; }

    /// <summary>Reads rows.</summary>
    /// <typeparam name="TRow">The row.</typeparam>
    /// <param name="rows">The rows, such as survey answers.</param>
    /// <param name="outcome">The outcome of a row, -1e100 to 1e100; null where it is missing.</param>
    /// <param name="drivers">The drivers by name, each with its value of a row, -1e100 to 1e100; null where it is missing.</param>
    /// <param name="weight">The weight of a row, 0 or 1e-100 to 1e100; null where all rows weigh the same.</param>
    /// <param name="invalid">What to do with a row that has a value or a weight out of these ranges.</param>
    /// <returns>The data.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/>, <paramref name="outcome"/> or <paramref name="drivers"/> is null, or has a row, a name or a value that is.</exception>
    /// <exception cref="ArgumentException"><paramref name="drivers"/> has no driver, or a name that is blank or appears twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value, or a value or a weight is out of its range (the index of its row is named).</exception>
    /// <remarks><code>DriverData.From(answers, a => a.Overall, [new("waiting", a => a.Waiting), new("advice", a => a.Advice)])</code></remarks>
    public static DriverData From<TRow>(
        IEnumerable<TRow> rows, Func<TRow, double?> outcome, IEnumerable<KeyValuePair<string, Func<TRow, double?>>> drivers,
        Func<TRow, double>? weight = null, InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(drivers);
        Guard.Defined(invalid);
        (string[] names, Func<TRow, double?>[] readers) = Named(drivers, outcome);
        List<double[]> complete = [];
        List<double> weights = [];
        ReasonCounter excluded = new("rows");
        int index = 0;
        foreach (TRow row in rows)
        {
            Guard.NotNull((object?)row, nameof(rows), index);
            double[] values = new double[readers.Length];
            double weighs = weight?.Invoke(row) ?? 1;
            string? reason = Read(row, readers, values, names, index, invalid)
                ?? (WeightRange.Holds(weighs) ? null : Refuse(ExclusionReasons.InvalidWeight, "the weight", weighs, WeightRange.Weights, index, invalid));
            if (reason is not null)
            {
                excluded.Add(reason);
            }
            else
            {
                complete.Add(values);
                weights.Add(weighs);
            }

            index++;
        }

        return new DriverData(names, complete, weights, excluded.ToCounts(), weight is not null);
    }

    /// <summary>The data in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        $"{Plural.Of(Rows, "complete row", CultureInfo.InvariantCulture)} of {Plural.Of(Drivers.Count, "driver", CultureInfo.InvariantCulture)}"
        + FormattableString.Invariant($", {Excluded.Total:N0} left out{(Excluded.Count > 0 ? $" ({Excluded})" : "")}");

    private static (string[] Names, Func<TRow, double?>[] Readers) Named<TRow>(
        IEnumerable<KeyValuePair<string, Func<TRow, double?>>> drivers, Func<TRow, double?> outcome)
    {
        List<string> names = [];
        List<Func<TRow, double?>> readers = [outcome];
        foreach ((string name, Func<TRow, double?> value) in drivers)
        {
            names.Add(Guard.Text(name, nameof(drivers), names.Count, ".Key"));
            readers.Add(Guard.NotNull(value, nameof(drivers), names.Count - 1, ".Value"));
        }

        return names.Count == 0 ? throw new ArgumentException("drivers is empty; expected at least one.", nameof(drivers))
            : names.Distinct(StringComparer.Ordinal).Count() < names.Count ? throw new ArgumentException($"drivers has a name twice among {string.Join(", ", names)}; expected each once.", nameof(drivers))
            : (names.ToArray(), readers.ToArray());
    }

    /// <summary>The values of a row, or the reason to leave it out.</summary>
    private static string? Read<TRow>(TRow row, Func<TRow, double?>[] readers, double[] values, string[] names, int index, InvalidFacts invalid)
    {
        string? reason = null;
        for (int i = 0; i < readers.Length; i++)
        {
            if (readers[i](row) is not { } value)
            {
                reason ??= ExclusionReasons.MissingValue;
            }
            else if (!(Math.Abs(value) <= WeightRange.Largest))
            {
                reason = Refuse(ExclusionReasons.InvalidValue, i == 0 ? "the outcome" : Quote.Of(names[i - 1]), value, "-1e100 to 1e100, or null where it is missing", index, invalid);
            }
            else
            {
                values[i] = value;
            }
        }

        return reason;
    }

    private static string Refuse(string reason, string what, double value, string expected, int index, InvalidFacts invalid, string rows = "rows") =>
        invalid == InvalidFacts.Count
            ? reason
            : throw new ArgumentOutOfRangeException(nameof(rows), value, FormattableString.Invariant($"{what} of {rows}[{index}] is {value}; expected {expected}."));
}
