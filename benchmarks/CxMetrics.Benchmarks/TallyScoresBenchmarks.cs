using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>
/// NPS answers by agent and by month from 1,000,000 records: the grouping that people write, the one that they write when it matters, and the
/// library's, which also finds ids that appear twice (unless they are trusted), scores off the scale and mixed scales.
/// </summary>
[MemoryDiagnoser]
public class TallyScoresBenchmarks
{
    private static readonly int Responses = InputSize.Of(1_000_000);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private SurveyResponse[] _responses = [];

    [Params(100, 1_000)]
    public int Agents { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(20260101);
        DateTimeOffset start = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
        _responses =
        [
            .. Enumerable.Range(0, Responses).Select(i =>
                new SurveyResponse(i.ToString(CultureInfo.InvariantCulture), SurveyKind.Nps, SurveyScale.ZeroToTen, random.Next(11))
                {
                    AgentId = "agent" + random.Next(Agents).ToString(CultureInfo.InvariantCulture),
                    AnsweredAt = start.AddMinutes(random.Next(365 * 24 * 60)),
                }),
        ];
    }

    [Benchmark(Baseline = true)]
    public Dictionary<string, long[]> GroupBy() =>
        _responses
            .Where(response => response.Kind == SurveyKind.Nps && response.Score is not null)
            .GroupBy(response => response.AgentId!)
            .ToDictionary(
                group => group.Key,
                group =>
                {
                    long[] counts = new long[11];
                    foreach (SurveyResponse response in group)
                    {
                        counts[response.Score!.Value]++;
                    }

                    return counts;
                });

    [Benchmark]
    public Dictionary<string, long[]> OnePassDictionary()
    {
        Dictionary<string, long[]> agents = [];
        foreach (SurveyResponse response in _responses)
        {
            if (response.Kind == SurveyKind.Nps && response.Score is { } score)
            {
                if (!agents.TryGetValue(response.AgentId!, out long[]? counts))
                {
                    agents.Add(response.AgentId!, counts = new long[11]);
                }

                counts[score]++;
            }
        }

        return agents;
    }

    [Benchmark]
    public Breakdown<string, ScoreTally> ByAgent() => _responses.TallyScores(SurveyKind.Nps, response => response.AgentId);

    [Benchmark]
    public Breakdown<string, ScoreTally> ByAgent_TrustedIds() =>
        _responses.TrustIds().TallyScores(SurveyKind.Nps, response => response.AgentId);

    [Benchmark]
    public Breakdown<Period, ScoreTally> ByMonth() => _responses.TallyScores(SurveyKind.Nps, Periods.Months(Zone));
}
