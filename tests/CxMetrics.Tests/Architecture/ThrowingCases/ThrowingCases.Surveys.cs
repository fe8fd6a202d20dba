namespace CxMetrics.Tests.Architecture;

internal static partial class ThrowingCases
{
    private static ThrowingCase[] Surveys =>
    [
        .. SurveyDefinitions,
        .. NpsCases,
        .. NpsTestCases,
        .. CsatCases,
        .. CesAndRatingCases,
        .. ResponseCases,
        .. ComparisonCases,
        .. AccountRollUps,
        .. SurveyDesigns,
        .. WeightedResults,
        .. PlanningCases,
        .. SegmentCases,
    ];
}
