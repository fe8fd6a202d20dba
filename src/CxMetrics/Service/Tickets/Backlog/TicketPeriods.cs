using System.Globalization;

namespace CxMetrics;

/// <summary>Finds the periods of moments of tickets, blaming the tickets for a moment at the end of the calendar.</summary>
internal static class TicketPeriods
{
    public static Period Of(Periods periods, DateTimeOffset moment, string name, int index) =>
        periods.TryOf(moment, out Period period)
            ? period
            : throw new ArgumentOutOfRangeException(
                name,
                moment,
                string.Create(CultureInfo.InvariantCulture, $"{name}[{index}] has the moment {moment:O}; expected all in whole periods within the years 1 to 9999."));
}
