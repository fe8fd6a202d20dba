using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Statistics;

namespace CxMetrics.Experience;

/// <summary>A key in a look: how often it came now and before, how much its rate rose, and whether chance explains it.</summary>
/// <typeparam name="TKey">The key, such as a topic.</typeparam>
/// <remarks>Written to JSON, never read. Immutable and thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record EmergingTopic<TKey> : StatedResult
    where TKey : notnull
{
    /// <summary>Refuses to be read from JSON: read its DailyCounts.</summary>
    public EmergingTopic() => throw WrittenOnly.Refusal("EmergingTopic", "its DailyCounts");

    internal EmergingTopic(TKey key, DateOnly day, RateRise rise, double pValue, double adjusted, double guarded, double guardedAdjusted, double falseDiscoveryRate)
    {
        (Key, Day, Rise) = (key, day, rise);
        (PValue, AdjustedPValue, IsRising) = (pValue, adjusted, adjusted <= falseDiscoveryRate);
        (GuardedPValue, GuardedAdjustedPValue, IsRisingGuarded) = (guarded, guardedAdjusted, guardedAdjusted <= falseDiscoveryRate);
    }

    /// <summary>The key.</summary>
    [JsonPropertyName("key")]
    public TKey Key { get; }

    /// <summary>The day of the look.</summary>
    [JsonPropertyName("day")]
    public DateOnly Day { get; }

    /// <summary>Its contacts in the days of now.</summary>
    [JsonPropertyName("current")]
    public long Current => Rise.Current;

    /// <summary>Its contacts in the baseline.</summary>
    [JsonPropertyName("baseline")]
    public long Baseline => Rise.Baseline;

    /// <summary>Its rate now over that of the baseline; null where it did not come in the baseline.</summary>
    [JsonPropertyName("rateRatio"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? RateRatio => Baseline == 0 ? null : (double)Current / Baseline * ((double)Rise.BaselineExposure / Rise.CurrentExposure);

    /// <summary>The 95 % interval of the ratio, by Clopper and Pearson; without an upper limit where it did not come in the baseline.</summary>
    [JsonPropertyName("ratioInterval95")]
    public ConfidenceInterval RatioInterval95 => RatioInterval();

    /// <summary>How often chance alone would bring as many now, or more, at the same rate: exact and one-sided.</summary>
    [JsonPropertyName("pValue")]
    public double PValue { get; }

    /// <summary>The p-value adjusted for the keys of the look, by Benjamini and Hochberg.</summary>
    [JsonPropertyName("adjustedPValue")]
    public double AdjustedPValue { get; }

    /// <summary>Whether the adjusted p-value is at most the false discovery rate.</summary>
    [JsonPropertyName("isRising")]
    public bool IsRising { get; }

    /// <summary>How much its days in the baseline vary, over what chance alone explains: about 1 where nothing else is at work; null where that cannot be measured.</summary>
    [JsonPropertyName("dispersion"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Dispersion => Rise.Dispersion;

    /// <summary>The larger of the p-value and that of a t which takes the dispersion into account.</summary>
    [JsonPropertyName("guardedPValue")]
    public double GuardedPValue { get; }

    /// <summary>The guarded p-value adjusted for the keys of the look, by Benjamini and Hochberg.</summary>
    [JsonPropertyName("guardedAdjustedPValue")]
    public double GuardedAdjustedPValue { get; }

    /// <summary>Whether the adjusted guarded p-value is at most the false discovery rate.</summary>
    [JsonPropertyName("isRisingGuarded")]
    public bool IsRisingGuarded { get; }

    /// <summary>The interval of the ratio of rates.</summary>
    /// <param name="confidence">The confidence level, above 0 and below 1.</param>
    /// <returns>The interval; without an upper limit where the key did not come in the baseline.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="confidence"/> is not above 0 and below 1.</exception>
    /// <remarks>The limits <c>s</c> of the share of now in both counts as ratios, <c>s / (1 - s)</c> times the exposure before over that of now.</remarks>
    public ConfidenceInterval RatioInterval(double confidence = 0.95)
    {
        ConfidenceInterval share = Proportions.ClopperPearson(Rise.Counts, confidence);
        double factor = (double)Rise.BaselineExposure / Rise.CurrentExposure;
        return share.Between(share.Lower * factor / (1 - share.Lower), Baseline == 0 ? null : share.Upper * factor / (1 - share.Upper));
    }

    private protected override string Sentence(IFormatProvider culture)
    {
        string ratio = RateRatio is { } times
            ? string.Create(culture, $"{times:0.00} times its rate, {RatioInterval95.ToString(null, culture)}")
            : string.Create(culture, $"at least {RatioInterval95.Lower:0.00} times its rate at 95% confidence");
        return string.Create(culture, $"{Key}: {Current:N0} after {Baseline:N0}, {ratio}, adjusted {TestText.PValue(AdjustedPValue, culture)}");
    }

    internal RateRise Rise { get; }
}
