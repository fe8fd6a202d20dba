using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>Reads and writes a <see cref="Weekday"/> as the exact English name of the day.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class WeekdayJsonConverter : JsonConverter<Weekday>
{
    private static readonly EnumNameConverter<DayOfWeek> Names = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not the name of a day.</exception>
    public override Weekday Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(Names.Read(ref reader, typeof(DayOfWeek), options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Weekday value, JsonSerializerOptions options) => Names.Write(writer, value.Day, options);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property name is not the name of a day.</exception>
    public override Weekday ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(Names.ReadAsPropertyName(ref reader, typeof(DayOfWeek), options));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Weekday value, JsonSerializerOptions options) =>
        Names.WriteAsPropertyName(writer, value.Day, options);
}
