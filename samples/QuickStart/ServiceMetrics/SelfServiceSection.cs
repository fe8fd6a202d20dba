using CxMetrics;
using CxMetrics.Service;
using QuickStart.Metrics;
using QuickStart.Reporting;

namespace QuickStart.ServiceMetrics;

/// <summary>How many help themselves, and how many of those come back.</summary>
internal static class SelfServiceSection
{
    private static readonly TimeSpan[] Horizons = [TimeSpan.FromHours(1), TimeSpan.FromHours(24), TimeSpan.FromHours(72), TimeSpan.FromDays(7)];

    public static SectionOutcome Of(ContactLog log)
    {
        SelfServiceLinks links = SelfService.Link(log.Interactions, log.AsOf, InvalidFacts.Count);
        SelfServiceDefinition[] definitions = [SelfServiceDefinition.Standard, SelfServiceDefinition.AiAgents];
        SelfServiceResult[] results = [.. definitions.Select(definition => SelfService.Calculate(links, definition)).Where(result => result.Sessions > 0)];
        if (results.Length == 0)
        {
            return SectionOutcome.LeftOut("self-service, of which there are no sessions (handledBy self-service or ai-agent)");
        }

        return SectionOutcome.Of(new ReportSection("selfService", "Self-service")
        {
            Sentences = [.. results.SelectMany(result => Sentences(result, log.Confidence))],
            Tables = [ByHorizon(links, results[0].Definition)],
            Results = new([.. results.Select((result, i) => KeyValuePair.Create(i == 0 ? "selfService" : "aiAgents", ResultJson.Of(result)))]),
        });
    }

    private static IEnumerable<string> Sentences(SelfServiceResult result, double confidence)
    {
        yield return $"{Words.Sentence(result.Definition.Name)}: {Invariant.Count(result.Sessions)} sessions.";
        foreach (RateResult rate in new[] { result.Completion, result.Containment, result.ContainedAndCompleted, result.CameBack })
        {
            yield return Words.Of(rate, confidence);
        }
    }

    private static SectionTable ByHorizon(SelfServiceLinks links, SelfServiceDefinition definition)
    {
        SelfServiceResult[] results = [.. Horizons.Select(horizon => SelfService.Calculate(links, definition with { Horizon = horizon }))];
        return SectionTable.Of(
            "horizon",
            "Contained, by how long one waits for the customer to come back",
            results,
            result => ResultJson.Of(result),
            [
                new("Within", result => Words.Time(result.Definition.Horizon)),
                new("Contained %", result => Words.Percent(result.Containment.Rate)),
                new("Contained and completed %", result => Words.Percent(result.ContainedAndCompleted.Rate), ColumnNeed.Interval),
                new("Completed, but came back %", result => Words.Percent(result.CameBack.Rate), ColumnNeed.Change),
                new("Sessions", result => Invariant.Count(result.Containment.Denominator), ColumnNeed.Responses),
            ]);
    }
}
