using System.Globalization;
using System.Text.Json;
using CxMetrics.Internal;

namespace CxMetrics.Serialization;

/// <summary>Takes the reason out of exceptions whose messages also carry a place that misleads or repeats.</summary>
internal static class NdjsonReason
{
    public static NdjsonError Describe(long lineNumber, Exception exception) => exception switch
    {
        JsonException json => OfJson(lineNumber, json),
        ArgumentException refused => new(lineNumber, WithoutParameter(refused)),
        _ => new(lineNumber, exception.Message),
    };

    private static NdjsonError OfJson(long lineNumber, JsonException exception)
    {
        // A converter may report the place within a text of its own; only line 0 is certain to be the line that we passed.
        long? bytePosition = exception.LineNumber == 0 ? exception.BytePositionInLine : null;
        return new(lineNumber, WithoutPlace(exception), exception.Path, bytePosition);
    }

    /// <summary>Its messages end with the path and the position, and with a line number that is always 0.</summary>
    private static string WithoutPlace(JsonException exception)
    {
        string place = string.Create(
            CultureInfo.InvariantCulture,
            $" Path: {exception.Path} | LineNumber: {exception.LineNumber} | BytePositionInLine: {exception.BytePositionInLine}.");
        string message = exception.Message;
        return message.EndsWith(place, StringComparison.Ordinal) ? message[..^place.Length] : message;
    }

    /// <summary>Its messages end with the parameter and a culture's idea of the value, mostly to repeat what a guard said.</summary>
    private static string WithoutParameter(ArgumentException exception)
    {
        string reason = Refusal.Reason(exception);
        return reason.Length == exception.Message.Length || reason.Contains(exception.ParamName!, StringComparison.Ordinal)
            ? reason
            : $"{reason} (Parameter '{exception.ParamName}')";
    }
}
