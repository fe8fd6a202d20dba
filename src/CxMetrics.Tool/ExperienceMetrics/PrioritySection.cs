using CxMetrics.Experience;

namespace CxMetrics.Tool;

/// <summary>What to fix first: what matters for the outcome and is rated low.</summary>
internal static class PrioritySection
{
    public static ReportSection Of(KeyDriverResult drivers, string heading) => new("priorities", heading)
    {
        Sentences =
        [
            $"{drivers}.",
            "Shares are of what the ratings explain together (Johnson's relative weights): ratings go together, and single correlations would count the same thing twice.",
        ],
        Tables =
        [
            SectionTable.Of<KeyDriver>(
                "part",
                "Importance and performance",
                [.. drivers.Drivers.OrderByDescending(driver => driver.RelativeShare)],
                driver => ResultJson.Of(driver),
                [
                    new("Part", driver => driver.Name) { IsText = true },
                    new("Importance %", driver => Words.Percent(driver.RelativeShare)),
                    new("Interval", driver => driver.RelativeShareInterval is { } interval ? Words.PercentInterval(interval) : "-", ColumnNeed.Interval),
                    new("Correlation", driver => Words.Number(driver.Correlation, "0.00"), ColumnNeed.Detail),
                    new("Rating", driver => Words.Number(driver.Performance, "0.0")),
                    new("What to do", driver => driver.Quadrant ?? "-") { IsText = true },
                ]),
        ],
        Results = new() { ["drivers"] = ResultJson.Of(drivers) },
    };

    /// <summary>The most important of what matters more and is rated lower than the average part; null where there is none.</summary>
    public static KeyDriver? First(KeyDriverResult drivers) =>
        drivers.Drivers.Where(driver => driver is { IsImportant: true, PerformsWell: false }).MaxBy(driver => driver.RelativeShare);
}
