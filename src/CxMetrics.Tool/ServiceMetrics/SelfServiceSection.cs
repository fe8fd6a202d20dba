namespace CxMetrics.Tool;

/// <summary>How many help themselves, and how many of those come back.</summary>
internal static class SelfServiceSection
{
    private static readonly TimeSpan[] Horizons = [TimeSpan.FromHours(1), TimeSpan.FromHours(24), TimeSpan.FromHours(72), TimeSpan.FromDays(7)];

    public static ReportSection? Of(ContactFacts log, LeftOut leftOut)
    {
        SelfServiceLinks links = SelfService.Link(log.Log, log.AsOf);
        SelfServiceDefinition[] definitions = [SelfServiceDefinition.Standard, SelfServiceDefinition.AiAgents];
        SelfServiceResult[] results = [.. definitions.Select(definition => SelfService.Calculate(links, definition)).Where(result => result.Sessions > 0)];
        if (results.Length == 0)
        {
            return leftOut.All("self-service, of which there are no sessions (handledBy self-service or ai-agent)");
        }

        foreach (SelfServiceResult result in results)
        {
            string name = result.Definition.Name;
            leftOut.Some(!SaysHowItEnded(result), $"completion of {name}, for which sessions have to say how they ended (resolution)");
            leftOut.Some(
                result.Containment.Rate is null,
                $"containment of {name}, for which sessions have to have a customer and an end (customerId, end){Words.Without(result.Containment.Excluded)}");
        }

        return new ReportSection("selfService", "Self-service")
        {
            Sentences = [.. results.SelectMany(result => Sentences(result, log.Confidence))],
            Tables = results[0].Containment.Rate is null ? [] : [ByHorizon(links, results[0])],
            Results = new([.. results.Select((result, i) => KeyValuePair.Create(i == 0 ? "selfService" : "aiAgents", ResultJson.Of(result)))]),
        };
    }

    /// <summary>Whether any session does: where none does, to call them all not completed would be a guess.</summary>
    private static bool SaysHowItEnded(SelfServiceResult result) => result.CompletionWhereRecorded.Denominator > 0;

    private static IEnumerable<string> Sentences(SelfServiceResult result, double confidence)
    {
        yield return $"{Words.Sentence(result.Definition.Name)}: {Words.Count(result.Sessions)} sessions.";
        bool ended = SaysHowItEnded(result);
        bool isPartial = result.CompletionWhereRecorded.Denominator < result.Sessions;
        RateResult[] rates =
        [
            .. ended ? [result.Completion] : Array.Empty<RateResult>(),
            .. ended && isPartial ? [result.CompletionWhereRecorded] : Array.Empty<RateResult>(),
            result.Containment,
            .. ended ? [result.ContainedAndCompleted, result.CameBack] : Array.Empty<RateResult>(),
        ];
        foreach (RateResult rate in rates.Where(rate => rate.Rate is not null))
        {
            yield return Words.Of(rate, confidence);
        }
    }

    private static IEnumerable<SectionColumn<SelfServiceResult>> Completed =>
    [
        new("Contained and completed %", result => Words.Percent(result.ContainedAndCompleted.Rate), ColumnNeed.Interval),
        new("Completed, but came back %", result => Words.Percent(result.CameBack.Rate), ColumnNeed.Change),
    ];

    private static SectionTable ByHorizon(SelfServiceLinks links, SelfServiceResult standard)
    {
        SelfServiceResult[] results = [.. Horizons.Select(horizon => SelfService.Calculate(links, standard.Definition with { Horizon = horizon }))];
        return SectionTable.Of(
            "horizon",
            "Contained, by how long one waits for the customer to come back",
            results,
            result => ResultJson.Of(result),
            [
                new("Within", result => Words.Time(result.Definition.Horizon)),
                new("Contained %", result => Words.Percent(result.Containment.Rate)),
                .. SaysHowItEnded(standard) ? Completed : [],
                new("Sessions", result => Words.Count(result.Containment.Denominator), ColumnNeed.Responses),
            ]);
    }
}
