using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>Business time over a million pairs of instants, against a loop over days that converts each window to UTC.</summary>
[MemoryDiagnoser]
public class BusinessTimeBenchmarks
{
    private static readonly int Pairs = InputSize.Of(1_000_000);

    private readonly DateTimeOffset[] _from = new DateTimeOffset[Pairs];
    private readonly DateTimeOffset[] _to = new DateTimeOffset[Pairs];
    private readonly DateTimeOffset[] _decadesLater = new DateTimeOffset[Pairs];
    private readonly TimeSpan[] _business = new TimeSpan[Pairs];
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
    private readonly TimeOnly _open = new(9, 0);
    private readonly TimeOnly _close = new(17, 0);
    private readonly HashSet<DateOnly> _holidays = [];
    private BusinessCalendar _calendar = BusinessCalendar.AlwaysOpen(TimeZoneInfo.Utc);

    /// <summary>The most days between two instants; a loop over days takes as many times longer.</summary>
    [Params(5, 50)]
    public int Days { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        for (int year = 2000; year < 2040; year++)
        {
            _holidays.UnionWith([new(year, 1, 1), new(year, 5, 28), new(year, 7, 4), new(year, 9, 3), new(year, 11, 22), new(year, 12, 25)]);
        }

        _calendar = new BusinessCalendar("bench", _zone, WeeklyHours.MondayToFriday([new OpeningWindow(_open, _close)]), _holidays);
        Random random = new(7);
        for (int i = 0; i < Pairs; i++)
        {
            _from[i] = new DateTimeOffset(2012, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(random.NextInt64(3L * 365 * 86_400));
            _to[i] = _from[i].AddSeconds(random.NextInt64(Days * 86_400L));
            _decadesLater[i] = _from[i].AddSeconds(random.NextInt64(3_650L * 86_400, 7_300L * 86_400));
            _business[i] = TimeSpan.FromSeconds(random.NextInt64(Days * 20_000L));
        }
    }

    [Benchmark(Baseline = true)]
    public long DayByDay()
    {
        long sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            sum += DayByDay(_from[i], _to[i]);
        }

        return sum;
    }

    [Benchmark]
    public long Elapsed()
    {
        long sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            sum += _calendar.Elapsed(_from[i], _to[i]).Ticks;
        }

        return sum;
    }

    /// <summary>Spans of ten to twenty years, which only the library is asked for.</summary>
    [Benchmark]
    public long ElapsedOverDecades()
    {
        long sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            sum += _calendar.Elapsed(_from[i], _decadesLater[i]).Ticks >> 20;
        }

        return sum;
    }

    [Benchmark]
    public long DueAt()
    {
        long sum = 0;
        for (int i = 0; i < Pairs; i++)
        {
            sum += _calendar.DueAt(_from[i], _business[i])!.Value.UtcTicks >> 20;
        }

        return sum;
    }

    // One window a day, and wrong where a clock change falls into it: what people write.
    private long DayByDay(DateTimeOffset from, DateTimeOffset to)
    {
        long sum = 0;
        DateOnly day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(from, _zone).DateTime);
        DateOnly last = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(to, _zone).DateTime);
        for (; day <= last; day = day.AddDays(1))
        {
            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || _holidays.Contains(day))
            {
                continue;
            }

            long open = TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(_open), _zone).Ticks;
            long close = TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(_close), _zone).Ticks;
            sum += Math.Max(0, Math.Min(close, to.UtcTicks) - Math.Max(open, from.UtcTicks));
        }

        return sum;
    }
}
