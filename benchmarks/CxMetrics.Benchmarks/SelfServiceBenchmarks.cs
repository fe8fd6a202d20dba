using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>Sessions of self-service and the calls that follow them: linked once for every horizon, and counted from the links.</summary>
[MemoryDiagnoser]
public class SelfServiceBenchmarks
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private Interaction[] _log = [];
    private SelfServiceLinks? _links;

    [ParamsSource(nameof(Sizes))]
    public int N { get; set; }

    public static IEnumerable<int> Sizes => [InputSize.Of(1_000_000)];

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20260101);
        _log = new Interaction[N];
        for (int i = 0; i < N; i++)
        {
            bool isSession = random.Next(4) == 0;
            bool isLeg = random.Next(3) == 0;
            DateTimeOffset start = Start.AddSeconds(random.Next(90 * 86_400));
            _log[i] = new Interaction($"i{i:D7}", isSession ? ContactChannel.Ivr : ContactChannel.Phone, ContactDirection.Inbound, start)
            {
                CustomerId = $"c{(isLeg ? i / 2 % (N / 5) : random.Next(N / 5)):D7}",
                ContactId = isLeg ? $"k{i / 2:D7}" : null,
                End = start.AddMinutes(3),
                HandledBy = isSession ? ContactHandler.SelfService : ContactHandler.Human,
                Resolution = random.Next(3) == 0 ? null : ContactResolution.Resolved,
            };
        }

        _links = SelfService.Link(_log, Start.AddDays(90));
    }

    [Benchmark(Baseline = true)]
    public int Linq_GroupAndSort() => _log
        .GroupBy(interaction => interaction.CustomerId, StringComparer.Ordinal)
        .Sum(customer => customer.OrderBy(interaction => interaction.Start).ThenBy(interaction => interaction.Id, StringComparer.Ordinal).Count());

    [Benchmark]
    public SelfServiceLinks Link() => SelfService.Link(_log, Start.AddDays(90));

    [Benchmark]
    public SelfServiceResult Calculate_FromLinks() => SelfService.Calculate(_links!);
}
