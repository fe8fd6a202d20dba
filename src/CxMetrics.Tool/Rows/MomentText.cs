using System.Globalization;

namespace CxMetrics.Tool;

/// <summary>Reads a moment from text; a date, or a time without an offset, is placed in a zone.</summary>
internal sealed class MomentText
{
    private static readonly string[] Iso =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mmK",
    ];

    private readonly TimeZoneInfo _zone;
    private readonly string[] _formats;
    private readonly long _ticksPerUnixUnit;
    private readonly bool _universal;

    /// <summary>Takes a format.</summary>
    /// <param name="format">As <c>--date-format</c> has it; null for ISO 8601.</param>
    /// <param name="zone">The zone of what has no offset.</param>
    /// <param name="needed">The letters of the parts that a date needs.</param>
    public MomentText(string? format, TimeZoneInfo zone, string needed = "yMd")
    {
        _zone = zone;
        _formats = format is null ? Iso : [format];
        _universal = format is "u" or "r" or "R";
        _ticksPerUnixUnit = format switch
        {
            "unix" => TimeSpan.TicksPerSecond,
            "unix-ms" => TimeSpan.TicksPerMillisecond,
            _ => 0,
        };
        if (format is not null && _ticksPerUnixUnit == 0)
        {
            Check(format, needed);
        }
    }

    /// <summary>Reads a moment.</summary>
    /// <param name="text">The text.</param>
    /// <param name="moment">The moment; the first of two where the clock shows the same time twice, and one on the same day where it skips it.</param>
    /// <returns>What became of it.</returns>
    public MomentReading Read(string text, out DateTimeOffset moment)
    {
        moment = default;
        try
        {
            if (_ticksPerUnixUnit != 0)
            {
                bool isNumber = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long units);
                moment = DateTimeOffset.UnixEpoch.AddTicks(checked(units * _ticksPerUnixUnit));
                return isNumber ? MomentReading.Read : MomentReading.Unreadable;
            }

            DateTime local = default;
            if (!_universal
                && !DateTime.TryParseExact(
                    text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.AllowWhiteSpaces, out local))
            {
                return MomentReading.Unreadable;
            }

            if (!_universal && local.Kind == DateTimeKind.Unspecified)
            {
                return Place(local, out moment);
            }

            // Parsed again, since a DateTime with an offset passes through the time zone of the machine.
            return DateTimeOffset.TryParseExact(
                text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out moment)
                ? MomentReading.Read
                : MomentReading.Unreadable;
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            // A moment beyond the calendar, or in the first or last hours of it, which are not in it at UTC.
            return MomentReading.Unreadable;
        }
    }

    private MomentReading Place(DateTime local, out DateTimeOffset moment)
    {
        bool twice = _zone.IsAmbiguousTime(local);
        moment = new DateTimeOffset(local, twice ? _zone.GetAmbiguousTimeOffsets(local).Max() : _zone.GetUtcOffset(local));
        return twice ? MomentReading.FirstOfTwo : _zone.IsInvalidTime(local) ? MomentReading.InGap : MomentReading.Read;
    }

    /// <summary>Refuses a format that would read nothing, or would take a missing part of the date from the clock.</summary>
    private static void Check(string format, string needed)
    {
        const string Expected = "expected letters such as dd/MM/yyyy, M/d/yy or yyyy-MM-dd HH:mm (d day, M month, y year, H hour, m minute)";
        bool complete = format.Length == 1
            ? format is "d" or "D" or "f" or "F" or "g" or "G" or "o" or "O" or "r" or "R" or "s" or "u"
                || (format is "y" or "Y" && !needed.Contains('d', StringComparison.Ordinal))
            : needed.All(letter => format.Contains(letter, StringComparison.Ordinal));
        try
        {
            DateTime probe = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
            string text = probe.ToString(format, CultureInfo.InvariantCulture);
            complete = complete && DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        }
        catch (FormatException)
        {
            complete = false;
        }

        if (!complete)
        {
            throw new InputException($"--date-format is \"{format}\"; {Expected}.");
        }
    }
}
