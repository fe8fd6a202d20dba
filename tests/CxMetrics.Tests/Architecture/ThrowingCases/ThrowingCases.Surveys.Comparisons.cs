namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] ComparisonCases =>
    [
        new(
            "M:CxMetrics.Csat.Compare(CxMetrics.CsatResult,CxMetrics.CsatResult,System.Double,CxMetrics.ProportionDifferenceInterval) | ArgumentException",
            () => Csat.Compare(NoSatisfaction(), NoSatisfaction(CsatDefinition.ThumbsUp))),
        new(
            "M:CxMetrics.Ces.Compare(CxMetrics.CesResult,CxMetrics.CesResult,System.Double) | ArgumentException",
            () => Ces.Compare(NoEffort(), NoEffort(CesDefinition.Ces2OneToFive))),
        new(
            "M:CxMetrics.Ces.Compare(CxMetrics.CesResult,CxMetrics.CesResult,System.Double) | ArgumentException",
            () => Ces.Compare(NoEffort(CesDefinition.Ces1), NoEffort(CesDefinition.Ces2OneToFive))),
        new(
            "M:CxMetrics.Rating.MeanOn(CxMetrics.SurveyScale) | ArgumentException",
            () => Rating.Calculate(OneDown).MeanOn(default)),
        new(
            "M:CxMetrics.Rating.NetBox(System.Int32) | ArgumentOutOfRangeException",
            () => Rating.Calculate(OneDown).NetBox(0)),
        new(
            "M:CxMetrics.Rating.NetBox(System.Int32) | ArgumentOutOfRangeException",
            () => Rating.Calculate(OneDown).NetBox(3)),
        new(
            "M:CxMetrics.Rating.TopBoxInterval(System.Int32,System.Double,CxMetrics.ProportionInterval) | ArgumentOutOfRangeException",
            () => Rating.Calculate(OneDown).TopBoxInterval(0)),
    ];

    private static CsatResult NoSatisfaction(CsatDefinition? definition = null) => Csat.Calculate(ScoreTally.AdditiveIdentity, definition);

    private static CesResult NoEffort(CesDefinition? definition = null) => Ces.Calculate(ScoreTally.AdditiveIdentity, definition);
}
