using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics.Serialization;

/// <summary>The limits within which <see cref="Ndjson"/> reads; immutable, varied with <c>with</c>.</summary>
public sealed record NdjsonOptions
{
    /// <summary>Gets the options that are used if none are given: lines of up to 16 MiB.</summary>
    public static NdjsonOptions Default { get; } = new();

    /// <summary>Gets the longest line accepted, in bytes of UTF-8, 1 to 1,073,741,824 (1 GiB); 16,777,216 (16 MiB) by default.</summary>
    /// <remarks>
    /// The end of the line and a byte order mark do not count. A longer line is one bad line: it is reported as soon as it is
    /// too long, and its rest is skipped without being held, so that this also bounds the memory in use.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not within 1 to 1,073,741,824.</exception>
    public int MaximumLineLength
    {
        get;
        init => field = Guard.InRange(value, 1, 1 << 30, nameof(MaximumLineLength));
    }
    = 1 << 24;

    /// <summary>The limits in one line.</summary>
    /// <returns>Text for people, in invariant culture, not for parsing.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"lines of up to {MaximumLineLength:N0} bytes");
}
