using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>The customers at risk of leaving as of a moment, and how the risk goes with having left.</summary>
/// <remarks>In the ordinal order of the customers' ids. Written to JSON, never read: link the log again. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RiskList
{
    /// <summary>Refuses to be read from JSON: read the facts and link them.</summary>
    public RiskList() => throw WrittenOnly.Refusal(nameof(RiskList), "the facts of its JourneyLog");

    internal RiskList(
        DateTimeOffset asOf, RiskDefinition definition, List<RiskCase> now, List<RiskCase> left, List<RiskCase> ever, RateTally others, RateTally exposed)
    {
        AsOf = asOf;
        Definition = definition;
        AtRisk = new ValueList<RiskCase>(now);
        Left = new ValueList<RiskCase>(left);
        Ever = new ValueList<RiskCase>(ever);
        Leaving = new RateComparison(
            "share who left", new Proportion(others.Numerator, others.Denominator), new Proportion(exposed.Numerator, exposed.Denominator), 0.95);
    }

    /// <summary>The moment of the log.</summary>
    [JsonPropertyName("asOf"), JsonConverter(typeof(StatedOffsetConverter))]
    public DateTimeOffset AsOf { get; }

    /// <summary>The customers at risk now, those outside the list of customers included.</summary>
    [JsonPropertyName("atRisk")]
    public IReadOnlyList<RiskCase> AtRisk { get; } = [];

    /// <summary>The customers who would be at risk now, had they not left.</summary>
    [JsonPropertyName("left")]
    public IReadOnlyList<RiskCase> Left { get; } = [];

    /// <summary>The customers who were at risk at any time, with the first contacts that made them so.</summary>
    [JsonPropertyName("ever")]
    public IReadOnlyList<RiskCase> Ever { get; } = [];

    /// <summary>Customers who have left, of those ever at risk (after) and of the others (before), in percentage points.</summary>
    /// <remarks>Over the list of customers. Who stayed longer had more occasions for negative contacts, which hides a part of the difference.</remarks>
    [JsonPropertyName("leaving")]
    public RateComparison Leaving { get; }

    /// <summary>The definition that it was computed under.</summary>
    [JsonPropertyName("definition")]
    public RiskDefinition Definition { get; }

    /// <summary>The figures in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The figures in one sentence.</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string linked = Leaving.Difference is { } difference
            ? string.Create(
                culture,
                $"; of {Leaving.After.Trials:N0} ever at risk {100 * Leaving.After.Share:0.0}% have left, of {Plural.Of(Leaving.Before.Trials, "other", culture)} {100 * Leaving.Before.Share:0.0}%: {difference:+0.0;-0.0;0.0} points, {Leaving.Interval.ToString(null, culture)}")
            : "";
        return string.Create(culture, $"{Definition}: {Plural.Of(AtRisk.Count, "customer", culture)} at risk now, {Left.Count:N0} left already{linked}");
    }
}
