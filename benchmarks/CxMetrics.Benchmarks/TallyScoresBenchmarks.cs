using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace CxMetrics.Benchmarks;

/// <summary>
/// NPS by agent and by month from 100,000 records: the grouping that people write, and the library's, which also finds duplicate ids,
/// scores off the scale and mixed scales.
/// </summary>
[MemoryDiagnoser]
public class TallyScoresBenchmarks
{
    private const int Responses = 100_000;
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private SurveyResponse[] _responses = [];

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
                    AgentId = "agent" + random.Next(200).ToString(CultureInfo.InvariantCulture),
                    AnsweredAt = start.AddMinutes(random.Next(365 * 24 * 60)),
                }),
        ];
    }

    [Benchmark(Baseline = true)]
    public Dictionary<string, double> Linq_ByAgent() =>
        _responses
            .Where(response => response.Kind == SurveyKind.Nps && response.Score is not null)
            .GroupBy(response => response.AgentId!)
            .ToDictionary(
                group => group.Key,
                group => 100.0 * (group.Count(response => response.Score >= 9) - group.Count(response => response.Score <= 6)) / group.Count());

    [Benchmark]
    public Breakdown<string, ScoreTally> ByAgent() => _responses.TallyScores(SurveyKind.Nps, response => response.AgentId);

    [Benchmark]
    public Breakdown<Period, ScoreTally> ByMonth() => _responses.TallyScores(SurveyKind.Nps, Periods.Months(Zone));
}
