using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A stretch of business time: open from one instant, inclusive, to another, exclusive.</summary>
/// <remarks>A value with structural equality; from JSON, both instants state their offsets. Thread-safe.</remarks>
/// <param name="Start">The first open instant.</param>
/// <param name="End">The first instant that is not open any more.</param>
public readonly record struct Opening(
    [property: JsonPropertyName("start"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(StatedOffsetConverter))]
    DateTimeOffset Start,
    [property: JsonPropertyName("end"), JsonRequired, JsonIgnore(Condition = JsonIgnoreCondition.Never), JsonConverter(typeof(StatedOffsetConverter))]
    DateTimeOffset End)
{
    /// <summary>The elapsed time between the two.</summary>
    [JsonIgnore]
    public TimeSpan Length => End - Start;

    /// <summary>Both instants, such as <c>2026-11-02 09:00 -05:00 to 2026-11-02 17:00 -05:00</c>.</summary>
    /// <returns>Text for people, which does not depend on the culture.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Start:yyyy-MM-dd HH:mm zzz} to {End:yyyy-MM-dd HH:mm zzz}");
}
