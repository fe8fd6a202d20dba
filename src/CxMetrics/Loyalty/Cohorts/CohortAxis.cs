using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Places moments on the axis of ages of a definition: numbers of periods, numbers of days, or ticks.</summary>
internal sealed class CohortAxis
{
    private readonly Periods _periods;
    private readonly Periods _days;
    private readonly CohortAge _ages;
    private readonly int[] _lengths;
    private readonly long _asOf;
    private readonly long _begun;

    /// <summary>Takes the moment up to which ages are looked at.</summary>
    public CohortAxis(CohortDefinition definition, DateTimeOffset asOf)
    {
        _periods = definition.Periods;
        _days = Periods.Days(_periods.Zone);
        _ages = definition.Ages;
        _lengths = [.. definition.AgeLengths];
        _asOf = PlaceOf(asOf);
        _begun = BehindUnitOf(asOf.UtcTicks > 0 ? asOf.AddTicks(-1) : asOf);
    }

    private long Unit => _ages == CohortAge.Rolling24Hours ? TimeSpan.TicksPerDay : 1;

    public long PlaceOf(DateTimeOffset moment) => _ages switch
    {
        CohortAge.Periods => _periods.Of(moment).Number,
        CohortAge.Days => _days.Of(moment).Number,
        _ => moment.UtcTicks,
    };

    /// <summary>The age of an activity, by the place of the start and its own; what is not later is of age 0.</summary>
    public int AgeOf(long start, long place)
    {
        // Where clocks go back behind midnight, a later moment may lie on an earlier day.
        long distance = Math.Max(place - start, 0);
        return AgeOf(_ages == CohortAge.Rolling24Hours ? distance / TimeSpan.TicksPerDay : distance);
    }

    /// <summary>The ages whose time is over: they end at or before the moment.</summary>
    /// <remarks>On a day that the zone skipped an age may end as it begins, at the moment itself: it has not begun before.</remarks>
    public int AgesOver(long start) => Math.Min(AgeOf(start, _asOf), AgesBegun(start));

    /// <summary>The ages whose time has begun before the moment.</summary>
    public int AgesBegun(long start) => AgesBefore(start, _begun);

    /// <summary>The ages whose beginning the log does not know, for a customer who was one before it.</summary>
    public int AgesUnseen(long start, DateTimeOffset observedFrom)
    {
        if (!_periods.TryOf(observedFrom, out _))
        {
            // It begins before any period does.
            return 0;
        }

        // A log without an entry in the first hours of a day has seen the day all the same.
        Period day = FirstDay(observedFrom);
        Period first = _ages == CohortAge.Periods ? _periods.Of(day.Start) : day;
        return AgesBefore(
            start,
            _ages == CohortAge.Rolling24Hours
                ? BehindUnitOf(observedFrom.AddTicks(observedFrom.UtcTicks > 0 ? -1 : 0))
                : first.Number + (first.Start < day.Start ? 1 : 0));
    }

    /// <summary>The first day that a log knows; the one before it where the zone moved across the date line and skipped that, as both begin together.</summary>
    private Period FirstDay(DateTimeOffset observedFrom)
    {
        Period day = _days.Of(observedFrom);
        return day.Start > DateOnly.MinValue
            && ZoneDates.TryStartOf(day.Start, _days.Zone, out DateTimeOffset start)
            && ZoneDates.TryStartOf(day.Start.AddDays(-1), _days.Zone, out DateTimeOffset before)
            && before == start
            ? day.Previous()
            : day;
    }

    /// <summary>The place from which on a whole unit is behind a moment: no age that begins there or later has begun by then.</summary>
    private long BehindUnitOf(DateTimeOffset moment) => PlaceOf(moment) + Unit;

    private int AgesBefore(long start, long place) => place - start < Unit ? 0 : AgeOf(start, place - Unit) + 1;

    private int AgeOf(long unit)
    {
        int last = _lengths.Length - 1;
        for (int age = 0; age < last; age++)
        {
            unit -= _lengths[age];
            if (unit < 0)
            {
                return age;
            }
        }

        return last + (int)(_lengths[last] == 1 ? unit : unit / _lengths[last]);
    }
}
