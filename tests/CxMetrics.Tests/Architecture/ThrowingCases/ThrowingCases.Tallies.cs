namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Tallies =>
    [
        .. Breakdowns,
        .. Builders,
        .. CalendarPeriods,
        .. ClockKeys,
        .. Durations,
        .. FactTallyings,
        .. LiveTallies,
        .. Metrics,
        .. MomentTallies,
        .. RateTallies,
        .. ScoreTallies,
        .. ScoreTallyings,
        .. WeightedScoreTallies,
        .. WeightedRowTallyings,
        .. WeightedScoreTallyings,
    ];
}
