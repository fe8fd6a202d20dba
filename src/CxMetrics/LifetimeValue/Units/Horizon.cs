using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <summary>How far a prediction looks ahead: a time with its unit, or for ever.</summary>
/// <remarks>A value; its default is 0 days. Thread-safe.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public readonly record struct Horizon
{
    // Longer than anything lasts, and short enough to be converted to any unit.
    private const double Most = 1e300;

    private readonly double _length;

    /// <summary>Makes a horizon.</summary>
    /// <param name="length">The time, from 0 to 1e300; null for ever.</param>
    /// <param name="unit">The unit of the time.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="length"/> is negative or not finite, or above 1e300, or <paramref name="unit"/> is not a defined value.
    /// </exception>
    [JsonConstructor]
    public Horizon(double? length, TimeUnit unit)
    {
        Length = length is { } finite ? Guard.InRange(finite, 0, Most, nameof(length)) : null;
        Unit = Guard.Defined(unit);
    }

    /// <summary>For ever.</summary>
    public static Horizon Infinite { get; } = new(null, TimeUnit.Year);

    /// <summary>The time in <see cref="Unit"/>; null for ever.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite, or above 1e300.</exception>
    [JsonPropertyName("length"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public double? Length
    {
        get => IsInfinite ? null : _length;
        init
        {
            _length = Guard.InRange(value.GetValueOrDefault(), 0, Most, nameof(Length));
            IsInfinite = value is null;
        }
    }

    /// <summary>The unit of the time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    [JsonPropertyName("unit"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public TimeUnit Unit { get; init => field = Guard.Defined(value, nameof(Unit)); }

    /// <summary>Whether it has no end.</summary>
    [JsonIgnore]
    public bool IsInfinite { get; private init; }

    /// <summary>A number of days.</summary>
    /// <param name="days">The days, from 0 to 1e300.</param>
    /// <returns>The horizon.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative or not finite, or above 1e300.</exception>
    public static Horizon Days(double days) => new(Guard.InRange(days, 0, Most), TimeUnit.Day);

    /// <summary>A number of weeks.</summary>
    /// <param name="weeks">The weeks, from 0 to 1e300.</param>
    /// <returns>The horizon.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="weeks"/> is negative or not finite, or above 1e300.</exception>
    public static Horizon Weeks(double weeks) => new(Guard.InRange(weeks, 0, Most), TimeUnit.Week);

    /// <summary>A number of months of 30.4375 days.</summary>
    /// <param name="months">The months, from 0 to 1e300.</param>
    /// <returns>The horizon.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is negative or not finite, or above 1e300.</exception>
    public static Horizon Months(double months) => new(Guard.InRange(months, 0, Most), TimeUnit.Month);

    /// <summary>A number of years of 365.25 days.</summary>
    /// <param name="years">The years, from 0 to 1e300.</param>
    /// <returns>The horizon.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative or not finite, or above 1e300.</exception>
    public static Horizon Years(double years) => new(Guard.InRange(years, 0, Most), TimeUnit.Year);

    /// <summary>The same time in another unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>The time; infinity for ever.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="unit"/> is not a defined value.</exception>
    public double In(TimeUnit unit)
    {
        Guard.Defined(unit);
        return Length is { } length ? TimeUnits.Convert(length, Unit, unit) : double.PositiveInfinity;
    }

    /// <summary>The horizon, such as "39 weeks".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        Length is { } length ? string.Create(CultureInfo.InvariantCulture, $"{length:0.####} {Unit.Name()}{(length == 1 ? "" : "s")}") : "for ever";
}
