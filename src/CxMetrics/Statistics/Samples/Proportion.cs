using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Counts of two outcomes: successes among trials, such as satisfied customers among those who answered.</summary>
/// <remarks>Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct Proportion : IJsonOnDeserializing
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
    [JsonPropertyName("successes")]
    public long Successes { get; }

    /// <summary>The trials.</summary>
    [JsonPropertyName("trials")]
    public long Trials { get; }

    /// <summary>The trials that were not successes.</summary>
    [JsonPropertyName("failures")]
    public long Failures => Trials - Successes;

    /// <summary>The share of successes, 0 to 1; null without trials.</summary>
    [JsonPropertyName("share")]
    public double? Share => Trials == 0 ? null : (double)Successes / Trials;

    /// <summary>The standard error of the share, <c>sqrt(p (1 - p) / n)</c>; null without trials.</summary>
    [JsonPropertyName("standardError")]
    public double? StandardError => Share is { } share ? Math.Sqrt(share * ((double)Failures / Trials) / Trials) : null;

    /// <summary>The counts and their share, such as "28 of 40 (70.0%)".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        Share is { } share
            ? string.Create(CultureInfo.InvariantCulture, $"{Successes:N0} of {Trials:N0} ({100 * share:0.0}%)")
            : "0 of 0";

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(Proportion), "its counts");
}
