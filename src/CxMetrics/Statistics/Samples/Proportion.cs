using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts of two outcomes: successes among trials, such as satisfied customers among those who answered.</summary>
/// <remarks>Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct Proportion
{
    /// <summary>Takes the counts.</summary>
    /// <param name="successes">The successes, 0 to <paramref name="trials"/>.</param>
    /// <param name="trials">The trials, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count is negative, or <paramref name="successes"/> exceeds <paramref name="trials"/>.
    /// </exception>
    public Proportion(long successes, long trials)
    {
        Successes = Guard.Count(successes);
        Trials = Guard.Count(trials);
        if (successes > trials)
        {
            throw new ArgumentOutOfRangeException(
                nameof(successes),
                successes,
                string.Create(CultureInfo.InvariantCulture, $"successes is {successes}; expected at most the trials, {trials}."));
        }
    }

    /// <summary>The successes.</summary>
    [JsonPropertyName("successes"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Successes { get; }

    /// <summary>The trials.</summary>
    [JsonPropertyName("trials"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Trials { get; }

    /// <summary>The trials that were no successes.</summary>
    [JsonPropertyName("failures"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Failures => Trials - Successes;

    /// <summary>The share of successes, 0 to 1; null without trials.</summary>
    [JsonPropertyName("share"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Share => Trials == 0 ? null : (double)Successes / Trials;

    /// <summary>The standard error of the share, <c>sqrt(p (1 - p) / n)</c>; null without trials.</summary>
    [JsonPropertyName("standardError"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? StandardError => Share is { } share ? Math.Sqrt(share * ((double)Failures / Trials) / Trials) : null;
}
