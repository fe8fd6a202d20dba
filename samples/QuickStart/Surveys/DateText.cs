using System.Globalization;
using CxMetrics;
using QuickStart.Options;

namespace QuickStart.Surveys;

/// <summary>Reads a date or a moment from text and finds its period.</summary>
/// <remarks>
/// A date without a time, and a time without an offset, stay on the date that they are written with: they are read in the zone of
/// the periods. Only a moment with an offset is placed in that zone.
/// </remarks>
internal sealed class DateText
{
    private static readonly string[] Iso =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mmK",
    ];

    private readonly Periods _periods;
    private readonly string[] _formats;
    private readonly long _ticksPerUnixUnit;
    private readonly bool _universal;

    public DateText(string? format, Periods periods)
    {
        _periods = periods;
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
            Check(format, periods.Unit);
        }
    }

    /// <summary>Finds the period of a date or moment.</summary>
    /// <returns>False where the text is not one, or it lies outside the calendar.</returns>
    public bool TryRead(string text, out Period period)
    {
        period = default;
        try
        {
            if (_ticksPerUnixUnit != 0)
            {
                if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long units))
                {
                    return false;
                }

                period = _periods.Of(DateTimeOffset.UnixEpoch.AddTicks(checked(units * _ticksPerUnixUnit)));
                return true;
            }

            if (_universal)
            {
                return TryReadMoment(text, out period);
            }

            if (!DateTime.TryParseExact(
                text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.AllowWhiteSpaces, out DateTime written))
            {
                return false;
            }

            if (written.Kind == DateTimeKind.Unspecified)
            {
                period = _periods.Of(DateOnly.FromDateTime(written));
                return true;
            }

            // Parsed again, since a DateTime with an offset passes through the time zone of the machine.
            return TryReadMoment(text, out period);
        }
        catch (Exception exception) when (exception is ArgumentOutOfRangeException or OverflowException)
        {
            // A placeholder such as 9999-12-31, whose week ends beyond the calendar.
            return false;
        }
    }

    private bool TryReadMoment(string text, out Period period)
    {
        bool read = DateTimeOffset.TryParseExact(
            text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out DateTimeOffset moment);
        period = read ? _periods.Of(moment) : default;
        return read;
    }

    /// <summary>Refuses a format that would read nothing, or would take a missing part of the date from the clock.</summary>
    private static void Check(string format, PeriodUnit unit)
    {
        const string Expected = "expected letters such as dd/MM/yyyy, M/d/yy or yyyy-MM-dd HH:mm (d day, M month, y year, H hour, m minute)";
        bool complete = format.Length == 1
            ? format is "d" or "D" or "f" or "F" or "g" or "G" or "o" or "O" or "r" or "R" or "s" or "u"
                || (format is "y" or "Y" && unit >= PeriodUnit.Month)
            : (format.Contains('y', StringComparison.Ordinal)
                && (format.Contains('M', StringComparison.Ordinal) || unit == PeriodUnit.Year)
                && (format.Contains('d', StringComparison.Ordinal) || unit >= PeriodUnit.Month));
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
