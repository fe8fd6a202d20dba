using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>The opening hours of one day: any number of windows, none for a day that is closed.</summary>
/// <remarks>
/// Windows may touch or overlap; what they cover together is open, once. They are kept in order of their opening, and one that
/// appears twice is kept once, so two with the same windows are equal however they were written. JSON: an array such as
/// <c>["08:30-12:00","13:00-17:30"]</c>. Immutable and safe for use from many threads.
/// </remarks>
[JsonConverter(typeof(CxMetricsJsonConverter<DayHours>))]
[CollectionBuilder(typeof(DayHours), nameof(Create))]
public sealed class DayHours : IReadOnlyList<OpeningWindow>, IEquatable<DayHours>
{
    private const string ClosedText = "closed";

    private readonly OpeningWindow[] _windows;
    private readonly int _hash;
    private OpenParts? _parts;

    private DayHours(OpeningWindow[] windows)
    {
        HashCode hash = default;
        foreach (OpeningWindow window in windows)
        {
            hash.Add(window);
        }

        _windows = windows;
        _hash = hash.ToHashCode();
    }

    /// <summary>A day without opening hours.</summary>
    public static DayHours Closed { get; } = new([]);

    /// <summary>From 00:00 to 24:00.</summary>
    public static DayHours WholeDay { get; } = new([OpeningWindow.WholeDay]);

    /// <summary>The number of windows.</summary>
    public int Count => _windows.Length;

    /// <summary>What is open by the windows together.</summary>
    internal OpenParts Parts => _parts ??= new OpenParts(this);

    /// <summary>The window at a position, in order of opening.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not a position of the list.</exception>
    public OpeningWindow this[int index] =>
        Count > 0
            ? _windows[Guard.InRange(index, 0, Count - 1)]
            : throw new ArgumentOutOfRangeException(nameof(index), index, "The day has no windows; expected an index into one that has.");

    /// <summary>Makes the hours of a day; collection expressions call it.</summary>
    /// <param name="windows">The windows, in any order.</param>
    /// <returns>The hours.</returns>
    public static DayHours Create(params ReadOnlySpan<OpeningWindow> windows) =>
        windows.IsEmpty
            ? Closed
            : new DayHours([.. windows.ToArray().Distinct().OrderBy(window => window.Open).ThenBy(window => window.End)]);

    /// <summary>Reads hours from text such as <c>08:30-12:00, 13:00-17:30</c>, or <c>closed</c>.</summary>
    /// <param name="text">Windows with commas between, or <c>closed</c> in any case.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">A part of <paramref name="text"/> is no window.</exception>
    public static DayHours Parse(string text)
    {
        if (string.Equals(Guard.NotNull(text).Trim(), ClosedText, StringComparison.OrdinalIgnoreCase))
        {
            return Closed;
        }

        List<OpeningWindow> windows = [];
        foreach (string part in text.Split(','))
        {
            windows.Add(OpeningWindow.TryParse(part, out OpeningWindow window)
                ? window
                : throw new FormatException(
                    $"{Quote.Of(text)} is no hours of a day, since {Quote.Of(part.Trim())} is no opening window; expected such as \"09:00-17:00\", \"08:30-12:00, 13:00-17:30\" or \"closed\"."));
        }

        return Create([.. windows]);
    }

    /// <inheritdoc/>
    public IEnumerator<OpeningWindow> GetEnumerator() => ((IEnumerable<OpeningWindow>)_windows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _windows.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(DayHours? other) => ReferenceEquals(this, other) || (other is not null && _windows.AsSpan().SequenceEqual(other._windows));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DayHours);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>The windows with commas between, or <c>closed</c>; <see cref="Parse"/> reads it.</summary>
    /// <returns>Text that does not depend on the culture.</returns>
    public override string ToString() => Count == 0 ? ClosedText : string.Join(", ", _windows);
}
