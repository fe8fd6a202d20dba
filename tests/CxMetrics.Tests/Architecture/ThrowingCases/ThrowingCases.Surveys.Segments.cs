namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static readonly Breakdown<string, ScoreTally> ZeroToThree =
        Breakdown.From([KeyValuePair.Create("a", ScoreTally.FromCounts(new SurveyScale(0, 3), [1, 1, 1, 1]))]);

    private static Breakdown<string, ScoreTally> NoSegments => Breakdown<string, ScoreTally>.AdditiveIdentity;

    private static Breakdown<string, WeightedScoreTally> WeightedZeroToThree =>
        Breakdown.From([KeyValuePair.Create("a", WeightedScoreTally.FromScores([1], [1.0], new SurveyScale(0, 3)))]);

    private static ScoreTally ZeroToTenAnswer => ScoreTally.FromScores([9], SurveyScale.ZeroToTen);

    private static ThrowingCase[] SegmentCases =>
    [
        new(
            "M:CxMetrics.Nps.CompareSegments``1(CxMetrics.Breakdown{``0,CxMetrics.WeightedScoreTally},CxMetrics.NpsDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentException",
            () => Nps.CompareSegments(WeightedZeroToThree)),
        new(
            "M:CxMetrics.Nps.CompareSegmentsWithBenchmark``1(CxMetrics.Breakdown{``0,CxMetrics.WeightedScoreTally},System.Double,CxMetrics.NpsDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentException",
            () => Nps.CompareSegmentsWithBenchmark(WeightedZeroToThree, 5)),
        new(
            "M:CxMetrics.Nps.CompareSegmentsWithBenchmark``1(CxMetrics.Breakdown{``0,CxMetrics.WeightedScoreTally},System.Double,CxMetrics.NpsDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentOutOfRangeException",
            () => Nps.CompareSegmentsWithBenchmark(Breakdown<string, WeightedScoreTally>.AdditiveIdentity, -101)),
        new(
            "M:CxMetrics.Nps.Changes(CxMetrics.Breakdown{CxMetrics.Period,CxMetrics.ScoreTally},CxMetrics.NpsDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentException",
            () => Nps.Changes(Breakdown.From([KeyValuePair.Create(Period.Year(2026), ZeroToTenAnswer), KeyValuePair.Create(Period.Month(2026, 1), ZeroToTenAnswer)]))),
        new(
            "M:CxMetrics.Nps.Changes(CxMetrics.Breakdown{CxMetrics.Period,CxMetrics.WeightedScoreTally},CxMetrics.NpsDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentException",
            () => Nps.Changes(Breakdown.From([KeyValuePair.Create(Period.Year(2026), WeightedZeroToThree.Total)]))),
        new(
            "M:CxMetrics.Nps.CompareSegments``1(CxMetrics.Breakdown{``0,CxMetrics.ScoreTally},CxMetrics.NpsDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentException",
            () => Nps.CompareSegments(ZeroToThree)),
        new(
            "M:CxMetrics.Nps.CompareSegmentsWithBenchmark``1(CxMetrics.Breakdown{``0,CxMetrics.ScoreTally},System.Double,CxMetrics.NpsDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentException",
            () => Nps.CompareSegmentsWithBenchmark(ZeroToThree, 5)),
        new(
            "M:CxMetrics.Nps.CompareSegmentsWithBenchmark``1(CxMetrics.Breakdown{``0,CxMetrics.ScoreTally},System.Double,CxMetrics.NpsDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentOutOfRangeException",
            () => Nps.CompareSegmentsWithBenchmark(NoSegments, -101)),
        new(
            "M:CxMetrics.Csat.CompareSegments``1(CxMetrics.Breakdown{``0,CxMetrics.ScoreTally},CxMetrics.CsatDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentException",
            () => Csat.CompareSegments(ZeroToThree)),
        new(
            "M:CxMetrics.Csat.CompareSegmentsWithBenchmark``1(CxMetrics.Breakdown{``0,CxMetrics.ScoreTally},System.Double,CxMetrics.CsatDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentException",
            () => Csat.CompareSegmentsWithBenchmark(ZeroToThree, 5)),
        new(
            "M:CxMetrics.Csat.CompareSegmentsWithBenchmark``1(CxMetrics.Breakdown{``0,CxMetrics.ScoreTally},System.Double,CxMetrics.CsatDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentOutOfRangeException",
            () => Csat.CompareSegmentsWithBenchmark(NoSegments, 101)),
        new(
            "M:CxMetrics.Ces.CompareSegments``1(CxMetrics.Breakdown{``0,CxMetrics.ScoreTally},CxMetrics.CesDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentException",
            () => Ces.CompareSegments(ZeroToThree)),
        new(
            "M:CxMetrics.Ces.CompareSegmentsWithBenchmark``1(CxMetrics.Breakdown{``0,CxMetrics.ScoreTally},System.Double,CxMetrics.CesDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentException",
            () => Ces.CompareSegmentsWithBenchmark(ZeroToThree, 5)),
        new(
            "M:CxMetrics.Ces.CompareSegmentsWithBenchmark``1(CxMetrics.Breakdown{``0,CxMetrics.ScoreTally},System.Double,CxMetrics.CesDefinition,CxMetrics.PValueAdjustment,System.Double) | ArgumentOutOfRangeException",
            () => Ces.CompareSegmentsWithBenchmark(NoSegments, double.NaN)),
    ];
}
