using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A percentile of some values, with how it was read off.</summary>
/// <remarks>In the unit of the values. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly partial record struct Percentile : IJsonOnDeserializing
{
    internal Percentile(double? value, double probability, long count, PercentileType type)
    {
        Value = value;
        Probability = probability;
        Count = count;
        Type = type;
    }

    /// <summary>The value below which the given share of values lies, about; null without values.</summary>
    [JsonPropertyName("value")]
    public double? Value { get; }

    /// <summary>The share of values below, 0 to 1: 0.9 for the 90th percentile.</summary>
    [JsonPropertyName("probability")]
    public double Probability { get; }

    /// <summary>How many values there were.</summary>
    [JsonPropertyName("count")]
    public long Count { get; }

    /// <summary>The rule by which the percentile was read off.</summary>
    [JsonPropertyName("type")]
    public PercentileType Type { get; }

    /// <summary>The percentile in one sentence, in invariant culture.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString() => ToString(null);

    /// <summary>The percentile in one sentence, such as "50th percentile 6.3 of 11 values (type 7)".</summary>
    /// <param name="provider">The culture; invariant when null.</param>
    /// <returns>Text for people, not for parsing.</returns>
    public string ToString(IFormatProvider? provider)
    {
        IFormatProvider culture = provider ?? CultureInfo.InvariantCulture;
        string value = Value is { } known ? string.Create(culture, $"{known:G6}") : "undefined";
        return string.Create(
            culture,
            $"{Ordinal(culture)} percentile {value} of {Count:N0} {(Count == 1 ? "value" : "values")} ({Rule})");
    }

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(Percentile), "the values or their DurationTally");

    private string Rule => Type switch
    {
        PercentileType.Type1 => "type 1",
        PercentileType.Type2 => "type 2",
        PercentileType.Type6 => "type 6",
        PercentileType.Type8 => "type 8",
        PercentileType.NearestRank => "nearest rank",
        _ => "type 7",
    };

    private string Ordinal(IFormatProvider culture)
    {
        // To ten digits, since 100 times 0.07 is not quite 7.
        string percent = (Probability * 100).ToString("0.########", culture);
        bool plain = percent is "11" or "12" or "13" || !percent.All(char.IsAsciiDigit);
        return (plain ? '0' : percent[^1]) switch
        {
            '1' => percent + "st",
            '2' => percent + "nd",
            '3' => percent + "rd",
            _ => percent + "th",
        };
    }
}
