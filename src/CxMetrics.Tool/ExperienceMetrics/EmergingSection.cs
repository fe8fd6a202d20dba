using System.Globalization;
using System.Text.Json.Nodes;
using CxMetrics.Experience;

namespace CxMetrics.Tool;

/// <summary>Which topics rise beyond chance.</summary>
internal static class EmergingSection
{
    public static ReportSection Of(EmergingLook<string> look) => new("emerging", "What customers have begun to ask about")
    {
        Sentences = [$"{look}."],
        Tables = look.NotJudged is not null ? [] :
        [
            SectionTable.Of<EmergingTopic<string>>(
                "topic",
                $"Topics on {look.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, {look.Definition.Name}",
                [.. look.Topics.OrderBy(topic => topic.PValue)],
                topic => ResultJson.Of(topic),
                [
                    new("Topic", topic => topic.Key) { IsText = true },
                    new("Now", topic => Words.Count(topic.Current)),
                    new("Before", topic => Words.Count(topic.Baseline)),
                    new("Times as often", topic => Words.Number(topic.RateRatio, "0.00")),
                    new("Interval", topic => Words.Interval(topic.RatioInterval95, "0.00"), ColumnNeed.Interval),
                    new("p (adjusted)", topic => Words.PValue(topic.AdjustedPValue), ColumnNeed.ChangeTest),
                    new("Rises", topic => topic.IsRising ? "yes" : "") { IsText = true },
                ]),
        ],
        Results = new() { ["rising"] = new JsonArray([.. look.Rising.Select(topic => JsonValue.Create(topic.Key))]) },
    };
}
