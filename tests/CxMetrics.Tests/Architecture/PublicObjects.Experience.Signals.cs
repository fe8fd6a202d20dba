using CxMetrics.Experience;

namespace CxMetrics.Tests.Architecture;

/// <content>Objects of emerging issues and of watching over time.</content>
internal static partial class PublicObjects
{
    private static DailyCounts<string> TopicCounts
    {
        get
        {
            DateOnly[] days = [.. Enumerable.Range(0, 36).Select(new DateOnly(2026, 3, 2).AddDays)];
            return Emerging.FromColumns(
                days, [.. days.Select(_ => "billing")], [.. days.Select((_, i) => i < 28 ? i % 5 : 20L)], Breakdown.From(days.Select(day => KeyValuePair.Create(day, new DayCount { Contacts = 100 }))));
        }
    }

    private static IEnumerable<object> SignalObjects() =>
    [
        TopicCounts, new DayCount { Contacts = 3, Customers = 5 }, Emerging.Look(TopicCounts, new DateOnly(2026, 4, 5)), Emerging.Replay(TopicCounts),
        ControlChart.Individuals([1, 2, 1, 2, 1, 9], ChartDefinition.Standard with { PhaseStarts = [3] }), ControlChart.Cusum([1, 2, 9], 1, 0.5, 4),
        TrendTest.MannKendall([1, 2, 3, 4, 5, 6]), TrendTest.Pettitt([1, 2, 3]),
    ];
}
