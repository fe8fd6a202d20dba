using CxMetrics.Tool.Rows;

namespace CxMetrics.Tool.Surveys;

/// <summary>Reads a date or a moment from text and finds its period.</summary>
/// <remarks>
/// A date without a time, and a time without an offset, stay on the date that they are written with: they are read in the zone of
/// the periods. Only a moment with an offset is placed in that zone.
/// </remarks>
internal sealed class DateText(string? format, Periods periods)
{
    private readonly MomentFormat _format = new(format, Needed(periods.Unit));

    /// <summary>Finds the period of a date or moment.</summary>
    /// <returns>False where the text is not one, or it lies outside the calendar.</returns>
    public bool TryRead(string text, out Period period)
    {
        period = default;
        try
        {
            if (!_format.TryRead(text, out WrittenMoment written))
            {
                return false;
            }

            period = written.Moment is { } moment ? periods.Of(moment) : periods.Of(DateOnly.FromDateTime(written.Local));
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            // A placeholder such as 9999-12-31, whose week ends beyond the calendar.
            return false;
        }
    }

    private static string Needed(PeriodUnit unit) => unit switch
    {
        PeriodUnit.Year => "y",
        >= PeriodUnit.Month => "yM",
        _ => "yMd",
    };
}
