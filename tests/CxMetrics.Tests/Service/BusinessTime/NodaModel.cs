using CxMetrics.Tests.Tallies;
using NodaTime;
using NodaTime.TimeZones;

namespace CxMetrics.Tests.Service;

/// <summary>Opening hours as intervals: each window is laid over each stretch of constant offset that NodaTime knows, and the pieces united.</summary>
internal static class NodaModel
{
    public static IReadOnlyList<Opening> Openings(BusinessCalendar calendar, DateTimeOffset from, DateTimeOffset to)
    {
        if (to <= from)
        {
            return [];
        }

        Instant start = Instant.FromDateTimeOffset(from);
        Instant end = Instant.FromDateTimeOffset(to);
        List<(Instant Start, Instant End)> pieces = [];
        foreach (ZoneInterval stretch in CalendarZones.Noda(calendar.Zone.Id).GetZoneIntervals(start, end))
        {
            Instant first = stretch.HasStart ? Instant.Max(stretch.Start, start) : start;
            Instant last = stretch.HasEnd ? Instant.Min(stretch.End, end) : end;
            LocalDate lastDate = last.WithOffset(stretch.WallOffset).Date;
            for (LocalDate date = first.WithOffset(stretch.WallOffset).Date.PlusDays(-1); date <= lastDate; date = date.PlusDays(1))
            {
                foreach (OpeningWindow window in MinuteModel.HoursOf(calendar, date.ToDateOnly()))
                {
                    Instant open = (date + LocalTime.FromTicksSinceMidnight(window.Open.Ticks)).WithOffset(stretch.WallOffset).ToInstant();
                    Instant close = open + NodaTime.Duration.FromTimeSpan(window.Length);
                    pieces.Add((Instant.Max(open, first), Instant.Min(close, last)));
                }
            }
        }

        return United(pieces.Where(piece => piece.Start < piece.End));
    }

    private static List<Opening> United(IEnumerable<(Instant Start, Instant End)> pieces)
    {
        List<Opening> united = [];
        foreach ((Instant start, Instant end) in pieces.Order())
        {
            Opening piece = new(start.ToDateTimeOffset(), end.ToDateTimeOffset());
            if (united.Count > 0 && piece.Start <= united[^1].End)
            {
                united[^1] = new Opening(united[^1].Start, piece.End > united[^1].End ? piece.End : united[^1].End);
            }
            else
            {
                united.Add(piece);
            }
        }

        return united;
    }
}
