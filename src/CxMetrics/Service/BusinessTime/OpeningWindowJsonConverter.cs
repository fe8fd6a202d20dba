using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Writes an <see cref="OpeningWindow"/> as text such as <c>"09:00-17:00"</c> and reads it back.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class OpeningWindowJsonConverter : JsonConverter<OpeningWindow>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no text, or the text no window.</exception>
    public override OpeningWindow Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"An opening window is a JSON {reader.TokenType}; expected text such as \"09:00-17:00\".");
        }

        string? text = reader.GetString();
        return OpeningWindow.TryParse(text, out OpeningWindow window)
            ? window
            : throw new JsonException($"{Quote.Of(text)} is no opening window; expected one such as \"09:00-17:00\" or \"22:00-06:00\".");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, OpeningWindow value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
