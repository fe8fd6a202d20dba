using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A day of the week as a key for grouping: ordered from Monday, and written by its name.</summary>
/// <remarks>The default value is Sunday, as that of <see cref="DayOfWeek"/>. JSON: <c>"Monday"</c>, also as a property name. Thread-safe.</remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<Weekday>))]
public readonly record struct Weekday : IComparable<Weekday>
{
    /// <summary>Takes a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is not a day of the week.</exception>
    public Weekday(DayOfWeek day) => Day = Guard.Defined(day);

    /// <summary>The day.</summary>
    public DayOfWeek Day { get; }

    private int FromMonday => ((int)Day + 6) % 7;

    /// <summary>Whether a day comes before another in a week from Monday.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another.</param>
    public static bool operator <(Weekday left, Weekday right) => left.CompareTo(right) < 0;

    /// <summary>Whether a day comes before another in a week from Monday, or is the same.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another.</param>
    public static bool operator <=(Weekday left, Weekday right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a day comes after another in a week from Monday.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another.</param>
    public static bool operator >(Weekday left, Weekday right) => left.CompareTo(right) > 0;

    /// <summary>Whether a day comes after another in a week from Monday, or is the same.</summary>
    /// <param name="left">A day.</param>
    /// <param name="right">Another.</param>
    public static bool operator >=(Weekday left, Weekday right) => left.CompareTo(right) >= 0;

    /// <summary>The day of the week that the zone's clock shows at a moment.</summary>
    /// <param name="moment">Any moment; its own offset does not matter.</param>
    /// <param name="zone">The zone whose clock decides.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is null.</exception>
    /// <remarks>By day of the week: <c>interactions.TallyBy(definition, i => Weekday.Of(i.Start, zone))</c>.</remarks>
    public static Weekday Of(Moment moment, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);

        // Day 0, 1 January of the year 1, is a Monday.
        return new Weekday((DayOfWeek)((ZoneDates.ClockOf(moment, zone).Day + 1 + 7) % 7));
    }

    /// <summary>Compares in a week from Monday.</summary>
    /// <param name="other">Another day.</param>
    /// <returns>Negative, 0 or positive.</returns>
    public int CompareTo(Weekday other) => FromMonday - other.FromMonday;

    /// <summary>The name of the day in English.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Day.ToString();
}
