using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;
using CxMetrics.Internal;

namespace CxMetrics.Serialization;

/// <summary>Reads facts from newline-delimited JSON (NDJSON, JSON Lines): one JSON value a line, in UTF-8.</summary>
/// <remarks>
/// <para>
/// Lines end with <c>\n</c> or <c>\r\n</c>, and the last may lack its end. A byte order mark at the start of the stream is
/// skipped. Blank lines (spaces, tabs) are skipped too, yet numbered, so that line numbers are those of an editor.
/// </para>
/// <para>
/// A line is bad if it is not valid UTF-8; is longer than the maximum, 16 MiB unless you say otherwise; does not hold exactly
/// one JSON value; holds <c>null</c>; or makes deserialization throw a <see cref="System.Text.Json.JsonException"/>, an
/// <see cref="ArgumentException"/>, as the guards of a record do, a <see cref="FormatException"/> or an
/// <see cref="OverflowException"/>. A bad line never costs its neighbours. Whatever else goes
/// wrong is no fault of the line and comes through as it was thrown: an exception of the stream, or one such as
/// <see cref="NotSupportedException"/> from a type that cannot be deserialized.
/// </para>
/// </remarks>
public static class Ndjson
{
    /// <summary>The longest line accepted unless you say otherwise, in bytes of UTF-8: 16 MiB.</summary>
    public const int DefaultMaximumLineLength = 1 << 24;

    /// <summary>Reads the values of a stream line by line and stops with an exception at the first bad line.</summary>
    /// <typeparam name="T">The type of the value on each line.</typeparam>
    /// <param name="stream">The readable stream, read from its current position; it is not disposed.</param>
    /// <param name="typeInfo">How a line is deserialized, as from a source-generated context.</param>
    /// <param name="maximumLineLength">
    /// The longest line accepted, in bytes of UTF-8 without its end and a byte order mark: 1 to 1,073,741,824 (1 GiB). A longer one is one bad
    /// line, reported as soon as it is too long; its rest is skipped without being held, so that this also bounds the memory in use.
    /// </param>
    /// <param name="cancellationToken">Cancels the reading; checked at every read and every line.</param>
    /// <returns>The values in the order of their lines; never null.</returns>
    /// <remarks>
    /// <para>
    /// Arguments are checked at the call; the stream is read, and what may go wrong in reading is thrown, on enumeration.
    /// </para>
    /// <para>
    /// One pooled buffer as long as the longest line is used, at least 64 KiB; nothing is allocated per line but its value.
    /// Enumerate once: the stream is read ahead of the line at hand, and a second enumeration goes on from where the first
    /// left the stream. Not for concurrent use on one stream.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="typeInfo"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be read.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumLineLength"/> is not 1 to 1,073,741,824.</exception>
    /// <exception cref="NdjsonException">On enumeration: a line is bad; the values of all lines before it came first.</exception>
    /// <exception cref="OperationCanceledException">On enumeration: the reading was cancelled.</exception>
    public static IAsyncEnumerable<T> ReadAsync<T>(
        Stream stream,
        JsonTypeInfo<T> typeInfo,
        int maximumLineLength = DefaultMaximumLineLength,
        CancellationToken cancellationToken = default)
        where T : notnull =>
        EnumerateAsync(
            Readable(stream),
            Guard.NotNull(typeInfo),
            Accepted(maximumLineLength),
            badLines: null,
            ArrayPool<byte>.Shared,
            cancellationToken);

    /// <summary>Reads the values of a stream line by line, and collects the bad lines instead of stopping at them.</summary>
    /// <typeparam name="T">The type of the value on each line.</typeparam>
    /// <param name="stream">The readable stream, read from its current position; it is not disposed.</param>
    /// <param name="typeInfo">How a line is deserialized, as from a source-generated context.</param>
    /// <param name="badLines">
    /// Receives an error for each bad line, in the order of lines, before the value of the next good line is handed out; it
    /// is complete when the enumeration is.
    /// </param>
    /// <param name="maximumLineLength">
    /// The longest line accepted, in bytes of UTF-8 without its end and a byte order mark: 1 to 1,073,741,824 (1 GiB). A longer one is one bad
    /// line, reported as soon as it is too long; its rest is skipped without being held, so that this also bounds the memory in use.
    /// </param>
    /// <param name="cancellationToken">Cancels the reading; checked at every read and every line.</param>
    /// <returns>The values of the good lines in their order; never null.</returns>
    /// <remarks>
    /// Arguments are checked at the call; the stream is read, and what may go wrong in reading is thrown, on enumeration. Costs
    /// and threads are as for stopping at a bad line, plus an error and the cost of an exception for each bad line.
    /// </remarks>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="stream"/>, <paramref name="typeInfo"/> or <paramref name="badLines"/> is null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="stream"/> cannot be read, or <paramref name="badLines"/> is read-only.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumLineLength"/> is not 1 to 1,073,741,824.</exception>
    /// <exception cref="OperationCanceledException">On enumeration: the reading was cancelled.</exception>
    public static IAsyncEnumerable<T> ReadAsync<T>(
        Stream stream,
        JsonTypeInfo<T> typeInfo,
        ICollection<NdjsonError> badLines,
        int maximumLineLength = DefaultMaximumLineLength,
        CancellationToken cancellationToken = default)
        where T : notnull =>
        EnumerateAsync(
            Readable(stream),
            Guard.NotNull(typeInfo),
            Accepted(maximumLineLength),
            Writable(badLines),
            ArrayPool<byte>.Shared,
            cancellationToken);

    internal static async IAsyncEnumerable<T> EnumerateAsync<T>(
        Stream stream,
        JsonTypeInfo<T> typeInfo,
        int maximumLineLength,
        ICollection<NdjsonError>? badLines,
        ArrayPool<byte> pool,
        [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : notnull
    {
        using NdjsonLineReader lines = new(stream, maximumLineLength, pool);
        do
        {
            while (lines.TryRead())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (NdjsonLine.TryParse(lines, typeInfo, out T? value, out NdjsonException? failure))
                {
                    yield return value;
                }
                else if (badLines is null)
                {
                    throw failure;
                }
                else
                {
                    badLines.Add(failure.Error);
                }
            }
        }
        while (await lines.FillAsync(cancellationToken).ConfigureAwait(false));
    }

    private static int Accepted(int maximumLineLength) => Guard.InRange(maximumLineLength, 1, 1 << 30);

    private static Stream Readable(Stream stream) =>
        Guard.NotNull(stream).CanRead
            ? stream
            : throw new ArgumentException("stream cannot be read; expected an open, readable stream.", nameof(stream));

    private static ICollection<NdjsonError> Writable(ICollection<NdjsonError> badLines) =>
        Guard.NotNull(badLines).IsReadOnly
            ? throw new ArgumentException("badLines is read-only; expected a collection that takes errors.", nameof(badLines))
            : badLines;
}
