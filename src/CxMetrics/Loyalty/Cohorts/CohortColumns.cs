using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Tallies cohorts of activities in columns.</summary>
internal static class CohortColumns
{
    public static CohortTally Tally(ActivityColumns columns, CohortDefinition definition, DateTimeOffset asOf, InvalidFacts invalid, int threads)
    {
        TimeZoneInfo zone = definition.Periods.Zone;
        bool hasDays = columns.Ticks.IsEmpty;
        long last = hasDays ? Periods.Days(zone).Of(asOf).Number : asOf.UtcTicks;
        long? earliest = hasDays ? Earliest(columns.Days.Span, last) : Earliest(columns.Ticks.Span, last);
        long toTicks = hasDays ? TimeSpan.TicksPerDay : 1;
        CohortCalendar calendar = new(definition.Periods, (earliest ?? last) * toTicks, last * toTicks);
        TimelinePartition<CohortPlace, CohortColumnReader> timelines =
            new(columns.Customers.Length, () => new CohortColumnReader(columns, definition.Ages, calendar, last), threads);
        if (invalid == InvalidFacts.Throw && timelines.Readers.Select(reader => reader.FirstInvalid).FirstOrDefault(row => row >= 0, -1) is >= 0 and int row)
        {
            long at = hasDays ? columns.Days.Span[row] : columns.Ticks.Span[row];
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Row {row} is at {at}; expected {(hasDays ? "a day" : "ticks")} of the calendar, 0 to {CohortColumnReader.Last(columns)}."),
                columns.Name);
        }

        CohortAxis axis = new(definition, asOf);
        CohortRows rows = new(definition);
        foreach (CohortSweep sweep in timelines.Sweep(() => new CohortSweep(definition, axis, calendar)))
        {
            rows.Add(sweep.Rows);
        }

        return new CohortTally
        {
            Definition = definition,
            AsOf = columns.Customers.Length == 0 ? null : asOf,
            ObservedFrom = earliest is not { } first ? null
                : hasDays ? Period.Day(DateOnly.FromDayNumber((int)first)).StartsAt(zone)
                : new DateTimeOffset(first, TimeSpan.Zero),
            Cohorts = rows.ToCohorts(),
            Activities = timelines.Readers.Sum(reader => reader.Counted),
            ActivitiesExcluded = ReasonCounts.None
                .With(ExclusionReasons.AfterAsOf, timelines.Readers.Sum(reader => reader.Later))
                .With(ExclusionReasons.NoCustomer, timelines.Readers.Sum(reader => reader.Nobodys))
                .With(ExclusionReasons.NotAMoment, timelines.Readers.Sum(reader => reader.Invalid)),
            Excluded = ReasonCounts.None.With(ExclusionReasons.NeverStarted, rows.NeverStarted),
        };
    }

    private static long? Earliest<T>(ReadOnlySpan<T> moments, long last)
        where T : struct, System.Numerics.IBinaryInteger<T>
    {
        long earliest = long.MaxValue;
        foreach (T moment in moments)
        {
            long at = long.CreateTruncating(moment);
            if (at >= 0 && at < earliest)
            {
                earliest = at;
            }
        }

        return earliest <= last ? earliest : null;
    }
}
