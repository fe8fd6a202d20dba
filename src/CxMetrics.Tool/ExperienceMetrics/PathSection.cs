using System.Text.Json.Nodes;
using CxMetrics.Experience;

namespace CxMetrics.Tool;

/// <summary>Which ways customers take.</summary>
internal static class PathSection
{
    public static ReportSection Of(JourneyLog log, JourneyLabel label, int top)
    {
        PathTally paths = Paths.Count(log, PathDefinition.Standard with { Label = label });
        PathCount[] most = [.. paths.Paths.Take(top)];
        return new ReportSection("paths", "Which ways customers take")
        {
            Sentences =
            [
                $"{Words.Count(paths.Journeys, "journey")} took {Words.Count(paths.Paths.Count, "different path")} of up to {PathDefinition.Standard.Depth} steps, repeats taken for one; the {Words.Count(most.Length)} most frequent make up {Words.Percent(paths.Total == 0 ? null : (double)most.Sum(path => path.Count) / paths.Total)}%.",
            ],
            Tables =
            [
                SectionTable.Of<PathCount>(
                    "path",
                    "Paths, the most frequent first",
                    most,
                    path => ResultJson.Of(path),
                    [
                        new("Path", path => string.Join(" > ", path.Path)) { IsText = true },
                        new("Times", path => Words.Count(path.Count)),
                        new("%", path => Words.Percent((double)path.Count / paths.Total), ColumnNeed.Interval),
                        new("Customers", path => Words.Count(path.Customers), ColumnNeed.Responses),
                    ]),
            ],
            Results = new JsonObject { ["total"] = paths.Total, ["distinct"] = paths.Paths.Count },
        };
    }
}
