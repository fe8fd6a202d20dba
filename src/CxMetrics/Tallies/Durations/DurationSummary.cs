using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Exact figures of durations in memory: mean, median, percentiles, shortest and longest.</summary>
/// <remarks>
/// Negative durations are invalid. Keeps a sorted copy, 8 bytes a duration; for more than memory holds, for streams and for merging
/// take a <see cref="DurationTally"/>. Interpolated percentiles and the mean are rounded to the nearest tick of 100 nanoseconds.
/// Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record DurationSummary
{
    private readonly long[] _sorted;
    private readonly Int128 _sum;

    /// <summary>Refuses to be read from JSON: read its DurationTally.</summary>
    public DurationSummary() => throw WrittenOnly.Refusal(nameof(DurationSummary), "its DurationTally");

    private DurationSummary(List<long> ticks, long missing, long invalid)
    {
        _sorted = [.. ticks];
        Array.Sort(_sorted);
        foreach (long duration in _sorted)
        {
            _sum += duration;
        }

        Missing = missing;
        Invalid = invalid;
    }

    /// <summary>The durations that counted.</summary>
    [JsonPropertyName("count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Count => _sorted.Length;

    /// <summary>The facts without a duration.</summary>
    [JsonPropertyName("missing"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Missing { get; }

    /// <summary>The negative durations, which were left out.</summary>
    [JsonPropertyName("invalid"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Invalid { get; }

    /// <summary>The mean; null without durations.</summary>
    [JsonPropertyName("mean"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? Mean => DurationText.Mean(_sum, Count);

    /// <summary>The median; half-way between the middle two where they differ, null without durations.</summary>
    [JsonPropertyName("median"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? Median => Percentile(0.5);

    /// <summary>The 90th percentile of type 7; null without durations.</summary>
    [JsonPropertyName("p90"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? P90 => Percentile(0.9);

    /// <summary>The 95th percentile of type 7; null without durations.</summary>
    [JsonPropertyName("p95"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? P95 => Percentile(0.95);

    /// <summary>The shortest duration; null without durations.</summary>
    [JsonPropertyName("minimum"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? Minimum => Count == 0 ? null : TimeSpan.FromTicks(_sorted[0]);

    /// <summary>The longest duration; null without durations.</summary>
    [JsonPropertyName("maximum"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? Maximum => Count == 0 ? null : TimeSpan.FromTicks(_sorted[^1]);

    /// <summary>Summarises durations.</summary>
    /// <param name="durations">The durations in any order, at least 0 each; they are left as they are.</param>
    /// <param name="invalid">What to do with a negative duration.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A duration is negative (its index is named), or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    /// <remarks>One copy and one sort.</remarks>
    public static DurationSummary Of(ReadOnlySpan<TimeSpan> durations, InvalidFacts invalid = InvalidFacts.Throw)
    {
        Guard.Defined(invalid);
        List<long> ticks = new(durations.Length);
        for (int i = 0; i < durations.Length; i++)
        {
            Take(durations[i], i, ticks, invalid, nameof(durations));
        }

        return new DurationSummary(ticks, 0, durations.Length - ticks.Count);
    }

    /// <summary>Summarises durations of an array.</summary>
    /// <param name="durations">The durations in any order, at least 0 each; they are left as they are.</param>
    /// <param name="invalid">What to do with a negative duration.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="durations"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A duration is negative (its index is named), or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    /// <remarks>One copy and one sort.</remarks>
    [OverloadResolutionPriority(1)]
    public static DurationSummary Of(TimeSpan[] durations, InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(durations);
        return Of(durations.AsSpan(), invalid);
    }

    /// <summary>Summarises durations, some of which may be missing.</summary>
    /// <param name="durations">The durations in any order, at least 0 each; null is a missing one.</param>
    /// <param name="invalid">What to do with a negative duration.</param>
    /// <returns>The summary.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="durations"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A duration is negative (its index is named), or <paramref name="invalid"/> is not a defined value.
    /// </exception>
    /// <remarks>One copy and one sort.</remarks>
    public static DurationSummary Of(IEnumerable<TimeSpan?> durations, InvalidFacts invalid = InvalidFacts.Throw)
    {
        ArgumentNullException.ThrowIfNull(durations);
        Guard.Defined(invalid);
        List<long> ticks = [];
        long missing = 0;
        long index = 0;
        foreach (TimeSpan? duration in durations)
        {
            if (duration is { } present)
            {
                Take(present, index, ticks, invalid, nameof(durations));
            }
            else
            {
                missing++;
            }

            index++;
        }

        return new DurationSummary(ticks, missing, index - missing - ticks.Count);
    }

    /// <summary>A percentile by a named rule.</summary>
    /// <param name="probability">The share of durations below, 0 to 1: 0.9 for the 90th percentile.</param>
    /// <param name="type">The rule.</param>
    /// <returns>The percentile; null without durations.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="probability"/> is not 0 to 1, or <paramref name="type"/> is not a defined value.
    /// </exception>
    public TimeSpan? Percentile(double probability, PercentileType type = PercentileType.Type7)
    {
        Guard.InRange(probability, 0, 1);
        Guard.Defined(type);
        if (Count == 0)
        {
            return null;
        }

        double rank = Math.Clamp(CxMetrics.Percentile.Rank(Count, probability, type), 1, Count);
        int index = (int)rank - 1;
        long lower = _sorted[index];
        long upper = _sorted[Math.Min(index + 1, _sorted.Length - 1)];

        // A gap beyond 28 years rounds as a double, and may then reach past the upper end.
        double part = Math.Round((rank - Math.Floor(rank)) * (upper - lower));
        return TimeSpan.FromTicks(part < upper - lower ? lower + (long)part : upper);
    }

    /// <inheritdoc/>
    public bool Equals(DurationSummary? other) =>
        other is not null && Missing == other.Missing && Invalid == other.Invalid && _sorted.AsSpan().SequenceEqual(other._sorted);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, Missing, Invalid, _sum);

    /// <summary>The summary in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The summary in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return Mean is { } mean
            ? string.Create(
                culture,
                $"Median {Median!.Value.InWords(culture)}, mean {mean.InWords(culture)}, 90th percentile {P90!.Value.InWords(culture)}, longest {Maximum!.Value.InWords(culture)} of {Plural.Of(Count, "duration", culture)}")
            : "No durations";
    }

    /// <summary>Summarises ticks, of which none is negative.</summary>
    internal static DurationSummary OfTicks(IEnumerable<long> ticks) => new([.. ticks], 0, 0);

    private static void Take(TimeSpan duration, long index, List<long> ticks, InvalidFacts invalid, string name)
    {
        if (duration.Ticks >= 0)
        {
            ticks.Add(duration.Ticks);
        }
        else if (invalid == InvalidFacts.Throw)
        {
            throw new ArgumentOutOfRangeException(
                name,
                duration,
                string.Create(CultureInfo.InvariantCulture, $"The duration at index {index} is {duration:c}; expected a duration of at least 0."));
        }
    }
}
