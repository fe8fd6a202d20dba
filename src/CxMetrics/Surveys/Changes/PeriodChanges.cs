using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>How a score changed from period to period, with p-values adjusted for the number of changes.</summary>
/// <typeparam name="TResult">The kind of score.</typeparam>
/// <remarks>
/// Neighbouring changes share a period, so their tests depend on one another, which Holm and Benjamini-Yekutieli allow for. A series that
/// drifts slowly may have no single change beyond chance: compare its ends, or rolling windows that do not overlap. Written to JSON, never
/// read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record PeriodChanges<TResult>
    where TResult : ScoreResult
{
    /// <summary>Refuses to be read from JSON: read the Breakdown of its tallies.</summary>
    public PeriodChanges() => throw WrittenOnly.Refusal("PeriodChanges", "the Breakdown of its tallies");

    internal PeriodChanges(string metric, PValueAdjustment adjustment, double confidence, PeriodChange<TResult>[] changes)
    {
        Metric = metric;
        Adjustment = adjustment;
        Confidence = confidence;
        Tests = changes.Count(change => change.AdjustedPValue is not null);
        Changes = new ValueList<PeriodChange<TResult>>(changes);
        Gaps = new ValueList<Period>([.. changes.SelectMany(change => change.Gap)]);
        Significant = new ValueList<PeriodChange<TResult>>(changes.Where(change => change.IsSignificant == true));
    }

    /// <summary>The metric: "NPS", "CSAT" or "CES", or "Weighted NPS" and so on.</summary>
    [JsonPropertyName("metric")]
    public string Metric { get; }

    /// <summary>The correction for the number of tests.</summary>
    [JsonPropertyName("adjustment")]
    public PValueAdjustment Adjustment { get; }

    /// <summary>The confidence level of the intervals, and of the tests after adjustment.</summary>
    [JsonPropertyName("confidence")]
    public double Confidence { get; }

    /// <summary>The tests in the family: the changes that have a p-value.</summary>
    [JsonPropertyName("tests")]
    public int Tests { get; }

    /// <summary>The periods between the first and the last score that have none.</summary>
    [JsonPropertyName("gaps")]
    public IReadOnlyList<Period> Gaps { get; }

    /// <summary>The changes in the order of time; one fewer than the periods that have a score.</summary>
    [JsonPropertyName("changes")]
    public IReadOnlyList<PeriodChange<TResult>> Changes { get; }

    /// <summary>The changes beyond chance by their adjusted p-value, in the order of time.</summary>
    [JsonIgnore]
    public IReadOnlyList<PeriodChange<TResult>> Significant { get; }

    /// <summary>What was found in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>What was found in one sentence, which names the changes beyond chance and the gaps.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string found = string.Create(
            culture,
            $"{Significant.Count:N0} of {Changes.Count:N0} {(Changes.Count == 1 ? "change" : "changes")} of {Metric} beyond chance at {Confidence * 100:0.############}% confidence ({TestText.Adjustment(Adjustment)}, {Tests:N0} {(Tests == 1 ? "test" : "tests")})");
        string named = Significant.Count == 0 ? "" : ": " + string.Join(", ", Significant.Select(change => Named(change, culture)));
        return found + named + (Gaps.Count == 0 ? "" : $"; no score in {string.Join(", ", Gaps)}");
    }

    private static string Named(PeriodChange<TResult> change, IFormatProvider culture) =>
        $"{change.Period} {change.Comparison.Difference.GetValueOrDefault().ToString("+" + change.Comparison.After.Scoring.Format, culture)}";
}
