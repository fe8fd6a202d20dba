using System.Collections;
using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>How many facts were left out, by reason; a reason that never occurred is not listed.</summary>
/// <remarks>
/// Immutable, with structural equality; enumerates in ordinal order of the reasons. JSON: an object of counts. Thread-safe.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<ReasonCounts>))]
public sealed class ReasonCounts : IReadOnlyCollection<KeyValuePair<string, long>>, IEquatable<ReasonCounts>
{
    private readonly SortedDictionary<string, long> _counts;

    private ReasonCounts(SortedDictionary<string, long> counts)
    {
        _counts = counts;
        foreach (long count in counts.Values)
        {
            Total = ExactCount.Add(Total, count, "excluded facts");
        }
    }

    /// <summary>Nothing was left out.</summary>
    public static ReasonCounts None { get; } = new(new SortedDictionary<string, long>(StringComparer.Ordinal));

    /// <summary>The number of reasons.</summary>
    public int Count => _counts.Count;

    /// <summary>The facts left out for any reason.</summary>
    public long Total { get; }

    /// <summary>The facts left out for a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public long this[string reason]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(reason);
            return _counts.GetValueOrDefault(reason);
        }
    }

    /// <summary>The same counts with some more facts left out.</summary>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="count">How many, at least 0.</param>
    /// <returns>New counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OverflowException">A count would exceed 9223372036854775807.</exception>
    public ReasonCounts With(string reason, long count)
    {
        Guard.Text(reason);
        return Guard.Count(count) == 0 ? this : Merge([KeyValuePair.Create(reason, count)]);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, long>> GetEnumerator() => _counts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ReasonCounts? other) => other is not null && _counts.SequenceEqual(other._counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReasonCounts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Total);

    /// <summary>The counts as "reason: count", separated by commas.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        Text(CultureInfo.InvariantCulture);

    /// <summary>What took the facts, for a sentence that says that none counted; nothing where there were none.</summary>
    internal string InBrackets(IFormatProvider culture) =>
        Total == 0 ? "" : $" ({Text(culture)})";

    private string Text(IFormatProvider culture) => string.Join(", ", _counts.Select(pair => string.Create(culture, $"{pair.Key}: {pair.Value:N0}")));

    internal ReasonCounts Merge(IReadOnlyCollection<KeyValuePair<string, long>> other)
    {
        if (other.Count == 0)
        {
            return this;
        }

        SortedDictionary<string, long> merged = new(_counts, StringComparer.Ordinal);
        foreach ((string reason, long count) in other)
        {
            merged[reason] = ExactCount.Add(merged.GetValueOrDefault(reason), count, $"facts excluded as {Quote.Of(reason)}");
        }

        return new ReasonCounts(merged);
    }
}
