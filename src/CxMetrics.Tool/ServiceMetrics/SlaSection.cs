using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>Whether first responses come in time.</summary>
internal static class SlaSection
{
    /// <summary>The target that the options ask for; null for none.</summary>
    /// <param name="options">The options.</param>
    /// <param name="rule">What it means that a ticket was solved without a reply.</param>
    public static SlaDefinition? Definition(ToolOptions options, SolvedWithoutReplyRule rule = SolvedWithoutReplyRule.Breached)
    {
        if (options.Sla is not { } limit)
        {
            return null;
        }

        string name = $"First response within {Words.Time(limit)}{(options.Calendar is null ? "" : " of business time")}";
        SlaTarget target = new(TicketDurationKind.Response, limit, options.Calendar is null ? TicketClock.Calendar : TicketClock.Business);
        return new SlaDefinition(name, new SlaPolicy(name, [target], rule), target.Metric);
    }

    public static ReportSection? Of(TicketFacts log, ToolOptions options)
    {
        if (Definition(options) is not { } strict || Definition(options, SolvedWithoutReplyRule.ClassOfItsOwn) is not { } lenient)
        {
            return null;
        }

        RateResult met = strict.Calculate(log.Tickets);
        RateResult answered = (lenient with { Name = $"{lenient.Name}, of those answered or still waiting too long" }).Calculate(log.Tickets);
        List<string> sentences = [Words.Of(met, options.Metric.Confidence)];
        if (answered.Denominator < met.Denominator)
        {
            sentences.Add(Words.Of(answered, options.Metric.Confidence));
        }

        IGrouping<SlaOutcome, MeasuredTicket>[] outcomes =
            [.. log.Tickets.GroupBy(ticket => lenient.Policy.Judge(ticket, lenient.Metric)).OrderBy(group => group.Key)];
        return new ReportSection("sla", "Service level agreement")
        {
            Sentences = sentences,
            Tables =
            [
                SectionTable.Of(
                    "outcome",
                    "By outcome",
                    outcomes,
                    outcome => new JsonObject { ["key"] = outcome.Key.ToString(), ["tickets"] = outcome.Count() },
                    [
                        new("Outcome", outcome => Name(outcome.Key)),
                        new("Tickets", outcome => Words.Count(outcome.Count())),
                        new("Share %", outcome => Words.Percent((double)outcome.Count() / log.Tickets.Count)),
                    ]),
            ],
            Results = new() { ["met"] = ResultJson.Of(met), ["metOfAnswered"] = ResultJson.Of(answered) },
        };
    }

    private static string Name(SlaOutcome outcome) => outcome switch
    {
        SlaOutcome.SolvedWithoutReply => "solved without a reply",
        SlaOutcome.NotApplicable => "not applicable",
        _ => outcome.ToString().ToLowerInvariant(),
    };
}
