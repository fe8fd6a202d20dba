using System.Text.Json.Nodes;

namespace CxMetrics.Tool;

/// <summary>Who came, who came back and who stayed away: lifecycle, stickiness and churn by activity.</summary>
internal static class ActivitySection
{
    // A week, a month, a quarter: what is customary, so that one sees how much hangs on the choice.
    private static readonly int[] CustomaryDays = [7, 14, 30, 60, 90];

    public static ReportSection Lifecycle(ActivityFacts log)
    {
        IReadOnlyList<LifecyclePeriod> periods = Retention.Lifecycle(log.Customers, log.Periods);
        return new ReportSection("lifecycle", "Lifecycle and stickiness")
        {
            Sentences = [.. periods.Where(period => period.IsComplete).TakeLast(1).Select(period => $"{period}.")],
            Tables =
            [
                SectionTable.Of(
                    log.Unit,
                    $"By {log.Unit}: stickiness is the average share of its days on which a customer of the {log.Unit} came",
                    periods,
                    period => new JsonObject { ["key"] = period.Period.ToString(), ["lifecycle"] = ResultJson.Of(period) },
                    [
                        new(Words.Sentence(log.Unit), period => $"{period.Period}{(period.IsComplete ? "" : period.Period == periods[0].Period ? " (log starts)" : " (running)")}"),
                        new("Active", period => Words.Count(period.Active)),
                        new("New", period => Words.Count(period.New), ColumnNeed.Change),
                        new("Returning", period => Words.Count(period.Returning), ColumnNeed.Change),
                        new("Resurrecting", period => Words.Count(period.Resurrecting), ColumnNeed.Change),
                        new("Dormant", period => Words.Count(period.Dormant), ColumnNeed.Change),
                        new("Daily active", period => Words.Number(period.DailyActive, "0.0"), ColumnNeed.Detail),
                        new("Stickiness %", period => Words.Percent(period.Stickiness)),
                    ]),
            ],
        };
    }

    /// <summary>Churn of those who are active by what they did last.</summary>
    public static ReportSection Churn(ActivityFacts log)
    {
        Period latest = log.Latest!.Value;
        ChurnResult churn = Of(log, log.Active, latest);
        return new ReportSection("churn", "Churn by activity")
        {
            Sentences = [$"In {latest}, {churn}."],
            Tables =
            [
                Table(
                    "days",
                    $"In {latest}, by how many days without activity make a customer lost",
                    CustomaryDays.Append(log.Active.Days).Distinct().Order().Select(days => KeyValuePair.Create(
                        Words.Count(days), Of(log, new ActivityDefinition(days, log.Periods.Zone, log.Active.Kind), latest))),
                    log.Confidence),
                Table(log.Unit, $"By {log.Unit}, {log.Active}", log.Over.Select(period => KeyValuePair.Create(period.ToString(), Of(log, log.Active, period))), log.Confidence),
            ],
            Results = new() { ["churn"] = ResultJson.Of(churn) },
        };
    }

    private static ChurnResult Of(ActivityFacts log, ActivityDefinition active, Period period)
    {
        ChurnDefinition definition = active.For(ChurnDefinition.Standard);
        return definition.Calculate(active.Units(log.Customers, period).Tally(definition));
    }

    private static SectionTable Table(string key, string heading, IEnumerable<KeyValuePair<string, ChurnResult>> rows, double confidence) => SectionTable.Of(
        key,
        heading,
        [.. rows],
        row => new JsonObject { ["key"] = row.Key, ["churn"] = ResultJson.Without(row.Value, "definition") },
        [new(Words.Sentence(key), row => row.Key), .. ChurnSection.Columns<string>(confidence)]);
}
