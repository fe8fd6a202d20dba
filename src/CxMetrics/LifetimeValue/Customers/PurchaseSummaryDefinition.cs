using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>How purchases become summaries: the days of which zone, in what unit, and what counts as one purchase.</summary>
/// <remarks>A value: immutable, with structural equality, carried by the summaries. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record PurchaseSummaryDefinition
{
    /// <summary>Makes a definition.</summary>
    /// <param name="name">The name that people read; not blank.</param>
    /// <param name="days">The days of a zone, as <see cref="Periods.Days"/> gives them.</param>
    /// <param name="unit">The unit of recency and age; a week is 7 days, and nothing is rounded.</param>
    /// <param name="clock">What one purchase is, and how times are measured.</param>
    /// <param name="leastAmount">The least amount of an order that counts; 0 keeps those of amount 0.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or <paramref name="days"/> are other periods than days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="unit"/> or <paramref name="clock"/> is not a defined value, or <paramref name="leastAmount"/> is negative.
    /// </exception>
    [JsonConstructor]
    public PurchaseSummaryDefinition(
        string name, Periods days, TimeUnit unit = TimeUnit.Week, PurchaseClock clock = PurchaseClock.LocalDays, decimal leastAmount = 0)
    {
        Name = name;
        Days = days;
        Unit = unit;
        Clock = clock;
        LeastAmount = leastAmount;
    }

    /// <summary>Weeks, by days of UTC; orders of amount 0 count.</summary>
    public static PurchaseSummaryDefinition Standard { get; } = new("purchase summaries", Periods.Days(TimeZoneInfo.Utc));

    /// <summary>The name that people read.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    [JsonPropertyName("name"), JsonRequired]
    public string Name { get; init => field = Guard.Text(value, nameof(Name)); }

    /// <summary>The days of the zone whose local dates decide.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value is other periods than days.</exception>
    [JsonPropertyName("days"), JsonRequired]
    public Periods Days { get; init => field = Daily(value, nameof(Days)); }

    /// <summary>The unit of recency and age.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("unit"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeUnit Unit { get; init => field = Guard.Defined(value, nameof(Unit)); }

    /// <summary>What one purchase is, and how times are measured.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("clock"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public PurchaseClock Clock { get; init => field = Guard.Defined(value, nameof(Clock)); }

    /// <summary>The least amount of an order that counts, after its refunds; 0 keeps those of amount 0, as the published figures of CDNOW do.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    [JsonPropertyName("leastAmount"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public decimal LeastAmount { get; init => field = Guard.OptionalMoney(value, nameof(LeastAmount))!.Value; }

    /// <summary>The name with every choice.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString()
    {
        string clock = Clock == PurchaseClock.LocalDays ? $"one purchase a local day, {Days}" : $"exact moments, {Days}";
        string least = LeastAmount > 0 ? string.Create(CultureInfo.InvariantCulture, $", from {LeastAmount} on") : "";
        return $"{Name} ({Unit.Name()}s, {clock}{least})";
    }

    private static Periods Daily(Periods days, string name) =>
        Guard.NotNull(days, name).Unit == PeriodUnit.Day ? days : throw new ArgumentException($"{name} is {days}; expected days.", name);
}
