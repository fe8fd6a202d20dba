using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace CxMetrics.Serialization;

/// <summary>Turns one line into a value or into the exception that says why it is none.</summary>
internal static class NdjsonLine
{
    private const string RootPath = "$";

    public static bool TryParse<T>(
        NdjsonLineReader lines,
        JsonTypeInfo<T> typeInfo,
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out NdjsonException? failure)
        where T : notnull
    {
        value = default;
        failure = lines.IsTooLong ? TooLong(lines) : CheckText(lines);
        if (failure is not null)
        {
            return false;
        }

        try
        {
            value = JsonSerializer.Deserialize(lines.Line, typeInfo);
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or FormatException or OverflowException)
        {
            failure = new(NdjsonReason.Describe(lines.LineNumber, exception), exception);
            return false;
        }

        failure = value is null ? Null(lines) : null;
        return failure is null;
    }

    private static NdjsonException? CheckText(NdjsonLineReader lines)
    {
        ReadOnlySpan<byte> line = lines.Line;

        // The JSON reader decodes only what it hands out: in a member that nobody asks for, anything would pass.
        if (!Utf8.IsValid(line))
        {
            int position = FirstInvalidByte(line);
            string reason = string.Create(
                CultureInfo.InvariantCulture, $"The byte 0x{line[position]:X2} does not begin or continue a character of UTF-8.");
            return new(new(lines.LineNumber, reason, bytePosition: position), innerException: null);
        }

        // A type such as JsonElement would take it for a value.
        return line.Trim(" \t\r"u8).SequenceEqual("null"u8) ? Null(lines) : null;
    }

    private static NdjsonException Null(NdjsonLineReader lines) =>
        new(new(lines.LineNumber, "The value is null; expected a value on every line.", RootPath), innerException: null);

    private static NdjsonException TooLong(NdjsonLineReader lines)
    {
        string reason = string.Create(
            CultureInfo.InvariantCulture, $"The line is too long; expected at most {lines.MaximumLength} bytes.");
        return new(new(lines.LineNumber, reason), innerException: null);
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> line)
    {
        int position = 0;
        while (Rune.DecodeFromUtf8(line[position..], out _, out int length) == OperationStatus.Done)
        {
            position += length;
        }

        return position;
    }
}
