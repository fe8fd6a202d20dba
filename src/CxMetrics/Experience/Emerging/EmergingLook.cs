using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Experience;

/// <summary>What rises on a day: every key that came now or in the baseline, tested as one family.</summary>
/// <typeparam name="TKey">The key, such as a topic.</typeparam>
/// <remarks>
/// On average over looks, at most the false discovery rate of what is rising is false, as long as chance alone makes counts vary. Where they
/// vary more (<see cref="IsOverdispersed"/>), go by <see cref="RisingGuarded"/>. Written to JSON, never read. Immutable and thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record EmergingLook<TKey> : StatedResult
    where TKey : notnull
{
    private const int MostNamed = 5;

    /// <summary>The normal quantile of .999.</summary>
    private const double BeyondChance = 3.0902;

    /// <summary>Refuses to be read from JSON: read its DailyCounts.</summary>
    public EmergingLook() => throw WrittenOnly.Refusal("EmergingLook", "its DailyCounts");

    internal EmergingLook(DateOnly day, EmergingDefinition definition, IEnumerable<EmergingTopic<TKey>> topics)
    {
        (Day, Definition) = (day, definition);
        Topics = new ValueList<EmergingTopic<TKey>>(topics);
        Rising = new ValueList<EmergingTopic<TKey>>(Topics.Where(topic => topic.IsRising));
        RisingGuarded = new ValueList<EmergingTopic<TKey>>(Topics.Where(topic => topic.IsRisingGuarded));
        RateRise[] measured = [.. Topics.Where(topic => topic.Dispersion is not null).Select(topic => topic.Rise)];
        if (measured.Length > 0)
        {
            double chiSquare = measured.Sum(rise => rise.ChiSquare);
            double degreesOfFreedom = measured.Sum(rise => (double)rise.DegreesOfFreedom);
            Dispersion = chiSquare / degreesOfFreedom;
            IsOverdispersed = chiSquare - degreesOfFreedom > BeyondChance * Math.Sqrt(measured.Sum(rise => rise.ChiSquareVariance));
        }
    }

    /// <summary>The day of the look: the last day of now.</summary>
    [JsonPropertyName("day")]
    public DateOnly Day { get; }

    /// <summary>Which days are compared with which.</summary>
    [JsonPropertyName("definition")]
    public EmergingDefinition Definition { get; }

    /// <summary>Why the day is not judged, such as "the history starts later"; null where it is.</summary>
    [JsonPropertyName("notJudged"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? NotJudged { get; internal init; }

    /// <summary>What counts of now are out of; null where the day is not judged.</summary>
    [JsonPropertyName("currentExposure"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? CurrentExposure { get; internal init; }

    /// <summary>What counts of the baseline are out of; null where the day is not judged.</summary>
    [JsonPropertyName("baselineExposure"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long? BaselineExposure { get; internal init; }

    /// <summary>The keys that came now or in the baseline, in their order: the family of the tests.</summary>
    [JsonPropertyName("topics")]
    public IReadOnlyList<EmergingTopic<TKey>> Topics { get; }

    /// <summary>Those whose rate rose beyond chance, in their order.</summary>
    [JsonIgnore]
    public IReadOnlyList<EmergingTopic<TKey>> Rising { get; }

    /// <summary>Those whose rate rose beyond chance and beyond how much their days vary, in their order.</summary>
    [JsonIgnore]
    public IReadOnlyList<EmergingTopic<TKey>> RisingGuarded { get; }

    /// <summary>How much days of the baseline vary, over all keys and over what chance alone explains: about 1 where nothing else is at work; null where that cannot be measured.</summary>
    [JsonPropertyName("dispersion"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Dispersion { get; }

    /// <summary>Whether days vary beyond chance (one in a thousand), so that the false discovery rate does not hold for <see cref="Rising"/>.</summary>
    [JsonPropertyName("isOverdispersed")]
    public bool IsOverdispersed { get; }

    private protected override string Sentence(IFormatProvider culture)
    {
        string day = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (NotJudged is not null)
        {
            return $"{day} is not judged: {NotJudged}";
        }

        string found = string.Create(culture, $"{day}, {Definition.Name}: {Rising.Count:N0} of {Topics.Count:N0} rising at a false discovery rate of {Definition.FalseDiscoveryRate:0.####}");
        string named = string.Join("; ", Rising.Take(MostNamed).Select(topic => topic.ToString(culture)));
        string more = Rising.Count > MostNamed ? string.Create(culture, $" and {Rising.Count - MostNamed:N0} more") : "";
        string warning = IsOverdispersed
            ? string.Create(culture, $". Days vary {Dispersion:0.0} times as much as by chance, so that more of these are false: {RisingGuarded.Count:N0} rising by the guarded p-value")
            : "";
        return $"{found}{(Rising.Count > 0 ? ": " : "")}{named}{more}{warning}";
    }
}
