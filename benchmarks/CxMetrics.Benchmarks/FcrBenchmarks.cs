using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>First contact resolution of a year's log: the LINQ that people write, and the library from records, from links and from columns.</summary>
/// <remarks>About four contacts a customer, on a dozen topics, in the order of their starts; one in four comes back for one of the last six days.</remarks>
[MemoryDiagnoser]
public class FcrBenchmarks
{
    private static readonly int Records = InputSize.Of(1_000_000);
    private static readonly int Rows = InputSize.Of(10_000_000);
    private static readonly DateTimeOffset First = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);
    private static readonly DateTimeOffset AsOf = First + Year;
    private Interaction[] _log = [];
    private FcrLinks _links = Fcr.Link([], AsOf);
    private FcrColumns _columns = new(default, default);

    [GlobalSetup(Targets = [nameof(Linq_1M), nameof(Calculate_1M), nameof(Definition_1M), nameof(Sensitivity_1M)])]
    public void SetupRecords()
    {
        Random random = new(20260101);
        _log = new Interaction[Records];
        int[] customers = new int[Records];
        int[] topics = new int[Records];
        for (int i = 0; i < Records; i++)
        {
            (customers[i], topics[i]) = Matter(i, customers, topics, random);
            DateTimeOffset start = First + (Year * ((double)i / Records));
            _log[i] = new Interaction($"I{i:00000000}", ContactChannel.Phone, ContactDirection.Inbound, start)
            {
                CustomerId = $"C{customers[i]:000000}",
                Topic = $"topic {topics[i]}",
                End = start.AddSeconds(random.Next(60, 3600)),
                HandledBy = ContactHandler.Human,
            };
        }

        _links = Fcr.Link(_log, AsOf);
        _ = _links.Tally();
    }

    [GlobalSetup(Targets = [nameof(Columns_10M), nameof(ColumnsOnOneThread_10M)])]
    public void SetupColumns()
    {
        Random random = new(20260101);
        long[] starts = new long[Rows];
        long[] ends = new long[Rows];
        int[] customers = new int[Rows];
        int[] topics = new int[Rows];
        for (int i = 0; i < Rows; i++)
        {
            starts[i] = First.UtcTicks + (Year.Ticks / Rows * i);
            ends[i] = starts[i] + (random.Next(60, 3600) * TimeSpan.TicksPerSecond);
            (customers[i], topics[i]) = Matter(i, customers, topics, random);
        }

        _columns = new FcrColumns(starts, ends, customers, topics);
    }

    /// <summary>The default definition and nothing else: no reasons, no ids checked, one answer.</summary>
    [Benchmark(Baseline = true)]
    public double Linq_1M()
    {
        TimeSpan window = TimeSpan.FromDays(7);
        int closed = 0;
        int issues = 0;
        foreach (var group in _log.Where(i => i is { Direction: ContactDirection.Inbound, HandledBy: ContactHandler.Human, End: not null })
            .GroupBy(i => (i.CustomerId, i.Topic)))
        {
            DateTimeOffset latest = default;
            int contacts = 0;
            foreach (Interaction contact in group.OrderBy(i => i.Start))
            {
                if (contacts > 0 && contact.Start - latest > window)
                {
                    issues++;
                    closed += contacts == 1 ? 1 : 0;
                    contacts = 0;
                }

                latest = contacts == 0 || contact.End!.Value > latest ? contact.End!.Value : latest;
                contacts++;
            }

            if (latest + window <= AsOf)
            {
                issues++;
                closed += contacts == 1 ? 1 : 0;
            }
        }

        return (double)closed / issues;
    }

    [Benchmark]
    public FcrResult Calculate_1M() => Fcr.Calculate(_log, AsOf);

    /// <summary>Another window over the same links.</summary>
    [Benchmark]
    public FcrResult Definition_1M() => Fcr.Calculate(_links, FcrDefinition.ThirtyDays);

    [Benchmark]
    public FcrSensitivity Sensitivity_1M() => Fcr.Sensitivity(_log, AsOf);

    [Benchmark]
    public FcrResult Columns_10M() => Fcr.Calculate(_columns, AsOf);

    [Benchmark]
    public FcrResult ColumnsOnOneThread_10M() => Fcr.Calculate(_columns, AsOf, maxDegreeOfParallelism: 1);

    /// <summary>Whose contact it is and about what: that of an earlier one, or any.</summary>
    private static (int Customer, int Topic) Matter(int contact, int[] customers, int[] topics, Random random)
    {
        int earlier = contact - random.Next(1, customers.Length / 365 * 6);
        return earlier >= 0 && random.Next(4) == 0
            ? (customers[earlier], topics[earlier])
            : (random.Next(customers.Length / 4), random.Next(12));
    }
}
