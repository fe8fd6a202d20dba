using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A date with hours of its own, instead of those of its weekday.</summary>
/// <remarks>A value with structural equality. Thread-safe.</remarks>
public sealed record SpecialDay
{
    /// <summary>Makes a special day.</summary>
    /// <param name="date">The local date.</param>
    /// <param name="hours">Its hours; <see cref="DayHours.Closed"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    [JsonConstructor]
    public SpecialDay(DateOnly date, DayHours hours)
    {
        Date = date;
        Hours = Guard.NotNull(hours);
    }

    /// <summary>The local date.</summary>
    [JsonPropertyName("date"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateOnly Date { get; init; }

    /// <summary>The hours of that date.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("hours"), JsonRequired]
    public DayHours Hours
    {
        get;
        init => field = Guard.NotNull(value, nameof(Hours));
    }

    /// <summary>The date and its hours, such as "2026-12-24: 09:00 to 13:00".</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy-MM-dd}: {Hours}");
}
