using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What moved, when, by which rule, and whether that is good or bad.</summary>
/// <remarks>One for each pattern: eight points on one side are one signal, and so are ten. Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record Signal
{
    /// <summary>Refuses to be read from JSON: read the values of its ControlChart.</summary>
    public Signal() => throw WrittenOnly.Refusal(nameof(Signal), "the values of its ControlChart");

    internal Signal(string metric, string rule, int index, Period? period, int side, BetterDirection better, IEnumerable<int> completed, IEnumerable<int> points)
    {
        (Metric, Rule) = (metric, rule);
        (Index, Period) = (index, period);
        IsUp = side == 0 ? null : side > 0;
        IsGood = better == BetterDirection.Neither || side == 0 ? null : side > 0 == (better == BetterDirection.Higher);
        Completed = new ValueList<int>(completed);
        Points = new ValueList<int>(points);
    }

    /// <summary>What moved.</summary>
    [JsonPropertyName("metric")]
    public string Metric { get; }

    /// <summary>The rule, such as "2 of 3 beyond 2 sigma".</summary>
    [JsonPropertyName("rule")]
    public string Rule { get; }

    /// <summary>The index, from 0, of the point at which it could first be told; of a change the first point after it.</summary>
    [JsonPropertyName("index")]
    public int Index { get; }

    /// <summary>The period of that point; null where none was given.</summary>
    [JsonPropertyName("period"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Period? Period { get; }

    /// <summary>Whether it moved up; null where a rule has no direction, such as too few crossings.</summary>
    [JsonPropertyName("isUp"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool? IsUp { get; }

    /// <summary>Whether it moved the way in which the metric improves; null where neither is better.</summary>
    [JsonPropertyName("isGood"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool? IsGood { get; }

    /// <summary>The indices of the points at which the rule is complete: the first, and those that go on with the pattern.</summary>
    [JsonPropertyName("completed")]
    public IReadOnlyList<int> Completed { get; }

    /// <summary>The indices of all points of the pattern.</summary>
    [JsonPropertyName("points")]
    public IReadOnlyList<int> Points { get; }

    /// <summary>The signal in one sentence, such as "NPS moved down at 2026-W07: beyond 3 sigma (bad)".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString()
    {
        string way = IsUp switch { true => " up", false => " down", _ => "" };
        string worth = IsGood switch { true => " (good)", false => " (bad)", _ => "" };
        return string.Create(CultureInfo.InvariantCulture, $"{Metric} moved{way} at {Period?.ToString() ?? $"point {Index}"}: {Rule}{worth}");
    }
}
