using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>What counts as the value of a customer to come: for how long, at which discount rate, and what of the spend is margin.</summary>
/// <remarks>A value: immutable, with structural equality, printed by every result. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ClvDefinition
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that results print; not blank.</param>
    /// <param name="horizon">How long from now, or for ever.</param>
    /// <param name="discountRate">What money loses in worth; converted to the unit of the model.</param>
    /// <param name="marginShare">The share of the spend that is margin, 0 to 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="marginShare"/> is not 0 to 1.</exception>
    [JsonConstructor]
    public ClvDefinition(string name, Horizon horizon, DiscountRate discountRate, double marginShare = 1)
    {
        Name = name;
        Horizon = horizon;
        DiscountRate = discountRate;
        MarginShare = marginShare;
    }

    /// <summary>All that is to come, at 10 % a year; the spend as it is.</summary>
    public static ClvDefinition Lifetime { get; } = new("lifetime value", Horizon.Infinite, DiscountRate.PerYear(0.1));

    /// <summary>The spend of the coming year, not discounted.</summary>
    public static ClvDefinition NextYear { get; } = new("value of the next year", Horizon.Years(1), DiscountRate.None);

    /// <summary>The name that results print.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>How long from now, or for ever.</summary>
    [JsonPropertyName("horizon"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Horizon Horizon { get; init; }

    /// <summary>What money loses in worth.</summary>
    [JsonPropertyName("discountRate"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DiscountRate DiscountRate { get; init; }

    /// <summary>The share of the spend that is margin, 0 to 1; 1 takes the spend for the value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not 0 to 1.</exception>
    [JsonPropertyName("marginShare"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double MarginShare { get; init => field = Guard.InRange(value, 0, 1, nameof(MarginShare)); }

    /// <summary>The name with every choice.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name} ({(Horizon.IsInfinite ? "" : "the next ")}{Horizon}, {(DiscountRate.Rate == 0 ? "not discounted" : $"at {DiscountRate}")}, {(MarginShare == 1 ? "spend" : string.Create(CultureInfo.InvariantCulture, $"{100 * MarginShare:0.####}% of the spend"))})");
}
