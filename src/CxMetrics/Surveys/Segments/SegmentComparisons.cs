using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics;

/// <summary>Every segment against the rest or a benchmark, with p-values adjusted for the number of tests.</summary>
/// <typeparam name="TKey">The key of the segments.</typeparam>
/// <remarks>
/// The family of tests holds the segments that have a p-value; those without responses, or without anybody to compare with, are listed
/// but do not count. Against the rest the tests depend on one another, which Holm and Benjamini-Yekutieli allow for. Written to
/// JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record SegmentComparisons<TKey>
    where TKey : notnull
{
    private const int MostNamed = 5;
    private readonly SegmentFigure _figure;

    /// <summary>Refuses to be read from JSON: read the Breakdown of its ScoreTally.</summary>
    public SegmentComparisons() => throw WrittenOnly.Refusal("SegmentComparisons", "the Breakdown of its ScoreTally");

    internal SegmentComparisons(
        SegmentFigure figure, PValueAdjustment adjustment, double confidence, SegmentComparison<TKey>[] segments)
    {
        _figure = figure;
        Segments = new ValueList<SegmentComparison<TKey>>(segments);
        Adjustment = adjustment;
        Confidence = confidence;
        Significant = new ValueList<SegmentComparison<TKey>>(segments.Where(segment => segment.IsSignificant == true));
        Tests = segments.Count(segment => segment.PValue is not null);
    }

    /// <summary>The metric: "NPS", "CSAT" or "CES", or "Weighted NPS" and so on.</summary>
    [JsonPropertyName("metric")]
    public string Metric => _figure.Metric;

    /// <summary>The name of the definition that the scores were computed under.</summary>
    [JsonPropertyName("definition")]
    public string Definition => _figure.Definition.Name;

    /// <summary>The benchmark that each segment is compared with, in the unit of the scores; null for everybody else in the breakdown.</summary>
    [JsonPropertyName("benchmark")]
    public double? Benchmark => _figure.Benchmark;

    /// <summary>The correction for the number of tests.</summary>
    [JsonPropertyName("adjustment")]
    public PValueAdjustment Adjustment { get; }

    /// <summary>The confidence level of the intervals, and of the tests after adjustment.</summary>
    [JsonPropertyName("confidence")]
    public double Confidence { get; }

    /// <summary>The tests in the family: the segments that have a p-value.</summary>
    [JsonPropertyName("tests")]
    public int Tests { get; }

    /// <summary>The segments in the order of the breakdown.</summary>
    [JsonPropertyName("segments")]
    public IReadOnlyList<SegmentComparison<TKey>> Segments { get; }

    /// <summary>The segments that differ beyond chance by their adjusted p-value, in the order of the breakdown.</summary>
    [JsonIgnore]
    public IReadOnlyList<SegmentComparison<TKey>> Significant { get; }

    /// <summary>What was found in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>What was found in one sentence, which names the first five segments that differ.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string found = string.Create(
            culture,
            $"{Significant.Count:N0} of {Segments.Count:N0} {(Segments.Count == 1 ? "segment" : "segments")} {(Significant.Count == 1 || Segments.Count == 1 ? "differs" : "differ")} from {_figure.Reference} in {Metric} at {Confidence * 100:0.############}% confidence ({TestText.Adjustment(Adjustment)}, {Tests:N0} {(Tests == 1 ? "test" : "tests")})");
        return Significant.Count == 0 ? found : $"{found}: {Named(culture)}";
    }

    private string Named(IFormatProvider culture)
    {
        IEnumerable<string> names = Significant.Take(MostNamed).Select(segment =>
            string.Create(culture, $"{segment.Key} {segment.Difference?.ToString(_figure.Signed, culture)}"));
        string list = string.Join(", ", names);
        return Significant.Count > MostNamed ? string.Create(culture, $"{list} and {Significant.Count - MostNamed:N0} more") : list;
    }
}
