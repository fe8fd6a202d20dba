using System.Text.Json;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics.Serialization;

/// <summary>Reads a moment only where its text states an offset from UTC, and writes it as the built-in converter does.</summary>
/// <remarks>
/// Unlike the built-in converter it refuses <c>2026-03-02T10:00:00</c> and <c>2026-03-02</c>, which that one places in the time zone
/// of the machine. Whatever else is read is read alike: ISO 8601 with <c>Z</c> or an offset such as <c>+01:00</c>. Attached to the
/// moments of this library, also where they may be null; thread-safe.
/// </remarks>
public sealed class StatedOffsetConverter : JsonConverter<DateTimeOffset>
{
    // No longer text is read as a moment: 42 characters, each of which may be escaped as \u0000.
    private const int MaximumLength = 42 * 6;

    private const string Expected =
        "expected ISO 8601 with an offset, such as \"2026-03-02T10:00:00Z\" or \"2026-03-02T10:00:00+01:00\"";

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a moment with an offset.</exception>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"The moment is a JSON {reader.TokenType}; {Expected}.");
        }

        return StatesOffset(ref reader) && reader.TryGetDateTimeOffset(out DateTimeOffset moment) ? moment : throw Refused(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The property name is not a moment with an offset.</exception>
    public override DateTimeOffset ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        StatesOffset(ref reader) ? base.ReadAsPropertyName(ref reader, typeToConvert, options) : throw Refused(ref reader);

    /// <summary>Whether anything behind the date is an offset, told by the text: a parsed moment no longer knows.</summary>
    private static bool StatesOffset(ref Utf8JsonReader reader)
    {
        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > MaximumLength)
        {
            return false;
        }

        Span<byte> buffer = stackalloc byte[MaximumLength];
        ReadOnlySpan<byte> text = buffer[..reader.CopyString(buffer)];
        int time = text.IndexOf((byte)'T');
        return time >= 0 && text[time..].IndexOfAny("Z+-"u8) >= 0;
    }

    private static JsonException Refused(ref Utf8JsonReader reader) => new($"The moment is {Quote.Of(reader.GetString())}; {Expected}.");
}
