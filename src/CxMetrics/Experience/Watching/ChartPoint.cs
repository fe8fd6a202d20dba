using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>A point of a chart, with the centre and the limits that it is judged by.</summary>
/// <remarks>In the unit of the metric. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ChartPoint
{
    /// <summary>Refuses to be read from JSON: read the values of its ControlChart.</summary>
    public ChartPoint() => throw WrittenOnly.Refusal(nameof(ChartPoint), "the values of its ControlChart");

    internal ChartPoint(int index, Period? period, double value, double? size, double centre, double? sigma, double? lower, double? upper)
    {
        (Index, Period, Value, Size) = (index, period, value, size);
        (Centre, Sigma, Lower, Upper) = (centre, sigma, lower, upper);
    }

    /// <summary>Its place among the points, from 0.</summary>
    [JsonPropertyName("index")]
    public int Index { get; }

    /// <summary>Its period; null where none was given.</summary>
    [JsonPropertyName("period"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Period? Period { get; }

    /// <summary>What is drawn: the score, share, rate or value; of an EWMA the weighted mean so far.</summary>
    [JsonPropertyName("value")]
    public double Value { get; }

    /// <summary>The answers or other facts behind it, or its exposure; null for individual values.</summary>
    [JsonPropertyName("size"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Size { get; }

    /// <summary>The centre line; of CUSUM and EWMA the target.</summary>
    [JsonPropertyName("centre")]
    public double Centre { get; }

    /// <summary>The standard deviation that the limits are made of; null where the points do not tell it.</summary>
    [JsonPropertyName("sigma"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Sigma { get; }

    /// <summary>The lower limit; null where there is none.</summary>
    [JsonPropertyName("lower"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Lower { get; }

    /// <summary>The upper limit; null where there is none.</summary>
    [JsonPropertyName("upper"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Upper { get; }

    /// <summary>Of individual values: how far it is from the one before in its phase; null for the first.</summary>
    [JsonPropertyName("movingRange"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? MovingRange { get; internal init; }

    /// <summary>Of individual values: 3.267 times the mean moving range, the only rule that ranges are judged by; null where there is none.</summary>
    [JsonPropertyName("rangeUpper"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? RangeUpper { get; internal init; }

    /// <summary>Of a CUSUM: by how much values exceeded the target and the slack so far.</summary>
    [JsonPropertyName("high"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? High { get; internal init; }

    /// <summary>Of a CUSUM: by how much values fell short of the target less the slack so far.</summary>
    [JsonPropertyName("low"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Low { get; internal init; }

    /// <summary>The point in one line, such as "2026-W07: 31.2, centre 38.4, limits 25.1 to 51.7".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => FormattableString.Invariant($"{Period?.ToString() ?? $"point {Index}"}: {Value:G4}, centre {Centre:G4}")
        + (Lower is { } lower && Upper is { } upper ? FormattableString.Invariant($", limits {lower:G4} to {upper:G4}") : "");

    /// <summary>Above the centre 1, below -1, on it 0; a difference that rounding explains is none.</summary>
    internal int Side => Exceeds(Value, Centre) ? 1 : Exceeds(Centre, Value) ? -1 : 0;

    /// <summary>Whether it lies strictly beyond so many sigma.</summary>
    internal bool IsBeyond(double sigmas) => Sigma is { } sigma && Exceeds(Math.Abs(Value - Centre), sigmas * sigma, Math.Max(Math.Abs(Value), Math.Abs(Centre)));

    internal static bool Exceeds(double value, double other, double size = 0) =>
        value - other > 1e-12 * Math.Max(size, Math.Max(Math.Abs(value), Math.Abs(other)));
}
