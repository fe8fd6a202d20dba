using System.Text.Json.Serialization;

namespace CxMetrics.Statistics;

/// <summary>A percentile of some values, with how it was read off.</summary>
/// <remarks>In the unit of the values. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct Percentile
{
    internal Percentile(double? value, double probability, long count, PercentileType type)
    {
        Value = value;
        Probability = probability;
        Count = count;
        Type = type;
    }

    /// <summary>The value below which the given share of values lies, about; null without values.</summary>
    [JsonPropertyName("value"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Value { get; }

    /// <summary>The share of values below, 0 to 1: 0.9 for the 90th percentile.</summary>
    [JsonPropertyName("probability"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Probability { get; }

    /// <summary>How many values there were.</summary>
    [JsonPropertyName("count"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Count { get; }

    /// <summary>The rule by which the percentile was read off.</summary>
    [JsonPropertyName("type"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PercentileType Type { get; }
}
