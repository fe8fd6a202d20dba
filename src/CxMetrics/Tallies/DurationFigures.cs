using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Mean, median and high percentiles of tallied durations.</summary>
/// <remarks>
/// Count, mean and maximum are exact; quantiles are within the relative error <see cref="Accuracy"/>. Null without durations; all but count and mean also where only a sum is known of some. Written to
/// JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record DurationFigures
{
    /// <summary>Refuses to be read from JSON: read its DurationTally.</summary>
    public DurationFigures() => throw WrittenOnly.Refusal(nameof(DurationFigures), "its DurationTally");

    internal DurationFigures(DurationTally tally)
    {
        Count = tally.Count;
        Accuracy = tally.Accuracy;
        Mean = tally.Mean;
        Median = tally.Quantile(0.5);
        P90 = tally.Quantile(0.9);
        P95 = tally.Quantile(0.95);
        Maximum = tally.Maximum;
    }

    /// <summary>The durations.</summary>
    [JsonPropertyName("count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Count { get; }

    /// <summary>The largest relative error of a quantile; null where nothing was tallied.</summary>
    [JsonPropertyName("accuracy"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Accuracy { get; }

    /// <summary>The mean.</summary>
    [JsonPropertyName("mean"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? Mean { get; }

    /// <summary>The median.</summary>
    [JsonPropertyName("median"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? Median { get; }

    /// <summary>The 90th percentile.</summary>
    [JsonPropertyName("p90"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? P90 { get; }

    /// <summary>The 95th percentile.</summary>
    [JsonPropertyName("p95"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? P95 { get; }

    /// <summary>The longest.</summary>
    [JsonPropertyName("maximum"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeSpan? Maximum { get; }

    /// <summary>The figures in a few words, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The figures in a few words.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        return this is { Median: null, Mean: { } only } ? string.Create(culture, $"mean {only.InWords(culture)} of {Count:N0}")
            : this is { Median: { } median, Mean: { } mean, P90: { } high }
            ? string.Create(culture, $"median {median.InWords(culture)}, mean {mean.InWords(culture)}, 90th percentile {high.InWords(culture)} of {Count:N0}")
            : "no durations";
    }
}
