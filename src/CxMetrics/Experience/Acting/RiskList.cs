using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics.Experience;

/// <summary>The customers at risk of leaving as of a moment, and how the risk goes with having left.</summary>
/// <remarks>In the ordinal order of the customers' ids. Written to JSON, never read: link the log again. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RiskList : StatedResult
{
    /// <summary>Refuses to be read from JSON: read the facts and link them.</summary>
    public RiskList() => throw WrittenOnly.Refusal(nameof(RiskList), "the facts of its JourneyLog");

    internal RiskList(JourneyLog log, RiskDefinition definition)
    {
        int needed = definition.Negatives;
        (List<RiskCase> now, List<RiskCase> left, List<RiskCase> ever) = ([], [], []);
        (RateTally.Builder exposed, RateTally.Builder others) = (new(), new());
        foreach (Journey journey in log.Everyone())
        {
            JourneyStep[] negative = [.. journey.Steps.Where(step => step.IsNegative)];
            JourneyStep[] recent = [.. negative.Where(step => log.AsOf - step.Start <= definition.Window)];
            bool hasLeft = journey.Customer?.Until <= log.AsOf;
            if (recent.Length >= needed)
            {
                (hasLeft ? left : now).Add(new RiskCase(journey, recent, needed));
            }

            int last = needed - 1;
            while (last < negative.Length && negative[last].Start - negative[last - needed + 1].Start > definition.Window)
            {
                last++;
            }

            if (last < negative.Length)
            {
                ever.Add(new RiskCase(journey, negative[(last - needed + 1)..(last + 1)], needed));
            }

            if (journey.Customer is { } customer && !(customer.Since > log.AsOf))
            {
                (last < negative.Length ? exposed : others).Add(hasLeft);
            }
        }

        (AsOf, Definition) = (log.AsOf, definition);
        AtRisk = new ValueList<RiskCase>(now);
        Left = new ValueList<RiskCase>(left);
        Ever = new ValueList<RiskCase>(ever);
        Leaving = new RateComparison("share who left", others.ToTally().Counts(), exposed.ToTally().Counts(), 0.95);
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

    private protected override string Sentence(IFormatProvider culture)
    {
        string linked = Leaving.Difference is { } difference
            ? string.Create(
                culture,
                $"; of {Leaving.After.Trials:N0} ever at risk {100 * Leaving.After.Share:0.0}% have left, of {Plural.Of(Leaving.Before.Trials, "other", culture)} {100 * Leaving.Before.Share:0.0}%: {difference:+0.0;-0.0;0.0} points, {Leaving.Interval.ToString(null, culture)}")
            : "";
        return string.Create(culture, $"{Definition}: {Plural.Of(AtRisk.Count, "customer", culture)} at risk now, {Left.Count:N0} left already{linked}");
    }
}
