using System.Text.Json;
using System.Text.Json.Serialization;

namespace CxMetrics;

/// <summary>Writes <see cref="DayHours"/> as an array of windows and reads it back.</summary>
/// <remarks><c>["08:30-12:00","13:00-17:30"]</c>; empty for a day that is closed. Thread-safe.</remarks>
internal sealed class DayHoursJsonConverter : JsonConverter<DayHours>
{
    private static readonly OpeningWindowJsonConverter Windows = new();

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no array of windows.</exception>
    public override DayHours Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"The hours of a day are a JSON {reader.TokenType}; expected an array such as [\"09:00-17:00\"].");
        }

        List<OpeningWindow> windows = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            windows.Add(Windows.Read(ref reader, typeof(OpeningWindow), options));
        }

        return DayHours.Create([.. windows]);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DayHours value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (OpeningWindow window in value)
        {
            Windows.Write(writer, window, options);
        }

        writer.WriteEndArray();
    }
}
