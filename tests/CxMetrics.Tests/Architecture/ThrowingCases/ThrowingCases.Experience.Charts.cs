using CxMetrics.Experience;

namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private const string ChartEnd = "CxMetrics.Experience.ChartDefinition,System.Collections.Generic.IReadOnlyList{CxMetrics.Period}) | ";
    private const string Chart = "M:CxMetrics.Experience.ControlChart.";
    private const string OfCounts = "(System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Int64}," + ChartEnd;
    private const string OfExposures = "(System.ReadOnlySpan{System.Int64},System.ReadOnlySpan{System.Double}," + ChartEnd;
    private const string OfShares = "(CxMetrics.Breakdown{CxMetrics.Period,CxMetrics.RateTally},CxMetrics.Experience.ChartDefinition) | ArgumentException";
    private const string Sequential = "(System.ReadOnlySpan{System.Double},System.Double,System.Double,System.Double," + ChartEnd;
    private const string OfNpsChart = Chart + "Nps(CxMetrics.Breakdown{CxMetrics.Period,CxMetrics.ScoreTally},CxMetrics.Experience.ChartDefinition,CxMetrics.NpsDefinition) | ArgumentException";
    private const string OfTrend = "M:CxMetrics.Experience.TrendTest.MannKendall(System.ReadOnlySpan{System.Double},System.ReadOnlySpan{System.Double},CxMetrics.Experience.ChartDefinition,System.Double) | ";
    private const string OfTrendOfChart = "M:CxMetrics.Experience.TrendTest.MannKendall(CxMetrics.Experience.ControlChart,System.Double) | ArgumentException";
    private const string OfChange = "M:CxMetrics.Experience.TrendTest.Pettitt(System.ReadOnlySpan{System.Double},CxMetrics.Experience.ChartDefinition,System.Double) | ";
    private const string OfChartDefinition = "M:CxMetrics.Experience.ChartDefinition.#ctor(System.String,System.Double,CxMetrics.Experience.BetterDirection,System.Collections.Generic.IReadOnlyList{System.Int32}) | ";
    private const string OfChartMember = "P:CxMetrics.Experience.ChartDefinition.";

    private static readonly double[] TooLongASeries = new double[5_001];
    private static readonly Period[] OnlyJanuary = [Period.Month(2026, 1)];
    private static readonly Period[] Backwards = [Period.Month(2026, 2), Period.Month(2026, 1)];

    private static Breakdown<Period, RateTally> MixedShares =>
        Breakdown.From([KeyValuePair.Create(Period.Month(2026, 1), new RateTally(1, 2)), KeyValuePair.Create(Period.Quarter(2026, 2), new RateTally(1, 2))]);

    private static ThrowingCase[] ChartCases => [.. CountChartCases, .. ValueChartCases, .. TrendCases, .. ChartDefinitionCases];

    private static ThrowingCase[] CountChartCases =>
    [
        new(OfNpsChart, () => ControlChart.Nps(Breakdown.From([KeyValuePair.Create(OnlyJanuary[0], ScoreTally.FromScores([5], SurveyScale.OneToFive))]))),
        new(Chart + "Proportions" + OfShares, () => ControlChart.Proportions(MixedShares)),
        new(Chart + "ProportionsPrime" + OfShares, () => ControlChart.ProportionsPrime(MixedShares)),
        new(Chart + "Proportions" + OfCounts + "ArgumentException", () => ControlChart.Proportions([1], [2, 3])),
        new(Chart + "Proportions" + OfCounts + "ArgumentException", () => ControlChart.Proportions([1, 2], [2, 3], periods: OnlyJanuary)),
        new(Chart + "Proportions" + OfCounts + "ArgumentOutOfRangeException", () => ControlChart.Proportions([1], [0])),
        new(Chart + "Proportions" + OfCounts + "ArgumentOutOfRangeException", () => ControlChart.Proportions([3], [2])),
        new(Chart + "ProportionsPrime" + OfCounts + "ArgumentException", () => ControlChart.ProportionsPrime([1], [2, 3])),
        new(Chart + "ProportionsPrime" + OfCounts + "ArgumentOutOfRangeException", () => ControlChart.ProportionsPrime([-1], [2])),
        new(Chart + "Rates" + OfExposures + "ArgumentException", () => ControlChart.Rates([1], [2, 3])),
        new(Chart + "Rates" + OfExposures + "ArgumentOutOfRangeException", () => ControlChart.Rates([1], [0])),
        new(Chart + "Rates" + OfExposures + "ArgumentOutOfRangeException", () => ControlChart.Rates([-1], [1])),
        new(Chart + "RatesPrime" + OfExposures + "ArgumentException", () => ControlChart.RatesPrime([1, 2], [2, 3], periods: OnlyJanuary)),
        new(Chart + "RatesPrime" + OfExposures + "ArgumentOutOfRangeException", () => ControlChart.RatesPrime([1], [double.NaN])),
    ];

    private static ThrowingCase[] ValueChartCases =>
    [
        new(Chart + "Individuals(System.ReadOnlySpan{System.Double}," + ChartEnd + "ArgumentException", () => ControlChart.Individuals([1, 2], periods: OnlyJanuary)),
        new(Chart + "Individuals(System.ReadOnlySpan{System.Double}," + ChartEnd + "ArgumentOutOfRangeException", () => ControlChart.Individuals([double.NaN])),
        new(Chart + "IndividualsAboutMedian(System.ReadOnlySpan{System.Double}," + ChartEnd + "ArgumentException", () => ControlChart.IndividualsAboutMedian([1, 2], periods: OnlyJanuary)),
        new(Chart + "IndividualsAboutMedian(System.ReadOnlySpan{System.Double}," + ChartEnd + "ArgumentOutOfRangeException", () => ControlChart.IndividualsAboutMedian([1e151])),
        new(Chart + "Cusum" + Sequential + "ArgumentException", () => ControlChart.Cusum([1, 2], 1, 1, 1, periods: OnlyJanuary)),
        new(Chart + "Cusum" + Sequential + "ArgumentOutOfRangeException", () => ControlChart.Cusum([1], double.NaN, 1, 1)),
        new(Chart + "Cusum" + Sequential + "ArgumentOutOfRangeException", () => ControlChart.Cusum([1], 1, -1, 1)),
        new(Chart + "Cusum" + Sequential + "ArgumentOutOfRangeException", () => ControlChart.Cusum([1], 1, 1, 0)),
        new(Chart + "Ewma" + Sequential + "ArgumentException", () => ControlChart.Ewma([1, 2], 1, 1, periods: OnlyJanuary)),
        new(Chart + "Ewma" + Sequential + "ArgumentOutOfRangeException", () => ControlChart.Ewma([1], 1, -1)),
        new(Chart + "Ewma" + Sequential + "ArgumentOutOfRangeException", () => ControlChart.Ewma([1], 1, 1, weight: 1)),
    ];

    private static ThrowingCase[] TrendCases =>
    [
        new(OfTrend + "ArgumentException", () => TrendTest.MannKendall([1, 2], [1])),
        new(OfTrend + "ArgumentException", () => TrendTest.MannKendall([1, 2], [1, 1])),
        new(OfTrend + "ArgumentException", () => TrendTest.MannKendall(TooLongASeries)),
        new(OfTrend + "ArgumentOutOfRangeException", () => TrendTest.MannKendall([double.NaN])),
        new(OfTrend + "ArgumentOutOfRangeException", () => TrendTest.MannKendall([1, 2], significance: 1)),
        new(OfTrendOfChart, () => TrendTest.MannKendall(ControlChart.Individuals([1, 2], periods: Backwards))),
        new(OfTrendOfChart, () => TrendTest.MannKendall(ControlChart.Individuals(TooLongASeries))),
        new(OfChange + "ArgumentException", () => TrendTest.Pettitt(TooLongASeries)),
        new(OfChange + "ArgumentOutOfRangeException", () => TrendTest.Pettitt([double.PositiveInfinity])),
        new("M:CxMetrics.Experience.TrendTest.Pettitt(CxMetrics.Experience.ControlChart,System.Double) | ArgumentException", () => TrendTest.Pettitt(ControlChart.Individuals(TooLongASeries))),
        new(
            "M:CxMetrics.Rating.MannWhitney(CxMetrics.Rating) | ArgumentException",
            () => Rating.Calculate(ScoreTally.FromScores([5], SurveyScale.OneToFive)).MannWhitney(Rating.Calculate(ScoreTally.FromScores([5], SurveyScale.ZeroToTen)))),
    ];

    private static ThrowingCase[] ChartDefinitionCases =>
    [
        new(OfChartDefinition + "ArgumentException", () => _ = new ChartDefinition("a", phaseStarts: [0])),
        new(OfChartDefinition + "ArgumentOutOfRangeException", () => _ = new ChartDefinition("a", limit: 0)),
        new(OfChartMember + "Limit | ArgumentOutOfRangeException", () => _ = ChartDefinition.Standard with { Limit = double.NaN }),
        new(OfChartMember + "Baseline | ArgumentOutOfRangeException", () => _ = ChartDefinition.Standard with { Baseline = 1 }),
        new(OfChartMember + "PhaseStarts | ArgumentException", () => _ = ChartDefinition.Standard with { PhaseStarts = [3, 3] }),
        new(OfChartMember + "PhaseStarts | ArgumentNullException", () => _ = ChartDefinition.Standard with { PhaseStarts = null! }),
        new(OfChartMember + "Shift | ArgumentOutOfRangeException", () => _ = ChartDefinition.Standard with { Shift = 1 }),
        new(OfChartMember + "Trend | ArgumentOutOfRangeException", () => _ = ChartDefinition.Standard with { Trend = 2 }),
        new(OfChartMember + "TrendWithoutTies | ArgumentOutOfRangeException", () => _ = ChartDefinition.Standard with { TrendWithoutTies = 2 }),
    ];
}
