using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;
using CxMetrics.Serialization;

namespace CxMetrics;

/// <summary>A stretch of opening hours: open from one local time of day, inclusive, to another, exclusive.</summary>
/// <remarks>
/// A close at or before the opening runs past midnight, and the whole window belongs to the day on which it opens: 22:00-06:00 is a
/// night shift, and 09:00-09:00 a whole day from nine to nine. So a close of 00:00 is midnight at the end of the day; it is printed as
/// 24:00, and <c>default</c> is the whole day, 00:00-24:00. A value with structural equality. JSON: text such as
/// <c>"09:00-17:00"</c>. Thread-safe.
/// </remarks>
/// <param name="Open">The local time at which the window opens.</param>
/// <param name="Close">The local time at which it closes; <see cref="TimeOnly.MinValue"/> for 24:00.</param>
[JsonConverter(typeof(CxMetricsJsonConverter<OpeningWindow>))]
public readonly record struct OpeningWindow(TimeOnly Open, TimeOnly Close)
{
    private const string Midnight = "24:00";

    /// <summary>From 00:00 to 24:00.</summary>
    public static OpeningWindow WholeDay => default;

    /// <summary>How long the window is open by a clock that is never changed: above 0, up to 24 hours.</summary>
    public TimeSpan Length => TimeSpan.FromTicks(End - Open.Ticks);

    /// <summary>Ticks from the midnight at which the opening day starts to the close; more than a day for a window past midnight.</summary>
    internal long End => Close.Ticks > Open.Ticks ? Close.Ticks : Close.Ticks + TimeSpan.TicksPerDay;

    /// <summary>Reads a window from text such as <c>09:00-17:00</c>, <c>22:00-06:00</c> or <c>00:00-24:00</c>.</summary>
    /// <param name="text">Two times, each <c>HH:mm</c>, <c>H:mm</c>, <c>HH:mm:ss</c> or with up to seven decimals of a second, with a hyphen between.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no window.</exception>
    public static OpeningWindow Parse(string text) =>
        TryParse(Guard.NotNull(text), out OpeningWindow window)
            ? window
            : throw new FormatException($"{Quote.Of(text)} is no opening window; expected one such as \"09:00-17:00\", \"22:00-06:00\" or \"00:00-24:00\".");

    /// <summary>Reads a window from text, as <see cref="Parse"/> does.</summary>
    /// <param name="text">Two times with a hyphen between.</param>
    /// <param name="window">The window; <see cref="WholeDay"/> where there is none.</param>
    /// <returns>Whether the text is a window.</returns>
    public static bool TryParse(string? text, out OpeningWindow window)
    {
        window = default;
        int hyphen = text?.IndexOf('-', StringComparison.Ordinal) ?? -1;
        if (hyphen < 0 || !TryTime(text.AsSpan(0, hyphen).Trim(), out TimeOnly open))
        {
            return false;
        }

        ReadOnlySpan<char> end = text.AsSpan(hyphen + 1).Trim();
        TimeOnly close = TimeOnly.MinValue;
        if (!end.SequenceEqual(Midnight) && !TryTime(end, out close))
        {
            return false;
        }

        window = new OpeningWindow(open, close);
        return true;
    }

    /// <summary>The window, such as <c>09:00-17:00</c>; <see cref="Parse"/> reads it.</summary>
    /// <returns>Text that does not depend on the culture.</returns>
    public override string ToString() => $"{Text(Open)}-{(Close == TimeOnly.MinValue ? Midnight : Text(Close))}";

    private static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, ["H:mm", "H:mm:ss", "H:mm:ss.FFFFFFF"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static string Text(TimeOnly time) => time.ToString(
        time.Ticks % TimeSpan.TicksPerMinute == 0 ? "HH:mm" : "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
