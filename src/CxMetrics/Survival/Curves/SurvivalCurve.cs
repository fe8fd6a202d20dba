using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>How many stay for how long: the curve of Kaplan and Meier with its figures.</summary>
/// <remarks>Times are in the unit of the tally, shares 0 to 1. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed partial record SurvivalCurve
{
    private readonly SurvivalSteps _steps;

    /// <summary>Refuses to be read from JSON: read its SurvivalTally.</summary>
    public SurvivalCurve() => throw WrittenOnly.Refusal(nameof(SurvivalCurve), "its SurvivalTally");

    internal SurvivalCurve(SurvivalTally tally, SurvivalDefinition definition)
    {
        Tally = tally;
        Definition = definition;
        _steps = new SurvivalSteps(tally);
    }

    /// <summary>The times that counted.</summary>
    [JsonPropertyName("count")]
    public long Count => Tally.Count;

    /// <summary>The events.</summary>
    [JsonPropertyName("events")]
    public long Events => Tally.Events;

    /// <summary>The times that ended without an event.</summary>
    [JsonPropertyName("censored")]
    public long Censored => Tally.Censored;

    /// <summary>Those who came under observation late.</summary>
    [JsonPropertyName("entered")]
    public long Entered => Tally.Entered;

    /// <summary>The time beyond which half stay, as <see cref="Quantile(double)"/> has it; not reached where more than half stay to the end.</summary>
    [JsonPropertyName("median")]
    public Estimate Median => Quantile(0.5);

    /// <summary>The median follow-up: how long people were watched, had nobody left (Kaplan-Meier with events and censorings exchanged).</summary>
    [JsonPropertyName("medianFollowUp")]
    public Estimate MedianFollowUp => new SurvivalCurve(Tally.Reversed(), Definition).Quantile(0.5);

    /// <summary>What a reader should know before trusting the curve, in sentences.</summary>
    [JsonPropertyName("warnings")]
    public IReadOnlyList<string> Warnings => [.. SurvivalWarnings.Of(this)];

    /// <summary>The curve at each time at which somebody had the event or was censored, in ascending order.</summary>
    [JsonPropertyName("points")]
    public IReadOnlyList<CurvePoint> Points => field ??= [.. _steps.Points.Select(WithLimits)];

    /// <summary>The facts left out, by reason.</summary>
    [JsonPropertyName("excluded")]
    public ReasonCounts Excluded => Tally.Excluded;

    /// <summary>How uncertainty is stated.</summary>
    [JsonPropertyName("definition")]
    public SurvivalDefinition Definition { get; }

    /// <summary>The tally: all the evidence.</summary>
    [JsonIgnore]
    public SurvivalTally Tally { get; }

    /// <summary>Whether both are curves of the same tally under the same definition.</summary>
    /// <param name="other">Another curve.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(SurvivalCurve? other) => other is not null && Tally.Equals(other.Tally) && Definition.Equals(other.Definition);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Tally, Definition);

    /// <summary>The curve in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Plural.Of(Events, "event", CultureInfo.InvariantCulture)} of {Count:N0}, {Censored:N0} censored; median {Median}");

    private CurvePoint WithLimits(CurvePoint point, int index)
    {
        ConfidenceInterval limits = Definition.IntervalOf(point.Share, _steps.LogVariances[index]);
        return point with { Lower = limits.Lower, Upper = limits.Upper };
    }
}
