using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>A year of tickets with their events: the LINQ that people write for one figure, and the library with all of them.</summary>
[MemoryDiagnoser]
public class TicketBenchmarks
{
    private static readonly int Count = InputSize.Of(200_000);
    private static readonly DateTimeOffset First = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AsOf = First.AddYears(1);

    private readonly TicketDefinition _inBusinessTime = TicketDefinition.Standard.InBusinessTime(
        new BusinessCalendar("office", TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), WeeklyHours.MondayToFriday(DayHours.Parse("09:00-17:00"))));

    private Ticket[] _tickets = [];
    private TicketEvent[] _events = [];
    private TicketReport? _measured;

    /// <summary>Up to three replies of each side, then solved; a tenth is never answered.</summary>
    [GlobalSetup(Targets = [nameof(Linq_MedianResponse), nameof(Measure), nameof(MeasureInBusinessTime)])]
    public void SetupLog()
    {
        Random random = new(20260101);
        List<TicketEvent> events = [];
        _tickets = new Ticket[Count];
        for (int i = 0; i < Count; i++)
        {
            string id = $"T{i:000000}";
            DateTimeOffset at = First + (TimeSpan.FromDays(360) * ((double)i / Count));
            _tickets[i] = new Ticket(id, at) { TeamId = $"team {random.Next(8)}" };
            for (int reply = random.Next(10) == 0 ? 4 : random.Next(3); reply < 3; reply++)
            {
                events.Add(new(id, at = at.AddMinutes(random.Next(1, 600)), TicketEventKind.PublicReply, TicketActor.Agent) { ActorId = $"agent {random.Next(80)}" });
                events.Add(new(id, at = at.AddMinutes(random.Next(1, 600)), TicketEventKind.PublicReply, TicketActor.Customer));
            }

            if (random.Next(5) > 0)
            {
                events.Add(new(id, at.AddMinutes(1), TicketEventKind.Status, TicketActor.Agent) { Status = TicketStatus.Solved });
            }
        }

        _events = [.. events.OrderBy(told => told.At)];
    }

    [GlobalSetup(Target = nameof(TallyByTeam))]
    public void SetupMeasured()
    {
        SetupLog();
        _measured = Tickets.Measure(_tickets, _events, AsOf);
    }

    /// <summary>The median first response and nothing else, of the tickets that have one.</summary>
    [Benchmark(Baseline = true)]
    public TimeSpan Linq_MedianResponse()
    {
        Dictionary<string, DateTimeOffset> firsts = _events
            .Where(told => told is { Kind: TicketEventKind.PublicReply, Actor: TicketActor.Agent })
            .GroupBy(told => told.TicketId, StringComparer.Ordinal)
            .ToDictionary(replies => replies.Key, replies => replies.Min(reply => reply.At), StringComparer.Ordinal);
        TimeSpan[] sorted = [.. _tickets.Where(ticket => firsts.ContainsKey(ticket.Id)).Select(ticket => firsts[ticket.Id] - ticket.CreatedAt).Order()];
        return sorted[sorted.Length / 2];
    }

    [Benchmark]
    public TicketReport Measure() => Tickets.Measure(_tickets, _events, AsOf);

    [Benchmark]
    public TicketReport MeasureInBusinessTime() => Tickets.Measure(_tickets, _events, AsOf, _inBusinessTime);

    [Benchmark]
    public Breakdown<string, TicketTally> TallyByTeam() => _measured!.Tickets.TallyBy(TicketDefinition.Standard, ticket => ticket.Ticket.TeamId);
}
