using BenchmarkDotNet.Attributes;
using CxMetrics.Experience;

namespace CxMetrics.Benchmarks;

/// <summary>Journeys, conversion and paths of a year's log: the LINQ that people write, and the library from records, from linked journeys and from columns.</summary>
/// <remarks>About eight steps a customer at 24 touchpoints of six stages, in the order of their starts. The way is three stages in 30 days; paths are the first five stages, collapsed.</remarks>
[MemoryDiagnoser]
public class JourneyBenchmarks
{
    private const int Places = 24;
    private static readonly int Records = InputSize.Of(1_000_000);
    private static readonly int Rows = InputSize.Of(10_000_000);
    private static readonly string[] Stages = ["awareness", "consideration", "purchase", "use", "support", "renewal"];
    private static readonly Touchpoint[] Touchpoints =
        [.. Enumerable.Range(0, Places).Select(place => new Touchpoint($"T{place:00}", $"touchpoint {place}", place % 6 == 4) { Stage = Stages[place % 6], Department = $"d{place % 5}" })];

    private static readonly DateTimeOffset First = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);
    private static readonly DateTimeOffset AsOf = First + Year;
    private static readonly ConversionDefinition Way = ConversionDefinition.Through("awareness", "consideration", "purchase");
    private Interaction[] _log = [];
    private ContactLog _contacts = ContactLog.Read([]);
    private JourneyLog _journeys = Journeys.Link([], [], AsOf);
    private JourneyColumns _columns = new(default, default, default, default, []);

    [GlobalSetup(Targets =
    [
        nameof(ConversionLinq_1M), nameof(PathsLinq_1M), nameof(Read_1M), nameof(LinkContacts_1M), nameof(LinkAndConvert_1M), nameof(Conversion_1M), nameof(Paths_1M), nameof(Journeys_1M),
    ])]
    public void SetupRecords() => SetupRecords(Records);

    [GlobalSetup(Targets = [nameof(ConversionLinq_10M), nameof(LinkAndConvert_10M), nameof(Journeys_10M)])]
    public void SetupManyRecords() => SetupRecords(Rows);

    [GlobalSetup(Targets = [nameof(ConversionColumns_10M), nameof(PathsColumns_10M)])]
    public void SetupColumns()
    {
        Random random = new(20260101);
        int[] customers = new int[Rows];
        long[] starts = new long[Rows];
        long[] ends = new long[Rows];
        int[] places = new int[Rows];
        for (int i = 0; i < Rows; i++)
        {
            customers[i] = random.Next(Rows / 8);
            starts[i] = First.UtcTicks + (Year.Ticks / Rows * i);
            ends[i] = starts[i] + (random.Next(60, 3600) * TimeSpan.TicksPerSecond);
            places[i] = random.Next(Places);
        }

        _columns = new JourneyColumns(customers, starts, ends, places, [.. Touchpoints.Select(touchpoint => touchpoint.Stage)]);
    }

    /// <summary>The share alone: no ids checked, no legs, no times.</summary>
    [Benchmark(Baseline = true)]
    public double ConversionLinq_1M() => ConvertByLinq();

    [Benchmark]
    public double ConversionLinq_10M() => ConvertByLinq();

    [Benchmark]
    public int PathsLinq_1M()
    {
        Dictionary<string, string?> stages = Touchpoints.ToDictionary(touchpoint => touchpoint.Id, touchpoint => touchpoint.Stage, StringComparer.Ordinal);
        return _log.Where(i => i.CustomerId is not null && i.Start <= AsOf).GroupBy(i => i.CustomerId, StringComparer.Ordinal)
            .Select(journey => journey.OrderBy(i => i.Start).Select(i => stages[i.TouchpointId!]).ToArray())
            .Select(labels => string.Join('>', labels.Where((label, i) => i == 0 || !string.Equals(label, labels[i - 1], StringComparison.Ordinal)).Take(5)))
            .GroupBy(path => path, StringComparer.Ordinal).OrderByDescending(path => path.Count()).Count();
    }

    /// <summary>Ids hashed once, for every metric of contacts.</summary>
    [Benchmark]
    public ContactLog Read_1M() => ContactLog.Read(_log);

    [Benchmark]
    public JourneyLog LinkContacts_1M() => Journeys.Link(_contacts, Touchpoints, AsOf);

    [Benchmark]
    public ConversionResult LinkAndConvert_1M() => Conversion.Calculate(Journeys.Link(_log, Touchpoints, AsOf), Way);

    [Benchmark]
    public ConversionResult LinkAndConvert_10M() => Conversion.Calculate(Journeys.Link(_log, Touchpoints, AsOf), Way);

    [Benchmark]
    public ConversionResult Conversion_1M() => Conversion.Calculate(_journeys, Way);

    [Benchmark]
    public PathTally Paths_1M() => Paths.Count(_journeys);

    [Benchmark]
    public JourneyResult Journeys_1M() => Journeys.Calculate(_journeys);

    [Benchmark]
    public JourneyResult Journeys_10M() => Journeys.Calculate(_journeys);

    [Benchmark]
    public ConversionResult ConversionColumns_10M() => Conversion.Calculate(_columns, AsOf, Way);

    [Benchmark]
    public PathTally PathsColumns_10M() => Paths.Count(_columns, AsOf);

    private void SetupRecords(int records)
    {
        Random random = new(20260101);
        _log = new Interaction[records];
        for (int i = 0; i < records; i++)
        {
            DateTimeOffset start = First + (Year * ((double)i / records));
            _log[i] = new Interaction($"I{i:00000000}", ContactChannel.Web, ContactDirection.Inbound, start)
            {
                CustomerId = $"C{random.Next(records / 8):0000000}",
                TouchpointId = Touchpoints[random.Next(Places)].Id,
                End = start.AddSeconds(random.Next(60, 3600)),
                Sentiment = random.Next(3) == 0 ? null : (random.NextDouble() * 2) - 1,
            };
        }

        _contacts = ContactLog.Read(_log);
        _journeys = Journeys.Link(_contacts, Touchpoints, AsOf);
    }

    private double ConvertByLinq()
    {
        Dictionary<string, string?> stages = Touchpoints.ToDictionary(touchpoint => touchpoint.Id, touchpoint => touchpoint.Stage, StringComparer.Ordinal);
        int[] reached = new int[3];
        foreach (var journey in _log.Where(i => i.CustomerId is not null && i.Start <= AsOf).GroupBy(i => i.CustomerId, StringComparer.Ordinal))
        {
            Interaction[] steps = [.. journey.OrderBy(i => i.Start).ThenBy(i => i.Id, StringComparer.Ordinal)];
            int best = steps.Where(i => Is(i, 0) && i.Start + Way.Window <= AsOf).Select(opening => Level(steps, opening)).DefaultIfEmpty().Max();
            for (int level = 0; level < best; level++)
            {
                reached[level]++;
            }
        }

        return (double)reached[2] / reached[0];

        bool Is(Interaction step, int stage) => step.TouchpointId is { } id && string.Equals(stages[id], Way.Stages[stage], StringComparison.Ordinal);

        int Level(Interaction[] steps, Interaction opening)
        {
            int level = 1;
            foreach (Interaction step in steps.SkipWhile(step => step != opening).Skip(1).TakeWhile(step => step.Start <= opening.Start + Way.Window))
            {
                level += level < 3 && Is(step, level) ? 1 : 0;
            }

            return level;
        }
    }
}
