using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>Whether first responses come in time.</summary>
internal static class SlaSection
{
    /// <summary>The target that the options ask for; null for none.</summary>
    /// <param name="options">The options.</param>
    /// <param name="rule">What it means that a ticket was solved without a reply.</param>
    public static SlaPolicy? Policy(ToolOptions options, SolvedWithoutReplyRule rule = SolvedWithoutReplyRule.Breached) =>
        options.Sla is not { } limit ? null
        : new SlaPolicy(
            $"First response within {Words.Time(limit)}{(options.Calendar is null ? "" : " of business time")}",
            [new SlaTarget(TicketDurationKind.Response, limit, options.Calendar is null ? TicketClock.Calendar : TicketClock.Business)],
            rule);

    public static ReportSection? Of(TicketFacts log, ToolOptions options)
    {
        if (Policy(options) is not { } policy || Policy(options, SolvedWithoutReplyRule.ClassOfItsOwn) is not { } lenient)
        {
            return null;
        }

        RateResult met = Rate(policy.Name, log.Tickets.Tally(policy.For(TicketDurationKind.Response)));
        RateResult answered = Rate(
            $"{policy.Name}, of those answered or still waiting too long", log.Tickets.Tally(lenient.For(TicketDurationKind.Response)));
        List<string> sentences = [Words.Of(met, options.Metric.Confidence)];
        if (answered.Denominator < met.Denominator)
        {
            sentences.Add(Words.Of(answered, options.Metric.Confidence));
        }

        IGrouping<SlaOutcome, MeasuredTicket>[] outcomes =
            [.. log.Tickets.GroupBy(ticket => lenient.Judge(ticket, TicketDurationKind.Response)).OrderBy(group => group.Key)];
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

    public static RateResult Rate(string name, RateTally<SlaDefinition> tally) =>
        new(name, new RateTally(tally.Numerator, tally.Denominator, tally.Excluded));

    private static string Name(SlaOutcome outcome) => outcome switch
    {
        SlaOutcome.SolvedWithoutReply => "solved without a reply",
        SlaOutcome.NotApplicable => "not applicable",
        _ => outcome.ToString().ToLowerInvariant(),
    };
}
