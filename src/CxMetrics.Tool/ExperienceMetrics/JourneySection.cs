using CxMetrics.Experience;

namespace CxMetrics.Tool;

/// <summary>Where the experience is made: the steps of all journeys by stage, department and channel.</summary>
internal static class JourneySection
{
    /// <summary>Makes the section.</summary>
    /// <param name="log">The journeys.</param>
    /// <param name="isListed">Whether it is known what touchpoints there are.</param>
    /// <param name="columns">What else to group by.</param>
    /// <param name="confidence">The confidence of the intervals.</param>
    public static ReportSection Of(JourneyLog log, bool isListed, IReadOnlyList<KeyValuePair<string, Func<Interaction, string?>>> columns, double confidence)
    {
        JourneyResult all = Journeys.Calculate(log);
        List<string> sentences =
        [
            $"{Words.Count(all.Journeys, "customer")} took {Words.Count(all.Steps, "step")}, {Words.Number(all.MeanSteps, "0.0")} each, over {Words.Number(all.MeanTouchpoints, "0.0")} touchpoints and {Words.Number(all.MeanChannels, "0.0")} channels{Words.Without(log.Excluded)}.",
            $"Half of the journeys last {Words.Time(all.Duration.Median)} or less from the first step to the latest end. On average, the channel changes {Words.Number(all.MeanHops, "0.0")} times in a journey{(isListed ? $" and the department {Words.Number(all.MeanHandovers, "0.0")} times" : "")}.",
        ];
        if (isListed)
        {
            sentences.Add($"{Words.Of(all.ServiceSteps, confidence)} {Words.Of(all.WithService, confidence)}");
        }

        if (all.MeanSentiment is not null)
        {
            sentences.Add(
                $"Customers are at {Words.Number(all.MeanOfJourneys, "0.00")} on average of -1 to 1, at {Words.Number(all.MeanEnd, "0.00")} at the end of their journeys, and {Words.Percent(all.WithNegative.Rate)}% had a negative step.");
        }

        List<SectionTable> tables = [];
        if (isListed)
        {
            tables.Add(By(log, "stage", step => step.Stage));
            tables.Add(By(log, "department", step => step.Department));
        }

        tables.Add(By(log, "touchpoint", step => step.Touchpoint?.Name));
        tables.Add(By(log, "channel", step => step.Channel.Name));
        tables.AddRange(columns.Select(column => By(log, column.Key, step => column.Value(step.Interaction))));
        return new ReportSection("journeys", "Where the experience is made")
        {
            Sentences = sentences,
            Tables = tables,
            Results = new() { ["journeys"] = ResultJson.Of(all) },
        };
    }

    /// <summary>The steps by a key, the most frequent first.</summary>
    public static SectionTable By(JourneyLog log, string what, Func<JourneyStep, string?> key)
    {
        Breakdown<string, JourneyTally> steps = Journeys.TallySteps(log, key);
        KeyValuePair<string, JourneyResult>[] rows =
        [
            .. steps.Groups.Select(group => KeyValuePair.Create(group.Key, Journeys.Calculate(group.Tally))).OrderByDescending(group => group.Value.Steps),
            .. steps.NoKey.Steps == 0 ? [] : new[] { KeyValuePair.Create("(unknown)", Journeys.Calculate(steps.NoKey)) },
        ];
        return SectionTable.Of<KeyValuePair<string, JourneyResult>>(
            what,
            $"By {what}",
            rows,
            row => new System.Text.Json.Nodes.JsonObject { ["key"] = row.Key, ["journeys"] = ResultJson.Without(row.Value, "definition") },
            [
                new(Words.Sentence(what), row => row.Key) { IsText = true },
                new("Steps", row => Words.Count(row.Value.Steps)),
                new("Steps %", row => Words.Percent((double)row.Value.Steps / log.StepCount), ColumnNeed.Interval),
                new("Customers", row => Words.Count(row.Value.Journeys), ColumnNeed.Responses),
                new("Sentiment", row => Words.Number(row.Value.MeanSentiment, "0.00")),
                new("Negative %", row => Words.Percent(row.Value.NegativeSteps.Rate), ColumnNeed.Note),
            ]);
    }
}
