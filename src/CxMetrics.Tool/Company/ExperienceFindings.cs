using CxMetrics.Experience;

namespace CxMetrics.Tool;

/// <summary>What one sees in the experience of the generated company's customers: an answer to each question that an experience manager has.</summary>
internal static class ExperienceFindings
{
    public static IReadOnlyList<string> Of(ExperienceReport report) =>
    [
        Where(report),
        $"What moved it since last month: {report.Change.MovedSentence()} {Rising(report)}",
        First(report),
        Leaving(report),
        Service(report),
    ];

    private static string Where(ExperienceReport report)
    {
        JourneyResult journeys = Journeys.Calculate(report.Log);
        ScorePart<string> lowest = report.Touchpoints.Groups.MinBy(part => part.AboveAverage)!;
        return $"Where the experience is made: {Words.Percent(1 - journeys.ServiceSteps.Rate)}% of all steps are outside customer service. {lowest.Key} lowers the NPS after a contact most: "
            + $"without it, it would be {Words.Number(lowest.ScoreWithout, "0.0")} instead of {Words.Number(report.Touchpoints.Score, "0.0")}.";
    }

    private static string Rising(ExperienceReport report) => report.Emerging.Rising.Count == 0
        ? "No topic is on the rise."
        : $"On the rise among what customers ask about: {string.Join(", ", report.Emerging.Rising.Select(topic => $"{topic.Key} ({Words.Number(topic.RateRatio, "0.0")} times as often as in the four weeks before)"))}.";

    private static string First(ExperienceReport report) => PrioritySection.First(report.Drivers) is { } first
        ? $"What to fix first: the {first.Name}. It has {Words.Percent(first.RelativeShare)}% of what ratings explain of the wish to recommend the company, and is rated {Words.Number(first.Performance, "0.0")} of 10."
        : "Nothing that matters is rated below the average part.";

    private static string Leaving(ExperienceReport report)
    {
        decimal revenue = report.Risk.AtRisk.Sum(customer => customer.Customer?.MonthlyRevenue ?? 0);
        return $"Who is about to leave: {Words.Count(report.Risk.AtRisk.Count, "customer")} with {Words.Money(revenue, "EUR")} a month, let down twice within 90 days. Of those ever at risk {Words.Percent(report.Risk.Leaving.After.Share)}% have left, of the others {Words.Percent(report.Risk.Leaving.Before.Share)}%. "
            + $"{Words.Count(report.Loop.Overdue.Count, "bad contact or answer", "bad contacts and answers")} still wait for a follow-up.";
    }

    private static string Service(ExperienceReport report)
    {
        ConfidenceInterval difference = report.Service.Retention.Interval;
        string effect = difference is { Lower: > 0 } or { Upper: < 0 } ? "do not stay as often as others do" : "stay as often as others, as far as one can tell";
        return $"What service can and cannot do: customers with a service contact {effect} ({Words.Percent(report.Service.Retention.After.Share)}% and {Words.Percent(report.Service.Retention.Before.Share)}% over the last 90 days). "
            + "It can close the loop with those who were let down, and call before they do; it cannot mend a bill.";
    }
}
