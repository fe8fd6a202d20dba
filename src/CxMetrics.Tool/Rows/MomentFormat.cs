using System.Globalization;
using CxMetrics.Tool.Options;

namespace CxMetrics.Tool.Rows;

/// <summary>How dates and moments are written.</summary>
internal sealed class MomentFormat
{
    private static readonly string[] Iso =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mmK",
    ];

    private readonly string[] _formats;
    private readonly long _ticksPerUnixUnit;
    private readonly bool _universal;

    /// <summary>Takes a format.</summary>
    /// <param name="format">As <c>--date-format</c> has it; null for ISO 8601.</param>
    /// <param name="needed">The letters of the parts that the reader needs, such as "yMd".</param>
    public MomentFormat(string? format, string needed)
    {
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

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="written">What stands there.</param>
    /// <returns>False where it is not a date or a moment, or lies outside the calendar.</returns>
    public bool TryRead(string text, out WrittenMoment written)
    {
        written = default;
        try
        {
            if (_ticksPerUnixUnit != 0)
            {
                if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long units))
                {
                    return false;
                }

                written = new WrittenMoment(DateTimeOffset.UnixEpoch.AddTicks(checked(units * _ticksPerUnixUnit)));
                return true;
            }

            if (!_universal)
            {
                if (!DateTime.TryParseExact(
                    text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.AllowWhiteSpaces, out DateTime local))
                {
                    return false;
                }

                if (local.Kind == DateTimeKind.Unspecified)
                {
                    written = new WrittenMoment(local);
                    return true;
                }
            }

            // Parsed again, since a DateTime with an offset passes through the time zone of the machine.
            bool read = DateTimeOffset.TryParseExact(
                text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out DateTimeOffset moment);
            written = new WrittenMoment(moment);
            return read;
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            // A moment beyond the calendar.
            return false;
        }
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
