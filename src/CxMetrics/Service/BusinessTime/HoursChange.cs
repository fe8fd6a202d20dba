using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Weekly hours that apply from a date on.</summary>
/// <remarks>A night shift that opened on the day before keeps its end. A value with structural equality. Thread-safe.</remarks>
public sealed record HoursChange
{
    /// <summary>Makes a change of hours.</summary>
    /// <param name="from">The first local date with the new hours.</param>
    /// <param name="hours">The hours from then on.</param>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is null.</exception>
    [JsonConstructor]
    public HoursChange(DateOnly from, WeeklyHours hours)
    {
        From = from;
        Hours = Guard.NotNull(hours);
    }

    /// <summary>The first local date with the new hours.</summary>
    [JsonPropertyName("from"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateOnly From { get; init; }

    /// <summary>The hours from then on.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    [JsonPropertyName("hours"), JsonRequired]
    public WeeklyHours Hours
    {
        get;
        init => field = Guard.NotNull(value, nameof(Hours));
    }

    /// <summary>The date and the hours from then on.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"from {From:yyyy-MM-dd}: {Hours}");
}
