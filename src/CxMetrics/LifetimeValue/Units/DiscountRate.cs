using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>How much value money loses in a stated unit of time: 0.1 a year means that 110 in a year are worth 100 now.</summary>
/// <remarks>
/// Effective and compounded: <c>(1 + rate)^(-t)</c> is what money in t units is worth. It is converted to the unit in which it is used, at 365.25
/// days to the year, never taken for a rate of that unit. A value; its default is no discounting. Thread-safe.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct DiscountRate
{
    // At 10,000 % a day nothing is worth anything; beyond, conversions leave the range of numbers.
    private const double Most = 100;

    /// <summary>Makes a rate.</summary>
    /// <param name="rate">The effective rate of one unit, from 0 to 100; 0.1 for 10 %.</param>
    /// <param name="unit">The unit of time.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="rate"/> is below 0, above 100 or not a number, or <paramref name="unit"/> is not a defined value.
    /// </exception>
    [JsonConstructor]
    public DiscountRate(double rate, TimeUnit unit)
    {
        Rate = Guard.InRange(rate, 0, Most);
        Unit = Guard.Defined(unit);
    }

    /// <summary>No discounting: money keeps its value.</summary>
    public static DiscountRate None { get; } = new(0, TimeUnit.Year);

    /// <summary>The effective rate of one <see cref="Unit"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 0, above 100 or not a number.</exception>
    [JsonPropertyName("rate"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double Rate { get; init => field = Guard.InRange(value, 0, Most, nameof(Rate)); }

    /// <summary>The unit of time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("unit"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeUnit Unit { get; init => field = Guard.Defined(value, nameof(Unit)); }

    /// <summary>An effective rate of a year, such as 0.1 for 10 %.</summary>
    /// <param name="rate">The rate, from 0 to 100.</param>
    /// <returns>The rate with its unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is below 0, above 100 or not a number.</exception>
    public static DiscountRate PerYear(double rate) => new(rate, TimeUnit.Year);

    /// <summary>A continuous rate, as papers state them: <c>exp(-rate t)</c> is what money in t units is worth.</summary>
    /// <param name="rate">The continuous rate of one unit, from 0 to ln 101.</param>
    /// <param name="unit">The unit of time.</param>
    /// <returns>The effective rate of that unit, <c>exp(rate) - 1</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="rate"/> is below 0, too large or not a number, or <paramref name="unit"/> is not a defined value.
    /// </exception>
    public static DiscountRate Continuous(double rate, TimeUnit unit) =>
        new(NearZero.ExpMinusOne(Guard.InRange(rate, 0, Math.Log(1 + Most))), unit);

    /// <summary>The effective rate of another unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns><c>(1 + rate)^(days of that unit / days of this one) - 1</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">The rate is more than a number holds, such as that of a year at 10,000 % a day.</exception>
    public double Per(TimeUnit unit)
    {
        double rate = Guard.Defined(unit) == Unit ? Rate : NearZero.ExpMinusOne(ContinuousPer(unit));
        return double.IsFinite(rate) ? rate : throw new OverflowException($"{this} is a rate a {unit.Name()} that no number holds; expected a lower one.");
    }

    /// <summary>The continuous rate of another unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns><c>ln(1 + rate)</c> times the days of that unit over those of this one; 10 % a year are 0.001827 a week.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not a defined value.</exception>
    public double ContinuousPer(TimeUnit unit) => TimeUnits.Convert(NearZero.LogOnePlus(Rate), Guard.Defined(unit), Unit);

    /// <summary>The rate, such as "10% a year".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{100 * Rate:0.####}% a {Unit.Name()}");
}
