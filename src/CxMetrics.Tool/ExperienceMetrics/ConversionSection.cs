using CxMetrics.Experience;

namespace CxMetrics.Tool;

/// <summary>How many go on from stage to stage.</summary>
internal static class ConversionSection
{
    public static ReportSection Of(JourneyLog log, ConversionDefinition definition, double confidence)
    {
        ConversionResult way = Conversion.Calculate(log, definition);
        return new ReportSection("conversion", $"From {definition.Stages[0]} to {definition.Stages[^1]}")
        {
            Sentences =
            [
                Words.Of(way.Overall, confidence),
                .. way.WholeTime.Median is { } median ? new[] { $"Half of those who went all the way took {Words.Time(median)} or less." } : [],
            ],
            Tables =
            [
                SectionTable.Of<int>(
                    "stage",
                    "Stage by stage",
                    [.. Enumerable.Range(0, definition.Stages.Count)],
                    stage => new System.Text.Json.Nodes.JsonObject { ["stage"] = definition.Stages[stage], ["reached"] = way.Reached[stage] },
                    [
                        new("Stage", stage => definition.Stages[stage]) { IsText = true },
                        new("Reached", stage => Words.Count(way.Reached[stage])),
                        new("From the first %", stage => stage == 0 ? "-" : Words.Percent(way.FromFirst[stage - 1].Rate)),
                        new("From the one before %", stage => stage == 0 ? "-" : Words.Percent(way.FromPrevious[stage - 1].Rate)),
                        new("Did not go on", stage => stage == definition.Stages.Count - 1 ? "-" : Words.Count(way.Dropped[stage]), ColumnNeed.Interval),
                        new("No later step", stage => stage == definition.Stages.Count - 1 ? "-" : Words.Count(way.Ended[stage]), ColumnNeed.Detail),
                        new("Median time", stage => stage == 0 ? "-" : Words.Time(way.PartTimes[stage - 1].Median), ColumnNeed.Detail),
                    ]),
            ],
            Results = new() { ["conversion"] = ResultJson.Of(way) },
        };
    }
}
