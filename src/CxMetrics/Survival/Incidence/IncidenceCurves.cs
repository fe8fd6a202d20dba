using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Survival;

/// <summary>The share that has left for each cause, by time.</summary>
/// <remarks>
/// Limits are those of the definition, on the share that has not left for the cause. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record IncidenceCurves
{
    private readonly double? _last;

    /// <summary>Refuses to be read from JSON: read its SurvivalTally.</summary>
    public IncidenceCurves() => throw WrittenOnly.Refusal(nameof(IncidenceCurves), "its SurvivalTally");

    internal IncidenceCurves(SurvivalTally tally, SurvivalDefinition definition)
    {
        Tally = tally;
        Definition = definition;
        IncidenceSums[] causes = [.. tally.Causes.Select(cause => new IncidenceSums(cause))];
        List<CurvePoint> points = [];
        RiskCursor risk = new(tally);
        double survival = 1;
        while (risk.MoveNext())
        {
            if (risk.Events > 0)
            {
                Step(risk, survival, causes, points);
                survival *= (double)(risk.AtRisk - risk.Events) / risk.AtRisk;
            }
        }

        Points = new ValueList<CurvePoint>(points);
        _last = tally.Exits.Length == 0 ? null : survival == 0 ? double.MaxValue : tally.Exits[^1].Time;
    }

    /// <summary>The codes of the causes, in ascending order.</summary>
    [JsonPropertyName("causes")]
    public IReadOnlyList<int> Causes => Tally.Causes;

    /// <summary>The curves of all causes, in the order of time and cause; a point for each time and cause with an event.</summary>
    [JsonPropertyName("points")]
    public IReadOnlyList<CurvePoint> Points { get; }

    /// <summary>The facts left out, by reason.</summary>
    [JsonPropertyName("excluded")]
    public ReasonCounts Excluded => Tally.Excluded;

    /// <summary>How uncertainty is stated.</summary>
    [JsonPropertyName("definition")]
    public SurvivalDefinition Definition { get; }

    /// <summary>The tally: all the evidence.</summary>
    [JsonIgnore]
    public SurvivalTally Tally { get; }

    /// <summary>The share that has left for a cause by a time.</summary>
    /// <param name="cause">The code of the cause, at least 1.</param>
    /// <param name="time">The time, at least 0.</param>
    /// <returns>The share, 0 to 1; null beyond the last follow-up, unless all have left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="cause"/> is below 1, or <paramref name="time"/> is negative or not finite.
    /// </exception>
    /// <remarks>0 for a cause that never occurred.</remarks>
    public Estimate At(int cause, double time)
    {
        Guard.AtLeast(cause, 1);
        Guard.InRange(time, 0, double.MaxValue);
        CurvePoint point = time <= _last ? Points.LastOrDefault(point => point.Cause == cause && point.Time <= time) : default;
        return new Estimate(
            time <= _last ? point.Share : null,
            time <= _last ? point.StandardError : null,
            new ConfidenceInterval(point.Lower, point.Upper, Definition.Confidence, Definition.IntervalName));
    }

    /// <summary>The curves in one line, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => Points.Count == 0
        ? "no events"
        : string.Join("; ", Causes.Select(cause => Points.Last(point => point.Cause == cause)).Select(point => string.Create(
            CultureInfo.InvariantCulture, $"cause {point.Cause}: {100 * point.Share:0.0}% by {point.Time}")));

    private void Step(RiskCursor risk, double survival, IncidenceSums[] causes, List<CurvePoint> points)
    {
        // Both are in the order of causes.
        ReadOnlySpan<SurvivalCell> exits = risk.Exits;
        foreach (IncidenceSums sums in causes)
        {
            while (!exits.IsEmpty && exits[0].Cause < sums.Cause)
            {
                exits = exits[1..];
            }

            long own = !exits.IsEmpty && exits[0].Cause == sums.Cause ? exits[0].Count : 0;
            sums.Add(risk.AtRisk, risk.Events, own, survival);
            if (own > 0)
            {
                points.Add(PointOf(risk, own, sums));
            }
        }
    }

    private CurvePoint PointOf(RiskCursor risk, long events, IncidenceSums sums)
    {
        // One minus the share, whose logarithm has the variance of the share over its square.
        double rest = 1 - sums.Incidence;
        ConfidenceInterval stay = Definition.IntervalOf(rest, sums.Variance / (rest * rest));
        return new CurvePoint(
            risk.Time,
            sums.Cause,
            risk.AtRisk,
            events,
            risk.Censored,
            sums.Incidence,
            Math.Sqrt(sums.Variance),
            1 - stay.Upper,
            1 - stay.Lower,
            sums.Hazard,
            Math.Sqrt(sums.HazardVariance));
    }
}
