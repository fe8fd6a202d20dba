using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Serialization;

/// <summary>What is wrong with one line of NDJSON, and where.</summary>
public sealed record NdjsonError
{
    /// <summary>A serializer quotes the whole of a name, which may be as long as the line; errors that are collected must not be.</summary>
    private const int LongestText = 1000;

    internal NdjsonError(long lineNumber, string reason, string? path = null, long? bytePosition = null)
    {
        LineNumber = lineNumber;
        Reason = Quote.Cut(reason, LongestText);
        Path = path is null ? null : Quote.Cut(path, LongestText);
        BytePosition = bytePosition;
    }

    /// <summary>Gets the number of the line in the stream, from 1; blank lines count.</summary>
    public long LineNumber { get; }

    /// <summary>Gets the reason in words, without the place; cut after 1,000 characters.</summary>
    public string Reason { get; }

    /// <summary>Gets the JSON path of the value at fault, such as <c>$.score</c>; null if it is not known; cut after 1,000 characters.</summary>
    public string? Path { get; }

    /// <summary>
    /// Gets the position in the line, in bytes from 0 and without a byte order mark, at which reading failed: at or just behind
    /// the fault; null if it is not known.
    /// </summary>
    public long? BytePosition { get; }

    /// <summary>Returns the place and the reason as one sentence, invariant of culture.</summary>
    /// <returns>A text such as <c>Line 3, byte 12, $.score: The JSON value could not be converted to System.Int32.</c></returns>
    public override string ToString()
    {
        string position = BytePosition is { } bytes ? string.Create(CultureInfo.InvariantCulture, $", byte {bytes}") : "";
        string path = Path is null ? "" : $", {Path}";
        return string.Create(CultureInfo.InvariantCulture, $"Line {LineNumber}{position}{path}: {Reason}");
    }
}
