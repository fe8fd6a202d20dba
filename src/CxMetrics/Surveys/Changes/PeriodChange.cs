using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>The change of a score from one period to the next that has a score.</summary>
/// <typeparam name="TResult">The kind of score.</typeparam>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record PeriodChange<TResult>
    where TResult : ScoreResult
{
    private readonly PValueAdjustment _adjustment;

    /// <summary>Refuses to be read from JSON: read the Breakdown of its tallies.</summary>
    public PeriodChange() => throw WrittenOnly.Refusal("PeriodChange", "the Breakdown of its tallies");

    internal PeriodChange(
        Period period,
        Period previous,
        IReadOnlyList<Period> gap,
        ScoreComparison<TResult> comparison,
        PValueAdjustment adjustment,
        double? adjustedPValue)
    {
        Period = period;
        Previous = previous;
        Gap = gap;
        Comparison = comparison;
        _adjustment = adjustment;
        AdjustedPValue = adjustedPValue;
    }

    /// <summary>The period.</summary>
    [JsonPropertyName("period")]
    public Period Period { get; }

    /// <summary>The one that it is compared with: the latest before it that has a score.</summary>
    [JsonPropertyName("previous")]
    public Period Previous { get; }

    /// <summary>The periods between the two, none of which has a score; empty where one follows the other.</summary>
    [JsonPropertyName("gap")]
    public IReadOnlyList<Period> Gap { get; }

    /// <summary>The comparison of the two by itself: the scores, the difference, its interval and its p-value.</summary>
    [JsonPropertyName("comparison")]
    public ScoreComparison<TResult> Comparison { get; }

    /// <summary>The p-value adjusted for the number of changes that were tested; null where there is none.</summary>
    [JsonPropertyName("adjustedPValue")]
    public double? AdjustedPValue { get; }

    /// <summary>Whether the adjusted p-value is below one minus the confidence; null where there is none.</summary>
    [JsonPropertyName("isSignificant")]
    public bool? IsSignificant => AdjustedPValue is { } p ? p < 1 - Comparison.Interval.Confidence : null;

    /// <summary>The change in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The change in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string gap = Gap.Count == 0 ? "" : $" (no score in {string.Join(", ", Gap)})";
        string adjusted = _adjustment != PValueAdjustment.None && AdjustedPValue is { } p ? $"; adjusted {TestText.PValue(p, culture)}" : "";
        return $"{Period} after {Previous}{gap}: {Comparison.ToString(culture)}{adjusted}";
    }
}
