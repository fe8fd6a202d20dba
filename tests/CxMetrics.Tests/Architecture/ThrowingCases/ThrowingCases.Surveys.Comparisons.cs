namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ComparisonCases =>
    [
        new(
            "M:CxMetrics.Csat.Compare(CxMetrics.CsatResult,CxMetrics.CsatResult,System.Double,CxMetrics.ProportionDifferenceInterval) | ArgumentNullException",
            () => Csat.Compare(null!, NoSatisfaction())),
        new(
            "M:CxMetrics.Csat.Compare(CxMetrics.CsatResult,CxMetrics.CsatResult,System.Double,CxMetrics.ProportionDifferenceInterval) | ArgumentNullException",
            () => Csat.Compare(NoSatisfaction(), null!)),
        new(
            "M:CxMetrics.Csat.Compare(CxMetrics.CsatResult,CxMetrics.CsatResult,System.Double,CxMetrics.ProportionDifferenceInterval) | ArgumentException",
            () => Csat.Compare(NoSatisfaction(), NoSatisfaction(CsatDefinition.ThumbsUp))),
        new(
            "M:CxMetrics.Csat.Compare(CxMetrics.CsatResult,CxMetrics.CsatResult,System.Double,CxMetrics.ProportionDifferenceInterval) | ArgumentOutOfRangeException",
            () => Csat.Compare(NoSatisfaction(), NoSatisfaction(), 1)),
        new(
            "M:CxMetrics.Csat.Compare(CxMetrics.CsatResult,CxMetrics.CsatResult,System.Double,CxMetrics.ProportionDifferenceInterval) | ArgumentOutOfRangeException",
            () => Csat.Compare(NoSatisfaction(), NoSatisfaction(), 0.95, (ProportionDifferenceInterval)9)),
        new(
            "M:CxMetrics.CsatResult.Interval(System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => NoSatisfaction().Interval(double.NaN)),
        new(
            "M:CxMetrics.CsatResult.Interval(System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => NoSatisfaction().Interval(0.95, (ProportionInterval)9)),
        new(
            "M:CxMetrics.CsatResult.MeanInterval(System.Double) | ArgumentOutOfRangeException",
            () => NoSatisfaction().MeanInterval(0)),
        new(
            "M:CxMetrics.Ces.Compare(CxMetrics.CesResult,CxMetrics.CesResult,System.Double) | ArgumentNullException",
            () => Ces.Compare(null!, NoEffort())),
        new(
            "M:CxMetrics.Ces.Compare(CxMetrics.CesResult,CxMetrics.CesResult,System.Double) | ArgumentNullException",
            () => Ces.Compare(NoEffort(), null!)),
        new(
            "M:CxMetrics.Ces.Compare(CxMetrics.CesResult,CxMetrics.CesResult,System.Double) | ArgumentException",
            () => Ces.Compare(NoEffort(), NoEffort(CesDefinition.Ces2OneToFive))),
        new(
            "M:CxMetrics.Ces.Compare(CxMetrics.CesResult,CxMetrics.CesResult,System.Double) | ArgumentException",
            () => Ces.Compare(NoEffort(CesDefinition.Ces1), NoEffort(CesDefinition.Ces2OneToFive))),
        new(
            "M:CxMetrics.Ces.Compare(CxMetrics.CesResult,CxMetrics.CesResult,System.Double) | ArgumentOutOfRangeException",
            () => Ces.Compare(NoEffort(), NoEffort(), 0)),
        new(
            "M:CxMetrics.CesResult.EasyShareInterval(System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => NoEffort().EasyShareInterval(1)),
        new(
            "M:CxMetrics.CesResult.EasyShareInterval(System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => NoEffort().EasyShareInterval(0.95, (ProportionInterval)9)),
        new(
            "M:CxMetrics.CesResult.NetEaseInterval(System.Double) | ArgumentOutOfRangeException",
            () => NoEffort().NetEaseInterval(95)),
        new(
            "M:CxMetrics.RatingResult.MeanOn(CxMetrics.SurveyScale) | ArgumentException",
            () => Rating.Calculate(OneDown).MeanOn(default)),
        new(
            "M:CxMetrics.RatingResult.NetBox(System.Int32) | ArgumentOutOfRangeException",
            () => Rating.Calculate(OneDown).NetBox(0)),
        new(
            "M:CxMetrics.RatingResult.NetBox(System.Int32) | ArgumentOutOfRangeException",
            () => Rating.Calculate(OneDown).NetBox(3)),
        new(
            "M:CxMetrics.RatingResult.TopBoxInterval(System.Int32,System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => Rating.Calculate(OneDown).TopBoxInterval(0)),
        new(
            "M:CxMetrics.RatingResult.TopBoxInterval(System.Int32,System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => Rating.Calculate(OneDown).TopBoxInterval(1, 0)),
        new(
            "M:CxMetrics.RatingResult.TopBoxInterval(System.Int32,System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => Rating.Calculate(OneDown).TopBoxInterval(1, 0.95, (ProportionInterval)9)),
    ];

    private static CsatResult NoSatisfaction(CsatDefinition? definition = null) => Csat.Calculate(ScoreTally.AdditiveIdentity, definition);

    private static CesResult NoEffort(CesDefinition? definition = null) => Ces.Calculate(ScoreTally.AdditiveIdentity, definition);
}
