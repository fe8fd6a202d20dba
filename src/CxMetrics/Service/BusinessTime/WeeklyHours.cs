using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The opening hours of a regular week, day by day.</summary>
/// <remarks>
/// A window that runs past midnight belongs to the day on which it opens; where it overlaps the next day's, the time is open once.
/// A value with structural equality. JSON: an object with the hours of each day, such as <c>{"Monday":["09:00-17:00"],...}</c>.
/// Immutable and safe for use from many threads.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<WeeklyHours>))]
public sealed class WeeklyHours : IEquatable<WeeklyHours>
{
    // By DayOfWeek, so from Sunday.
    private readonly DayHours[] _days;

    // Equal days are one: a calendar looks them up for each of its holidays, and a long day must not be compared opening by opening.
    private WeeklyHours(DayHours[] days) => _days = Array.ConvertAll(days, day => days[Array.IndexOf(days, day)]);

    /// <summary>Never open; a start for <see cref="With"/>.</summary>
    public static WeeklyHours Closed { get; } = EveryDay(DayHours.Closed);

    /// <summary>Open around the clock on every day.</summary>
    public static WeeklyHours AlwaysOpen { get; } = EveryDay(DayHours.WholeDay);

    /// <summary>The hours of a day of the week.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is not a day of the week.</exception>
    public DayHours this[DayOfWeek day] => _days[(int)Guard.Defined(day)];

    /// <summary>The same hours on all seven days.</summary>
    /// <param name="hours">The hours of each day.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    public static WeeklyHours EveryDay(DayHours hours)
    {
        DayHours[] days = new DayHours[7];
        Array.Fill(days, Guard.NotNull(hours));
        return new WeeklyHours(days);
    }

    /// <summary>The same hours from Monday to Friday, and a closed weekend.</summary>
    /// <param name="hours">The hours of each of the five days.</param>
    /// <returns>The week.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    public static WeeklyHours MondayToFriday(DayHours hours) =>
        EveryDay(hours).With(DayOfWeek.Saturday, DayHours.Closed).With(DayOfWeek.Sunday, DayHours.Closed);

    /// <summary>The same week with the hours of one day replaced.</summary>
    /// <param name="day">The day.</param>
    /// <param name="hours">Its hours.</param>
    /// <returns>A new week.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="day"/> is not a day of the week.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    public WeeklyHours With(DayOfWeek day, DayHours hours)
    {
        DayHours[] days = [.. _days];
        days[(int)Guard.Defined(day)] = Guard.NotNull(hours);
        return new WeeklyHours(days);
    }

    /// <inheritdoc/>
    public bool Equals(WeeklyHours? other) => other is not null && _days.AsSpan().SequenceEqual(other._days);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WeeklyHours);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (DayHours hours in _days)
        {
            hash.Add(hours);
        }

        return hash.ToHashCode();
    }

    /// <summary>The week from Monday on, days alike together: <c>Mon-Fri 09:00-17:00; Sat 10:00-14:00; Sun closed</c>.</summary>
    /// <returns>Text for people, not for parsing.</returns>
    public override string ToString()
    {
        List<string> parts = [];
        for (int first = 0; first < 7;)
        {
            int last = first;
            while (last < 6 && FromMonday(last + 1).Equals(FromMonday(first)))
            {
                last++;
            }

            string days = last == first ? Short(first) : $"{Short(first)}-{Short(last)}";
            parts.Add($"{days} {FromMonday(first)}");
            first = last + 1;
        }

        return string.Join("; ", parts);
    }

    /// <summary>The hours of a day by its number from Monday, 0 to 6, the order in which dates are numbered.</summary>
    internal DayHours FromMonday(int day) => _days[(int)DayFromMonday(day)];

    internal static DayOfWeek DayFromMonday(int day) => (DayOfWeek)((day + 1) % 7);

    private static string Short(int day) => DayFromMonday(day).ToString()[..3];
}
