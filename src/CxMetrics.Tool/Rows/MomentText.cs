namespace CxMetrics.Tool.Rows;

/// <summary>Reads a moment from text; a time without an offset is placed in a zone.</summary>
internal sealed class MomentText(string? format, TimeZoneInfo zone)
{
    private readonly MomentFormat _format = new(format, "yMd");

    /// <summary>Reads a moment.</summary>
    /// <param name="text">The text.</param>
    /// <param name="moment">The moment; the first of two where the clock shows the same time twice.</param>
    /// <returns>What became of it.</returns>
    public MomentReading Read(string text, out DateTimeOffset moment)
    {
        moment = default;
        if (!_format.TryRead(text, out WrittenMoment written))
        {
            return MomentReading.Unreadable;
        }

        if (written.Moment is { } stated)
        {
            moment = stated;
            return MomentReading.Read;
        }

        if (zone.IsInvalidTime(written.Local))
        {
            return MomentReading.InGap;
        }

        bool twice = zone.IsAmbiguousTime(written.Local);
        TimeSpan offset = twice ? zone.GetAmbiguousTimeOffsets(written.Local).Max() : zone.GetUtcOffset(written.Local);
        try
        {
            moment = new DateTimeOffset(written.Local, offset);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The first or last hours of the calendar, which are not in it at UTC.
            return MomentReading.Unreadable;
        }

        return twice ? MomentReading.FirstOfTwo : MomentReading.Read;
    }
}
