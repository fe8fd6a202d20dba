using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The calendar unit of a <see cref="Period"/>.</summary>
/// <remarks>Travels in JSON as its exact name.</remarks>
[JsonConverter(typeof(EnumNameConverter<PeriodUnit>))]
public enum PeriodUnit
{
    /// <summary>One calendar day.</summary>
    Day = 0,

    /// <summary>Seven days from a first day of the week given by the <see cref="Period"/>'s start.</summary>
    Week = 1,

    /// <summary>A week of ISO 8601: Monday to Sunday, numbered within the year that holds its Thursday.</summary>
    IsoWeek = 2,

    /// <summary>One calendar month.</summary>
    Month = 3,

    /// <summary>Three calendar months of a year that starts in the <see cref="Period"/>'s first month.</summary>
    Quarter = 4,

    /// <summary>Twelve calendar months from the <see cref="Period"/>'s first month.</summary>
    Year = 5,
}
