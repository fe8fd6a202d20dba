using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Reads and writes a <see cref="ClockInterval"/> as its start and length, such as <c>"09:00/PT30M"</c>.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class ClockIntervalJsonConverter : JsonConverter<ClockInterval>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not an interval of the day.</exception>
    public override ClockInterval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"An interval of the day is a JSON {reader.TokenType}; expected text such as \"09:00/PT30M\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ClockInterval value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property name is not an interval of the day.</exception>
    public override ClockInterval ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, ClockInterval value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString());

    private static ClockInterval Parse(string text)
    {
        // The text that it would be written as, and no other spelling of the same interval.
        if (text.Length is >= 10 and <= 13
            && TimeOnly.TryParseExact(text[..5], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly start)
            && int.TryParse(text[8..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int minutes))
        {
            try
            {
                ClockInterval interval = new(start, minutes);
                if (string.Equals(interval.ToString(), text, StringComparison.Ordinal))
                {
                    return interval;
                }
            }
            catch (ArgumentOutOfRangeException refused)
            {
                throw new JsonException($"An interval of the day is {Quote.Of(text)}: {refused.Message}", refused);
            }
        }

        throw new JsonException($"An interval of the day is {Quote.Of(text)}; expected text such as \"09:00/PT30M\".");
    }
}
